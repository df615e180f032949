# Files that are built into the program as text. Adds to `embedded`, which starts as "", the
# definition of `variable`.
function(embed_text variable file)
  file(READ ${file} text)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  string(APPEND embedded "extern const char ${variable}[] = R\"gwlint(${text})gwlint\";\n")
  set(embedded "${embedded}" PARENT_SCOPE)
endfunction()
