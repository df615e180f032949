#include "rules/annual_report/packs/load_packs.h"

#include <map>
#include <string>
#include <utility>

#include "rules/annual_report/packs/pack_files.h"
#include "rules/annual_report/packs/pack_reader.h"
#include "rules/annual_report/rule_set.h"

namespace gwlint::annual_report {
namespace {

// Names that must be there once over all packs, and the file that had each first.
class FirstUses {
 public:
  // `what` is the name's kind in both languages.
  void add(const std::string& name, const Place& place, const Bilingual& what, Problems& problems) {
    const auto [first, is_new] = files_.emplace(name, place.file);
    if (is_new) return;
    problems.add(place, {"{0}“{2}”已用于 {3}。", "{1} '{2}' is that of {3} already."}, what.zh,
                 what.en, name, first->second);
  }

 private:
  std::map<std::string, std::string> files_;
};

}  // namespace

std::unique_ptr<DataPack> load_data_pack(const PackSource& source, Problems& problems) {
  const std::size_t before = problems.size();
  const auto folder = PackFolder::open(source, problems);
  if (!folder) return nullptr;
  Problems found;
  PackData data = read_pack(
      folder->files(), built_in_report(),
      [&](const std::string& name, const Place& place, Problems& noted) {
        return folder->read_beside(name, place, noted);
      },
      found);
  problems.append(found.take());
  if (problems.size() != before) return nullptr;
  return std::make_unique<DataPack>(std::move(data));
}

RuleSetResult load_rule_set(std::span<const PackSource> packs) {
  Problems problems;
  std::vector<std::unique_ptr<Extension>> extensions;
  FirstUses pack_ids;
  FirstUses rule_ids;
  for (const PackSource& source : packs) {
    const Place whole{source.path, 0, 0};
    if (source.native) {
      problems.add(whole, {"这个程序不能装载原生规则包。", "This program loads no native packs."});
      continue;
    }
    std::unique_ptr<DataPack> pack = load_data_pack(source, problems);
    if (pack == nullptr) continue;
    pack_ids.add(pack->data().id, whole, {"规则包编号", "Pack id"}, problems);
    for (const RuleData& rule : pack->data().rules) {
      rule_ids.add(rule.id, rule.place, {"规则编号", "Rule id"}, problems);
    }
    extensions.push_back(std::move(pack));
  }
  if (!problems.empty()) return problems.take();
  return make_rule_set(std::move(extensions));
}

}  // namespace gwlint::annual_report
