#include "adapters/docx/projection.h"

#include <algorithm>

#include "adapters/docx/table_shape.h"
#include "linter/text/fold.h"

namespace gwlint::docx {
namespace {

using Kind = StoryToken::Kind;
using Merge = StoryToken::Merge;

constexpr std::uint32_t kMostSpan = UINT16_MAX;

std::uint16_t clamped(std::uint32_t span) {
  return static_cast<std::uint16_t>(std::min(span, kMostSpan));
}

}  // namespace

void Projection::add(const StoryText& text, Story story) {
  text_ = &text;
  story_ = story;
  begin_ = static_cast<std::uint32_t>(document_->text.size());
  pieces_.clear();
  add_blocks(text.tokens);
  std::ranges::stable_sort(pieces_, {}, [](const Piece& piece) { return piece.story.begin; });
  add_marks();
  if (map_ != nullptr) add_origins();
}

void Projection::finish() {
  std::ranges::stable_sort(document_->marks, {}, &Mark::place);
  if (map_ == nullptr) return;
  const auto begin = [](const SourcePiece& piece) { return piece.text.begin; };
  std::ranges::sort(map_->pieces, {}, begin);
  std::ranges::sort(map_->glyphs, {}, begin);
}

Story Projection::story_of(const StoryToken& token) const {
  return token.text_box && story_ == Story::Body ? Story::TextBox : story_;
}

void Projection::add_blocks(Tokens tokens) {
  for (std::size_t at = 0; at < tokens.size();) {
    if (tokens[at].kind == Kind::Paragraph) {
      add_paragraph(tokens[at++]);
    } else {
      at += add_tables(tokens.subspan(at));
    }
  }
}

void Projection::add_paragraph(const StoryToken& token) {
  const auto begin = static_cast<std::uint32_t>(document_->text.size());
  append(token.text);
  Paragraph paragraph;
  paragraph.text = {begin, static_cast<std::uint32_t>(document_->text.size())};
  paragraph.number_size = token.number_size;
  paragraph.outline_level = token.outline_level;
  paragraph.contents_entry = token.contents_entry;
  paragraph.node = token.node;
  document_->text += '\n';
  document_->blocks.push_back({Block::Kind::Paragraph, story_of(token),
                               static_cast<std::uint32_t>(document_->paragraphs.size())});
  document_->paragraphs.push_back(paragraph);
}

std::size_t Projection::add_tables(Tokens tokens) {
  const Tokens first = tokens.first(tokens.front().size);
  if (is_layout(first)) {
    add_layout(first);
    return first.size();
  }
  Table table;
  table.exact_columns = true;
  table.node = first.front().node;
  table.text.begin = static_cast<std::uint32_t>(document_->text.size());
  std::vector<OpenCell> above;
  add_rows(table, first, 0, above);

  std::vector<Tokens> parts = {first};
  std::size_t used = first.size();
  std::vector<const StoryToken*> blanks;
  for (std::size_t at = used; at < tokens.size();) {
    const StoryToken& token = tokens[at];
    if (token.text_box != first.front().text_box) break;
    if (token.kind == Kind::Paragraph) {
      if (!is_blank(token)) break;
      ++at;
      continue;
    }
    const Tokens next = tokens.subspan(at, token.size);
    if (is_layout(next) || grid_width(next) != grid_width(first)) break;
    for (; used < at; ++used) blanks.push_back(&tokens[used]);
    add_rows(table, next, repeated_header(first, next), above);
    parts.push_back(next);
    at += next.size();
    used = at;
  }

  if (!table.rows.empty()) {
    table.text.end = table.rows.back().text.end;
    document_->blocks.push_back({Block::Kind::Table, story_of(first.front()),
                                 static_cast<std::uint32_t>(document_->tables.size())});
    document_->tables.push_back(std::move(table));
  }
  for (const StoryToken* blank : blanks) add_paragraph(*blank);
  for (const Tokens part : parts) add_nested_tables(part);
  return used;
}

void Projection::add_layout(Tokens table) {
  for_each_child(table, [this](Tokens row) {
    for_each_child(row, [this](Tokens cell) { add_blocks(cell.subspan(1)); });
  });
}

void Projection::add_nested_tables(Tokens table) {
  for_each_child(table, [this](Tokens row) {
    for_each_child(row, [this](Tokens cell) {
      for (std::size_t at = 1; at < cell.size(); at += cell[at].size) {
        if (cell[at].kind == Kind::Table) add_tables(cell.subspan(at, cell[at].size));
      }
    });
  });
}

// How many rows at the start of `next` say the same as those at the start of `first`: a header that
// was repeated where a table was cut. A table that only repeats is no continuation.
std::size_t Projection::repeated_header(Tokens first, Tokens next) const {
  std::vector<std::string> keys;
  const std::size_t rows = row_count(next);
  for_each_child(first, [&](Tokens row) {
    if (keys.size() < rows) keys.push_back(row_key(row));
  });
  std::size_t same = 0;
  bool differs = false;
  for_each_child(next, [&](Tokens row) {
    if (differs || same == keys.size()) return;
    const std::string key = row_key(row);
    differs = key.empty() || key != keys[same];
    if (!differs) ++same;
  });
  return same < rows ? same : 0;
}

// The row's words without white space, cell by cell; empty when it has none.
std::string Projection::row_key(Tokens row) const {
  std::string key;
  bool blank = true;
  for_each_child(row, [&](Tokens cell) {
    for_each_child(cell, [&](Tokens block) {
      if (block.front().kind != Kind::Paragraph) return;
      const std::string words = fold(block.front().text.of(text_->text));
      blank = blank && words.empty();
      key += words;
    });
    key += '\t';
  });
  return blank ? std::string() : key;
}

bool Projection::is_blank(const StoryToken& paragraph) const {
  return fold(paragraph.text.of(text_->text)).empty();
}

void Projection::add_rows(Table& table, Tokens tokens, std::size_t skipped_rows,
                          std::vector<OpenCell>& above) {
  for_each_child(tokens, [&](Tokens row) {
    if (skipped_rows > 0) {
      --skipped_rows;
      return;
    }
    add_cells(table, row, above);
  });
}

// `above` holds the cells of the row before that this row may continue, and then those of this row.
void Projection::add_cells(Table& table, Tokens tokens, std::vector<OpenCell>& above) {
  Row& row = table.rows.emplace_back();
  const std::size_t row_index = table.rows.size() - 1;
  row.node = tokens.front().node;
  row.text.begin = static_cast<std::uint32_t>(document_->text.size());
  std::vector<OpenCell> here;
  auto candidate = above.begin();
  std::uint32_t column = tokens.front().columns;
  bool first = true;

  for_each_child(tokens, [&](Tokens cell) {
    const StoryToken& token = cell.front();
    const std::uint32_t left = column;
    column += token.columns;
    if (token.continues_left && !row.cells.empty() &&
        row.cells.back().column + row.cells.back().column_span == left) {
      row.cells.back().column_span = clamped(row.cells.back().column_span + token.columns);
      return;
    }
    if (token.vertical == Merge::Continue) {
      while (candidate != above.end() && candidate->column < left) ++candidate;
      if (candidate != above.end() && candidate->column == left) {
        // At this point `row` may not be used: the cell belongs to a row before.
        std::uint16_t& span = table.rows[candidate->row].cells[candidate->cell].row_span;
        span = clamped(span + 1u);
        here.push_back(*candidate);
        return;
      }
    }
    if (!first) document_->text += '\t';
    first = false;
    Cell made;
    made.column = left;
    made.column_span = clamped(token.columns);
    made.node = token.node;
    made.text.begin = static_cast<std::uint32_t>(document_->text.size());
    add_cell_text(cell);
    made.text.end = static_cast<std::uint32_t>(document_->text.size());
    if (token.vertical != Merge::None) here.push_back({left, row_index, row.cells.size()});
    row.cells.push_back(made);
  });
  above = std::move(here);
  row.text.end = static_cast<std::uint32_t>(document_->text.size());
  document_->text += '\n';
}

// Paragraphs and line breaks become blanks, so that a row is a line.
void Projection::add_cell_text(Tokens cell) {
  const std::size_t begin = document_->text.size();
  for_each_child(cell, [&](Tokens block) {
    const StoryToken& token = block.front();
    if (token.kind != Kind::Paragraph || token.text.empty()) return;
    if (document_->text.size() > begin) document_->text += ' ';
    append(token.text);
  });
  for (std::size_t i = begin; i < document_->text.size(); ++i) {
    char& c = document_->text[i];
    if (c == '\n' || c == '\t') c = ' ';
  }
}

void Projection::append(Span story_text) {
  pieces_.push_back({story_text, static_cast<std::uint32_t>(document_->text.size())});
  document_->text.append(story_text.of(text_->text));
}

void Projection::add_marks() {
  for (const Mark& mark : text_->marks) {
    const std::uint32_t begin = projected(mark.place.begin);
    const std::uint32_t end = mark.place.empty() ? begin : projected(mark.place.end);
    document_->marks.push_back({mark.kind, {begin, std::max(begin, end)}, mark.note, mark.author});
  }
}

// Origins and pieces both stand in the order of the story. An origin lies within one paragraph, and
// so does a piece, so that an origin is in a piece whole or, where the paragraph was left out, not
// at all.
void Projection::add_origins() {
  const auto part = static_cast<std::uint16_t>(document_->parts.size() - 1);
  auto piece = pieces_.begin();
  for (const StoryOrigin& origin : text_->origins) {
    while (piece != pieces_.end() && piece->story.end < origin.text.end) ++piece;
    if (piece == pieces_.end()) break;
    if (!piece->story.contains(origin.text) || origin.text.empty()) continue;
    const std::uint32_t begin = piece->projected + (origin.text.begin - piece->story.begin);
    (origin.glyph ? map_->glyphs : map_->pieces)
        .push_back({{begin, begin + origin.text.size()}, part, origin.element, origin.offset});
  }
  map_->cells.insert(text_->cells.begin(), text_->cells.end());
  map_->paragraphs.insert(text_->paragraphs.begin(), text_->paragraphs.end());
}

// Where a byte of the story stands in the projection; for one that was left out, the spot after the
// text before it.
std::uint32_t Projection::projected(std::uint32_t offset) const {
  const auto after =
      std::ranges::upper_bound(pieces_, offset, {}, [](const Piece& p) { return p.story.begin; });
  if (after == pieces_.begin()) return begin_;
  const Piece& piece = *(after - 1);
  return piece.projected + std::min(offset - piece.story.begin, piece.story.size());
}

}  // namespace gwlint::docx
