-- The commands that the page tells do what it says of them.

local buffer = open('括号.txt')
local finding = wait_for_finding(buffer, 3, '(2021)')
wait_until('something is found in the DOCX', function() return #findings_in('乡镇/青石镇.docx') == 1 end)

-- The text of the window that floats over the others; empty where there is none.
local function floating_text()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true)
      return table.concat(lines, '\n')
    end
  end
  return ''
end

-- Runs a command that shows text over the others, until that holds `part`; then closes it.
local function expect_floating(command, part)
  follow_page(command)
  wait_until(part .. ' is shown', function() return floating_text():find(part, 1, true) end)
  vim.cmd('silent! fclose!')
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      vim.api.nvim_win_close(window, true)
    end
  end
end

follow_page('lua vim.diagnostic.goto_next()')
expect_equal(vim.api.nvim_win_get_cursor(0), { 3, finding.col }, 'the place of the cursor')
expect_floating('lua vim.diagnostic.open_float()', '文号“国办公开办函(2021)30号”的年份没有用六角括号。')
expect_floating('lua vim.lsp.buf.hover()', 'NumberBrackets')

follow_page('lua vim.diagnostic.setqflist()')
local names = vim.tbl_map(function(item)
  expect_text(item.text, 'CIT006')
  return vim.api.nvim_buf_get_name(item.bufnr)
end, vim.fn.getqflist())
table.sort(names)
expect_equal(names, { path_of('乡镇/青石镇.docx'), path_of('括号.txt') }, 'the list')
vim.cmd('cclose')

local taken = take_choice('修复全部')
follow_page('lua vim.lsp.buf.code_action()')
wait_until('all is fixed', taken)
wait_for_none('括号.txt')
