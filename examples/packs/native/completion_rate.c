/*
 * A pack of one rule: the share of applications that was dealt with, as the text states it, against
 * the figures of the table. 清河省 and its number 清政办函〔2022〕18号 are invented.
 *
 * Precision comes first: the rate is read only where nothing narrows it (按期办结率,
 * 行政许可办结率), hedges it (约) or moves it to another year, and is right when rounded or cut off
 * as written.
 */
#include <gwlint/pack.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

/* ---- Text ------------------------------------------------------------------------------------ */

static bool begins_with(gwlint_text text, const char* words) {
  const size_t size = strlen(words);
  return text.size >= size && memcmp(text.data, words, size) == 0;
}

static gwlint_text without_first(gwlint_text text, size_t size) {
  const gwlint_text rest = {text.data + size, text.size - size};
  return rest;
}

static gwlint_text first(gwlint_text text, size_t size) {
  const gwlint_text part = {text.data, size};
  return part;
}

/* Takes `words` away from the beginning of `text` where they stand there. */
static bool take(gwlint_text* text, const char* words) {
  if (!begins_with(*text, words)) return false;
  *text = without_first(*text, strlen(words));
  return true;
}

/* Where `words` first stand in `text`; its size where they do not. */
static size_t find(gwlint_text text, const char* words) {
  size_t at = 0;
  while (at < text.size && !begins_with(without_first(text, at), words)) ++at;
  return at;
}

static bool holds(gwlint_text text, const char* words) {
  return find(text, words) < text.size;
}

/* The text behind the last of `marks` (ended by NULL). */
static gwlint_text behind_last(gwlint_text text, const char* const* marks) {
  for (; *marks != NULL; ++marks) {
    size_t at;
    while ((at = find(text, *marks)) < text.size) text = without_first(text, at + strlen(*marks));
  }
  return text;
}

/* ---- Rates ----------------------------------------------------------------------------------- */

/* 85.7% is 857 with a scale of 10. */
typedef struct rate {
  int64_t value;
  int64_t scale;
} rate;

/* Reads 100%, 85.7% from the beginning of `text`; *size is that of the number without its sign. */
static bool read_rate(gwlint_text text, rate* stated, size_t* size) {
  bool decimals = false;
  size_t at = 0;
  stated->value = 0;
  stated->scale = 1;
  for (; at < text.size && at < 8; ++at) {
    const char c = text.data[at];
    if (c == '.' && at > 0 && !decimals) {
      decimals = true;
    } else if (c >= '0' && c <= '9') {
      stated->value = stated->value * 10 + (c - '0');
      if (decimals) stated->scale *= 10;
    } else {
      break;
    }
  }
  *size = at;
  return at > 0 && text.data[at - 1] != '.' && at < text.size && text.data[at] == '%';
}

/* Only these may stand between the last punctuation mark and 办结率. */
static bool means_all_applications(gwlint_text before) {
  static const char* const words[] = {"全年", "本年度", "政府信息公开", "信息公开", "依申请公开",
                                      "申请", "总体",   "总",           "的",       NULL};
  while (before.size > 0) {
    size_t i = 0;
    while (words[i] != NULL && !take(&before, words[i])) ++i;
    if (words[i] == NULL) return false;
  }
  return true;
}

/* True where a sentence speaks of another year. 上年结转 are applications of this one. */
static bool names_other_year(gwlint_text sentence, const char* own_year) {
  static const char* const words[] = {"去年", "上一年", "同期", NULL};
  gwlint_text rest = sentence;
  size_t i, at;
  for (i = 0; words[i] != NULL; ++i) {
    if (holds(sentence, words[i])) return true;
  }
  while ((at = find(rest, "年")) < rest.size) {
    const char* before = rest.data + at;
    const bool numbered = at >= 4 && before[-1] >= '0' && before[-1] <= '9';
    const bool previous = at >= 3 && memcmp(before - 3, "上", 3) == 0;
    rest = without_first(rest, at + strlen("年"));
    if (numbered && memcmp(before - 4, own_year, 4) != 0) return true;
    if (previous && !begins_with(rest, "结转")) return true;
  }
  return false;
}

