;; -*- lexical-binding: t; -*-
;; Shows a report and then waits to be killed; $READY then holds the number of this process.

(open "括号.txt")
(wait-for-finding 3 "(2021)")
(with-temp-file (concat (getenv "READY") ".new")
  (insert (number-to-string (emacs-pid))))
(rename-file (concat (getenv "READY") ".new") (getenv "READY"))
(wait-until "this process is killed" #'ignore)
