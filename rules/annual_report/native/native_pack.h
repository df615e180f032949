// Native packs: rules in a shared library. The ABI and its contract stand in gwlint/pack.h.
//
// Loading one runs its code with the rights of the user. Only what the user himself named may come
// here: the command line, or his own configuration; never what a repository says.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "linter/language.h"
#include "linter/result.h"
#include "rules/annual_report/extension.h"

namespace gwlint::annual_report {

// Why a native pack cannot be used: sentences with their full stop.
struct NativePackError {
  std::string file;  // as it was named
  std::string zh;
  std::string en;
};

// The error with its file, for people.
std::string message(const NativePackError& error, Language language);

// Loads the pack in the shared library `path`, or tells all that is wrong with it. The library
// stays loaded as long as the extension lives; RuleInfos, and with them findings, die with the
// extension. A pack with which a rule id or pack id comes twice is for the caller to find.
Result<std::unique_ptr<Extension>, std::vector<NativePackError>> load_native_pack(
    const std::string& path);

}  // namespace gwlint::annual_report
