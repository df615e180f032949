;; -*- lexical-binding: t; -*-
;; What is found in the DOCX of the folder stands in the list of the project's findings, though no
;; DOCX is open.

(open "无误.txt")
(wait-for-none "无误.txt")
(let* ((file (path-of "乡镇/青石镇.docx"))
       (lines (process-lines (getenv "GWLINT_BINARY") "extract" file))
       (number (1+ (cl-position-if (lambda (line) (string-search "函(2021)30号" line)) lines))))
  (wait-until "something is found in the DOCX"
              (lambda () (cdr (assoc file flymake-list-only-diagnostics))))
  (expect-equal (find-buffer-visiting file) nil "the buffer of the DOCX")
  (follow-page 'flymake-show-project-diagnostics)
  (with-current-buffer (cl-find 'flymake-project-diagnostics-mode (buffer-list)
                                :key (apply-partially #'buffer-local-value 'major-mode))
    (goto-char (point-min))
    (expect-equal (count-lines (point-min) (point-max)) 1 "the length of the list")
    (expect-text (buffer-string) "CIT006")
    (expect-text (buffer-string) "青石镇.docx")
    (expect-equal (string-to-number (aref (tabulated-list-get-entry) 1)) number "the line")))
