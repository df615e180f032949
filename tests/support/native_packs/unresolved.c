/* A pack that needs a function which nobody offers. */
#include <gwlint/pack.h>

const gwlint_pack* gwlint_test_nobody_has_this(void);

const gwlint_pack* gwlint_get_pack(uint32_t abi) {
  (void)abi;
  return gwlint_test_nobody_has_this();
}
