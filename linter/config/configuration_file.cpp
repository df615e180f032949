#include "linter/config/configuration_file.h"

#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include "linter/document/limits.h"
#include "linter/files/paths.h"
#include "linter/say.h"
#include "linter/text/sha256.h"

namespace gwlint {
namespace {

namespace fs = std::filesystem;

std::string folder_of(const std::string& path) {
  return fs::path(path).parent_path().string();
}

class Loader {
 public:
  Loader(std::string path, Origin origin, const FileTree& tree)
      : path_(std::move(path)), tree_(tree) {
    result_.origin = origin;
    result_.folder = folder_of(path_);
    result_.file.role = FileRole::Configuration;
    result_.file.path = shown_path(path_);
    if (origin == Origin::Own) return;
    repository_ = repository_of(tree, result_.folder);
    if (repository_.empty()) repository_ = result_.folder;
  }

  ConfigurationFile load() {
    read();
    for (const PackReference& pack : result_.says.packs) add_pack(pack, false);
    if (result_.origin == Origin::Own) {
      for (const PackReference& pack : result_.says.native_packs) add_pack(pack, true);
    }
    return std::move(result_);
  }

 private:
  void read() {
    if (result_.origin == Origin::Found && leads_out()) {
      return fail({}, {"这是一个指向仓库之外的符号链接，不予采用。",
                       "This is a link that leads out of the repository; it is not used."});
    }
    const BytesResult bytes = tree_.read(path_, OwnFileLimits::kConfiguration);
    if (!bytes) {
      result_.errors.push_back({result_.file.path, 0, 0, message(bytes.error(), Language::Chinese),
                                message(bytes.error(), Language::English)});
      return;
    }
    result_.file.size = bytes->size();
    result_.file.sha256 = sha256(*bytes);
    // A byte order mark is no text: places count from behind it, as in reports.
    std::string_view text = *bytes;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    result_.file.document.text = text;
    ParsedConfiguration parsed =
        parse_configuration(text, result_.file.path, result_.origin == Origin::Own);
    result_.says = std::move(parsed.configuration);
    result_.errors = std::move(parsed.errors);
  }

  // A link to nothing is told when it is read.
  bool leads_out() const {
    const auto real = tree_.resolve(path_);
    return real && !lies_in_repository(*real);
  }

  // True for a path without links.
  bool lies_in_repository(const std::string& real) const {
    const auto real_repository = tree_.resolve(repository_);
    return real_repository && !path_below(*real_repository, real).empty();
  }

  void add_pack(const PackReference& pack, bool native) {
    const std::string path = (fs::path(result_.folder) / pack.path).lexically_normal().string();
    const auto real = tree_.resolve(path);
    if (!real && real.error().kind == ReadErrorKind::NotFound) {
      fail(pack.at, {"找不到规则包“{}”。", "The pack '{}' does not exist."}, pack.path);
    } else if (!real) {
      fail(pack.at, {"规则包“{0}”：{1}", "The pack '{0}': {2}"}, pack.path,
           message(real.error(), Language::Chinese), message(real.error(), Language::English));
    } else if (!repository_.empty() && !lies_in_repository(*real)) {
      fail(pack.at,
           {"规则包“{}”位于仓库之外；仓库内的配置只能使用仓库内的规则包。",
            "The pack '{}' lies outside of the repository, whose configuration may name packs "
            "within it alone."},
           pack.path);
    } else {
      PackSource source{shown_path(*real), native, {}};
      if (!repository_.empty()) source.within = *tree_.resolve(repository_);
      if (&tree_ != &disk()) source.tree = &tree_;
      result_.packs.push_back(std::move(source));
    }
  }

  template <typename... Arguments>
  void fail(Position at, const Bilingual& words, const Arguments&... arguments) {
    const bool whole_file = at == Position{};
    result_.errors.push_back(
        {result_.file.path, whole_file ? 0 : at.line, whole_file ? 0 : at.column,
         say(Language::Chinese, words, arguments...), say(Language::English, words, arguments...)});
  }

  std::string path_;
  const FileTree& tree_;
  std::string repository_;  // empty: nothing is out of bounds
  ConfigurationFile result_;
};

}  // namespace

ConfigurationFile read_configuration(const std::string& path, Origin origin, const FileTree& tree) {
  return Loader(path, origin, tree).load();
}

}  // namespace gwlint
