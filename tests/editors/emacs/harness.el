;;; harness.el --- Runs the test script $TEST in Emacs  -*- lexical-binding: t; -*-

;;; Commentary:
;; Ends Emacs with exit code 1 where the script failed.  What is defined here is for these scripts.

;;; Code:
(require 'cl-lib)
(require 'subr-x)

(defconst deadline 60 "Seconds, none of which is spent where all goes well.")

(defun path-of (name)
  "The file NAME in the folder of reports."
  (expand-file-name name (getenv "REPORTS")))

(defun rest ()
  "Do what Emacs does between two commands and while nobody types.
In batch mode there are no commands, Emacs is never idle, and no windows are drawn."
  (run-hooks 'window-configuration-change-hook)
  (run-hooks 'post-command-hook)
  (dolist (timer (copy-sequence timer-idle-list))
    (unless (timer--repeat-delay timer)
      (timer-event-handler timer)))
  (accept-process-output nil 0.02)
  (read-event nil nil 0.02)) ; what changes on disk is told as if it were typed

(defun wait-until (what condition)
  "Rest until CONDITION holds, and return what it returns; WHAT says it in words."
  (let ((end (+ (float-time) deadline)) result)
    (while (not (setq result (funcall condition)))
      (when (> (float-time) end)
        (error "Waited in vain until %s; shown are %S" what (shown)))
      (rest))
    result))

(defun expect-equal (actual expected what)
  "Fail unless ACTUAL, which is WHAT, is EXPECTED."
  (unless (equal actual expected)
    (error "%s is %S, not %S" what actual expected)))

(defun expect-text (text part)
  "Fail unless TEXT holds PART."
  (unless (string-search part text)
    (error "%S does not hold %S" text part)))

(defun open (name)
  "Show the report NAME, as a user does by \\[find-file]."
  (find-file (path-of name))
  (rest)
  (unless (bound-and-true-p flymake-mode)
    (error "%s is not checked" name)))

(defun text-of (diagnostic)
  "The characters that DIAGNOSTIC underlines."
  (buffer-substring-no-properties
   (flymake-diagnostic-beg diagnostic) (flymake-diagnostic-end diagnostic)))

(defun place-of (diagnostic)
  "Line (from 1), column (from 0, in characters) and text of DIAGNOSTIC."
  (save-excursion
    (goto-char (flymake-diagnostic-beg diagnostic))
    (list (line-number-at-pos) (- (point) (line-beginning-position)) (text-of diagnostic))))

(defun shown ()
  "What is found in this buffer: places and words."
  (mapcar (lambda (diagnostic)
            (append (place-of diagnostic) (list (flymake-diagnostic-text diagnostic))))
          (flymake-diagnostics)))

(defun wait-for-finding (line text)
  "Wait until one finding is shown, on TEXT in LINE; return it."
  (wait-until
   (format "%S is underlined in line %d alone" text line)
   (lambda ()
     (let ((all (flymake-diagnostics)))
       (and (= (length all) 1)
            (pcase (place-of (car all)) (`(,l ,_ ,found) (and (= l line) (equal found text))))
            (car all))))))

(defvar published nil "The last list of diagnostics that was sent for each file.")

(defun note-published (_server method &rest arguments)
  "Keep the list where METHOD publishes one, in ARGUMENTS."
  (when (eq method 'textDocument/publishDiagnostics)
    (let ((path (eglot--uri-to-path (plist-get arguments :uri))))
      (setf (alist-get (expand-file-name path) published nil nil #'equal)
            (append (plist-get arguments :diagnostics) '(end))))))

(defun wait-for-none (name)
  "Wait until the server has sent that there is nothing in the report NAME.
The present buffer then must not show anything."
  (wait-until (format "nothing is found in %s" name)
              (lambda () (equal (alist-get (path-of name) published nil nil #'equal) '(end))))
  (wait-until "nothing is shown" (lambda () (null (flymake-diagnostics)))))

(defun follow-page (command)
  "Run COMMAND, which the page must tell as M-x COMMAND."
  (expect-text (with-temp-buffer (insert-file-contents (getenv "PAGE")) (buffer-string))
               (format "`M-x %s`" command))
  (call-interactively command))

(defun bytes-of (name)
  "The bytes of the report NAME."
  (with-temp-buffer
    (set-buffer-multibyte nil)
    (insert-file-contents-literally (path-of name))
    (buffer-string)))

;; Standard input is none: whoever asks, fails.
(setq make-backup-files nil
      create-lockfiles nil
      last-nonmenu-event ?\r)

(defun run-test ()
  "Start as Emacs does when it is no batch, and run the test script."
  (package-activate-all)
  (load (expand-file-name "~/.emacs.d/init.el") nil t t)
  (advice-add 'eglot-handle-notification :before #'note-published)
  (load (getenv "TEST") nil t t))

(condition-case failure
    (progn
      (run-test)
      (kill-emacs 0))
  (error
   (princ (format "  %s\n" (error-message-string failure)))
   (kill-emacs 1)))
;;; harness.el ends here
