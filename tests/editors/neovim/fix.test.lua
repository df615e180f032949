-- A quick fix changes the characters concerned and nothing else, whatever the line ends are, and the
-- finding is gone.

local function fix(name, choice)
  local before = bytes_of(name)
  local buffer = open(name)
  local finding = wait_for_finding(buffer, 3, '(2021)')

  vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col })
  local taken = take_choice(choice)
  follow_page('lua vim.lsp.buf.code_action()')
  wait_until('a fix is offered', taken)
  wait_for_none(name)

  vim.cmd('silent write')
  expect_equal(bytes_of(name), (before:gsub('%(2021%)', '〔2021〕')), 'the file')
end

fix('括号.txt', '〔')
fix('换行.txt', '（CIT006）')
