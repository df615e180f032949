/* A shared library that is no pack. */
int gwlint_test_something_else(void);
int gwlint_test_something_else(void) {
  return 1;
}
