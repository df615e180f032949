# Run by CPack on what it has installed, before it makes a .deb of it: what Debian's policy wants
# beyond `cmake --install`.
set(root ${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX})

execute_process(COMMAND strip --remove-section=.comment --remove-section=.note ${root}/bin/gwlint
  COMMAND_ERROR_IS_FATAL ANY)

# The day of the last commit, so that one commit gives one package.
execute_process(COMMAND git -C ${CMAKE_CURRENT_LIST_DIR} log -1 --format=%cD
  OUTPUT_VARIABLE day OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(NOT day)
  string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC)
endif()
file(WRITE ${root}/share/doc/gwlint/changelog
"gwlint (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium

  * What is new stands in the history of the repository:
    ${CPACK_PACKAGE_HOMEPAGE_URL}/commits

 -- ${CPACK_PACKAGE_CONTACT}  ${day}
")
file(GLOB_RECURSE texts ${root}/share/man/*.1)
list(APPEND texts ${root}/share/doc/gwlint/changelog)
execute_process(COMMAND gzip -9 --no-name ${texts} COMMAND_ERROR_IS_FATAL ANY)
