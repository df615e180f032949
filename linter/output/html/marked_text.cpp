#include "linter/output/html/marked_text.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>
#include <fmt/ostream.h>

#include "linter/output/html/blank.h"
#include "linter/output/html/markup.h"
#include "linter/output/html/words.h"
#include "linter/output/words.h"

namespace gwlint::html {
namespace {

std::string numbers(const std::vector<std::uint32_t>& indices) {
  std::string text;
  for (const std::uint32_t index : indices) {
    if (!text.empty()) text += ' ';
    text += std::to_string(index + 1);
  }
  return text;
}

// The findings of a piece as it shows and offers them: those that count before those that are
// suppressed, what is nested before what it is nested in, then by level.
std::vector<std::uint32_t> by_precedence(std::vector<std::uint32_t> found,
                                         const std::vector<Shown>& shown) {
  std::ranges::stable_sort(found, {}, [&](std::uint32_t index) {
    const Shown& one = shown[index];
    return std::tuple(one.suppressed != nullptr, one.finding->location.size(),
                      -static_cast<int>(one.finding->level));
  });
  return found;
}

}  // namespace

MarkedText::MarkedText(std::ostream& out, const RunInfo& run, const Document& document,
                       std::size_t number, const std::vector<Shown>& shown,
                       const Markings& markings)
    : out_(out),
      run_(run),
      document_(document),
      number_(number),
      shown_(shown),
      markings_(markings) {}

void MarkedText::write(Span leaf) const {
  const std::vector<Piece> pieces = markings_.pieces(leaf);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    // A spot and what begins behind it are at one place, and an id is there once.
    const bool has_id = i == 0 || pieces[i - 1].text.begin != pieces[i].text.begin;
    write_piece(pieces[i], has_id);
  }
}

void MarkedText::write_piece(const Piece& piece, bool has_id) const {
  for (const std::uint32_t index : piece.noticed_first) write_notice(document_.marks[index]);
  if (!piece.found.empty()) return write_found(piece, has_id);
  if (!piece.related.empty()) return write_related(piece, has_id);
  const bool noticed = !piece.noticed.empty() && !piece.text.empty();
  if (noticed) out_ << "<span class=\"noticed\">";
  out_ << markup(document_.view(piece.text));
  if (noticed) out_ << "</span>";
}

void MarkedText::write_found(const Piece& piece, bool has_id) const {
  const std::vector<std::uint32_t> found = by_precedence(piece.found, shown_);
  const Shown& first = shown_[found.front()];
  out_ << "<mark" << (has_id ? id_of(piece) : std::string());
  fmt::print(out_, " class=\"{}{}{}\" data-f=\"{}\"",
             first.suppressed != nullptr ? "suppressed" : name(first.finding->level),
             piece.text.empty() ? " spot" : "", piece.noticed.empty() ? "" : " noticed",
             numbers(found));
  if (!piece.related.empty()) fmt::print(out_, " data-r=\"{}\"", numbers(piece.related));
  if (!piece.found_last.empty()) fmt::print(out_, " data-n=\"{}\"", numbers(piece.found_last));
  const std::string problems = problems_of(piece);
  fmt::print(out_, "><a href=\"#f{}-{}\" title=\"{}\"", number_, found.front() + 1,
             markup(problems));
  const std::string_view text = document_.view(piece.text);
  if (is_blank(text)) fmt::print(out_, " aria-label=\"{}\"", markup_flat(problems));
  out_ << '>' << markup(text) << "</a></mark>";
}

void MarkedText::write_related(const Piece& piece, bool has_id) const {
  out_ << "<span" << (has_id ? id_of(piece) : std::string());
  if (!piece.noticed.empty()) out_ << " class=\"noticed\"";
  fmt::print(out_, " data-r=\"{}\">{}</span>", numbers(piece.related),
             markup(document_.view(piece.text)));
}

void MarkedText::write_notice(const Mark& mark) const {
  fmt::print(out_,
             "<span class=\"sign\" role=\"img\" aria-label=\"{0}\" title=\"{0}\" "
             "data-sign=\"{1}\"></span>",
             markup_flat(description(mark, run_.language)), sign_of(mark.kind, run_.language));
}

std::string MarkedText::id_of(const Piece& piece) const {
  return fmt::format(" id=\"f{}o{}\"", number_, piece.text.begin);
}

std::string MarkedText::problems_of(const Piece& piece) const {
  std::string text;
  for (const std::uint32_t index : piece.found) {
    const Finding& finding = *shown_[index].finding;
    if (!text.empty()) text += '\n';
    text += fmt::format("{} {} {}", word(finding.level, run_.language), finding.rule->id,
                        problem(finding, run_.language));
  }
  return text;
}

}  // namespace gwlint::html
