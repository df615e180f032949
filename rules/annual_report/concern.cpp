#include "rules/annual_report/concern.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "linter/text/fold.h"
#include "linter/text/lines.h"
#include "rules/annual_report/labels.h"

namespace gwlint::annual_report {
namespace {

// Shorter ones stand elsewhere too: 总体情况, 行政许可, 行政规范性文件.
constexpr std::size_t kTellingLetters = 8;
// How many times a report names its subject at the least, and a text about reports hardly does.
constexpr std::size_t kOften = 8;
constexpr std::size_t kMostTitleLetters = 60;

bool holds_any(std::string_view text, const std::vector<std::string>& words) {
  return std::ranges::any_of(
      words, [&](const std::string& word) { return text.find(word) != std::string_view::npos; });
}

bool holds_often(std::string_view text, const std::vector<std::string>& words) {
  return std::ranges::any_of(words, [&](const std::string& word) {
    std::size_t times = 0;
    for (std::size_t at = text.find(word); at != std::string_view::npos;
         at = text.find(word, at + word.size())) {
      if (++times == kOften) return true;
    }
    return false;
  });
}

// True for the folded words of a line that ends as titles of reports do: 某局2023年政府信息公开工作
// 年度报告(公开稿).
bool is_title(std::string_view words, const std::vector<std::string>& subjects) {
  if (words.ends_with(')')) words = words.substr(0, words.rfind('('));
  return (words.ends_with("报告") || words.ends_with("年报")) &&
         letters(words) <= kMostTitleLetters && words.find("。") == std::string_view::npos &&
         holds_any(words, subjects);
}

// Titles stand on one line or on two.
bool has_title(std::string_view text, const std::vector<std::string>& subjects) {
  std::string before;
  const Lines lines(text);
  for (std::uint32_t number = 1; number <= lines.count(); ++number) {
    std::string words = fold(lines.line(number).of(text));
    if (words.empty()) continue;
    if (is_title(words, subjects) || is_title(before + words, subjects)) return true;
    before = std::move(words);
  }
  return false;
}

// Collects the telling words of templates, folded.
class Words {
 public:
  void add(const Template& format) {
    for (const TemplateSection& section : format.sections) {
      add(section.heading);
      for (const std::string& other : section.accept) add(other);
    }
    for (const TemplateTable& table : format.tables) {
      for (const TemplateBlock& block : table.blocks) add(block.title);
      for (const TemplateColumn& column : table.columns) add(column.label, column.under);
      for (const TemplateRow& row : table.rows) add(row.label, row.under);
    }
  }

  // Each once.
  std::vector<std::string> take() {
    std::ranges::sort(words_);
    words_.erase(std::unique(words_.begin(), words_.end()), words_.end());
    return std::move(words_);
  }

 private:
  void add(std::string_view words) {
    std::string folded = fold(words);
    if (letters(folded) >= kTellingLetters) words_.push_back(std::move(folded));
  }
  // A label that stops or brackets part is not found by its words: others of its table are.
  void add(const Label& label) { add(label.key.words); }
  void add(const Label& label, const std::vector<Label>& groups) {
    add(label);
    for (const Label& group : groups) add(group);
  }

  std::vector<std::string> words_;
};

}  // namespace

Concern::Concern(std::span<const ReportKind* const> kinds) {
  Words words;
  for (const ReportKind* kind : kinds) {
    subjects_.insert(subjects_.end(), kind->subjects.begin(), kind->subjects.end());
    for (const Template& format : kind->formats.templates()) words.add(format);
  }
  words_ = words.take();
}

bool Concern::is_raised_by(const Document& document) const {
  const bool is_unread = std::ranges::any_of(
      document.marks, [](const Mark& mark) { return mark.kind == Mark::Kind::UnreadChunk; });
  // The plain case, which is that of nearly every report.
  if (is_unread || holds_any(document.text, words_)) return true;
  // Folded as one, a word is found that blanks, line ends or cells part.
  const std::string folded = fold(document.text);
  return holds_any(folded, words_) || holds_often(folded, subjects_) ||
         has_title(document.text, subjects_);
}

}  // namespace gwlint::annual_report
