;; -*- lexical-binding: t; -*-
;; What is typed brings findings, moves them and takes them away again.

(defun exchange (old new)
  "Type NEW over the only OLD, a character at a time."
  (goto-char (point-min))
  (search-forward old)
  (delete-char (- (length old)))
  (mapc (lambda (character) (insert character)) new))

(defun spoil () "Type wrong brackets." (exchange "〔2021〕30号）要求" "(2021)30号）要求"))
(defun mend () "Type the right brackets." (exchange "(2021)30号）要求" "〔2021〕30号）要求"))

(open "无误.txt")
(wait-for-none "无误.txt")
(expect-equal (eglot--server-capable :textDocumentSync :change) 2 "the kind of changes sent")

(spoil)
(wait-for-finding 3 "(2021)")

;; In front of it, in its line and in lines above.
(goto-char (point-min))
(forward-line 2)
(insert "为服务𬭎川、𠮷安群众，")
(wait-for-finding 3 "(2021)")
(goto-char (point-min))
(insert "\n")
(wait-for-finding 4 "(2021)")
(goto-char (point-min))
(delete-char 1)
(wait-for-finding 3 "(2021)")

(mend)
(wait-for-none "无误.txt")

;; Many changes at once, of which the last one counts.
(dotimes (_ 100)
  (spoil)
  (mend))
(spoil)
(wait-for-finding 3 "(2021)")
(mend)
(wait-for-none "无误.txt")
