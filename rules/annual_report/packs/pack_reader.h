// From the files of a data pack to what it says.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "rules/annual_report/packs/pack_data.h"

namespace gwlint::annual_report {

// One TOML file of a pack. Its name is what mistakes show.
struct PackFile {
  std::string name;
  std::string text;
};

// The text of a file beside the pack, or none with a mistake noted at `place`.
using ReadBeside = std::function<std::optional<std::string>(
    const std::string& name, const Place& place, Problems& problems)>;

// Reads all files of a pack as one. Every mistake is noted; where there was one, what is returned
// must not be used. `built_in` is the report that rules and headings of a pack without one of its
// own are about.
PackData read_pack(const std::vector<PackFile>& files, const ReportData& built_in,
                   const ReadBeside& read_beside, Problems& problems);

// The `[report]` and `[[template]]`s of `files` alone, where the rules that relations name are
// others' affair.
ReportData read_report_data(const std::vector<PackFile>& files, Problems& problems);

// The model report of the built-in kind, which the examples of its rules change.
std::string_view built_in_model();

}  // namespace gwlint::annual_report
