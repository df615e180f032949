;; -*- lexical-binding: t; -*-
;; A finding stands where it should, behind Chinese text and characters beyond the BMP, and says
;; what it is.

(open "括号.txt")
(let ((finding (wait-for-finding 3 "(2021)")))
  (goto-char (point-min))
  (search-forward "(2021)")
  (expect-equal (flymake-diagnostic-beg finding) (match-beginning 0) "the beginning")
  (expect-equal (flymake-diagnostic-end finding) (match-end 0) "the end")
  (expect-equal (flymake-diagnostic-type finding) 'eglot-warning "the level")
  (expect-text (flymake-diagnostic-text finding) "gwlint [CIT006]: ")
  (expect-text (flymake-diagnostic-text finding)
               "文号“国办公开办函(2021)30号”的年份没有用六角括号。"))

;; What is no report has nothing, until it becomes one.
(open "说明.txt")
(wait-for-none "说明.txt")
(goto-char (point-max))
(insert "政府信息公开年度报告\n")
(wait-until "it is taken for a report" #'flymake-diagnostics)
(set-buffer-modified-p nil)

;; A report without a fault has nothing.
(open "无误.txt")
(wait-for-none "无误.txt")
