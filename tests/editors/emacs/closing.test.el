;; -*- lexical-binding: t; -*-
;; Closing a report clears what was found in it, and what is found is shown again when it is opened
;; again.

(open "无误.txt")
(open "括号.txt")
(wait-for-finding 3 "(2021)")
(kill-buffer)
(set-buffer (find-buffer-visiting (path-of "无误.txt")))
(wait-for-none "括号.txt")

(open "括号.txt")
(wait-for-finding 3 "(2021)")
