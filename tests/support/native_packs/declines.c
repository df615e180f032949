/* A pack that cannot serve this version of the ABI. */
#include <gwlint/pack.h>

const gwlint_pack* gwlint_get_pack(uint32_t abi) {
  (void)abi;
  return NULL;
}
