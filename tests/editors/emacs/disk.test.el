;; -*- lexical-binding: t; -*-
;; A DOCX that changes on disk is looked at again; one that is removed is forgotten.

(defun found-in (name)
  "What is found in the DOCX NAME."
  (cdr (assoc (path-of name) flymake-list-only-diagnostics)))

(defun copy (from to)
  "Exchange the report TO for a copy of FROM."
  (copy-file (path-of from) (path-of "乡镇/new"))
  (rename-file (path-of "乡镇/new") (path-of to) t))

(open "无误.txt")
(wait-until "something is found in the DOCX" (lambda () (found-in "乡镇/青石镇.docx")))
(copy "乡镇/青石镇.docx" "乡镇/红山镇.docx")
(wait-until "something is found in a new DOCX" (lambda () (found-in "乡镇/红山镇.docx")))
(copy "乡镇/无误.docx" "乡镇/青石镇.docx")
(wait-until "nothing is found" (lambda () (null (found-in "乡镇/青石镇.docx"))))
(delete-file (path-of "乡镇/红山镇.docx"))
(wait-until "nothing is found" (lambda () (null (found-in "乡镇/红山镇.docx"))))
