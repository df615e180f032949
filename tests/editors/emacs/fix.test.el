;; -*- lexical-binding: t; -*-
;; A quick fix changes the characters concerned and nothing else, whatever the line ends are, and
;; the finding is gone.

(defun take-choice (part)
  "A function that takes the only choice that holds PART, for `completing-read'."
  (lambda (_prompt choices &rest _)
    (let ((fitting (seq-filter (apply-partially #'string-search part) (mapcar #'car choices))))
      (unless (= (length fitting) 1)
        (error "%s is not one of %S" part (mapcar #'car choices)))
      (car fitting))))

(defun fix (name choice)
  "Fix the report NAME by the choice that holds CHOICE."
  (let ((before (bytes-of name))
        (old (encode-coding-string "(2021)" 'utf-8))
        (new (encode-coding-string "〔2021〕" 'utf-8)))
    (open name)
    (goto-char (flymake-diagnostic-beg (wait-for-finding 3 "(2021)")))
    (cl-letf (((symbol-function 'completing-read) (take-choice choice)))
      (follow-page 'eglot-code-actions))
    (wait-for-none name)
    (save-buffer)
    (expect-equal (bytes-of name) (string-replace old new before) "the file")))

(fix "括号.txt" "〔")
(fix "换行.txt" "（CIT006）")
