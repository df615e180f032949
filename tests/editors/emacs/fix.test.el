;; -*- lexical-binding: t; -*-
;; A quick fix changes the characters concerned and nothing else, whatever the line ends are, and
;; the finding is gone.

(defvar offered nil "The quick fixes that the user was offered last.")

(defun take-only-choice (_prompt choices &rest _)
  "What a user does who is asked which of CHOICES to take, where there is one."
  (setq offered (mapcar #'car choices))
  (expect-equal (length offered) 1 "the number of choices")
  (car offered))

(defun fix (name)
  "Fix the report NAME."
  (let ((before (bytes-of name))
        (old (encode-coding-string "(2021)" 'utf-8))
        (new (encode-coding-string "〔2021〕" 'utf-8)))
    (open name)
    (goto-char (flymake-diagnostic-beg (wait-for-finding 3 "(2021)")))
    (follow-page 'eglot-code-actions)
    (expect-text (car offered) "〔")
    (wait-for-none name)
    (save-buffer)
    (expect-equal (bytes-of name) (string-replace old new before) "the file")))

(cl-letf (((symbol-function 'completing-read) #'take-only-choice))
  (fix "括号.txt")
  (fix "换行.txt"))
