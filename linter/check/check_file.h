// One file from its bytes to its findings.
#pragma once

#include <functional>
#include <string_view>

#include "linter/check/policy.h"
#include "linter/document/limits.h"
#include "linter/document/read_error.h"
#include "linter/files/inputs.h"
#include "linter/output/reporter.h"

namespace gwlint {

// How bytes become a document; the command line brings it, as the engine knows no format.
using ReadDocument = ReadResult (*)(std::string_view bytes, const Limits& limits);

struct References;

// What is the same for all files of a run. Refers to what its maker keeps alive.
struct CheckSettings {
  ReadDocument read = nullptr;
  Limits limits;
  Needs needs;
  const References* references = nullptr;  // what files are compared with; null: nothing
};

using UseDocument = std::function<void(FileResult& result)>;

// Reads `input` and hands the result with its document to `use`, unless it is refused. Whatever
// goes wrong, in `use` too, becomes the result's `error`; nothing is thrown.
FileResult read_input(const Input& input, const CheckSettings& settings, const UseDocument& use);

// Reads and checks `input` by its `policy`. One that nobody named, and that is of no concern to the
// rules of its policy, is passed over (FileResult::is_passed_over). Whatever goes wrong becomes the
// result's `error`; nothing is thrown. Safe to call from several threads at once.
FileResult check_file(const Input& input, const Policy& policy, const CheckSettings& settings);

}  // namespace gwlint