/* ---- The rule -------------------------------------------------------------------------------- */

/* What one call of `check` knows. */
typedef struct job {
  const gwlint_host* host;
  const gwlint_report* report;
  gwlint_findings* findings;
  gwlint_text folded;
  char year[8];
  gwlint_cell received;     /* 本年新收 */
  gwlint_cell carried_over; /* 上年结转 */
  gwlint_cell completed;    /* （七）总计 */
} job;

static bool read_count(const job* job, const char* row, gwlint_cell* cell) {
  return job->host->cell(job->report, "applications", row, "all", cell) == GWLINT_OK &&
         cell->state == GWLINT_CELL_NUMBER && cell->micros >= 0 && cell->micros % 1000000 == 0;
}

/* Writes `value` / `scale` in decimals. */
static gwlint_text write_rate(rate value, char* buffer, size_t size) {
  const long whole = (long)(value.value / value.scale);
  const long decimals = (long)(value.value % value.scale);
  gwlint_text text = {buffer, 0};
  int digits = 0;
  int64_t scale;
  for (scale = value.scale; scale > 1; scale /= 10) ++digits;
  text.size = (size_t)(digits == 0 ? snprintf(buffer, size, "%ld", whole)
                                   : snprintf(buffer, size, "%ld.%0*ld", whole, digits, decimals));
  return text;
}

/* A cell with its figure, said in buffers that hold any figure with these words. */
static gwlint_related contributing(const gwlint_cell* cell, gwlint_words words, char* zh, char* en,
                                   size_t size) {
  gwlint_related related;
  related.range = cell->range;
  related.zh.data = zh;
  related.zh.size = (size_t)snprintf(zh, size, "%s %s 件。", words.zh, cell->figure);
  related.en.data = en;
  related.en.size = (size_t)snprintf(en, size, "%s: %s.", words.en, cell->figure);
  return related;
}

/* `place` is the number in the folded text. */
static int32_t report_rate(const job* job, gwlint_range place, rate right) {
  char zh[3][64], en[3][64], right_digits[32];
  static const gwlint_words words[3] = {
      {"办结", "Completed"}, {"新收", "Received"}, {"上年结转", "Carried over"}};
  const gwlint_cell* cells[3] = {&job->completed, &job->received, &job->carried_over};
  gwlint_related related[3];
  gwlint_text arguments[5], document;
  gwlint_edit edit;
  gwlint_fix fix = {.edits = &edit, .edit_count = 1, .safe = 0};
  gwlint_finding finding = {.size = sizeof finding};
  size_t i;
  if (job->host->source_of(job->report, place, &finding.range) != GWLINT_OK ||
      job->host->text(job->report, &document) != GWLINT_OK) {
    return GWLINT_FAILED;
  }
  arguments[0] =
      first(without_first(document, finding.range.begin), finding.range.end - finding.range.begin);
  arguments[1] = write_rate(right, right_digits, sizeof right_digits);
  for (i = 0; i < 3; ++i) {
    related[i] = contributing(cells[i], words[i], zh[i], en[i], sizeof zh[i]);
    arguments[2 + i].data = cells[i]->figure;
    arguments[2 + i].size = strlen(cells[i]->figure);
  }
  edit.range = finding.range;
  edit.replacement = arguments[1];
  finding.arguments = arguments;
  finding.argument_count = 5;
  finding.related = related;
  finding.related_count = 3;
  finding.fix = &fix;
  return job->host->add_finding(job->findings, &finding);
}

