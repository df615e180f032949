#include "linter/cli/shell/call_shape.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <sstream>

#include <CLI/CLI.hpp>

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
  CommandShape shape{app.get_name(), app.get_description(), {}, {}};
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_positional()) {
      shape.arguments.push_back(argument_of(*option));
    } else {
      shape.options.push_back(option_of(*option));
    }
  }
  return shape;
}

}  // namespace

CallShape shape_of(const CLI::App& app) {
  CallShape shape{app.get_description(), command_of(app).options, {}};
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    shape.commands.push_back(command_of(*command));
  }
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
