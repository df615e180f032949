#include "rules/annual_report/native/notices.h"

#include <array>

namespace gwlint::annual_report {
namespace {

constexpr std::string_view kPage = "native-packs.md";
constexpr Bilingual kAdvice{"请告知规则包的作者；在此之前不要依赖这条规则的结果。",
                            "Tell the author of the pack; until then do not rely on the rule."};

constexpr NoticeInfo kFailed{
    kNativeRuleFailed,
    Level::Warning,
    {"原生规则包的一条规则未能完成检查。", "A rule of a native pack could not do its work."},
    kAdvice,
    kPage};

constexpr NoticeInfo kRefused{kNativeFindingRefused,
                              Level::Warning,
                              {"原生规则包的一条规则给出了不合约定的结果。",
                               "A rule of a native pack gave findings that break the contract."},
                              kAdvice,
                              kPage};

}  // namespace

std::span<const NoticeInfo* const> native_notices() {
  static constexpr std::array kAll{&kFailed, &kRefused};
  return kAll;
}

}  // namespace gwlint::annual_report