/* Judges the rate that stands behind 办结率, at `at` of the folded text, in `sentence`. */
static int32_t judge(const job* job, gwlint_range sentence, size_t at) {
  const gwlint_text text = first(without_first(job->folded, at), sentence.end - at);
  const int64_t completed = job->completed.micros / 1000000;
  const int64_t all = (job->received.micros + job->carried_over.micros) / 1000000;
  gwlint_text rest = text;
  gwlint_range place;
  rate stated, right;
  size_t size;
  if (!(take(&rest, "达到") || take(&rest, "达") || take(&rest, "仅为"))) (void)take(&rest, "为");
  if (!read_rate(rest, &stated, &size)) return GWLINT_OK;
  right.scale = stated.scale;
  right.value = 100 * stated.scale * completed / all; /* cut off */
  if (stated.value == right.value) return GWLINT_OK;
  right.value = (200 * stated.scale * completed + all) / (2 * all); /* rounded */
  if (stated.value == right.value) return GWLINT_OK;
  place.begin = (uint32_t)(at + text.size - rest.size);
  place.end = (uint32_t)(place.begin + size);
  return report_rate(job, place, right);
}

static int32_t check_sentence(const job* job, gwlint_range range) {
  static const char* const marks[] = {",", ":", "(", ")", "、", "“", NULL};
  const gwlint_text sentence =
      first(without_first(job->folded, range.begin), range.end - range.begin);
  size_t begin = 0;
  if (names_other_year(sentence, job->year)) return GWLINT_OK;
  for (;;) {
    const gwlint_text rest = without_first(sentence, begin);
    const size_t at = find(rest, "办结率");
    int32_t status = GWLINT_OK;
    if (at == rest.size) return GWLINT_OK;
    begin += at;
    if (means_all_applications(behind_last(first(sentence, begin), marks))) {
      status = judge(job, range, range.begin + begin + strlen("办结率"));
    }
    if (status != GWLINT_OK) return status;
    begin += strlen("办结率");
  }
}

static int32_t check_passage(const job* job, gwlint_range passage) {
  while (passage.begin < passage.end) {
    const gwlint_text rest =
        first(without_first(job->folded, passage.begin), passage.end - passage.begin);
    const size_t stop = find(rest, "。");
    const size_t semicolon = find(rest, ";");
    const size_t size = stop < semicolon ? stop : semicolon;
    const gwlint_range sentence = {passage.begin, passage.begin + (uint32_t)size};
    const int32_t status = check_sentence(job, sentence);
    if (status != GWLINT_OK) return status;
    passage.begin = sentence.end + (uint32_t)(size == rest.size ? 0
                                              : size == stop    ? strlen("。")
                                                                : 1);
  }
  return GWLINT_OK;
}

static int32_t check(const gwlint_host* host, const gwlint_rule* rule, const gwlint_report* report,
                     gwlint_findings* findings) {
  job job = {.host = host, .report = report, .findings = findings};
  gwlint_passage passage;
  int32_t year;
  size_t i;
  (void)rule;
  if (host->folded_text(report, &job.folded) != GWLINT_OK) return GWLINT_FAILED;
  if (host->year(report, &year) != GWLINT_OK || year < 1000 || year > 9999) return GWLINT_OK;
  (void)snprintf(job.year, sizeof job.year, "%d", (int)year);
  if (!read_count(&job, "new", &job.received) ||
      !read_count(&job, "carried_in", &job.carried_over) ||
      !read_count(&job, "outcomes", &job.completed)) {
    return GWLINT_OK;
  }
  if (job.received.micros + job.carried_over.micros == 0) return GWLINT_OK;
  for (i = 0; host->passage(report, i, &passage) == GWLINT_OK; ++i) {
    int32_t status = GWLINT_OK;
    if (passage.where >= 0 && passage.role == GWLINT_ROLE_TEXT) {
      status = check_passage(&job, passage.folded);
    }
    if (status != GWLINT_OK) return status;
  }
  return GWLINT_OK;
}

/* ---- What it says of itself ------------------------------------------------------------------ */

