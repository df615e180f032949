-- Closing a report clears what was found in it, and what is found is shown again when it is opened
-- again.

local buffer = open('括号.txt')
wait_for_finding(buffer, 3, '(2021)')
vim.cmd('bdelete')
wait_for_none('括号.txt')

wait_for_finding(open('括号.txt'), 3, '(2021)')
