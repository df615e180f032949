;; -*- lexical-binding: t; -*-
;; The server ends when it is asked to, with 0 where `shutdown` came before `exit`, as it should.

(open "括号.txt")
(wait-for-finding 3 "(2021)")
(let* ((server (eglot-current-server))
       (process (jsonrpc--process server)))
  (jsonrpc-request server :shutdown nil)
  (setf (eglot--shutdown-requested server) t) ; otherwise eglot starts another one
  (jsonrpc-notify server :exit nil)
  (wait-until "the server has ended" (lambda () (not (process-live-p process))))
  (expect-equal (process-status process) 'exit "how the server ended")
  (expect-equal (process-exit-status process) 0 "its exit code"))
