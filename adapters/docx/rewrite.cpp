#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "adapters/docx/docx.h"
#include "adapters/docx/package.h"
#include "adapters/docx/refusal.h"
#include "adapters/docx/source_map.h"
#include "adapters/docx/text_change.h"
#include "adapters/docx/xml_outline.h"
#include "adapters/docx/zip_rewrite.h"
#include "linter/fix/edits.h"

namespace gwlint::docx {
namespace {

Reason no_run_text() {
  return {"所涉文字不全在文字段中（含自动编号、制表符、换行，或跨越段落、单元格）",
          "not all of it is text of runs: an automatic number, a tab, a break, or it goes beyond a "
          "paragraph or cell"};
}

Reason is_doubled() {
  return {"这段文字在文件中存有两份（mc:AlternateContent）",
          "the file holds this text twice (mc:AlternateContent)"};
}

Reason breaks_line() {
  return {"新的文字含有换行或制表符", "what would be written holds a line break or a tab"};
}

RewriteError in_the_way(Reason reason) {
  return {{}, std::move(reason)};
}

RewriteError in_the_way(const ReadError& error) {
  return {{}, reason(error)};
}

// A part that may be changed.
struct Part {
  std::string xml;
  std::vector<XmlElement> outline;
  std::vector<Patch> patches;
};

class Rewriting {
 public:
  Rewriting(Package package, const TracedDocument& traced)
      : package_(std::move(package)), document_(traced.document), map_(traced.map) {}

  RewriteResult run(std::string_view bytes, std::span<const Edit> edits) {
    for (std::size_t i = 0; i < edits.size(); ++i) {
      if (auto reason = take(edits[i])) refused_.edits.push_back({i, *std::move(reason)});
      if (failed_) return in_the_way(*failed_);
    }
    if (!refused_.edits.empty()) return std::move(refused_);
    for (const auto& [place, changes] : changes_) {
      Part& part = parts_.at(place.first);
      auto made = patches(part.xml, part.outline[place.second], changes);
      if (!made) return in_the_way(no_run_text());
      std::ranges::move(*made, std::back_inserter(part.patches));
    }
    std::vector<NewContent> contents;
    for (auto& [index, part] : parts_) {
      contents.push_back(
          {package_.entry(document_.parts[index]), splice(part.xml, std::move(part.patches))});
    }
    return replace_entries(bytes, package_.directory(), package_.end_record(), contents);
  }

 private:
  using Refusal = std::optional<Reason>;

  // Notes what one edit changes, or says why it cannot be made.
  Refusal take(const Edit& edit) {
    if (edit.replacement.find_first_of("\r\n\t") != std::string::npos) return breaks_line();
    if (edit.range.empty()) return take_insertion(edit);
    std::vector<SourcePiece> pieces;
    for (std::uint32_t at = edit.range.begin; at < edit.range.end;) {
      const SourcePiece* piece = piece_at(at);
      if (piece == nullptr) return no_run_text();
      pieces.push_back(cut(*piece, {at, std::min(edit.range.end, piece->text.end)}));
      at = pieces.back().text.end;
    }
    return change(pieces, edit.replacement);
  }

  // An insertion goes into the run that ends there, else into the one that begins there, else into
  // an empty cell.
  Refusal take_insertion(const Edit& edit) {
    const std::uint32_t at = edit.range.begin;
    if (const SourcePiece* piece = at > 0 ? piece_at(at - 1) : nullptr) {
      return change({cut(*piece, {at, at})}, edit.replacement);
    }
    if (const SourcePiece* piece = piece_at(at)) {
      return change({cut(*piece, {at, at})}, edit.replacement);
    }
    return fill_cell(at, edit.replacement);
  }

  Refusal fill_cell(std::uint32_t at, const std::string& text) {
    const auto found = map_.cells.find(node_of_empty_cell(at));
    if (found == map_.cells.end()) return no_run_text();
    const std::uint16_t index = document_.nodes[found->first].part;
    if (Refusal refusal = open(index, found->second)) return refusal;
    Part& part = parts_.at(index);
    auto patch = run_in_cell(part.xml, part.outline, found->second, text);
    if (!patch) return no_run_text();
    part.patches.push_back(*std::move(patch));
    return std::nullopt;
  }

