#include "tests/linter/output/samples.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <stdexcept>

#include "linter/check/check_files.h"
#include "linter/fingerprint.h"
#include "linter/text/sha256.h"

namespace gwlint::samples {
namespace {

constexpr Instrument kRegulation{
    "条例",
    {"中华人民共和国政府信息公开条例", "Regulation on the Disclosure of Government Information"},
    "7e5259b5-de39-4f53-84f8-ea82d728ec30"};
constexpr Instrument kNotice{"国办公开办函〔2021〕30号",
                             {"中华人民共和国政府信息公开工作年度报告格式",
                              "Format of the annual reports on government information disclosure"},
                             "0a062b31-8942-4647-8e0f-a611ad6d2f84"};

constexpr Clause kArticle50{
    &kRegulation,
    "第五十条",
    {"年度报告使用全国统一格式。", "Annual reports use the uniform national format."}};
constexpr Clause kTableThree{&kNotice,
                             "三",
                             {"第一项加第二项之和，等于第三项加第四项之和。",
                              "The first item plus the second equals the third plus the fourth."}};

constexpr std::array kSumMessages{
    MessageTemplate{"mismatch",
                    {"“{0}”一行总计为 {1}，各申请人之和 {2} 为 {3}。",
                     "Row '{0}' has the total '{1}', but its applicants '{2}' add up to '{3}'."},
                    {"请核对该行各数。", "Check the figures of this row."}}};
constexpr std::array kBracketMessages{
    MessageTemplate{"brackets",
                    {"文号年份应使用六角括号〔〕，而非“{0}”。",
                     "The year of a document number stands in 〔〕, not as '{0}'."},
                    {"请改为“{1}”。", "Write '{1}'."}}};
constexpr std::array kCellMessages{
    MessageTemplate{"unfilled",
                    {"单元格“{0}”未填写。", "The cell '{0}' is not filled in."},
                    {"没有的请填 0。", "Write 0 where there is none."}}};
constexpr std::array kWordMessages{MessageTemplate{
    "repeated",
    {"“{0}”重复出现（{{叠字}}）。", "The words '{0}' stand twice ({{repetition}})."},
    {"请删去其一。", "Delete one of them."}}};

constexpr std::array kSumExamples{Example{Example::Verdict::Wrong, "4\t2\t6", "4\t2\t7"},
                                  Example{Example::Verdict::Right, "4\t2\t6", "5\t2\t7"}};
constexpr std::array kTextExamples{Example{Example::Verdict::Wrong, "〔2021〕30号", "[2021]30号"},
                                   Example{Example::Verdict::Right, "已发布", "并已发布"}};

constexpr RuleInfo kSum{
    .id = "SUM001",
    .name = "ApplicantTotal",
    .level = Level::Error,
    .clause = &kTableThree,
    .precision = Precision::VeryHigh,
    .fix = FixSafety::Unsafe,
    .summary = {"表三某行“总计”不等于各申请人之和。",
                "A row's total in table three is not the sum of its applicants."},
    .explanation = {"每行“总计”应等于六类申请人之和。",
                    "The total of each row is the sum of the six kinds of applicants."},
    .messages = kSumMessages,
    .examples = kSumExamples};
constexpr RuleInfo kBrackets{
    .id = "CIT006",
    .name = "NumberBrackets",
    .level = Level::Warning,
    .clause = &kArticle50,
    .precision = Precision::High,
    .fix = FixSafety::Safe,
    .summary = {"文号年份未用六角括号。",
                "The year of a document number is not in tortoise shell brackets."},
    .explanation = {"公文文号的年份用六角括号〔〕括入。",
                    "Document numbers have their year in 〔〕."},
    .messages = kBracketMessages,
    .examples = kTextExamples};
constexpr RuleInfo kCell{
    .id = "TAB006",
    .name = "UnfilledCell",
    .level = Level::Warning,
    .clause = &kTableThree,
    .precision = Precision::High,
    .fix = FixSafety::Unsafe,
    .summary = {"数值单元格未填写。", "A value cell is not filled in."},
    .explanation = {"没有发生的填 0，不得留空。", "What did not happen is 0, never blank."},
    .messages = kCellMessages,
    .examples = kSumExamples};
constexpr RuleInfo kWords{
    .id = "DOC008",
    .name = "RepeatedWords",
    .level = Level::Note,
    .clause = nullptr,
    .precision = Precision::Medium,
    .fix = FixSafety::Safe,
    .summary = {"词语连写两次。", "Words stand twice in a row."},
    .explanation = {"两个以上汉字连续重复，多为笔误。",
                    "Two or more Han characters in a row twice are mostly a slip."},
    .messages = kWordMessages,
    .examples = kTextExamples};

constexpr std::array<const RuleInfo*, 4> kRules{&kBrackets, &kWords, &kSum, &kCell};

constexpr std::string_view kSection = "三、收到和处理政府信息公开申请情况";
constexpr std::string_view kTable = "申请情况表";

// Nested elements of the fake document part: body > p, body > tbl > tr > tc.
class Nodes {
 public:
  explicit Nodes(Document& document) : document_(document) {
    document_.parts = {"word/document.xml"};
    document_.names = {"w:document", "w:body", "w:p", "w:tbl", "w:tr", "w:tc"};
    body_ = add(add(kNoNode, 0, 1), 1, 1);
  }
  NodeId paragraph() { return add(body_, 2, ++paragraphs_); }
  NodeId table() {
    rows_ = 0;
    return table_ = add(body_, 3, ++tables_);
  }
  NodeId row() {
    cells_ = 0;
    return row_ = add(table_, 4, ++rows_);
  }
  NodeId cell() { return add(row_, 5, ++cells_); }

