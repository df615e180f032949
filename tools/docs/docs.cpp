// Writes the documentation that is made from the program into a folder, or says which pages of it
// are not as they would be written:
//
//   gwlint_docs [--check] FOLDER
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "linter/config/cfg_rules.h"
#include "linter/explain/documentation.h"
#include "rules/annual_report/rule_set.h"

namespace {

namespace fs = std::filesystem;
using Pages = std::map<std::string, std::string>;

Pages wanted_pages() {
  const std::unique_ptr<gwlint::RuleSet> rules = gwlint::annual_report::make_rule_set();
  return gwlint::documentation(gwlint::with_cfg_rules(*rules), rules->families(), rules->model());
}

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// The pages that are there now. All of rules/ is made by this program, so that pages of rules that
// are gone go as well; of the folder itself only what is wanted.
Pages present_pages(const fs::path& folder, const Pages& wanted) {
  Pages present;
  for (const auto& [name, content] : wanted) {
    if (fs::is_regular_file(folder / name)) present[name] = bytes_of(folder / name);
  }
  if (!fs::is_directory(folder / "rules")) return present;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder / "rules")) {
    const std::string name = "rules/" + entry.path().filename().string();
    if (entry.is_regular_file()) present.try_emplace(name, bytes_of(entry.path()));
  }
  return present;
}

// Calls `stale` for each page that is missing or other than wanted, `gone` for each that is there
// and not wanted.
template <typename Stale, typename Gone>
void compare(const Pages& wanted, const Pages& present, Stale stale, Gone gone) {
  for (const auto& [name, content] : wanted) {
    const auto page = present.find(name);
    if (page == present.end() || page->second != content) stale(name, content);
  }
  for (const auto& [name, content] : present) {
    if (!wanted.contains(name)) gone(name);
  }
}

int check(const fs::path& folder) {
  const Pages wanted = wanted_pages();
  int exit_code = 0;
  const auto complain = [&](const std::string& name, std::string_view what) {
    std::cerr << (folder / name).string() << ": " << what << "; ./dev docs mends that\n";
    exit_code = 1;
  };
  compare(
      wanted, present_pages(folder, wanted),
      [&](const std::string& name, const std::string&) { complain(name, "is stale or missing"); },
      [&](const std::string& name) { complain(name, "is of a rule that is gone"); });
  return exit_code;
}

int write(const fs::path& folder) {
  const Pages wanted = wanted_pages();
  const Pages present = present_pages(folder, wanted);
  fs::create_directories(folder / "rules");
  bool all_written = true;
  compare(
      wanted, present,
      [&](const std::string& name, const std::string& content) {
        std::ofstream out(folder / name, std::ios::binary);
        if (!(out << content).flush()) {
          std::cerr << "cannot write " << (folder / name).string() << '\n';
          all_written = false;
        }
      },
      [&](const std::string& name) { fs::remove(folder / name); });
  return all_written ? 0 : 2;
}

}  // namespace

int main(int argc, char** argv) {
  const bool checking = argc == 3 && argv[1] == std::string_view("--check");
  if (argc != 2 && !checking) {
    std::cerr << "usage: gwlint_docs [--check] FOLDER\n";
    return 2;
  }
  try {
    return checking ? check(argv[2]) : write(argv[1]);
  } catch (const std::exception& failure) {
    std::cerr << "gwlint_docs: " << failure.what() << '\n';
    return 2;
  }
}
