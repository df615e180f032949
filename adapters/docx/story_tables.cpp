#include "adapters/docx/story_reader.h"

namespace gwlint::docx {

bool StoryReader::innermost_is(StoryToken::Kind kind) const {
  const Flow& flow = flows_[flow_];
  return !flow.open.empty() && flow.tokens[flow.open.back()].kind == kind;
}

StoryToken* StoryReader::innermost() {
  Flow& flow = this->flow();
  return flow.open.empty() ? nullptr : &flow.tokens[flow.open.back()];
}

// A table, row or cell that stands where none can is taken for a mere wrapper of its content.
StoryReader::MaybeRole StoryReader::open_table() {
  Flow& flow = this->flow();
  if (!flow.open.empty() && !innermost_is(StoryToken::Kind::Cell)) return Role::Content;
  flush_paragraph();
  if (++tables_open_ > context_.limits->nested_tables) {
    fail(over_limit(describe(document_->parts.back(), place_), Limit::NestedTables,
                    *context_.limits, tables_open_));
    return std::nullopt;
  }
  if (flow_ == 0 && flow.open.empty()) place_ = {.table = ++body_tables_};
  StoryToken token;
  token.kind = StoryToken::Kind::Table;
  token.text_box = flow_ > 0;
  token.node = path().node(*document_);
  flow.open.push_back(flow.tokens.size());
  flow.tokens.push_back(token);
  return Role::Table;
}

StoryReader::MaybeRole StoryReader::open_row() {
  if (!innermost_is(StoryToken::Kind::Table)) return Role::Content;
  Flow& flow = this->flow();
  flush_paragraph();
  if (flow_ == 0 && flow.open.size() == 1) {
    ++place_.row;
    place_.cell = 0;
  }
  StoryToken token;
  token.kind = StoryToken::Kind::Row;
  token.node = path().node(*document_);
  flow.open.push_back(flow.tokens.size());
  flow.tokens.push_back(token);
  return Role::Row;
}

StoryReader::MaybeRole StoryReader::open_cell() {
  if (!innermost_is(StoryToken::Kind::Row)) return Role::Content;
  Flow& flow = this->flow();
  flush_paragraph();
  if (flow_ == 0 && flow.open.size() == 2) ++place_.cell;
  if (++cells_ > context_.limits->cells) {
    fail(over_limit(describe(document_->parts.back(), place_), Limit::Cells, *context_.limits,
                    cells_));
    return std::nullopt;
  }
  StoryToken token;
  token.kind = StoryToken::Kind::Cell;
  token.columns = 1;
  token.node = path().node(*document_);
  if (context_.traces_origins) story_.cells.emplace_back(token.node, element());
  flow.open.push_back(flow.tokens.size());
  flow.tokens.push_back(token);
  return Role::Cell;
}

void StoryReader::close_innermost() {
  Flow& flow = this->flow();
  flush_paragraph();
  StoryToken& token = flow.tokens[flow.open.back()];
  token.size = static_cast<std::uint32_t>(flow.tokens.size() - flow.open.back());
  if (token.deleted) --deleted_;
  flow.open.pop_back();
}

void StoryReader::close_cell() {
  close_innermost();
}

void StoryReader::close_row() {
  close_innermost();
}

void StoryReader::close_table() {
  close_innermost();
  --tables_open_;
  if (flow().open.empty()) {
    if (flow_ == 0) place_ = {.paragraph = body_paragraphs_};
    release_pending();
  }
}

StoryReader::MaybeRole StoryReader::row_property(Tag tag, const Attributes& attributes) {
  StoryToken* const row = innermost();
  if (row == nullptr) return std::nullopt;
  switch (tag) {
    case Tag::GridBefore: {
      const int before = attributes.number().value_or(0);
      row->columns =
          std::min(static_cast<std::uint32_t>(std::max(before, 0)), context_.limits->column_span);
      break;
    }
    case Tag::Deletion:
    case Tag::MoveFrom:
      mark(Mark::Kind::Deletion, attributes.get("author"));
      if (!row->deleted) ++deleted_;
      row->deleted = true;
      break;
    case Tag::Insertion:
    case Tag::MoveTo:
      mark(Mark::Kind::Insertion, attributes.get("author"));
      break;
    default:
      break;
  }
  return std::nullopt;
}

StoryReader::MaybeRole StoryReader::cell_property(Tag tag, const Attributes& attributes) {
  StoryToken* const cell = innermost();
  if (cell == nullptr) return std::nullopt;
  switch (tag) {
    case Tag::GridSpan: {
      const int span = attributes.number().value_or(1);
      cell->columns =
          std::min(static_cast<std::uint32_t>(std::max(span, 1)), context_.limits->column_span);
      break;
    }
    case Tag::VerticalMerge:
      cell->vertical = attributes.value() == "restart" ? StoryToken::Merge::Restart
                                                       : StoryToken::Merge::Continue;
      break;
    case Tag::HorizontalMerge:
      cell->continues_left = attributes.value() != "restart";
      break;
    case Tag::CellDeletion:
      mark(Mark::Kind::Deletion, attributes.get("author"));
      if (!cell->deleted) ++deleted_;
      cell->deleted = true;
      break;
    case Tag::CellInsertion:
      mark(Mark::Kind::Insertion, attributes.get("author"));
      break;
    case Tag::CellMerge:
      // What the tracked merge leads to, unless w:vMerge says it already.
      mark(Mark::Kind::Insertion, attributes.get("author"));
      if (cell->vertical == StoryToken::Merge::None && attributes.get("vMerge") == "cont") {
        cell->vertical = StoryToken::Merge::Continue;
      }
      break;
    default:
      break;
  }
  return std::nullopt;
}

}  // namespace gwlint::docx