 private:
  NodeId add(NodeId parent, std::uint16_t name, std::uint32_t ordinal) {
    document_.nodes.push_back({parent, 0, name, ordinal});
    return static_cast<NodeId>(document_.nodes.size() - 1);
  }
  Document& document_;
  NodeId body_ = kNoNode, table_ = kNoNode, row_ = kNoNode;
  std::uint32_t paragraphs_ = 0, tables_ = 0, rows_ = 0, cells_ = 0;
};

void add_paragraph(Document& document, Span line) {
  const auto index = static_cast<std::uint32_t>(document.paragraphs.size());
  document.blocks.push_back({Block::Kind::Paragraph, Story::Body, index});
  Paragraph paragraph;
  paragraph.text = line;
  document.paragraphs.push_back(paragraph);
}

Row row_of(std::string_view text, Span line) {
  Row row;
  row.text = line;
  std::uint32_t begin = line.begin;
  for (std::uint32_t at = line.begin; at <= line.end; ++at) {
    if (at < line.end && text[at] != '\t') continue;
    Cell cell;
    cell.text = {begin, at};
    cell.column = static_cast<std::uint32_t>(row.cells.size());
    row.cells.push_back(cell);
    begin = at + 1;
  }
  return row;
}

void add_row(Document& document, Span line) {
  const bool continues = !document.blocks.empty() &&
                         document.blocks.back().kind == Block::Kind::Table &&
                         document.tables.back().text.end + 1 == line.begin;
  if (!continues) {
    const auto index = static_cast<std::uint32_t>(document.tables.size());
    document.blocks.push_back({Block::Kind::Table, Story::Body, index});
    document.tables.emplace_back().text = line;
  }
  Table& table = document.tables.back();
  table.text.end = line.end;
  table.rows.push_back(row_of(document.text, line));
}

void add_nodes(Document& document) {
  Nodes nodes(document);
  for (const Block& block : document.blocks) {
    if (block.kind == Block::Kind::Paragraph) {
      document.paragraphs[block.index].node = nodes.paragraph();
      continue;
    }
    Table& table = document.tables[block.index];
    table.node = nodes.table();
    for (Row& row : table.rows) {
      row.node = nodes.row();
      for (Cell& cell : row.cells) cell.node = nodes.cell();
    }
  }
}

LogicalPath path_to(std::string_view row, std::string_view column) {
  using Kind = LogicalPart::Kind;
  return {{Kind::Section, std::string(kSection)},
          {Kind::Table, std::string(kTable)},
          {Kind::Row, std::string(row)},
          {Kind::Cell, std::string(column)}};
}

Related summand(Span cell, std::string_view column, std::string figure) {
  Related related;
  related.location = cell;
  related.path = path_to("（一）予以公开", column);
  related.message_zh = std::string(column) + "：" + figure + "。";
  related.message_en = std::string(column) + ": " + figure + ".";
  related.figure = std::move(figure);
  return related;
}

Finding finding_of(const RuleInfo& rule, Span location, std::vector<std::string> arguments) {
  Finding finding;
  finding.rule = &rule;
  finding.level = rule.level;
  finding.location = location;
  finding.arguments = std::move(arguments);
  return finding;
}

Finding wrong_brackets(const Document& document) {
  Finding finding = finding_of(kBrackets, find(document, "[2021]"), {"[2021]", "〔2021〕"});
  finding.path = {{LogicalPart::Kind::Section, "导语"}};
  finding.fix = Fix{true, {{finding.location, "〔2021〕"}}};
  return finding;
}

// The words hold what must not reach a terminal, a template or a link.
Finding repeated_words(const Document& document) {
  const Span words = find(document, "发布\u202E{1}](0)发布");
  Finding finding = finding_of(kWords, words, {std::string(document.view(words))});
  finding.path = {{LogicalPart::Kind::Section, "一、总体情况"}};
  finding.fix = Fix{true, {{{words.end - 6, words.end}, ""}}};
  Related first;
  first.location = {words.begin, words.begin + 6};
  first.path = finding.path;
  first.message_zh = "首次出现于此：“{发布}”。";
  first.message_en = "First written here: '{发布}'.";
  finding.related.push_back(first);
  return finding;
}

Finding wrong_sum(const Document& document) {
  const Row& row = document.tables[0].rows[1];
  Finding finding = finding_of(kSum, row.cells[4].text, {"（一）予以公开", "7", "4 + 2", "6"});
  finding.path = path_to("（一）予以公开", "总计");
  finding.related = {summand(row.cells[1].text, "自然人", "4"),
                     summand(row.cells[2].text, "商业企业", "2"),
                     summand(row.cells[3].text, "其他", "0")};
  finding.culprit = Culprit{row.cells[4].text, "（一）予以公开", "总计", "7", "6"};
  return finding;
}

Finding unfilled_cell(const Document& document) {
  const Row& row = document.tables[0].rows[2];
  Finding finding = finding_of(kCell, row.cells[2].text, {"商业企业"});
  finding.path = path_to("（二）部分公开", "商业企业");
  finding.fix = Fix{false, {{row.cells[2].text, "0"}}};
  return finding;
}

constexpr std::string_view kReport =
    "云岭县住房和城乡建设局2023年政府信息公开工作年度报告\n"
    "根据国办公开办函[2021]30号要求编制。😀\n"
    "一、总体情况\n"
    "2023年，我局通过县政府门户网站公开政府信息，重点公开了与群众生产生活密切相关的住房保障、工程建"
    "设、"
    "燃气安全、物业服务等领域信息，全年发布\u202E{1}](0)"
    "发布各类信息126条，其中政策文件2件，工作动态98条，"
    "公告公示26条，均在规定时限内公布，未发生因公开不及时、不准确引发的负面舆情。\n"
    "三、收到和处理政府信息公开申请情况\n"
    "办理结果\t自然人\t商业企业\t其他\t总计\n"
    "（一）予以公开\t4\t2\t0\t7\n"
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t1\t\t0\t1\n";

}  // namespace

std::vector<const RuleInfo*> rules() {
  return {kRules.begin(), kRules.end()};
}

const RuleInfo& rule(std::string_view id) {
  const auto found = std::find_if(kRules.begin(), kRules.end(),
                                  [&](const RuleInfo* info) { return info->id == id; });
  if (found == kRules.end()) throw std::out_of_range("no such rule");
  return **found;
}

Document text_document(std::string text) {
  Document document;
  document.text = std::move(text);
  const std::string_view view = document.text;
  for (std::size_t begin = 0; begin < view.size();) {
    const std::size_t end = std::min(view.find('\n', begin), view.size());
    const Span line{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    const bool is_row = document.view(line).find('\t') != std::string_view::npos;
    if (is_row) add_row(document, line);
    if (!is_row && !line.empty()) add_paragraph(document, line);
    begin = end + 1;
  }
  return document;
}

Document docx_document(std::string text) {
  Document document = text_document(std::move(text));
  document.format = Format::Docx;
  add_nodes(document);
  return document;
}

Span find(const Document& document, std::string_view words) {
  const std::size_t at = document.text.find(words);
  if (at == std::string::npos || document.text.find(words, at + 1) != std::string::npos) {
    throw std::invalid_argument("must occur exactly once: " + std::string(words));
  }
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

FileResult wrong_report(std::string path, Format format) {
  FileResult result;
  result.path = std::move(path);
  const std::string text(kReport);
  result.document = format == Format::Text ? text_document(text) : docx_document(text);
  result.size = text.size();
  result.sha256 = sha256(text);
  const Document& document = result.document;
  result.findings = {wrong_brackets(document), repeated_words(document), wrong_sum(document),
                     unfilled_cell(document)};
  set_fingerprints(document, result.findings);
  return result;
}

FileResult compared_report(std::string path, std::string other_path) {
  FileResult result = wrong_report(std::move(path), Format::Text);
  Finding finding = std::move(result.findings[2]);
  finding.arguments = {"（一）予以公开", "7", "4", "4"};
  finding.related.resize(1);
  finding.related[0].location = {};
  finding.related[0].elsewhere = Elsewhere{.path = std::move(other_path),
                                           .format = Format::Docx,
                                           .begin = {3, 4},
                                           .end = {3, 5},
                                           .utf16_begin = {3, 5},
                                           .utf16_end = {3, 6},
                                           .text = "4"};
  result.findings = {std::move(finding)};
  return result;
}

FileResult clean_report(std::string path) {
  FileResult result;
  result.path = std::move(path);
  result.document = text_document("无\n");
  result.size = 4;
  result.sha256 = sha256("无\n");
  return result;
}

FileResult configuration_file() {
  FileResult file;
  file.role = FileRole::Configuration;
  file.path = "gwlint.toml";
  file.document.text = "[[suppress]]\nrule=\"DOC008\"\nreason=\"引自原文\"\n";
  file.size = file.document.text.size();
  file.sha256 = sha256(file.document.text);
  return file;
}

FileResult suppressed_report(std::string path, const FileResult& configuration) {
  FileResult file = wrong_report(std::move(path), Format::Text);
  const Suppression external{&configuration, 0, {18, 26}, "引自原文"};
  const Suppression own{nullptr, 0, find(file.document, "一、总体情况"), "系统导出\x1B[31m"};
  file.suppressed.push_back({file.findings[1], {external}, true});
  file.suppressed.push_back({file.findings[2], {own}, false});
  file.findings.erase(file.findings.begin() + 1, file.findings.begin() + 3);
  return file;
}

FileResult refused_file(std::string path, ReadErrorKind kind) {
  FileResult result;
  result.path = std::move(path);
  result.error = ReadError{kind, "", ""};
  result.size = 2048;
  result.sha256 = sha256("refused");
  return result;
}

FileResult passed_over_file(std::string path) {
  FileResult result;
  result.path = std::move(path);
  result.document = text_document("本文件夹存放年报。\n");
  result.size = result.document.text.size();
  result.sha256 = sha256(result.document.text);
  result.is_passed_over = true;
  return result;
}

std::vector<FileResult> all() {
  std::vector<FileResult> files;
  files.push_back(wrong_report("./reports/某县 100%.docx", Format::Docx));
  files.push_back(clean_report("reports/无问题.md"));
  files.push_back(wrong_report("reports/某县.txt", Format::Text));
  files.push_back(refused_file("reports/旧\xFF报告.doc", ReadErrorKind::LegacyDoc));
  files.push_back(refused_file("reports/锁.docx", ReadErrorKind::Encrypted));
  return files;
}

RunInfo run_info(const std::vector<const RuleInfo*>& rules, Language language) {
  RunInfo run;
  run.version = "0.1.0";
  run.language = language;
  run.rules = rules;
  return run;
}

RunSummary summary_of(const std::vector<FileResult>& files) {
  RunSummary summary;
  for (const FileResult& file : files) count(file, Level::Warning, summary);
  summary.seconds = 0.123;
  return summary;
}

std::vector<Input> inputs_of(const std::vector<FileResult>& files) {
  std::vector<Input> inputs;
  for (const FileResult& file : files) {
    const bool is_input = file.role == FileRole::Report && !file.is_reference;
    if (is_input) inputs.push_back({file.path, file.size, {}, {}});
  }
  return inputs;
}

std::vector<Input> compared_of(const std::vector<FileResult>& files) {
  std::vector<Input> compared;
  for (const FileResult& file : files) {
    if (file.is_reference) compared.push_back({file.path, file.size, {}, {}});
    for (const Finding& finding : file.findings) {
      for (const Related& related : finding.related) {
        if (related.elsewhere) compared.push_back({related.elsewhere->path, 0, {}, {}});
      }
    }
  }
  return compared;
}

std::string report(std::string_view format, const std::vector<FileResult>& files,
                   const RunInfo& run, const RunSummary& summary) {
  const std::vector<Input> inputs = inputs_of(files);
  const std::vector<Input> compared = compared_of(files);
  RunInfo start = run;
  start.inputs = inputs;
  start.compared = compared;
  for (const ReporterFormat& candidate : reporter_formats()) {
    if (candidate.name != format) continue;
    std::ostringstream out;
    const auto reporter = candidate.make(out);
    reporter->begin(start);
    for (const FileResult& file : files) reporter->file(file);
    reporter->end(summary);
    return std::move(out).str();
  }
  throw std::invalid_argument("no such format");
}

std::string report(std::string_view format, const std::vector<FileResult>& files,
                   const RunInfo& run) {
  return report(format, files, run, summary_of(files));
}

std::string report(std::string_view format, const std::vector<FileResult>& files,
                   Language language) {
  const auto infos = rules();
  return report(format, files, run_info(infos, language));
}

}  // namespace gwlint::samples
