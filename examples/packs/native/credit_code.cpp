// A pack of one rule, in C++: unified social credit codes (统一社会信用代码, GB 32100-2015) whose
// check character is wrong.
//
// It shows how a C++ pack keeps its exceptions at home: `check` catches all of them.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

#include <gwlint/pack.h>

namespace {

// The characters of a code by their values: digits and letters without I, O, S, V and Z.
constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr std::size_t kCodeSize = 18;
constexpr std::string_view kName = "信用代码";

bool is_code_character(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
}

// The character that must follow the first seventeen of `code`; NUL where one of those can stand in
// no code.
char check_character(std::string_view code) {
  std::size_t sum = 0;
  std::size_t weight = 1;  // 3^i modulo 31
  for (const char c : code.substr(0, kCodeSize - 1)) {
    const std::size_t value = kAlphabet.find(c);
    if (value == std::string_view::npos) return '\0';
    sum += value * weight;
    weight = weight * 3 % kAlphabet.size();
  }
  return kAlphabet[(kAlphabet.size() - sum % kAlphabet.size()) % kAlphabet.size()];
}

// The size of the run of code characters at the beginning of `text`.
std::size_t code_size(std::string_view text) {
  const auto end = std::find_if_not(text.begin(), text.end(), is_code_character);
  return static_cast<std::size_t>(end - text.begin());
}

// Skips what may stand between the name and its code.
std::size_t skip_link(std::string_view text) {
  for (const std::string_view link : {":", "为", "是", "("}) {
    if (text.substr(0, link.size()) == link) return link.size();
  }
  return 0;
}

class Checker {
 public:
  Checker(const gwlint_host& host, const gwlint_report* report, gwlint_findings* findings)
      : host_(host), report_(report), findings_(findings) {}

  std::int32_t run() {
    gwlint_text text;
    const std::int32_t status = host_.folded_text(report_, &text);
    if (status != GWLINT_OK) return status;
    folded_ = {text.data, text.size};
    for (std::size_t at = folded_.find(kName); at != folded_.npos; at = folded_.find(kName, at)) {
      at += kName.size();
      at += skip_link(folded_.substr(at));
      const std::int32_t added = judge(at);
      if (added != GWLINT_OK) return added;
    }
    return GWLINT_OK;
  }

 private:
  // Judges what stands at `at` where a code is expected.
  std::int32_t judge(std::size_t at) {
    if (code_size(folded_.substr(at)) != kCodeSize) return GWLINT_OK;
    const std::string_view code = folded_.substr(at, kCodeSize);
    const char right = check_character(code);
    if (right == code.back()) return GWLINT_OK;
    const bool impossible = right == '\0';
    const gwlint_text arguments[] = {{code.data(), code.size()}, {&right, 1}};
    gwlint_finding finding{};
    finding.size = sizeof(finding);
    finding.message = impossible ? 1 : 0;
    finding.arguments = arguments;
    finding.argument_count = impossible ? 1 : 2;
    const gwlint_range place{static_cast<std::uint32_t>(at),
                             static_cast<std::uint32_t>(at + kCodeSize)};
    const std::int32_t status = host_.source_of(report_, place, &finding.range);
    return status == GWLINT_OK ? host_.add_finding(findings_, &finding) : status;
  }

  const gwlint_host& host_;
  const gwlint_report* report_;
  gwlint_findings* findings_;
  std::string_view folded_;
};

std::int32_t check(const gwlint_host* host, const gwlint_rule*, const gwlint_report* report,
                   gwlint_findings* findings) noexcept {
  try {
    return Checker(*host, report, findings).run();
  } catch (...) {
    return GWLINT_FAILED;
  }
}

// ---- What it says of itself ----

constexpr gwlint_message kMessages[] = {
    {"checkCharacter",
     {"统一社会信用代码“{0}”的校验码有误，按前十七位应为 {1}。",
      "The check character of the unified social credit code '{0}' is wrong; the first seventeen "
      "demand {1}."},
     {"请对照登记证书核对代码。", "Check the code against the certificate."}},
    {"impossible",
     {"统一社会信用代码“{0}”含有代码不使用的字母。",
      "The unified social credit code '{0}' holds letters that no code has."},
     {"代码不使用 I、O、S、V、Z；请对照登记证书核对。",
      "Codes do without I, O, S, V and Z; check it against the certificate."}},
};

constexpr const char* kNoFee = "2023年，我局未收取政府信息公开信息处理费。";

constexpr gwlint_example kExamples[] = {
    {GWLINT_WRONG, 0, kNoFee,
     "2023年，我局未收取政府信息公开信息处理费。本机关统一社会信用代码：11999999000000001X。"},
    {GWLINT_WRONG, 0, "各项工作平稳推进。",
     "各项工作平稳推进。本局（统一社会信用代码为 1199 9999 0000 0000 1Y）完成更名。"},
    {GWLINT_WRONG, 0, kNoFee,
     "2023年，我局未收取政府信息公开信息处理费。统一社会信用代码１１３３０００ＯＯＯ２４８２１０３"
     "３。"},
    {GWLINT_RIGHT, 0, kNoFee,
     "2023年，我局未收取政府信息公开信息处理费。本机关统一社会信用代码：11999999000000001U。"},
    {GWLINT_RIGHT, 0, kNoFee,
     "2023年，我局未收取政府信息公开信息处理费。受理编号为11999999000000001X。"},
    {GWLINT_RIGHT, 0, "各项工作平稳推进。", "各项工作平稳推进。全年公示统一社会信用代码86个。"},
};

constexpr gwlint_rule make_rule() {
  gwlint_rule rule{};
  rule.size = sizeof(gwlint_rule);
  rule.level = GWLINT_LEVEL_ERROR;
  rule.precision = GWLINT_PRECISION_VERY_HIGH;
  rule.id = "USCC001";
  rule.name = "WrongCheckCharacter";
  rule.summary = {"统一社会信用代码的校验码有误",
                  "The check character of a unified social credit code is wrong"};
  rule.explanation = {
      "统一社会信用代码共十八位，末位由前十七位算出（GB 32100-2015）。只看“信用代码”之后的十八位。",
      "The last of the eighteen characters of a code follows from the others (GB 32100-2015). Only "
      "eighteen characters behind 信用代码 are looked at."};
  rule.messages = kMessages;
  rule.message_count = std::size(kMessages);
  rule.examples = kExamples;
  rule.example_count = std::size(kExamples);
  rule.check = check;
  return rule;
}

constexpr gwlint_rule kRule = make_rule();
constexpr const gwlint_rule* kRules[] = {&kRule};

constexpr gwlint_pack kPack = {sizeof(gwlint_pack),
                               GWLINT_PACK_ABI,
                               "credit-code",
                               {"统一社会信用代码校验", "Unified social credit codes"},
                               "1.0.0",
                               kRules,
                               std::size(kRules)};

}  // namespace

extern "C" const gwlint_pack* gwlint_get_pack(std::uint32_t abi) {
  return abi == GWLINT_PACK_ABI ? &kPack : nullptr;
}
