#include "linter/cli/shell/call_shape.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <sstream>
#include <utility>

#include <CLI/CLI.hpp>

#include "linter/cli/shell/shell_text.h"

namespace gwlint {
namespace {

using Kind = ValueShape::Kind;

bool is_word(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](unsigned char c) {
    return std::islower(c) != 0 || std::isdigit(c) != 0 || c == '-';
  });
}

std::vector<std::string> parts_of(const std::string& label) {
  std::vector<std::string> parts;
  std::istringstream in(label);
  for (std::string part; std::getline(in, part, '|');) parts.push_back(part);
  return parts;
}

bool is_a_file(std::string_view label) {
  constexpr std::array<std::string_view, 6> kFiles = {"FILE", "DIR",   "PATH",
                                                      "OUT",  "TOTAL", "PART"};
  return std::ranges::find(kFiles, label) != kFiles.end();
}

ValueShape value_called(const std::string& label) {
  const std::vector<std::string> parts = parts_of(label);
  if (!parts.empty() && std::ranges::all_of(parts, is_word)) return {Kind::Words, label, parts};
  if (label == "RULE") return {Kind::Rules, label, {}};
  if (label == "F[=FILE]") return {Kind::Formats, label, {}};
  const bool is_file = std::ranges::any_of(parts, is_a_file);
  return {is_file ? Kind::Files : Kind::Text, label, {}};
}

OptionShape option_of(const CLI::Option& option) {
  OptionShape shape;
  for (const std::string& name : option.get_snames()) shape.names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) shape.names.push_back("--" + name);
  shape.description = option.get_description();
  if (option.get_items_expected_max() == 0) return shape;
  shape.value = value_called(option.get_option_text());
  shape.repeatable = option.get_expected_max() > 1;
  shape.takes_list = option.get_delimiter() == ',';
  return shape;
}

ArgumentShape argument_of(const CLI::Option& option) {
  ArgumentShape shape{
      option.get_name(true), {}, option.get_expected_max() > 1, option.get_description()};
  // Where the help shows no words, it shows `...` or nothing behind the name.
  shape.value = value_called(option.get_option_text());
  if (shape.value.kind != Kind::Words) shape.value = value_called(shape.name);
  return shape;
}

CommandShape command_of(const CLI::App& app) {
  CommandShape shape;
  shape.name = app.get_name();
  shape.summary = app.get_description();
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_positional()) {
      shape.arguments.push_back(argument_of(*option));
    } else {
      shape.options.push_back(option_of(*option));
    }
  }
  return shape;
}

std::vector<const CLI::App*> commands_of(const CLI::App& app) {
  return app.get_subcommands([](const CLI::App*) { return true; });
}

// A command, and behind it its parts.
void add(const CLI::App& app, std::vector<CommandShape>& commands) {
  CommandShape command = command_of(app);
  std::vector<CommandShape> parts;
  for (const CLI::App* part : commands_of(app)) {
    CommandShape& shape = parts.emplace_back(command_of(*part));
    shape.whole = command.name;
    command.parts.push_back(shape.name);
  }
  if (!parts.empty()) {
    const std::string label = joined(command.parts, "|");
    command.arguments = {{label, {Kind::Words, label, command.parts}, false, {}}};
  }
  commands.push_back(std::move(command));
  std::ranges::move(parts, std::back_inserter(commands));
}

}  // namespace

CallShape shape_of(const CLI::App& app) {
  CallShape shape{app.get_description(), command_of(app).options, {}};
  for (const CLI::App* command : commands_of(app)) add(*command, shape.commands);
  return shape;
}

std::vector<OptionShape> all_options(const CallShape& call, const CommandShape& command) {
  std::vector<OptionShape> options = command.options;
  for (const OptionShape& option : call.options) {
    const bool is_there = std::ranges::any_of(
        options, [&](const OptionShape& other) { return other.names == option.names; });
    if (!is_there && option.names.back() != "--version") options.push_back(option);
  }
  return options;
}

}  // namespace gwlint
