#include "bench/data/reports.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "bench/data/office_docx.h"
#include "bench/data/random.h"
#include "bench/data/wording.h"

namespace gwlint::bench {
namespace {

using test::ModelBlock;
using test::ModelParagraph;
using test::ModelRow;
using test::ModelSection;
using test::ModelTable;
using test::ReportModel;

// How a typical report came to about 320 KB of XML: this many further sentences a topic.
constexpr int kFewestSentences = 4;
constexpr int kMostSentences = 6;

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
}

void rename(ReportModel& report, Random& random) {
  const Body body = bench::body(random);
  const int year = random.between(2021, 2024);
  const std::pair<std::string, std::string> changes[] = {{"青禾市", body.place},
                                                         {"交通运输局", body.bureau},
                                                         {"2023年", fmt::format("{}年", year + 1)},
                                                         {"2022年", fmt::format("{}年", year)}};
  report.for_each_text([&](std::string& text) {
    // In one go, or a year that has been written would be taken for one that is to be changed.
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
      const auto change = std::ranges::find_if(changes, [&](const auto& candidate) {
        return text.compare(at, candidate.first.size(), candidate.first) == 0;
      });
      if (change == std::ranges::end(changes)) {
        result += text[at++];
      } else {
        result += change->second;
        at += change->first.size();
      }
    }
    text = std::move(result);
  });
}

// ---- Figures that fit together ----

// How many cells of a column have something in them: most are empty in real reports.
int small_count(Random& random) {
  return random.below(3) == 0 ? random.between(1, 9) : 0;
}

struct ApplicationTotals {
  int fresh = 0;
  int brought_in = 0;
  int closed = 0;
  int carried_out = 0;
};

// Table 三: rows from the new applications to those carried over, columns by applicant and their
// total.
ApplicationTotals fill_applications(ModelTable& table, Random& random) {
  std::vector<ModelRow>& rows = table.blocks.front().rows;
  const std::size_t first = 2;
  const std::size_t closed = rows.size() - 2;
  const std::size_t carried = rows.size() - 1;
  const std::size_t applicants = rows.front().values.size() - 1;
  std::vector<int> totals(rows.size());
  for (std::size_t column = 0; column < applicants; ++column) {
    std::vector<int> figures(rows.size());
    for (std::size_t row = first; row < closed; ++row) {
      figures[row] = small_count(random);
      figures[closed] += figures[row];
    }
    figures[carried] = small_count(random);
    figures[1] = random.between(0, std::min(2, figures[closed]));
    figures[0] = figures[closed] + figures[carried] - figures[1];
    for (std::size_t row = 0; row < rows.size(); ++row) {
      rows[row].values[column] = std::to_string(figures[row]);
      totals[row] += figures[row];
    }
  }
  for (std::size_t row = 0; row < rows.size(); ++row) {
    rows[row].values[applicants] = std::to_string(totals[row]);
  }
  return {totals[0], totals[1], totals[closed], totals[carried]};
}

// Table 四: three groups of four results and their total.
void fill_disputes(ModelTable& table, Random& random) {
  std::vector<std::string>& values = table.blocks.front().rows.front().values;
  for (std::size_t group = 0; group < values.size(); group += 5) {
    int total = 0;
    for (std::size_t i = 0; i < 4; ++i) {
      const int count = small_count(random);
      values[group + i] = std::to_string(count);
      total += count;
    }
    values[group + 4] = std::to_string(total);
  }
}

void fill_figures(ReportModel& report, Random& random) {
  const ApplicationTotals totals = fill_applications(report.section("三").table(), random);
  report.exchange("申请23件，上年结转2件，办结24件，结转下年度继续办理1件",
                  fmt::format("申请{}件，上年结转{}件，办结{}件，结转下年度继续办理{}件",
                              totals.fresh, totals.brought_in, totals.closed, totals.carried_out));
  fill_disputes(report.section("四").table(), random);

  const int made = random.between(1, 9);
  const int repealed = random.between(0, 4);
  ModelTable& disclosure = report.section("二").table();
  disclosure.row("行政规范性文件").values = {std::to_string(made), std::to_string(repealed),
                                             std::to_string(made + random.between(3, 60))};
  report.exchange("制发行政规范性文件4件", fmt::format("制发行政规范性文件{}件", made));
  disclosure.row("行政许可").values = {std::to_string(random.between(0, 9000))};
  disclosure.row("行政处罚").values = {std::to_string(random.between(0, 900))};
  disclosure.row("行政强制").values = {std::to_string(random.between(0, 90))};
  disclosure.row("行政事业性收费").values = {
      fmt::format("{}.{:02}", random.between(0, 900), random.between(1, 99))};
}

