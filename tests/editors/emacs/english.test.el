;; -*- lexical-binding: t; -*-
;; Messages are in English where the page's change for that was made (run).

(open "括号.txt")
(let ((finding (wait-for-finding 3 "(2021)")))
  (expect-text (flymake-diagnostic-text finding) "brackets")
  (expect-text (flymake-diagnostic-text finding) "[CIT006]"))
