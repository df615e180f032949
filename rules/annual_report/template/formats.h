// All templates together, with one index over their table labels.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rules/annual_report/template/template.h"

namespace gwlint::annual_report {

// Where a label stands in a template.
struct LabelUse {
  enum class Role : std::uint8_t {
    Title,  // across the table, above a block
    Corner,
    Column,
    ColumnGroup,  // above several columns
    Row,
    RowGroup,  // left of several rows
  };
  std::uint8_t format = 0;  // index into Formats::templates()
  std::uint8_t table = 0;   // index into Template::tables
  Role role = Role::Row;
  std::uint16_t index = 0;  // of the block, column or row; of a group, its first column or row
  const Label* label = nullptr;
};

// The templates, newest first. Their tables stand in the same order in each: a table index means
// the same statutory table in every format.
class Formats {
 public:
  explicit Formats(std::vector<Template> templates);
  Formats(const Formats&) = delete;  // the index points into the templates
  Formats& operator=(const Formats&) = delete;

  const std::vector<Template>& templates() const { return templates_; }
  const Template& newest() const { return templates_.front(); }

  // The places of the label with exactly these words (LabelKey::words).
  std::span<const LabelUse> exact(std::string_view words) const;

  struct Match {
    const LabelUse* use = nullptr;
    double similarity = 0;
  };
  // The most similar label among those that `admits` accepts; use == nullptr where none reaches
  // `at_least`. Where several are equally similar the first of the template wins.
  Match closest(std::string_view words, double at_least,
                const std::function<bool(const LabelUse&)>& admits) const;

 private:
  void add(LabelUse use);

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view words) const {
      return std::hash<std::string_view>{}(words);
    }
  };
  std::vector<Template> templates_;
  std::unordered_map<std::string, std::vector<LabelUse>, Hash, std::equal_to<>> by_words_;
  std::vector<LabelUse> all_;
  std::vector<ComparedText> texts_;  // the words of each of them
};

}  // namespace gwlint::annual_report
