// The notices that native packs bring.
#pragma once

#include <span>
#include <string_view>

#include "linter/rule_set.h"

namespace gwlint::annual_report {

// What a native rule did wrong is no finding; it is told, and what it found all the same is kept.
inline constexpr std::string_view kNativeRuleFailed = "nativeRuleFailed";
inline constexpr std::string_view kNativeFindingRefused = "nativeFindingRefused";

std::span<const NoticeInfo* const> native_notices();

}  // namespace gwlint::annual_report
