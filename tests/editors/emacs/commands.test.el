;; -*- lexical-binding: t; -*-
;; The commands that the page tells do what it says of them.

(defun text-of-list (mode)
  "What stands in the list of MODE that is shown."
  (with-current-buffer (cl-find mode (buffer-list)
                                :key (apply-partially #'buffer-local-value 'major-mode))
    (buffer-string)))

(open "括号.txt")
(let* ((finding (wait-for-finding 3 "(2021)"))
       (buffer (current-buffer)))
  (goto-char (point-min))
  (follow-page 'flymake-goto-next-error)
  (expect-equal (point) (flymake-diagnostic-beg finding) "the place of the cursor")

  (follow-page 'eldoc)
  (wait-until "the rule is shown"
              (lambda ()
                (and (buffer-live-p eldoc--doc-buffer)
                     (with-current-buffer eldoc--doc-buffer
                       (string-search "NumberBrackets" (buffer-string))))))

  (with-current-buffer buffer
    (follow-page 'flymake-show-buffer-diagnostics)
    (expect-text (text-of-list 'flymake-diagnostics-buffer-mode) "CIT006")))
