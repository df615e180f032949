/* A pack that leaves out what must be said. */
#include "test_pack.h"

static int32_t check(const gwlint_host* host, const gwlint_rule* rule, const gwlint_report* report,
                     gwlint_findings* findings) {
  (void)host, (void)rule, (void)report, (void)findings;
  return GWLINT_OK;
}

const gwlint_pack* gwlint_get_pack(uint32_t abi) {
  static const gwlint_message messages[] = {{"silent", {NULL, "Silent."}, {"不必处理。", NULL}}};
  static gwlint_rule without_words, without_messages;
  static const gwlint_rule* const rules[] = {&without_words, &without_messages};
  static gwlint_pack pack;
  (void)abi;
  without_words = test_rule("BAD001", check);
  without_words.messages = messages;
  without_words.message_count = 1;
  without_messages = test_rule("BAD002", check);
  without_messages.messages = NULL;
  pack = test_pack(rules, 2);
  return &pack;
}
