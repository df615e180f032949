#include "rules/annual_report/native/given_words.h"

#include <cstring>
#include <utility>

#include <fmt/format.h>

#include "rules/annual_report/native/utf8_text.h"

namespace gwlint::annual_report::native {
namespace {

// No text of a pack is longer; beyond it the NUL was forgotten.
constexpr std::size_t kMostBytes = 16u << 10;

// What is wrong with `text`, to follow its name; empty where nothing is.
Bilingual defect(std::string_view text, Form form, std::string_view full_stop) {
  if (text.empty()) return form == Form::Excerpt ? Bilingual{} : Bilingual{"没有写", "is missing"};
  if (text.size() > kMostBytes) {
    return {"超过 16 KiB，或没有以空字符结尾", "is longer than 16 KiB or is not ended by a NUL"};
  }
  if (!is_utf8(text)) return {"不是 UTF-8 文字", "is not UTF-8"};
  if (has_controls(text, form == Form::Excerpt ? "\t\r\n" : "")) {
    return {"含有控制字符", "holds control characters"};
  }
  if (form == Form::Sentence && !text.ends_with(full_stop)) {
    return {"没有以句号结尾", "does not end with a full stop"};
  }
  return {};
}

}  // namespace

void GivenWords::set_subject(std::string zh, std::string en) {
  subject_ = {std::move(zh), std::move(en)};
}

void GivenWords::complain(std::string_view zh, std::string_view en) {
  mistakes_.push_back({fmt::format("{}：{}。", subject_.zh, zh),  //
                       fmt::format("{}: {}.", subject_.en, en)});
}

std::string_view GivenWords::take(const char* given, const Bilingual& field, Form form) {
  return take(given, field, form, "。");
}

Bilingual GivenWords::take(const gwlint_words& given, const Bilingual& field, Form form) {
  const std::string zh_zh = fmt::format("中文{}", field.zh);
  const std::string zh_en = fmt::format("{} in Chinese", field.en);
  const std::string en_zh = fmt::format("英文{}", field.zh);
  const std::string en_en = fmt::format("{} in English", field.en);
  return {take(given.zh, {zh_zh, zh_en}, form, "。"), take(given.en, {en_zh, en_en}, form, ".")};
}

std::string_view GivenWords::keep(std::string text) {
  return kept_.emplace_back(std::move(text));
}

std::string_view GivenWords::take(const char* given, const Bilingual& field, Form form,
                                  std::string_view full_stop) {
  if (given == nullptr) {
    complain(fmt::format("{}是空指针", field.zh),
             fmt::format("the {} is a null pointer", field.en));
    return {};
  }
  const std::string_view text(given, ::strnlen(given, kMostBytes + 1));
  const Bilingual wrong = defect(text, form, full_stop);
  if (wrong.zh.empty()) return keep(std::string(text));
  complain(fmt::format("{}{}", field.zh, wrong.zh), fmt::format("the {} {}", field.en, wrong.en));
  return {};
}

}  // namespace gwlint::annual_report::native
