#include "rules/annual_report/native/native_pack.h"

#include <optional>
#include <utility>

#include <fmt/format.h>

#include "linter/say.h"
#include "rules/annual_report/native/descriptor.h"
#include "rules/annual_report/native/finding_sink.h"
#include "rules/annual_report/native/library.h"
#include "rules/annual_report/native/notices.h"
#include "rules/annual_report/native/report_view.h"

namespace gwlint::annual_report {
namespace native {
namespace {

gwlint_host host_functions() {
  gwlint_host host{};
  host.size = sizeof(gwlint_host);
  host.abi = GWLINT_PACK_ABI;
  set_reading_functions(host);
  host.add_finding = add_finding;
  return host;
}

class NativePack : public Extension {
 public:
  NativePack(Library library, std::unique_ptr<const PackContents> contents)
      : library_(std::move(library)), contents_(std::move(contents)) {
    for (const NativeRule& rule : contents_->rules) infos_.push_back(&rule.info);
  }

  std::span<const RuleInfo* const> rules() const override { return infos_; }

  void check(const Report& report, const RuleLevels& levels, Findings& findings,
             std::vector<Notice>& notices) const override {
    std::optional<gwlint_report> view;  // made where a rule runs
    for (const NativeRule& rule : contents_->rules) {
      const Level level = levels.level_of(rule.info);
      if (level == Level::Off) continue;
      if (!view) view.emplace(report);
      findings.set_rule(rule.info, level);
      run(rule, *view, findings, notices);
    }
  }

 private:
  void run(const NativeRule& rule, const gwlint_report& view, Findings& findings,
           std::vector<Notice>& notices) const {
    gwlint_findings sink{rule, view, findings};
    const std::optional<std::int32_t> status = call(rule, view, sink);
    if (status != GWLINT_OK) notices.push_back(failed(rule, status));
    if (sink.refused > 0) notices.push_back(refused(rule, sink));
  }

  // None where the rule threw, which the contract forbids. Most such exceptions can be caught.
  std::optional<std::int32_t> call(const NativeRule& rule, const gwlint_report& view,
                                   gwlint_findings& sink) const {
    try {
      return rule.check(&host_, rule.source, &view, &sink);
    } catch (...) {
      return std::nullopt;
    }
  }

  Notice failed(const NativeRule& rule, std::optional<std::int32_t> status) const {
    const Pack& pack = contents_->pack;
    const std::string why_zh = status ? fmt::format("返回了 {}", *status) : "抛出了异常";
    const std::string why_en = status ? fmt::format("it returned {}", *status) : "it threw";
    return {kNativeRuleFailed,
            fmt::format("扩展包 {} {} 的规则 {} 未能完成检查：{}。请告知其作者。", pack.id,
                        pack.version, rule.info.id, why_zh),
            fmt::format("Rule {} of pack {} {} could not do its work: {}. Tell its author.",
                        rule.info.id, pack.id, pack.version, why_en)};
  }

  Notice refused(const NativeRule& rule, const gwlint_findings& sink) const {
    const Pack& pack = contents_->pack;
    return {kNativeFindingRefused,
            fmt::format("扩展包 {} {} 的规则 {} 有 {} 条结果不合约定，没有采用；第一条：{}。"
                        "请告知其作者。",
                        pack.id, pack.version, rule.info.id, sink.refused, sink.first_reason.zh),
            fmt::format("Findings of rule {} of pack {} {} were refused, {} in all; the first one: "
                        "{}. Tell its author.",
                        rule.info.id, pack.id, pack.version, sink.refused, sink.first_reason.en)};
  }

  // First, so that it goes last: nothing may call into it afterwards.
  const Library library_;
  const std::unique_ptr<const PackContents> contents_;
  const gwlint_host host_ = host_functions();
  std::vector<const RuleInfo*> infos_;
};

using GetPack = decltype(&gwlint_get_pack);

// Asks the library for its descriptor and reads it.
Result<std::unique_ptr<const PackContents>, Mistakes> contents_of(const Library& library) {
  const auto get_pack = reinterpret_cast<GetPack>(library.find("gwlint_get_pack"));
  if (get_pack == nullptr) {
    return Mistakes{{"不是 gwlint 的扩展包：没有导出 gwlint_get_pack。",
                     "It is no pack for gwlint: it does not export gwlint_get_pack."}};
  }
  try {
    return read_descriptor(get_pack(GWLINT_PACK_ABI));
  } catch (...) {
    return Mistakes{{"gwlint_get_pack 抛出了异常。", "Its gwlint_get_pack threw."}};
  }
}

std::vector<NativePackError> errors(const std::string& file, Mistakes mistakes) {
  std::vector<NativePackError> errors;
  for (Mistake& mistake : mistakes) {
    errors.push_back({file, std::move(mistake.zh), std::move(mistake.en)});
  }
  return errors;
}

}  // namespace
}  // namespace native

std::string message(const NativePackError& error, Language language) {
  return language == Language::Chinese ? fmt::format("{}：{}", error.file, error.zh)
                                       : fmt::format("{}: {}", error.file, error.en);
}

Result<std::unique_ptr<Extension>, std::vector<NativePackError>> load_native_pack(
    const std::string& path) {
  auto library = native::Library::open(path);
  if (!library) return native::errors(path, {library.error()});
  auto contents = native::contents_of(*library);
  if (!contents) return native::errors(path, contents.error());
  return std::unique_ptr<Extension>(
      std::make_unique<native::NativePack>(std::move(*library), std::move(*contents)));
}

}  // namespace gwlint::annual_report
