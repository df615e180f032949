/*
 * The ABI of native packs: rules in a shared library that gwlint loads. C99 and C++;
 * docs/native-packs.md shows how to write one.
 *
 * Versions. GWLINT_PACK_ABI changes only when old packs can no longer be loaded. Until then
 *   - a structure that begins with `size` may get further members at its end. Who fills it in
 *     writes the sizeof that he knows; who reads it looks at nothing beyond `size`. A member that
 *     is zero, or lies beyond `size`, says nothing;
 *   - all other structures, all functions and all numbers stay as they are.
 *
 * Text is UTF-8. What describes a pack (gwlint_pack and what it points to) is ended by a NUL, as C
 * writes it; all other text comes with its size, without a NUL. Places are bytes [begin, end) of
 * the document's text, or of the folded text where it says so, and never cut a character.
 *
 * Memory. Neither side frees or keeps what the other one owns.
 *   - What gwlint_get_pack returns, and all that it points to, is constant until the library is
 *     unloaded. It is best static.
 *   - What gwlint hands to `check` (report, findings, every gwlint_text) is good until `check`
 *     returns, and only in the thread that called it. The host table is good until the library is
 *     unloaded.
 *   - What a pack hands to add_finding is copied before add_finding returns.
 *
 * Threads. `check` is called from several threads at once, for different documents: a pack has no
 * variable that it changes without care. It leaves no thread running and no handler installed.
 *
 * Errors. No exception and no longjmp may leave a function of either side. gwlint's functions throw
 * nothing; they refuse wrong arguments with GWLINT_REFUSED and then change nothing. They cannot
 * tell a pointer that dangles: a pack runs within gwlint, and what ends it ends gwlint.
 */
#ifndef GWLINT_PACK_H
#define GWLINT_PACK_H

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define GWLINT_PACK_EXPORT __attribute__((visibility("default")))
#else
#define GWLINT_PACK_EXPORT
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* The version of this header. */
enum { GWLINT_PACK_ABI = 1 };

/* What functions return. */
enum {
  GWLINT_OK = 0,
  GWLINT_ABSENT = 1,  /* the report, or its template, has no such thing */
  GWLINT_REFUSED = 2, /* an argument is wrong */
  GWLINT_FAILED = 3   /* it could not be done: no memory */
};

/* ---- Plain values ---------------------------------------------------------------------------- */

typedef struct gwlint_text {
  const char* data;
  size_t size;
} gwlint_text;

typedef struct gwlint_range {
  uint32_t begin;
  uint32_t end; /* one past */
} gwlint_range;

/* The same words in both languages. */
typedef struct gwlint_words {
  const char* zh;
  const char* en;
} gwlint_words;

/* ---- What gwlint tells of a report ----------------------------------------------------------- */

/* One report, bound to the template that it follows. */
typedef struct gwlint_report gwlint_report;

/* Takes the findings of one call of `check`. */
typedef struct gwlint_findings gwlint_findings;

/* gwlint_passage.where: the index of a section, from 0 (一), or one of these. */
enum {
  GWLINT_INTRO = -1,    /* between title and first section */
  GWLINT_ELSEWHERE = -2 /* cover, contents, extra sections, footnotes, headers and footers */
};

/* gwlint_passage.role */
enum { GWLINT_ROLE_TEXT = 0, GWLINT_ROLE_HEADING = 1, GWLINT_ROLE_TITLE = 2 };

/*
 * A piece of running text: a paragraph as its author meant it, put together again where an export
 * cut it, and parted where a heading shares its line. Tables are no passages.
 */
typedef struct gwlint_passage {
  gwlint_range range;  /* of the document's text */
  gwlint_range folded; /* the same of the folded text */
  int32_t where;
  int32_t role;
} gwlint_passage;

/* A section that the template demands. */
typedef struct gwlint_section {
  gwlint_text number;   /* 一 */
  gwlint_text words;    /* 总体情况 */
  gwlint_range heading; /* as the document writes it, number included; empty where it is missing */
  int32_t found;        /* 1 or 0 */
  int32_t reserved;
} gwlint_section;

/* Ranges of the document's text; empty where there is no such part. */
typedef struct gwlint_title {
  gwlint_range whole;
  gwlint_range issuer;
  gwlint_range year; /* its four digits */
} gwlint_title;

/* A statutory table that the document holds. */
typedef struct gwlint_table {
  gwlint_text id;         /* applications */
  gwlint_text name;       /* 申请情况表 */
  uint32_t rows;          /* of the template, found or not */
  uint32_t columns;       /* likewise, of all blocks together */
  gwlint_range first_row; /* where it begins */
} gwlint_table;

