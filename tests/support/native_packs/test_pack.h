/* A pack whose description is sound, for packs that do wrong elsewhere. */
#ifndef GWLINT_TEST_PACK_H
#define GWLINT_TEST_PACK_H

#include <gwlint/pack.h>
#include <string.h>

static const gwlint_message test_messages[] = {
    {"plain",
     {"这是第一条消息。", "This is the first message."},
     {"不必处理。", "Nothing is to be done."}},
    {"withArgument",
     {"这里写着“{0}”。", "Here stands '{0}'."},
     {"不必处理。", "Nothing is to be done."}},
};

static const gwlint_example test_examples[] = {
    {GWLINT_WRONG, 0, "", ""},
    {GWLINT_RIGHT, 0, "行政许可", "行政许可"},
};

static gwlint_rule test_rule(const char* id, gwlint_check check) {
  gwlint_rule rule;
  memset(&rule, 0, sizeof rule);
  rule.size = sizeof rule;
  rule.level = GWLINT_LEVEL_NOTE;
  rule.fix = GWLINT_FIX_SAFE;
  rule.id = id;
  rule.name = "TestRule";
  rule.summary.zh = "测试规则";
  rule.summary.en = "A rule for tests";
  rule.explanation.zh = "只用于测试。";
  rule.explanation.en = "For tests alone.";
  rule.messages = test_messages;
  rule.message_count = sizeof test_messages / sizeof *test_messages;
  rule.examples = test_examples;
  rule.example_count = sizeof test_examples / sizeof *test_examples;
  rule.check = check;
  return rule;
}

static gwlint_pack test_pack(const gwlint_rule* const* rules, size_t count) {
  gwlint_pack pack;
  memset(&pack, 0, sizeof pack);
  pack.size = sizeof pack;
  pack.abi = GWLINT_PACK_ABI;
  pack.id = "test-pack";
  pack.name.zh = "测试包";
  pack.name.en = "Test pack";
  pack.version = "2.1.0";
  pack.rules = rules;
  pack.rule_count = count;
  return pack;
}

#endif
