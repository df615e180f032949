-- A change of gwlint.toml is followed, by the reports that are open and by the DOCX; what is wrong
-- in it is shown in it.

local buffer = open('括号.txt')
wait_for_finding(buffer, 3, '(2021)')
wait_until('something is found in the DOCX', function() return #findings_in('乡镇/青石镇.docx') == 1 end)

vim.fn.writefile({ '[rules]', 'CIT006 = "off"' }, path_of('gwlint.toml'))
wait_for_none('括号.txt')
wait_for_none('乡镇/青石镇.docx')

vim.fn.writefile({ '[rules]', 'CIT006 = "of"' }, path_of('gwlint.toml'))
wait_until('the mistake is shown', function()
  local found = findings_in('gwlint.toml')
  return #found == 1 and found[1].lnum == 1 and found[1].severity == vim.diagnostic.severity.ERROR
end)

vim.fn.writefile({}, path_of('gwlint.toml'))
wait_for_none('gwlint.toml')
wait_for_finding(buffer, 3, '(2021)')