/* gwlint_cell.state */
enum {
  GWLINT_CELL_BLANK = 1,
  GWLINT_CELL_FILLER = 2, /* a stroke, 无: a stand-in for a figure */
  GWLINT_CELL_NUMBER = 3,
  GWLINT_CELL_OTHER = 4 /* text that is no number */
};

/* A cell of a statutory table. */
typedef struct gwlint_cell {
  int32_t state;
  int32_t reserved;
  int64_t micros;     /* its figure in millionths, exact; GWLINT_CELL_NUMBER only, else 0 */
  char figure[32];    /* the same in decimals, ended by a NUL: 12.6; else empty */
  gwlint_range range; /* its text */
  gwlint_text row;    /* ids of the template: new */
  gwlint_text column; /* all */
  gwlint_text name; /* what people call it: 一、本年新收政府信息公开申请数量 · 总计 */
} gwlint_cell;

/* ---- What a pack finds ----------------------------------------------------------------------- */

/* Another place that explains a finding. */
typedef struct gwlint_related {
  gwlint_range range;
  gwlint_text zh; /* a sentence with its full stop: 。 */
  gwlint_text en; /* likewise: . */
} gwlint_related;

typedef struct gwlint_edit {
  gwlint_range range;
  gwlint_text replacement; /* without line ends, tabs and other control characters */
} gwlint_edit;

/* Edits in rising order that do not overlap; at least one. */
typedef struct gwlint_fix {
  const gwlint_edit* edits;
  size_t edit_count;
  int32_t
      safe; /* 1: changes form only, `gwlint fix` makes it; 0: only `gwlint fix --unsafe` does */
  int32_t reserved;
} gwlint_fix;

typedef struct gwlint_finding {
  uint32_t size;
  uint32_t message;   /* index into gwlint_rule.messages */
  gwlint_range range; /* of the document's text; may be empty at a spot */
  const gwlint_text* arguments;
  size_t argument_count;         /* as many as the message has places: its highest number and one */
  const gwlint_related* related; /* NULL when there are none */
  size_t related_count;
  const gwlint_fix* fix; /* NULL when there is none; must be of the safety that the rule promises */
} gwlint_finding;

/* ---- What gwlint offers ---------------------------------------------------------------------- */

/* Functions that return a status write to their last argument when it is GWLINT_OK, and only then.
 */
typedef struct gwlint_host {
  uint32_t size;
  uint32_t abi; /* GWLINT_PACK_ABI of this gwlint */

  /* The document's text: all stories and tables, as written. */
  int32_t (*text)(const gwlint_report* report, gwlint_text* text);
  /*
   * The running text and the table cells in the form in which gwlint compares text: NFKC (％ is %,
   * １２ is 12, （ is ( ), without white space, passages and cells parted by '\n'.
   */
  int32_t (*folded_text)(const gwlint_report* report, gwlint_text* text);
  /* The exact place in the document's text of a range of the folded text. */
  int32_t (*source_of)(const gwlint_report* report, gwlint_range folded, gwlint_range* range);

  /* GWLINT_ABSENT where the document has no title. */
  int32_t (*title)(const gwlint_report* report, gwlint_title* title);
  /* The year reported on; GWLINT_ABSENT where it is unknown. */
  int32_t (*year)(const gwlint_report* report, int32_t* year);
  /* The id of the template that the report must follow: "2021", "2019"; there may be others. */
  int32_t (*template_id)(const gwlint_report* report, gwlint_text* id);

  /* Sections of the template, in its order; GWLINT_ABSENT beyond the last. */
  size_t (*section_count)(const gwlint_report* report);
  int32_t (*section)(const gwlint_report* report, size_t index, gwlint_section* section);
  /* Passages in the order of the text; GWLINT_ABSENT beyond the last. */
  size_t (*passage_count)(const gwlint_report* report);
  int32_t (*passage)(const gwlint_report* report, size_t index, gwlint_passage* passage);

  /*
   * Statutory tables in the order of the text, without those that follow a superseded template;
   * GWLINT_ABSENT beyond the last.
   */
  size_t (*table_count)(const gwlint_report* report);
  int32_t (*table)(const gwlint_report* report, size_t index, gwlint_table* table);
  /* A cell by its place in the template; GWLINT_ABSENT where the document, or the template, has
   * none. */
  int32_t (*cell_at)(const gwlint_report* report, size_t table, uint32_t row, uint32_t column,
                     gwlint_cell* cell);
  /* The same by ids, in the first table of that id: "applications", "new", "all". */
  int32_t (*cell)(const gwlint_report* report, const char* table, const char* row,
                  const char* column, gwlint_cell* cell);

  /*
   * Adds a finding of the rule that is being checked. A finding that is not sound in every respect
   * is refused whole, and the user is told so.
   */
  int32_t (*add_finding)(gwlint_findings* findings, const gwlint_finding* finding);
} gwlint_host;