void lengthen(ReportModel& report, Random& random) {
  for (const std::string_view number : {"一", "五"}) {
    for (auto& item : report.section(number).body) {
      auto* const paragraph = std::get_if<ModelParagraph>(&item);
      if (paragraph == nullptr || paragraph->number.empty()) continue;
      const int count = random.between(kFewestSentences, kMostSentences);
      paragraph->text += sentences(random, static_cast<std::size_t>(count));
    }
  }
}

ReportModel typical(Random& random) {
  ReportModel report = test::clean_report();
  fill_figures(report, random);
  rename(report, random);
  lengthen(report, random);
  return report;
}

// ---- Faults ----

void add_fault(ReportModel& report, Random& random) {
  ModelTable& applications = report.section("三").table();
  switch (random.below(4)) {
    case 0: {
      std::string& total = applications.row("（七）总计").values.back();
      total = std::to_string(std::stoi(total) + 1);
      return;
    }
    case 1:
      applications.row("2.重复申请").values[random.below(6)].clear();
      return;
    case 2:
      report.for_each_text(
          [](std::string& text) { replace_all(text, "〔2021〕30号", "(2021)30号"); });
      return;
    default:
      report.for_each_text([](std::string& text) { replace_all(text, "12月31日", "12月30日"); });
      return;
  }
}

// ---- Large reports ----

ReportModel headings_of(ReportModel report) {
  report.intro.clear();
  for (ModelSection& section : report.sections) section.body.clear();
  return report;
}

// What section 六 has in large reports: lists of documents.
ModelTable document_list(std::size_t rows, Random& random) {
  ModelBlock block;
  for (const std::string_view label : {"序号", "文件名称", "文号", "公开日期", "公开方式"}) {
    block.columns.push_back({{std::string(label)}});
  }
  for (std::size_t i = 0; i < rows; ++i) {
    const Body body = bench::body(random);
    block.rows.push_back(
        {{},
         {std::to_string(i + 1), body.place + body.bureau + "关于做好有关工作的意见",
          fmt::format("〔{}〕{}号", random.between(2015, 2022), random.between(1, 260)),
          fmt::format("{}月{}日", random.between(1, 12), random.between(1, 28)), "门户网站"}});
  }
  return {{std::move(block)}};
}

void add_paragraphs(ReportModel& report, std::size_t bytes, Random& random) {
  auto& body = report.section("一").body;
  while (bytes > 0) {
    ModelParagraph paragraph{{}, sentences(random, static_cast<std::size_t>(random.between(3, 8)))};
    bytes -= std::min(bytes, xml_bytes(paragraph));
    body.emplace_back(std::move(paragraph));
  }
}

void add_tables(ReportModel& report, std::size_t bytes, Random& random) {
  constexpr std::size_t kMostRows = 40;
  Random sample(0);
  const std::size_t row =
      (xml_bytes(document_list(kMostRows, sample)) - xml_bytes(document_list(1, sample))) /
      (kMostRows - 1);
  auto& body = report.section("六").body;
  while (bytes >= row) {
    ModelTable table = document_list(std::min(kMostRows, bytes / row), random);
    body.emplace_back(ModelParagraph{{}, sentence(random)});
    bytes -= std::min(bytes, xml_bytes(table));
    body.emplace_back(std::move(table));
  }
}

}  // namespace

ReportModel typical_report(std::uint64_t seed) {
  Random random(seed);
  return typical(random);
}

ReportModel faulty_report(std::uint64_t seed) {
  Random random(seed);
  ReportModel report = typical(random);
  add_fault(report, random);
  add_fault(report, random);
  return report;
}

ReportModel large_report(Bulk bulk, Core core, std::size_t xml_bytes, std::uint64_t seed) {
  Random random(seed);
  ReportModel report = typical(random);
  if (core == Core::Headings) report = headings_of(std::move(report));
  const std::size_t begun = bench::xml_bytes(report);
  const std::size_t missing = xml_bytes - std::min(xml_bytes, begun);
  if (bulk == Bulk::Narrative) {
    add_paragraphs(report, missing, random);
  } else {
    add_tables(report, missing, random);
  }
  return report;
}

}  // namespace gwlint::bench
