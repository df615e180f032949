-- What is found in the DOCX of the folder stands in the list of all findings, though no DOCX is open.

open('无误.txt')
local docx = '乡镇/青石镇.docx'
wait_until('something is found in the DOCX', function() return #findings_in(docx) > 0 end)
local findings = findings_in(docx)
expect_equal(#findings, 1, 'the number of findings')
expect_equal(findings[1].code, 'CIT006', 'the code')
expect_equal(vim.api.nvim_buf_is_loaded(findings[1].bufnr), false, 'whether the DOCX is open')
-- Lines are those that `gwlint extract` prints.
local lines = vim.fn.systemlist({ vim.env.GWLINT_BINARY, 'extract', path_of(docx) })
expect_text(lines[findings[1].lnum + 1], '国办公开办函(2021)30号')
