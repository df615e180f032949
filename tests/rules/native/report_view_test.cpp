#include "rules/annual_report/native/report_view.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "linter/text/utf8.h"
#include "rules/annual_report/reading/reading.h"
#include "rules/annual_report/report_kind.h"
#include "tests/rules/check_text.h"
#include "tests/rules/native/packs.h"

namespace gwlint::annual_report::native {
namespace {

// A report as a pack sees it.
struct Seen {
  explicit Seen(std::string_view bytes) : document(document_of(bytes)) {
    set_reading_functions(host);
  }

  std::string_view text(gwlint_range range) const {
    gwlint_text text{};
    EXPECT_EQ(host.text(&view, &text), GWLINT_OK);
    return std::string_view(text.data, text.size).substr(range.begin, range.end - range.begin);
  }
  std::string_view folded(gwlint_range range) const {
    gwlint_text text{};
    EXPECT_EQ(host.folded_text(&view, &text), GWLINT_OK);
    return std::string_view(text.data, text.size).substr(range.begin, range.end - range.begin);
  }
  std::optional<gwlint_cell> cell(const char* table, const char* row, const char* column) const {
    gwlint_cell cell{};
    const std::int32_t status = host.cell(&view, table, row, column, &cell);
    EXPECT_NE(status, GWLINT_REFUSED);
    return status == GWLINT_OK ? std::optional(cell) : std::nullopt;
  }

