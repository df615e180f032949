#include "rules/annual_report/packs/load_packs.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "rules/annual_report/native/native_pack.h"
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

// The native pack, or none with its mistakes noted.
std::unique_ptr<Extension> load_native(const std::string& path, Problems& problems) {
  auto pack = load_native_pack(path);
  if (pack) return std::move(*pack);
  std::vector<PackError> errors;
  for (const NativePackError& error : pack.error()) {
    errors.push_back({error.file, 0, 0, error.zh, error.en});
  }
  problems.append(std::move(errors));
  return nullptr;
}

RuleSetResult load_rule_set(std::span<const PackSource> packs) {
  Problems problems;
  std::vector<std::unique_ptr<Extension>> extensions;
  FirstUses pack_ids;
  FirstUses rule_ids;
  const auto add = [&](const std::string& pack_id, const Place& place) {
    pack_ids.add(pack_id, place, {"规则包编号", "Pack id"}, problems);
  };
  const auto add_rule = [&](const std::string& id, const Place& place) {
    rule_ids.add(id, place, {"规则编号", "Rule id"}, problems);
  };
  for (const PackSource& source : packs) {
    const Place whole{source.path, 0, 0};
    if (source.native) {
      std::unique_ptr<Extension> pack = load_native(source.path, problems);
      if (pack == nullptr) continue;
      add(std::string(pack->rules().front()->pack->id), whole);
      for (const RuleInfo* rule : pack->rules()) add_rule(std::string(rule->id), whole);
      extensions.push_back(std::move(pack));
      continue;
    }
    std::unique_ptr<DataPack> pack = load_data_pack(source, problems);
    if (pack == nullptr) continue;
    add(pack->data().id, whole);
    for (const RuleData& rule : pack->data().rules) add_rule(rule.id, rule.place);
    extensions.push_back(std::move(pack));
  }
  if (!problems.empty()) return problems.take();
  return make_rule_set(std::move(extensions));
}

}  // namespace gwlint::annual_report
