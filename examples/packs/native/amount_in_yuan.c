/*
 * A pack of one rule: fees so high that they were probably entered in yuan instead of 10,000 yuan.
 *
 *   cc -std=c99 -shared -fPIC -o amount_in_yuan.so amount_in_yuan.c
 */
#include <gwlint/pack.h>
#include <string.h>

/* 100,000 × 10,000 yuan, in the millionths in which figures are told. */
static const int64_t most = INT64_C(100000) * 1000000;

static int32_t check(const gwlint_host* host, const gwlint_rule* rule, const gwlint_report* report,
                     gwlint_findings* findings) {
  gwlint_cell fees;
  gwlint_text argument;
  gwlint_finding finding = {.size = sizeof finding, .message = 0};
  (void)rule;
  if (host->cell(report, "disclosure", "fees", "amount", &fees) != GWLINT_OK) return GWLINT_OK;
  if (fees.state != GWLINT_CELL_NUMBER || fees.micros < most) return GWLINT_OK;
  argument.data = fees.figure;
  argument.size = strlen(fees.figure);
  finding.range = fees.range;
  finding.arguments = &argument;
  finding.argument_count = 1;
  return host->add_finding(findings, &finding);
}

static const gwlint_message messages[] = {
    {.id = "amount",
     .problem = {"本年收费金额填了 {0} 万元，远高于常见数额。",
                 "The fees are given as {0} times 10,000 yuan, far more than usual."},
     .advice = {"请核对单位：以元计的金额应当除以 10000。",
                "Check the unit: an amount in yuan must be divided by 10,000."}},
};

static const gwlint_example examples[] = {
    {.verdict = GWLINT_WRONG, .replace = "行政事业性收费\t12.6", .with = "行政事业性收费\t126000"},
    {.verdict = GWLINT_WRONG,
     .replace = "行政事业性收费\t12.6",
     .with = "行政事业性收费\t1,260,000"},
    {.verdict = GWLINT_WRONG,
     .replace = "行政事业性收费\t12.6",
     .with = "行政事业性收费\t350000.50"},
    {.verdict = GWLINT_RIGHT, .replace = "行政事业性收费\t12.6", .with = "行政事业性收费\t0"},
    {.verdict = GWLINT_RIGHT,
     .replace = "行政事业性收费\t12.6",
     .with = "行政事业性收费\t98765.43"},
    {.verdict = GWLINT_RIGHT, .replace = "行政许可\t318", .with = "行政许可\t126000"},
};

static const gwlint_rule amount_in_yuan = {
    .size = sizeof(gwlint_rule),
    .level = GWLINT_LEVEL_WARNING,
    .precision = GWLINT_PRECISION_MEDIUM,
    .id = "YUAN001",
    .name = "AmountInYuan",
    .summary = {"收费金额可能误以元为单位", "The fees may be given in yuan"},
    .explanation = {"表中收费金额以万元为单位。十亿元以上的金额多半是把元数直接填了进去。",
                    "The table wants 10,000 yuan as its unit. An amount of a billion yuan or more "
                    "has most likely been entered in yuan."},
    .messages = messages,
    .message_count = sizeof messages / sizeof *messages,
    .examples = examples,
    .example_count = sizeof examples / sizeof *examples,
    .check = check,
};

static const gwlint_rule* const rules[] = {&amount_in_yuan};

static const gwlint_pack pack = {
    .size = sizeof pack,
    .abi = GWLINT_PACK_ABI,
    .id = "amount-in-yuan",
    .name = {"收费单位检查", "Unit of fees"},
    .version = "1.0.0",
    .rules = rules,
    .rule_count = sizeof rules / sizeof rules[0],
};

const gwlint_pack* gwlint_get_pack(uint32_t abi) {
  return abi == GWLINT_PACK_ABI ? &pack : NULL;
}
