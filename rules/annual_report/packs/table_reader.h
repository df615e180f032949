// Reads the keys of one TOML table. A mistake is noted with its place and reading goes on, so that
// one run tells all mistakes of a file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <toml++/toml.h>

#include "linter/language.h"
#include "rules/annual_report/packs/problems.h"

namespace gwlint::annual_report {

// The same words in both languages, owned.
struct BilingualText {
  std::string zh;
  std::string en;

  Bilingual view() const { return {zh, en}; }
  bool empty() const { return zh.empty() && en.empty(); }
};

// The keys that a table may have are those that it was asked for: ask for every one, whatever the
// others say, then finish().
class TableReader {
 public:
  // No string of a pack is longer, but for example texts.
  static constexpr std::size_t kLongestText = 2'000;
  static constexpr std::size_t kLongestExample = 20'000;

  TableReader(const toml::table& table, std::string file, Problems& problems);

  bool has(std::string_view key) const { return table_->contains(key); }
  Place place() const;                      // of the table
  Place place(std::string_view key) const;  // of the key's value; of the table where it has none

  // Missing keys are mistakes; what is returned for a mistake is empty.
  std::string text(std::string_view key, std::size_t longest = kLongestText);
  BilingualText bilingual(std::string_view key);
  std::vector<std::string> texts(std::string_view key);  // at least one

  // Missing keys are empty.
  std::string optional_text(std::string_view key, std::size_t longest = kLongestText);
  BilingualText optional_bilingual(std::string_view key);
  std::vector<std::string> optional_texts(std::string_view key);
  std::optional<std::int64_t> whole_number(std::string_view key);
  bool flag(std::string_view key);  // false where missing

  // The tables of `[[key]]` or of an array of inline tables; `[key]` itself.
  std::vector<TableReader> tables(std::string_view key);
  std::optional<TableReader> table(std::string_view key);

  // The places of the strings of an array, in its order.
  std::vector<Place> places(std::string_view key) const;

  // Notes a mistake of this table or of a key's value.
  template <typename... Arguments>
  void complain(std::string_view key, const Bilingual& words, const Arguments&... arguments) {
    problems_->add(place(key), words, arguments...);
  }
  // Says that `word`, the value of `key`, is none of `words`, and which of these is nearest.
  void complain_of_word(const Place& place, std::string_view word, const Bilingual& what,
                        std::span<const std::string_view> words);

  // Takes keys for known, of which nothing can be said.
  void pass_over(std::span<const std::string_view> keys);

  // Notes every key that was not asked for.
  void finish();

  Problems& problems() const { return *problems_; }
  const std::string& file() const { return file_; }

 private:
  const toml::node* get(std::string_view key);
  Place place_of(const toml::node& node) const;
  std::optional<std::string> string_at(const toml::node& node, std::string_view key,
                                       std::size_t longest);

  const toml::table* table_;
  std::string file_;
  Problems* problems_;
  std::vector<std::string> asked_;
};

}  // namespace gwlint::annual_report
