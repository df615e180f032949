#include "rules/annual_report/concern.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "linter/text/fold.h"
#include "rules/annual_report/labels.h"

namespace gwlint::annual_report {
namespace {

// Shorter ones stand elsewhere too: 总体情况, 行政许可, 行政规范性文件.
constexpr std::size_t kTellingLetters = 8;

bool holds_any(std::string_view text, const std::vector<std::string>& words) {
  return std::ranges::any_of(
      words, [&](const std::string& word) { return text.find(word) != std::string_view::npos; });
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

  // Each once, without those that hold a subject: where they stand, that does.
  std::vector<std::string> take(const std::vector<std::string>& subjects) {
    std::ranges::sort(words_);
    words_.erase(std::unique(words_.begin(), words_.end()), words_.end());
    std::erase_if(words_, [&](const std::string& word) { return holds_any(word, subjects); });
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
  words_ = words.take(subjects_);
}

bool Concern::is_raised_by(const Document& document) const {
  // The plain case, which is that of nearly every report.
  if (holds_any(document.text, subjects_)) return true;
  const bool is_unread = std::ranges::any_of(
      document.marks, [](const Mark& mark) { return mark.kind == Mark::Kind::UnreadChunk; });
  if (is_unread) return true;
  // Folded as one, a word is found that blanks, line ends or cells part.
  const std::string folded = fold(document.text);
  return holds_any(folded, subjects_) || holds_any(folded, words_);
}

}  // namespace gwlint::annual_report