/* ---- What a pack says of itself -------------------------------------------------------------- */

/* A provision that a rule rests on. */
typedef struct gwlint_clause {
  /*
   * The id of its instrument: the document's number. 条例 (国务院令第711号),
   * 国办公开办函〔2021〕30号 and 国办函〔2020〕109号 are known to gwlint, which then uses its own
   * title.
   */
  const char* instrument;
  gwlint_words title; /* of the instrument; NULL for those that gwlint knows */
  const char* id;     /* within the instrument: 第五条, 三; empty for the whole */
  gwlint_words text;  /* what it demands, a sentence */
} gwlint_clause;

/* `problem` says what is wrong, `advice` what to do, each in sentences with their full stop. */
typedef struct gwlint_message {
  const char* id; /* camelCase, stable within the rule */
  /* With places for arguments: {0} to {9}. A single brace is written twice. */
  gwlint_words problem;
  gwlint_words advice;
} gwlint_message;

/* gwlint_example.verdict */
enum { GWLINT_WRONG = 0, GWLINT_RIGHT = 1 };

/*
 * A change to gwlint's model report: where it has `replace`, `with` is written. A wrong example
 * then has a finding of this rule, a right one no finding of any rule.
 */
typedef struct gwlint_example {
  int32_t verdict;
  int32_t reserved;
  const char* replace; /* occurs in the model report exactly once; empty: no change */
  const char* with;
} gwlint_example;

/* gwlint_rule.level */
enum {
  GWLINT_LEVEL_OFF = 0,
  GWLINT_LEVEL_NOTE = 1,
  GWLINT_LEVEL_WARNING = 2,
  GWLINT_LEVEL_ERROR = 3
};

/* gwlint_rule.precision: how often a finding is right. */
enum { GWLINT_PRECISION_MEDIUM = 0, GWLINT_PRECISION_HIGH = 1, GWLINT_PRECISION_VERY_HIGH = 2 };

/* gwlint_rule.fix: which fixes the rule's findings may have. */
enum { GWLINT_FIX_NONE = 0, GWLINT_FIX_SAFE = 1, GWLINT_FIX_UNSAFE = 2, GWLINT_FIX_BOTH = 3 };

typedef struct gwlint_rule gwlint_rule;

/*
 * Adds what the rule finds in `report`. Returns GWLINT_OK, also where nothing was found; anything
 * else says that the rule could not do its work, and the user is told so.
 */
typedef int32_t (*gwlint_check)(const gwlint_host* host, const gwlint_rule* rule,
                                const gwlint_report* report, gwlint_findings* findings);

struct gwlint_rule {
  uint32_t size;
  int32_t level;
  int32_t precision;
  int32_t fix;
  /* Two to eight capital letters and three digits: QHR001. CIT, PER, SEC, TAB, SUM, NAR, DOC and
   * CFG are gwlint's own letters. */
  const char* id;
  const char* name;               /* the defect, in one word: WrongCompletionRate */
  const gwlint_clause* clause;    /* NULL when it rests on none */
  gwlint_words summary;           /* what it finds; one sentence without its full stop */
  gwlint_words explanation;       /* why it matters and what is no finding; a paragraph */
  const gwlint_message* messages; /* at least one */
  size_t message_count;
  const gwlint_example* examples; /* at least a wrong and a right one */
  size_t example_count;
  gwlint_check check;
  const void* data; /* the pack's own; gwlint does not look at it */
};

typedef struct gwlint_pack {
  uint32_t size;
  uint32_t abi;        /* GWLINT_PACK_ABI that the pack was built with */
  const char* id;      /* lower-case letters, digits and single hyphens: qinghe-rates */
  gwlint_words name;   /* what people call it */
  const char* version; /* of the pack: 1.0.0 */
  const gwlint_rule* const* rules;
  size_t rule_count; /* at least one */
} gwlint_pack;

/*
 * What a pack's library exports. `abi` is GWLINT_PACK_ABI of the gwlint that loads it. Returns NULL
 * when the pack cannot serve that version.
 */
GWLINT_PACK_EXPORT const gwlint_pack* gwlint_get_pack(uint32_t abi);

#ifdef __cplusplus
}
#endif

#endif
