// The two languages that gwlint speaks.
#pragma once

#include <string_view>

namespace gwlint {

enum class Language { Chinese, English };

// The same words in both languages. Views of static storage.
struct Bilingual {
  std::string_view zh;
  std::string_view en;

  constexpr std::string_view in(Language language) const {
    return language == Language::Chinese ? zh : en;
  }
};

}  // namespace gwlint
