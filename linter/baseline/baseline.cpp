#include "linter/baseline/baseline.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <tuple>
#include <utility>

#include <nlohmann/json.hpp>

#include "linter/document/limits.h"
#include "linter/files/read_file.h"
#include "linter/output/written_json.h"
#include "linter/text/escape.h"
#include "linter/text/json_shape.h"
#include "linter/text/lines.h"
#include "linter/text/width.h"

namespace gwlint {
namespace {

using Value = nlohmann::json;  // for reading: members by name

constexpr int kVersion = 1;
constexpr std::size_t kTextColumns = 60;

std::filesystem::path absolute(const std::string& path) {
  std::error_code error;
  return std::filesystem::absolute(path, error).lexically_normal();
}

auto identity(const BaselineEntry& entry) {
  return std::tie(entry.rule, entry.fingerprint);
}

// Understands a parsed baseline, or stops at its first mistake.
class Reader {
 public:
  using Files = std::map<std::string, std::vector<BaselineEntry>>;

  explicit Reader(const std::string& path) : path_(path) {}

  Result<Files, PlacedError> read(std::string_view bytes) {
    const JsonShape shape = json_shape(bytes);
    if (shape.nesting > OwnFileLimits::kBaselineNesting) {
      fail({"嵌套超过 {} 层，不是 gwlint 的基线。",
            "It is nested deeper than {}, so it is no baseline of gwlint."},
           {}, OwnFileLimits::kBaselineNesting);
    } else if (shape.values > OwnFileLimits::kBaselineValues) {
      fail(
          {"基线的值多于上限 {} 个；请先改正一部分问题，或分文件夹记录基线。",
           "The baseline has more than the limit of {} values: mend some of its findings first, or "
           "record a baseline a folder."},
          {}, OwnFileLimits::kBaselineValues);
    }
    if (error_) return *error_;
    const Value root = parse(bytes);
    if (error_) return *error_;
    read_root(root);
    if (error_) return *error_;
    return std::move(files_);
  }

 private:
  Value parse(std::string_view bytes) {
    try {
      return Value::parse(bytes);
    } catch (const Value::parse_error& failure) {
      const auto at = static_cast<std::uint32_t>(std::min(failure.byte, bytes.size()));
      const Position position = Lines(bytes).in_code_points(at == 0 ? 0 : at - 1);
      fail({"不是有效的 JSON；基线文件可能已损坏，请用 gwlint baseline 重新生成。",
            "This is no valid JSON; the baseline may be damaged: make it anew with gwlint "
            "baseline."},
           position);
    }
    return {};
  }

  void read_root(const Value& root) {
    if (!root.is_object() || !root.contains("version") || !root["version"].is_number_integer()) {
      return fail({"不是 gwlint 的基线：缺少版本号（version）。",
                   "This is no baseline of gwlint: it has no 'version'."});
    }
    if (root["version"] != kVersion) {
      return fail({"基线的版本是 {}，本程序只认识版本 {}；请用 gwlint baseline 重新生成。",
                   "The baseline has version {}, this program knows version {} alone: make it anew "
                   "with gwlint baseline."},
                  {}, written(Json(root["version"])), kVersion);
    }
    for (const auto& [key, value] : root.items()) {
      if (key == "version") continue;
      if (key != "files" || !value.is_object()) return bad_entry("/" + key);
    }
    if (!root.contains("files")) return bad_entry("/files");
    for (const auto& [file, entries] : root["files"].items()) read_file(file, entries);
  }

  void read_file(const std::string& file, const Value& entries) {
    const std::string place = "/files/" + file;
    if (!entries.is_array()) return bad_entry(place);
    std::vector<BaselineEntry>& list = files_[file];
    for (std::size_t i = 0; i < entries.size() && !error_; ++i) {
      read_entry(entries[i], place + "/" + std::to_string(i), list);
    }
    std::ranges::sort(list, {}, identity);
  }

  void read_entry(const Value& json, const std::string& place, std::vector<BaselineEntry>& list) {
    if (!json.is_object()) return bad_entry(place);
    BaselineEntry entry;
    const std::pair<std::string_view, std::string*> members[] = {
        {"rule", &entry.rule},
        {"fingerprint", &entry.fingerprint},
        {"place", &entry.place},
        {"text", &entry.text}};
    for (const auto& [key, value] : json.items()) {
      const auto member = std::ranges::find(members, key, [](const auto& m) { return m.first; });
      if (member == std::end(members) || !value.is_string()) return bad_entry(place + "/" + key);
      *member->second = value.get<std::string>();
    }
    if (entry.rule.empty() || entry.fingerprint.empty()) return bad_entry(place);
    list.push_back(std::move(entry));
  }

  void bad_entry(const std::string& place) {
    fail({"{} 处有误；基线文件请用 gwlint baseline 生成。",
          "The entry at {} is wrong; baselines are made by gwlint baseline."},
         {}, place);
  }

  template <typename... Arguments>
  void fail(const Bilingual& words, std::optional<Position> at = {},
            const Arguments&... arguments) {
    if (error_) return;
    error_ = placed_error(path_, at ? at->line : 0, at ? at->column : 0, words, arguments...);
  }

  const std::string& path_;
  Files files_;
  std::optional<PlacedError> error_;
};

}  // namespace

Baseline::Baseline(std::string path) : path_(std::move(path)) {}

Result<Baseline, PlacedError> Baseline::read(const std::string& path) {
  const BytesResult bytes = read_file(path, OwnFileLimits::kBaseline);
  if (!bytes) {
    return PlacedError{path, 0, 0, message(bytes.error(), Language::Chinese),
                       message(bytes.error(), Language::English)};
  }
  auto files = Reader(path).read(*bytes);
  if (!files) return files.error();
  Baseline baseline(path);
  baseline.files_ = std::move(*files);
  return baseline;
}

std::string Baseline::key_of(const std::string& file) const {
  const std::filesystem::path folder = absolute(path_).parent_path();
  return escape_malformed(absolute(file).lexically_relative(folder).generic_string());
}

std::span<const BaselineEntry> Baseline::entries_of(const std::string& file) const {
  const auto found = files_.find(key_of(file));
  if (found == files_.end()) return {};
  return found->second;
}

void Baseline::add(const FileResult& file) {
  if (file.findings.empty()) return;
  std::vector<BaselineEntry>& entries = files_[key_of(file.path)];
  for (const Finding& finding : file.findings) {
    const std::string marked = escape_flat(file.document.view(finding.location));
    entries.push_back({std::string(finding.rule->id), finding.fingerprint, to_string(finding.path),
                       clip_end(marked, kTextColumns)});
  }
  std::ranges::sort(entries, {}, identity);
}

std::size_t Baseline::size() const {
  std::size_t size = 0;
  for (const auto& [file, entries] : files_) size += entries.size();
  return size;
}

std::string Baseline::json() const {
  std::string text = "{\n\"version\": " + std::to_string(kVersion) + ",\n\"files\": {";
  for (const auto& [file, entries] : files_) {
    text += (text.ends_with('{') ? "\n" : ",\n") + written(Json(file)) + ": [";
    for (const BaselineEntry& entry : entries) {
      const Json json = {{"rule", entry.rule},
                         {"fingerprint", entry.fingerprint},
                         {"place", entry.place},
                         {"text", entry.text}};
      text += (text.ends_with('[') ? "\n  " : ",\n  ") + written(json);
    }
    text += "\n]";
  }
  return text + "\n}\n}\n";
}

}  // namespace gwlint
