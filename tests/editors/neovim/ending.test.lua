-- The server ends when it is asked to, with 0 where `shutdown` came before `exit`, as it should.

local buffer = open('括号.txt')
wait_for_finding(buffer, 3, '(2021)')
vim.lsp.stop_client(vim.lsp.buf_get_clients(buffer))
wait_until('the server has ended', function() return #vim.fn.readfile(vim.env.SERVER_LOG) > 1 end)
expect_equal(vim.fn.readfile(vim.env.SERVER_LOG), { 'started', 'ended 0' }, 'what became of it')
