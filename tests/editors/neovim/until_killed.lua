-- Shows a report and then waits to be killed; $READY then holds the number of this process.

wait_for_finding(open('括号.txt'), 3, '(2021)')
vim.fn.writefile({ tostring(vim.fn.getpid()) }, vim.env.READY .. '.new')
vim.fn.rename(vim.env.READY .. '.new', vim.env.READY)
wait_until('this process is killed', function() return false end)