  NodeId node_of_empty_cell(std::uint32_t at) const {
    for (const Table& table : document_.tables) {
      if (at < table.text.begin || at > table.text.end) continue;
      for (const Row& row : table.rows) {
        for (const Cell& cell : row.cells) {
          if (cell.text == Span{at, at}) return cell.node;
        }
      }
    }
    return kNoNode;
  }

  // The first piece takes the replacement, the others lose what is theirs.
  Refusal change(const std::vector<SourcePiece>& pieces, const std::string& replacement) {
    for (const SourcePiece& piece : pieces) {
      if (Refusal refusal = open(piece.part, piece.element)) return refusal;
      if (!holds(piece)) return no_run_text();
    }
    bool first = true;
    for (const SourcePiece& piece : pieces) {
      changes_[{piece.part, piece.element}].push_back(
          {piece.offset, piece.offset + piece.text.size(), first ? replacement : std::string()});
      first = false;
    }
    return std::nullopt;
  }

  // True when the element has those characters, and no child elements among them.
  bool holds(const SourcePiece& piece) const {
    const Part& part = parts_.at(piece.part);
    const XmlElement& element = part.outline[piece.element];
    const auto text = xml_text(std::string_view(part.xml).substr(
        element.content_begin, element.content_end - element.content_begin));
    return text && piece.offset + piece.text.size() <= text->characters.size() &&
           text->characters.compare(piece.offset, piece.text.size(), document_.view(piece.text)) ==
               0;
  }

  const SourcePiece* piece_at(std::uint32_t offset) const {
    const auto after = std::ranges::upper_bound(
        map_.pieces, offset, {}, [](const SourcePiece& piece) { return piece.text.begin; });
    if (after == map_.pieces.begin() || !(after - 1)->text.contains(offset)) return nullptr;
    return &*(after - 1);
  }

  static SourcePiece cut(SourcePiece piece, Span text) {
    piece.offset += text.begin - piece.text.begin;
    piece.text = text;
    return piece;
  }

  // Makes the part ready; refuses where `element` in it may not be changed.
  Refusal open(std::uint16_t index, std::uint32_t element) {
    const std::string& name = document_.parts[index];
    if (map_.encodings[index] != "UTF-8") return foreign_encoding(name, map_.encodings[index]);
    const auto [place, fresh] = parts_.try_emplace(index);
    Part& part = place->second;
    if (fresh && !load(name, part)) return no_run_text();
    if (element >= part.outline.size()) return no_run_text();
    for (std::uint32_t i = element; i != kNoElement; i = part.outline[i].parent) {
      if (part.outline[i].local_name() == "AlternateContent") return is_doubled();
    }
    return std::nullopt;
  }

  bool load(const std::string& name, Part& part) {
    failed_ = package_.read(name, [&part](std::string_view piece) {
      part.xml.append(piece);
      return true;
    });
    if (failed_) return false;
    auto outline = xml_outline(part.xml);
    if (outline) part.outline = *std::move(outline);
    return outline.has_value();
  }

  Package package_;
  const Document& document_;
  const SourceMap& map_;
  std::map<std::uint16_t, Part> parts_;
  std::map<std::pair<std::uint16_t, std::uint32_t>, std::vector<TextChange>> changes_;
  RewriteError refused_;
  Failure failed_;
};

}  // namespace

RewriteResult rewrite(std::string_view bytes, const Document& document, std::span<const Edit> edits,
                      const Limits& limits) {
  const auto traced = read_traced(bytes, limits);
  if (!traced) return in_the_way(traced.error());
  if (traced->document.text != document.text || !are_sound(document.text, edits)) {
    return in_the_way(not_what_was_read());
  }
  const Deadline deadline(limits.time);
  auto package = Package::open(bytes, limits, deadline);
  if (!package) return in_the_way(package.error());
  if (is_signed(*package)) return in_the_way(breaks_signature());
  return Rewriting(std::move(*package), *traced).run(bytes, edits);
}

}  // namespace gwlint::docx