static const gwlint_clause calculation = {
    .instrument = "清政办函〔2022〕18号",
    .title = {"清河省政府信息公开工作年度报告编制要点",
              "Qinghe Province: Guide to the Annual Report on Government Information Disclosure"},
    .id = "第七条",
    .text = {"办结率按当年办结件数除以新收和上年结转件数之和计算。",
             "The completion rate is the number completed in the year over the sum of those newly "
             "received and those carried over."},
};

static const gwlint_message messages[] = {
    {.id = "rate",
     .problem =
         {"办结率写为 {0}%，按申请情况表应为 {1}%：办结 {2} 件，新收 {3} 件，上年结转 {4} 件。",
          "The completion rate is given as {0}%, but the table makes it {1}%: {2} completed, "
          "{3} received, {4} carried over."},
     .advice = {"请核对办结率和申请情况表；指按期办结的，请写“按期办结率”。",
                "Check the rate and the table; where those completed in time are meant, write "
                "按期办结率."}},
};

static const gwlint_example examples[] = {
    {.verdict = GWLINT_WRONG, .replace = "均按期办结。", .with = "办结率100%。"},
    {.verdict = GWLINT_WRONG,
     .replace = "各项工作平稳推进。",
     .with = "各项工作平稳推进：公开信息及时，申请 办结率为９０．５％，群众满意。"},
    {.verdict = GWLINT_WRONG,
     .replace = "政策解读形式单一等问题。",
     .with = "政策解读形式单一等问题。全年政府信息公开申请总办结率仅为80%。"},
    {.verdict = GWLINT_RIGHT, .replace = "均按期办结。", .with = "办结率85.7%。"},
    {.verdict = GWLINT_RIGHT, .replace = "均按期办结。", .with = "全年申请办结率达到86%。"},
    {.verdict = GWLINT_RIGHT, .replace = "均按期办结。", .with = "按期办结率100%。"},
    {.verdict = GWLINT_RIGHT,
     .replace = "各项工作平稳推进。",
     .with = "各项工作平稳推进。行政许可事项办结率100%。"},
    {.verdict = GWLINT_RIGHT,
     .replace = "均按期办结。",
     .with = "均按期办结。与2022年相比，办结率100%的成绩未能保持。"},
};

static const gwlint_rule wrong_completion_rate = {
    .size = sizeof(gwlint_rule),
    .level = GWLINT_LEVEL_WARNING,
    .precision = GWLINT_PRECISION_HIGH,
    .fix = GWLINT_FIX_UNSAFE,
    .id = "QHR001",
    .name = "WrongCompletionRate",
    .clause = &calculation,
    .summary = {"文字所写的办结率与申请情况表不符",
                "The completion rate in the text differs from the applications table"},
    .explanation =
        {"办结率是（七）总计除以新收与上年结转之和，四舍五入或舍去尾数都算正确。按期办结率"
         "、其他事项的办结率、其他年度的和约数不作判断。",
         "The rate is total (七) over the sum of new and carried-over applications, "
         "rounded or cut off. Rates of those completed in time, of other matters or "
         "years, and rough ones are not judged."},
    .messages = messages,
    .message_count = sizeof messages / sizeof *messages,
    .examples = examples,
    .example_count = sizeof examples / sizeof *examples,
    .check = check,
};

static const gwlint_rule* const rules[] = {&wrong_completion_rate};

static const gwlint_pack pack = {
    .size = sizeof pack,
    .abi = GWLINT_PACK_ABI,
    .id = "qinghe-rates",
    .name = {"清河省比率核对", "Rates of Qinghe Province"},
    .version = "1.0.0",
    .rules = rules,
    .rule_count = sizeof rules / sizeof rules[0],
};

const gwlint_pack* gwlint_get_pack(uint32_t abi) {
  return abi == GWLINT_PACK_ABI ? &pack : NULL;
}
