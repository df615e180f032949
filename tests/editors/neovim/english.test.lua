-- Messages are in English where the page's change for that was made (run).

local finding = wait_for_finding(open('括号.txt'), 3, '(2021)')
expect_text(finding.message, 'brackets')
expect_text(finding.message, '[CIT006]')
