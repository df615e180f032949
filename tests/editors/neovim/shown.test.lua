-- A finding stands where it should, behind characters of one, two and three UTF-8 bytes and of two
-- UTF-16 code units, and says what it is.

local buffer = open('括号.txt')
local finding = wait_for_finding(buffer, 3, '(2021)')

local line = vim.api.nvim_buf_get_lines(buffer, 2, 3, true)[1]
expect_equal(finding.col, line:find('(2021)', 1, true) - 1, 'the column, in bytes')
expect_equal(finding.code, 'CIT006', 'the code')
expect_equal(finding.source, 'gwlint', 'the source')
expect_equal(finding.severity, vim.diagnostic.severity.WARN, 'the severity')
expect_text(finding.message, 'CIT006')
expect_text(finding.message, '文号“国办公开办函(2021)30号”的年份没有用六角括号。')

-- What is no report has nothing, until it becomes one.
local other = open('说明.txt')
wait_for_none('说明.txt')
vim.api.nvim_buf_set_lines(other, -1, -1, true, { '政府信息公开年度报告' })
wait_until('it is taken for a report', function() return #vim.diagnostic.get(other) > 0 end)
vim.bo.modified = false

-- A report without a fault has nothing.
open('无误.txt')
wait_for_none('无误.txt')
