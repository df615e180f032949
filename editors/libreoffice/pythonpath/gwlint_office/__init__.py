"""gwlint in LibreOffice.

What needs no office: passages (texts with places), projection (what gwlint read), pairing (which
character of the one is which of the other), results (findings and what a comment says), program
(where gwlint is, and running it), words (both languages). What talks to the office: writer (the
open document), check (the commands).
"""