  const ReportKind kind = disclosure_report();
  Document document;
  Report report = read_report(document, kind);
  gwlint_report view{report};
  gwlint_host host{};
};

std::string_view view_of(gwlint_text text) {
  return {text.data, text.size};
}

TEST(ReportView, TellsTitleYearAndTemplate) {
  const Seen seen(model());
  gwlint_title title{};
  ASSERT_EQ(seen.host.title(&seen.view, &title), GWLINT_OK);
  EXPECT_EQ(seen.text(title.whole), "云岭县住房和城乡建设局2023年政府信息公开工作年度报告");
  EXPECT_EQ(seen.text(title.issuer), "云岭县住房和城乡建设局");
  EXPECT_EQ(seen.text(title.year), "2023");
  std::int32_t year = 0;
  ASSERT_EQ(seen.host.year(&seen.view, &year), GWLINT_OK);
  EXPECT_EQ(year, 2023);
  gwlint_text id{};
  ASSERT_EQ(seen.host.template_id(&seen.view, &id), GWLINT_OK);
  EXPECT_EQ(view_of(id), "2021");
}

TEST(ReportView, SaysWhereNothingIs) {
  const Seen seen("一份随笔。\n");
  gwlint_title title{};
  EXPECT_EQ(seen.host.title(&seen.view, &title), GWLINT_ABSENT);
  std::int32_t year = 0;
  EXPECT_EQ(seen.host.year(&seen.view, &year), GWLINT_ABSENT);
  EXPECT_EQ(seen.host.table_count(&seen.view), 0u);
  EXPECT_FALSE(seen.cell("applications", "new", "all"));
  gwlint_section section{};
  ASSERT_EQ(seen.host.section(&seen.view, 0, &section), GWLINT_OK);
  EXPECT_EQ(section.found, 0);
  EXPECT_EQ(section.heading.begin, section.heading.end);
}

TEST(ReportView, TellsSections) {
  const Seen seen(model());
  ASSERT_EQ(seen.host.section_count(&seen.view), 6u);
  gwlint_section section{};
  ASSERT_EQ(seen.host.section(&seen.view, 4, &section), GWLINT_OK);
  EXPECT_EQ(view_of(section.number), "五");
  EXPECT_EQ(view_of(section.words), "存在的主要问题及改进情况");
  EXPECT_EQ(seen.text(section.heading), "五、存在的主要问题及改进情况");
  EXPECT_EQ(section.found, 1);
  EXPECT_EQ(seen.host.section(&seen.view, 6, &section), GWLINT_ABSENT);
}

// The first four characters of `text`.
std::string head(std::string_view text) {
  std::size_t at = 0;
  for (int i = 0; i < 4; ++i) decode_next(text, at);
  return std::string(text.substr(0, at));
}

struct Piece {
  std::string begins;
  std::int32_t where;
  std::int32_t role;
  friend bool operator==(const Piece&, const Piece&) = default;
};

std::ostream& operator<<(std::ostream& out, const Piece& piece) {
  return out << piece.begins << " in " << piece.where << " as " << piece.role;
}

std::vector<Piece> pieces(const Seen& seen) {
  std::vector<Piece> pieces;
  std::uint32_t last = 0;
  for (std::size_t i = 0; i < seen.host.passage_count(&seen.view); ++i) {
    gwlint_passage passage{};
    EXPECT_EQ(seen.host.passage(&seen.view, i, &passage), GWLINT_OK);
    EXPECT_LE(last, passage.folded.begin);
    last = passage.folded.end;
    gwlint_range source{};
    EXPECT_EQ(seen.host.source_of(&seen.view, passage.folded, &source), GWLINT_OK);
    EXPECT_EQ(source.begin, passage.range.begin);
    EXPECT_EQ(source.end, passage.range.end);
    pieces.push_back({head(seen.folded(passage.folded)), passage.where, passage.role});
  }
  return pieces;
}

TEST(ReportView, TellsPassagesWithTheirSections) {
  const Seen seen(model());
  EXPECT_EQ(pieces(seen), (std::vector<Piece>{{"云岭县住", GWLINT_ELSEWHERE, GWLINT_ROLE_TITLE},
                                              {"根据《中", GWLINT_INTRO, GWLINT_ROLE_TEXT},
                                              {"一、总体", 0, GWLINT_ROLE_HEADING},
                                              {"2023", 0, GWLINT_ROLE_TEXT},
                                              {"(一)主", 0, GWLINT_ROLE_TEXT},
                                              {"(二)依", 0, GWLINT_ROLE_TEXT},
                                              {"(三)政", 0, GWLINT_ROLE_TEXT},
                                              {"(四)平", 0, GWLINT_ROLE_TEXT},
                                              {"(五)监", 0, GWLINT_ROLE_TEXT},
                                              {"二、主动", 1, GWLINT_ROLE_HEADING},
                                              {"三、收到", 2, GWLINT_ROLE_HEADING},
                                              {"四、政府", 3, GWLINT_ROLE_HEADING},
                                              {"五、存在", 4, GWLINT_ROLE_HEADING},
                                              {"一年来,", 4, GWLINT_ROLE_TEXT},
                                              {"六、其他", 5, GWLINT_ROLE_HEADING},
                                              {"2023", 5, GWLINT_ROLE_TEXT}}));
}

TEST(ReportView, PartsAHeadingFromTheTextOnItsLine) {
  const Seen seen(
      exchanged(model(), "六、其他需要报告的事项\n\n2023年，", "六、其他需要报告的事项 2023年，"));
  const std::vector<Piece> all = pieces(seen);
  ASSERT_GE(all.size(), 2u);
  EXPECT_EQ(all[all.size() - 2], (Piece{"六、其他", 5, GWLINT_ROLE_HEADING}));
  EXPECT_EQ(all.back(), (Piece{"2023", 5, GWLINT_ROLE_TEXT}));
}

TEST(ReportView, PutsExtraSectionsElsewhere) {
  const Seen seen(model() + "\n七、附录\n\n以下从略。\n");
  const std::vector<Piece> all = pieces(seen);
  EXPECT_EQ(all[all.size() - 2], (Piece{"七、附录", GWLINT_ELSEWHERE, GWLINT_ROLE_HEADING}));
  EXPECT_EQ(all.back(), (Piece{"以下从略", GWLINT_ELSEWHERE, GWLINT_ROLE_TEXT}));
}

TEST(ReportView, TellsTablesAndCells) {
  const Seen seen(model());
  ASSERT_EQ(seen.host.table_count(&seen.view), 3u);
  gwlint_table table{};
  ASSERT_EQ(seen.host.table(&seen.view, 1, &table), GWLINT_OK);
  EXPECT_EQ(view_of(table.id), "applications");
  EXPECT_EQ(view_of(table.name), "申请情况表");
  EXPECT_EQ(table.rows, 25u);
  EXPECT_EQ(table.columns, 7u);
  EXPECT_EQ(seen.host.table(&seen.view, 3, &table), GWLINT_ABSENT);

  const auto cell = seen.cell("disclosure", "fees", "amount");
  ASSERT_TRUE(cell);
  EXPECT_EQ(cell->state, GWLINT_CELL_NUMBER);
  EXPECT_EQ(cell->micros, 12'600'000);
  EXPECT_STREQ(cell->figure, "12.6");
  EXPECT_EQ(seen.text(cell->range), "12.6");
  EXPECT_EQ(view_of(cell->row), "fees");
  EXPECT_EQ(view_of(cell->column), "amount");
  EXPECT_EQ(view_of(cell->name), "行政事业性收费 · 本年收费金额（单位：万元）");

  gwlint_cell same{};
  ASSERT_EQ(seen.host.cell_at(&seen.view, 1, 24, 6, &same), GWLINT_OK);
  EXPECT_EQ(view_of(same.row), "carried_out");
  EXPECT_EQ(view_of(same.column), "all");
  EXPECT_STREQ(same.figure, "1");
}

TEST(ReportView, TellsWhatStandsInACell) {
  const auto state = [](const char* figure) {
    const Seen seen(model_with("行政强制\t3", std::string("行政强制\t") + figure));
    const auto cell = seen.cell("disclosure", "coercion", "decisions");
    EXPECT_STREQ(cell->figure, cell->state == GWLINT_CELL_NUMBER ? "-3" : "");
    return cell->state;
  };
  EXPECT_EQ(state(""), GWLINT_CELL_BLANK);
  EXPECT_EQ(state("/"), GWLINT_CELL_FILLER);
  EXPECT_EQ(state("三件"), GWLINT_CELL_OTHER);
  EXPECT_EQ(state("-3"), GWLINT_CELL_NUMBER);
}

TEST(ReportView, HasNoCellsBeyondTheTemplate) {
  const Seen seen(model());
  EXPECT_FALSE(seen.cell("applications", "new", "nobody"));
  EXPECT_FALSE(seen.cell("applications", "nothing", "all"));
  EXPECT_FALSE(seen.cell("nowhere", "new", "all"));
  // A row has the columns of its own block alone.
  EXPECT_FALSE(seen.cell("disclosure", "fees", "issued"));
  gwlint_cell cell{};
  EXPECT_EQ(seen.host.cell_at(&seen.view, 3, 0, 0, &cell), GWLINT_ABSENT);
  EXPECT_EQ(seen.host.cell_at(&seen.view, 1, 25, 0, &cell), GWLINT_ABSENT);
  EXPECT_EQ(seen.host.cell_at(&seen.view, 1, 0, 7, &cell), GWLINT_ABSENT);
  EXPECT_EQ(seen.host.cell_at(&seen.view, 1, 0x10000, 0, &cell), GWLINT_ABSENT);
  EXPECT_EQ(seen.host.cell_at(&seen.view, SIZE_MAX, UINT32_MAX, UINT32_MAX, &cell), GWLINT_ABSENT);
}

TEST(ReportView, LeavesSupersededTablesOut) {
  const Seen seen(read_whole(GWLINT_SOURCE_DIR "/fixtures/table-of-2019.txt"));
  ASSERT_FALSE(seen.report.tables.bound.empty());
  EXPECT_LT(seen.host.table_count(&seen.view), seen.report.tables.bound.size());
}

TEST(ReportView, RefusesWrongArguments) {
  const Seen seen(model());
  const gwlint_host& host = seen.host;
  const gwlint_report* view = &seen.view;
  gwlint_text text{};
  gwlint_range range{};
  gwlint_cell cell{};
  EXPECT_EQ(host.text(nullptr, &text), GWLINT_REFUSED);
  EXPECT_EQ(host.text(view, nullptr), GWLINT_REFUSED);
  EXPECT_EQ(host.folded_text(view, nullptr), GWLINT_REFUSED);
  EXPECT_EQ(host.source_of(view, {0, 3}, nullptr), GWLINT_REFUSED);
  EXPECT_EQ(host.source_of(view, {3, 0}, &range), GWLINT_REFUSED);
  EXPECT_EQ(host.source_of(view, {0, UINT32_MAX}, &range), GWLINT_REFUSED);
  EXPECT_EQ(host.source_of(view, {0, 1}, &range), GWLINT_REFUSED);
  EXPECT_EQ(host.title(nullptr, nullptr), GWLINT_REFUSED);
  EXPECT_EQ(host.year(view, nullptr), GWLINT_REFUSED);
  EXPECT_EQ(host.template_id(view, nullptr), GWLINT_REFUSED);
  EXPECT_EQ(host.section_count(nullptr), 0u);
  EXPECT_EQ(host.section(view, 0, nullptr), GWLINT_REFUSED);
  EXPECT_EQ(host.passage_count(nullptr), 0u);
  EXPECT_EQ(host.passage(nullptr, 0, nullptr), GWLINT_REFUSED);
  EXPECT_EQ(host.table_count(nullptr), 0u);
  EXPECT_EQ(host.table(view, 0, nullptr), GWLINT_REFUSED);
  EXPECT_EQ(host.cell_at(view, 0, 0, 0, nullptr), GWLINT_REFUSED);
  EXPECT_EQ(host.cell(view, nullptr, "new", "all", &cell), GWLINT_REFUSED);
  EXPECT_EQ(host.cell(view, "applications", nullptr, "all", &cell), GWLINT_REFUSED);
  EXPECT_EQ(host.cell(view, "applications", "new", nullptr, &cell), GWLINT_REFUSED);
}

TEST(ReportView, KnowsThePathOfAPlace) {
  const Seen seen(model());
  const auto path = [&](std::string_view words) {
    const std::size_t at = seen.document.text.find(words);
    const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
    return to_string(path_of(seen.view, span));
  };
  EXPECT_EQ(path("12.6"),
            "二、主动公开政府信息情况 › 主动公开情况表 › "
            "第二十条第（八）项·行政事业性收费 › 本年收费金额（单位：万元）");
  EXPECT_EQ(path("行政事业性收费"),
            "二、主动公开政府信息情况 › 主动公开情况表 › 第二十条第（八）项·行政事业性收费");
  EXPECT_EQ(path("政策解读形式单一"), "五、存在的主要问题及改进情况");
  EXPECT_EQ(path("根据"), "");
}

}  // namespace
}  // namespace gwlint::annual_report::native
