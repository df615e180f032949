// The ABI as it was published. A change that breaks one of these breaks every pack that exists: it
// needs a new GWLINT_PACK_ABI. New members at the end of what begins with `size` do not.
#include <cstddef>

#include <gtest/gtest.h>

#include "include/gwlint/pack.h"

namespace {

static_assert(sizeof(void*) == 8, "the numbers below are those of 64-bit machines");

TEST(Abi, KeepsTheSizesOfWhatCannotGrow) {
  EXPECT_EQ(sizeof(gwlint_text), 16u);
  EXPECT_EQ(sizeof(gwlint_range), 8u);
  EXPECT_EQ(sizeof(gwlint_words), 16u);
  EXPECT_EQ(sizeof(gwlint_passage), 24u);
  EXPECT_EQ(sizeof(gwlint_section), 48u);
  EXPECT_EQ(sizeof(gwlint_title), 24u);
  EXPECT_EQ(sizeof(gwlint_table), 48u);
  EXPECT_EQ(sizeof(gwlint_cell), 104u);
  EXPECT_EQ(sizeof(gwlint_related), 40u);
  EXPECT_EQ(sizeof(gwlint_edit), 24u);
  EXPECT_EQ(sizeof(gwlint_fix), 24u);
  EXPECT_EQ(sizeof(gwlint_clause), 48u);
  EXPECT_EQ(sizeof(gwlint_message), 40u);
  EXPECT_EQ(sizeof(gwlint_example), 24u);
}

TEST(Abi, KeepsThePlacesOfMembers) {
  EXPECT_EQ(offsetof(gwlint_pack, size), 0u);
  EXPECT_EQ(offsetof(gwlint_pack, abi), 4u);
  EXPECT_EQ(offsetof(gwlint_pack, rule_count), 48u);
  EXPECT_EQ(offsetof(gwlint_rule, id), 16u);
  EXPECT_EQ(offsetof(gwlint_rule, clause), 32u);
  EXPECT_EQ(offsetof(gwlint_rule, messages), 72u);
  EXPECT_EQ(offsetof(gwlint_rule, check), 104u);
  EXPECT_EQ(offsetof(gwlint_rule, data), 112u);
  EXPECT_EQ(offsetof(gwlint_finding, message), 4u);
  EXPECT_EQ(offsetof(gwlint_finding, arguments), 16u);
  EXPECT_EQ(offsetof(gwlint_finding, related), 32u);
  EXPECT_EQ(offsetof(gwlint_finding, fix), 48u);
  EXPECT_EQ(offsetof(gwlint_host, abi), 4u);
  EXPECT_EQ(offsetof(gwlint_host, text), 8u);
  EXPECT_EQ(offsetof(gwlint_host, source_of), 24u);
  EXPECT_EQ(offsetof(gwlint_host, section_count), 56u);
  EXPECT_EQ(offsetof(gwlint_host, passage), 80u);
  EXPECT_EQ(offsetof(gwlint_host, cell), 112u);
  EXPECT_EQ(offsetof(gwlint_host, add_finding), 120u);
  EXPECT_EQ(offsetof(gwlint_cell, micros), 8u);
  EXPECT_EQ(offsetof(gwlint_cell, figure), 16u);
  EXPECT_EQ(offsetof(gwlint_cell, range), 48u);
}

TEST(Abi, KeepsItsNumbers) {
  EXPECT_EQ(GWLINT_PACK_ABI, 1);
  EXPECT_EQ(GWLINT_ABSENT, 1);
  EXPECT_EQ(GWLINT_REFUSED, 2);
  EXPECT_EQ(GWLINT_FAILED, 3);
  EXPECT_EQ(GWLINT_CELL_OTHER, 4);
  EXPECT_EQ(GWLINT_LEVEL_ERROR, 3);
  EXPECT_EQ(GWLINT_PRECISION_VERY_HIGH, 2);
  EXPECT_EQ(GWLINT_FIX_BOTH, 3);
  EXPECT_EQ(GWLINT_RIGHT, 1);
}

}  // namespace
