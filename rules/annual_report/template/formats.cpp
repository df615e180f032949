#include "rules/annual_report/template/formats.h"

#include <algorithm>
#include <utility>

namespace gwlint::annual_report {
namespace {

using Role = LabelUse::Role;

}  // namespace

Formats::Formats(std::vector<Template> templates) : templates_(std::move(templates)) {
  for (std::uint8_t f = 0; f < templates_.size(); ++f) {
    for (std::uint8_t t = 0; t < templates_[f].tables.size(); ++t) {
      const TemplateTable& table = templates_[f].tables[t];
      for (std::uint16_t i = 0; i < table.blocks.size(); ++i) {
        add({f, t, Role::Title, i, &table.blocks[i].title});
        add({f, t, Role::Corner, i, &table.blocks[i].corner});
      }
      for (std::uint16_t i = 0; i < table.columns.size(); ++i) {
        add({f, t, Role::Column, i, &table.columns[i].label});
        for (const Label& group : table.columns[i].under) add({f, t, Role::ColumnGroup, i, &group});
      }
      for (std::uint16_t i = 0; i < table.rows.size(); ++i) {
        add({f, t, Role::Row, i, &table.rows[i].label});
        for (const Label& group : table.rows[i].under) add({f, t, Role::RowGroup, i, &group});
      }
    }
  }
}

void Formats::add(LabelUse use) {
  const std::string& words = use.label->key.words;
  if (words.empty()) return;
  std::vector<LabelUse>& uses = by_words_[words];
  // A group stands beside each of its members; its first one speaks for all.
  if (use.role == Role::ColumnGroup || use.role == Role::RowGroup) {
    for (const LabelUse& other : uses) {
      if (other.format == use.format && other.table == use.table && other.role == use.role) return;
    }
  }
  uses.push_back(use);
  all_.push_back(use);
  texts_.emplace_back(words);
}

std::span<const LabelUse> Formats::exact(std::string_view words) const {
  if (words.empty()) return {};  // as figures and blanks are, most of a table
  const auto found = by_words_.find(words);
  if (found == by_words_.end()) return {};
  return found->second;
}

Formats::Match Formats::closest(std::string_view words, double at_least,
                                const std::function<bool(const LabelUse&)>& admits) const {
  Match best;
  if (words.empty()) return best;
  const ComparedText text(words);
  for (std::size_t i = 0; i < all_.size(); ++i) {
    if (!admits(all_[i])) continue;
    const double alike = similarity(text, texts_[i], std::max(at_least, best.similarity));
    if (alike >= at_least && alike > best.similarity) best = {&all_[i], alike};
  }
  return best;
}

}  // namespace gwlint::annual_report
