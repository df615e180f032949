/* A pack of an ABI that does not exist yet: all but its first two members may be anything. */
#include <gwlint/pack.h>

static const struct {
  uint32_t size;
  uint32_t abi;
  const void* unknown;
} pack = {16, GWLINT_PACK_ABI + 1, NULL};

const gwlint_pack* gwlint_get_pack(uint32_t abi) {
  (void)abi;
  return (const gwlint_pack*)(const void*)&pack;
}
