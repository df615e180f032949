/* A pack of three rules. One adds unsound findings among sound ones, one fails, one is sound. */
#include <string.h>

#include "test_pack.h"

static gwlint_finding finding_at(uint32_t begin, uint32_t end) {
  gwlint_finding finding;
  memset(&finding, 0, sizeof finding);
  finding.size = sizeof finding;
  finding.range.begin = begin;
  finding.range.end = end;
  return finding;
}

/* Adds two sound findings, and three unsound ones between them. */
static int32_t check_places(const gwlint_host* host, const gwlint_rule* rule,
                            const gwlint_report* report, gwlint_findings* findings) {
  gwlint_finding finding = finding_at(0, 3);
  gwlint_text text;
  (void)rule;
  if (host->text(report, &text) != GWLINT_OK) return GWLINT_FAILED;
  if (host->add_finding(findings, &finding) != GWLINT_OK) return GWLINT_FAILED;
  finding = finding_at(0, (uint32_t)text.size + 1);
  if (host->add_finding(findings, &finding) != GWLINT_REFUSED) return GWLINT_FAILED;
  finding = finding_at(1, 3);
  if (host->add_finding(findings, &finding) != GWLINT_REFUSED) return GWLINT_FAILED;
  finding = finding_at(0, 3);
  finding.message = 99;
  if (host->add_finding(findings, &finding) != GWLINT_REFUSED) return GWLINT_FAILED;
  finding = finding_at(3, 6);
  return host->add_finding(findings, &finding);
}

static int32_t fail(const gwlint_host* host, const gwlint_rule* rule, const gwlint_report* report,
                    gwlint_findings* findings) {
  (void)host, (void)rule, (void)report, (void)findings;
  return 7;
}

static int32_t check_soundly(const gwlint_host* host, const gwlint_rule* rule,
                             const gwlint_report* report, gwlint_findings* findings) {
  gwlint_finding finding = finding_at(6, 9);
  gwlint_text argument;
  (void)report;
  argument.data = (const char*)rule->data;
  argument.size = strlen((const char*)rule->data);
  finding.message = 1;
  finding.arguments = &argument;
  finding.argument_count = 1;
  return host->add_finding(findings, &finding);
}

const gwlint_pack* gwlint_get_pack(uint32_t abi) {
  static gwlint_rule places, failing, sound;
  static const gwlint_rule* const rules[] = {&sound, &failing, &places};
  static gwlint_pack pack;
  (void)abi;
  places = test_rule("TST001", check_places);
  failing = test_rule("TST002", fail);
  sound = test_rule("TST003", check_soundly);
  sound.data = "自己的数据";
  pack = test_pack(rules, 3);
  return &pack;
}
