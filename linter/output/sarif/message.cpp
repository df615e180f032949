#include "linter/output/sarif/message.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "linter/equation.h"
#include "linter/message_template.h"

namespace gwlint::sarif {
namespace {

std::string with_doubled_braces(std::string_view text) {
  std::string result;
  for (const char c : text) result.append(c == '{' || c == '}' ? 2 : 1, c);
  return result;
}

std::string without_links(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '(' && result.ends_with(']')) result.push_back(' ');
    result.push_back(c);
  }
  return result;
}

std::string without_blanks(std::string_view text) {
  std::string result(text);
  std::erase(result, ' ');
  return result;
}

// `[4](1) + [2](2)`: the side's figures that are not 0, each a link to its cell.
std::string linked_sum(const std::vector<Related>& related, bool reported, bool spaced) {
  std::string sum;
  for (std::size_t i = 0; i < related.size(); ++i) {
    const Related& cell = related[i];
    if (cell.figure.empty() || cell.reported != reported || is_zero(cell)) continue;
    const std::string_view sign = cell.negative ? "−" : "+";
    if (!sum.empty()) {
      sum += spaced ? fmt::format(" {} ", sign) : std::string(sign);
    } else if (cell.negative) {
      sum += sign;
    }
    sum += fmt::format("[{}]({})", without_links(cell.figure), i + 1);
  }
  return sum;
}

// A single cell of the finding's own file is where the result points anyway.
bool is_worth_links(const std::vector<const Related*>& cells) {
  return cells.size() > 1 || (cells.size() == 1 && cells.front()->elsewhere);
}

// An argument as the log holds it: a sum of the related cells with links, any other text without.
// Only the first argument that says a sum is one: a difference may be the same number by chance.
std::string argument_of(const std::string& argument, const std::vector<Related>& related,
                        std::array<bool, 2>& linked_sides) {
  for (const bool reported : {false, true}) {
    bool& done = linked_sides[reported ? 1 : 0];
    if (done || !is_worth_links(cells_of(related, reported))) continue;
    const std::string sum = sum_in_words(related, reported);
    if (without_blanks(argument) != without_blanks(sum)) continue;
    const bool spaced = argument.find(' ') != std::string::npos;
    std::string linked = linked_sum(related, reported, spaced);
    if (linked.empty()) continue;
    done = true;
    return linked;
  }
  return without_links(shown_argument(argument));
}

}  // namespace

std::string message_text(std::string_view words) {
  return with_doubled_braces(without_links(words));
}

Json message_of(const Finding& finding, Language language) {
  std::vector<std::string> arguments;
  std::array<bool, 2> linked_sides{};
  for (const std::string& argument : finding.arguments) {
    arguments.push_back(argument_of(argument, finding.related, linked_sides));
  }
  const std::string pattern = message_pattern(*finding.rule, finding.message, language);
  Json message = {{"text", with_doubled_braces(expand(pattern, arguments))},
                  {"id", finding.rule->messages[finding.message].id}};
  if (!arguments.empty()) message["arguments"] = std::move(arguments);
  return message;
}

Json message_strings(const RuleInfo& rule, Language language) {
  Json strings = Json::object();
  for (std::size_t i = 0; i < rule.messages.size(); ++i) {
    strings[std::string(rule.messages[i].id)] = plain(message_pattern(rule, i, language));
  }
  return strings;
}

}  // namespace gwlint::sarif
