-- What is typed brings findings, moves them and takes them away again.

local name = '无误.txt'
local buffer = open(name)
wait_for_none(name)
local client = vim.lsp.buf_get_clients(buffer)[1]
expect_equal(client.server_capabilities.textDocumentSync.change, 2, 'the kind of changes sent')

type_keys('3G0f〔r(f〕r)')
wait_for_finding(buffer, 3, '(2021)')

-- In front of it, in its line and in lines above.
type_keys('3G0i为服务𬭎川、𠮷安群众，<Esc>')
wait_for_finding(buffer, 3, '(2021)')
type_keys('ggO<Esc>')
wait_for_finding(buffer, 4, '(2021)')
type_keys('ggdd')
wait_for_finding(buffer, 3, '(2021)')

type_keys('3G0f(r〔f)r〕')
wait_for_none(name)

-- Many changes at once, of which the last one counts.
for _ = 1, 100 do
  type_keys('3G0f〔r(f〕r)')
  type_keys('3G0f(r〔f)r〕')
end
type_keys('3G0f〔r(f〕r)')
wait_for_finding(buffer, 3, '(2021)')
vim.cmd('silent undo | silent undo')
wait_for_none(name)
