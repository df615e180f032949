#include "rules/annual_report/native/finding_sink.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/fix/edits.h"
#include "rules/annual_report/native/sized.h"
#include "rules/annual_report/native/utf8_text.h"

namespace gwlint::annual_report::native {
namespace {

constexpr std::size_t kFirstFinding = offsetof(gwlint_finding, fix) + sizeof(const gwlint_fix*);

// More than any finding needs.
constexpr std::size_t kMostBytes = 64u << 10;  // of one text
constexpr std::size_t kMostRelated = 1000;
constexpr std::size_t kMostEdits = 10'000;

// Why a finding is refused; empty words mean that it is sound.
using Reason = Bilingual;

bool is_text(const gwlint_text& given) {
  if (given.size == 0) return true;
  return given.data != nullptr && given.size <= kMostBytes && is_utf8({given.data, given.size});
}

std::string copy(const gwlint_text& given) {
  return given.size == 0 ? std::string() : std::string(given.data, given.size);
}

bool is_place(std::string_view text, gwlint_range range) {
  return range.begin <= range.end && range.end <= text.size() && is_boundary(text, range.begin) &&
         is_boundary(text, range.end);
}

Span span_of(gwlint_range range) {
  return {range.begin, range.end};
}

// Turns what a pack hands over into a Finding, or says why not.
class Taker {
 public:
  Taker(const gwlint_findings& sink, const gwlint_finding& given)
      : sink_(sink), given_(given), text_(sink.view.report.document->text) {}

  // The reason for which the finding is refused; else `finding` has all of its parts but those that
  // Findings::add sets.
  Reason take(Finding& finding) {
    if (given_.message >= sink_.rule.messages.size()) {
      return {"消息序号超出范围", "there is no message of that index"};
    }
    if (!is_place(text_, given_.range)) {
      return {"位置超出正文或切断了字符", "its place lies outside the text or cuts a character"};
    }
    for (const auto step : {&Taker::take_arguments, &Taker::take_related, &Taker::take_fix}) {
      const Reason reason = (this->*step)(finding);
      if (!reason.zh.empty()) return reason;
    }
    finding.path = path_of(sink_.view, span_of(given_.range));
    return {};
  }

 private:
  Reason take_arguments(Finding& finding) {
    if (given_.argument_count != sink_.rule.argument_counts[given_.message]) {
      return {"参数个数与消息不符", "the number of its arguments is not that of the message"};
    }
    if (given_.argument_count > 0 && given_.arguments == nullptr) {
      return {"参数是空指针", "its arguments are a null pointer"};
    }
    for (std::size_t i = 0; i < given_.argument_count; ++i) {
      if (!is_text(given_.arguments[i])) {
        return {"参数不是 UTF-8 文字，或超过 64 KiB",
                "an argument is not UTF-8 or is longer than 64 KiB"};
      }
      finding.arguments.push_back(copy(given_.arguments[i]));
    }
    return {};
  }

  Reason take_related(Finding& finding) {
    if (given_.related_count > kMostRelated) {
      return {"相关位置超过 1000 处", "it has more than 1000 related places"};
    }
    if (given_.related_count > 0 && given_.related == nullptr) {
      return {"相关位置是空指针", "its related places are a null pointer"};
    }
    for (std::size_t i = 0; i < given_.related_count; ++i) {
      const gwlint_related& related = given_.related[i];
      if (!is_place(text_, related.range)) {
        return {"相关位置超出正文或切断了字符",
                "a related place lies outside the text or cuts a character"};
      }
      if (!is_text(related.zh) || !is_text(related.en)) {
        return {"相关位置的文字不是 UTF-8，或超过 64 KiB",
                "the words of a related place are not UTF-8 or are longer than 64 KiB"};
      }
      Related& taken = finding.related.emplace_back();
      taken.location = span_of(related.range);
      taken.path = path_of(sink_.view, taken.location);
      taken.message_zh = copy(related.zh);
      taken.message_en = copy(related.en);
      if (!taken.message_zh.ends_with("。") || !taken.message_en.ends_with(".")) {
        return {"相关位置的文字没有以句号结尾",
                "the words of a related place do not end with a full stop"};
      }
    }
    return {};
  }

  // Whether the rule has said that its findings may have such a fix.
  bool is_promised(bool safe) const {
    const FixSafety promised = sink_.rule.info.fix;
    return promised == FixSafety::Both || promised == (safe ? FixSafety::Safe : FixSafety::Unsafe);
  }

  Reason take_fix(Finding& finding) {
    if (given_.fix == nullptr) return {};
    const gwlint_fix& given = *given_.fix;
    if (given.safe != 0 && given.safe != 1) {
      return {"修改的安全性既不是 0 也不是 1", "the safety of its fix is neither 0 nor 1"};
    }
    if (!is_promised(given.safe == 1)) {
      return {"修改的安全性与规则声明的不符", "the rule does not promise a fix of that safety"};
    }
    if (given.edits == nullptr || given.edit_count == 0 || given.edit_count > kMostEdits) {
      return {"修改没有内容，或多于 10000 处", "its fix has no edits or more than 10000"};
    }
    Fix fix{.safe = given.safe == 1, .edits = {}};
    for (std::size_t i = 0; i < given.edit_count; ++i) {
      const gwlint_edit& edit = given.edits[i];
      if (!is_place(text_, edit.range) || !is_text(edit.replacement) ||
          has_controls(copy(edit.replacement))) {
        return {"修改的位置或文字有误", "the place or the text of an edit is wrong"};
      }
      fix.edits.push_back({span_of(edit.range), copy(edit.replacement)});
    }
    if (!are_sound(text_, fix.edits)) {
      return {"修改的次序有误或相互重叠", "its edits are out of order or overlap"};
    }
    finding.fix = std::move(fix);
    return {};
  }

  const gwlint_findings& sink_;
  const gwlint_finding& given_;
  std::string_view text_;
};

void add(gwlint_findings& sink, std::uint32_t message, gwlint_range range, Finding&& parts) {
  Finding& finding = sink.findings.add(span_of(range), static_cast<std::uint16_t>(message));
  finding.arguments = std::move(parts.arguments);
  finding.path = std::move(parts.path);
  finding.related = std::move(parts.related);
  finding.fix = std::move(parts.fix);
}

std::int32_t refuse(gwlint_findings& sink, const Reason& reason) {
  if (sink.refused == 0) sink.first_reason = reason;
  ++sink.refused;
  return GWLINT_REFUSED;
}

std::int32_t try_add(gwlint_findings& sink, const gwlint_finding* given) {
  if (given == nullptr) return refuse(sink, {"是空指针", "it is a null pointer"});
  const auto known = sized(*given, kFirstFinding);
  if (!known) return refuse(sink, {"结构大小有误", "its size is wrong"});
  Finding parts;
  const Reason reason = Taker(sink, *known).take(parts);
  if (!reason.zh.empty()) return refuse(sink, reason);
  add(sink, known->message, known->range, std::move(parts));
  return GWLINT_OK;
}

}  // namespace

std::int32_t add_finding(gwlint_findings* findings, const gwlint_finding* finding) noexcept {
  if (findings == nullptr) return GWLINT_REFUSED;
  try {
    return try_add(*findings, finding);
  } catch (...) {
    return GWLINT_FAILED;
  }
}

}  // namespace gwlint::annual_report::native
