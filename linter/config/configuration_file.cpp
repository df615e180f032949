#include "linter/config/configuration_file.h"

#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include "linter/files/paths.h"
#include "linter/files/read_file.h"
#include "linter/say.h"
#include "linter/text/sha256.h"

namespace gwlint {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLargest = 1u << 20;  // bytes; a real one has some hundred

std::string folder_of(const std::string& path) {
  return fs::path(path).parent_path().string();
}

// What a configuration must not lead out of.
std::string repository_of(const ConfigurationFile& configuration) {
  const std::string work_tree = git_work_tree(configuration.folder);
  return work_tree.empty() ? configuration.folder : work_tree;
}

// True when `path`, which exists, lies in `folder`, links in both resolved.
bool lies_within(const std::string& path, const std::string& folder) {
  std::error_code error;
  const fs::path real_folder = fs::canonical(folder, error);
  if (error) return false;
  const fs::path real = fs::canonical(path, error);
  return !error && !path_below(real_folder.string(), real.string()).empty();
}

class Loader {
 public:
  Loader(std::string path, Origin origin) : path_(std::move(path)) {
    result_.origin = origin;
    result_.folder = folder_of(path_);
    result_.file.role = FileRole::Configuration;
    result_.file.path = shown_path(path_);
    if (origin != Origin::Own) repository_ = repository_of(result_);
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
    const BytesResult bytes = read_file(path_, kLargest);
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
    std::error_code error;
    return fs::exists(path_, error) && !lies_within(path_, repository_);
  }

  void add_pack(const PackReference& pack, bool native) {
    const fs::path path = (fs::path(result_.folder) / pack.path).lexically_normal();
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    if (error) {
      fail(pack.at, {"找不到规则包“{}”。", "The pack '{}' does not exist."}, pack.path);
    } else if (!repository_.empty() && !lies_within(path.string(), repository_)) {
      fail(pack.at,
           {"规则包“{}”位于仓库之外；仓库内的配置只能使用仓库内的规则包。",
            "The pack '{}' lies outside of the repository, whose configuration may name packs "
            "within it alone."},
           pack.path);
    } else {
      std::string within;
      if (!repository_.empty()) within = fs::canonical(repository_, error).string();
      result_.packs.push_back({shown_path(real.string()), native, std::move(within)});
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
  std::string repository_;  // empty: nothing is out of bounds
  ConfigurationFile result_;
};

}  // namespace

ConfigurationFile read_configuration(const std::string& path, Origin origin) {
  return Loader(path, origin).load();
}

std::string path_below(const std::string& folder, const std::string& path) {
  const std::string start = folder.ends_with('/') ? folder : folder + '/';
  return path.starts_with(start) ? path.substr(start.size()) : std::string();
}

std::string shown_path(const std::string& path) {
  std::error_code error;
  const std::string here = fs::current_path(error).string();
  const std::string below = error ? std::string() : path_below(here, path);
  return below.empty() ? path : below;
}

std::string absolute_path(std::string_view path) {
  std::error_code error;
  const fs::path absolute = fs::absolute(fs::path(path), error).lexically_normal();
  return (absolute.has_filename() ? absolute : absolute.parent_path()).string();
}

}  // namespace gwlint
