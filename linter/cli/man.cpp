// gwlint man: the manual page, made from the options themselves.
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "linter/cli/command.h"
#include "linter/cli/man_page.h"
#include "linter/output/reporter.h"

namespace gwlint {
namespace {

class ManCommand : public Command {
 public:
  void declare(CLI::App& app, Language) override { app_ = &app; }

  int run(const Console& console, const Toolbox&) override {
    std::vector<std::string> formats;
    for (const ReporterFormat& format : reporter_formats()) formats.emplace_back(format.name);
    console.streams.out << man_page(shape_of(*app_->get_parent()), formats, GWLINT_VERSION,
                                    console.language);
    return console.flush_output() ? kDone : kTrouble;
  }

 private:
  const CLI::App* app_ = nullptr;
};

}  // namespace

std::unique_ptr<Command> make_man_command() {
  return std::make_unique<ManCommand>();
}

}  // namespace gwlint
