#include "tests/fuzz/support/properties.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <tuple>

#include "linter/fix/edits.h"
#include "linter/text/lines.h"
#include "linter/text/utf8.h"
#include "tests/fuzz/support/expect.h"

namespace gwlint::fuzz {
namespace {

constexpr Language kLanguages[] = {Language::Chinese, Language::English};
constexpr int kMostOutline = 9;

bool is_boundary(std::string_view text, std::uint32_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0u) != 0x80u;
}

void expect_sound(const Table& table, const Document& document) {
  expect_within(table.text, document.text, "the place of a table");
  for (const Row& row : table.rows) {
    expect_within(row.text, document.text, "the place of a row");
    std::uint32_t column = 0;
    for (const Cell& cell : row.cells) {
      expect_within(cell.text, document.text, "the place of a cell");
      expect(cell.column_span > 0 && cell.row_span > 0, "a cell takes room");
      expect(cell.column >= column, "cells stand by column and do not overlap");
      column = cell.column + cell.column_span;
    }
  }
}

void expect_sound(const Block& block, const Document& document) {
  const std::size_t size =
      block.kind == Block::Kind::Table ? document.tables.size() : document.paragraphs.size();
  expect(block.index < size, "a block is there");
}

void expect_sound_nodes(const Document& document) {
  for (std::size_t i = 0; i < document.nodes.size(); ++i) {
    const Node& node = document.nodes[i];
    expect(node.parent == kNoNode || node.parent < i, "a node stands behind its parent");
    expect(node.part < document.parts.size(), "the part of a node is there");
    expect(node.name < document.names.size(), "the name of a node is there");
    expect(node.ordinal > 0, "nodes are counted from 1");
  }
  if (!document.nodes.empty()) {
    const auto last = static_cast<NodeId>(document.nodes.size() - 1);
    expect_words(xpath(document, last), "an XPath");
  }
}

void expect_sound(const Fix& fix, std::string_view text) {
  expect(!fix.edits.empty(), "a fix edits something");
  expect(are_sound(text, fix.edits), "the edits of a fix are sound");
  for (const Edit& edit : fix.edits) expect_utf8(edit.replacement, "a replacement");
}

void expect_sound(const Related& related, const Document& document) {
  for (const std::string* words : {&related.message_zh, &related.message_en}) {
    expect_utf8(*words, "what is said of a related place");
  }
  expect_within(related.location, document.text, "a related place");
}

void expect_sound(const Finding& finding, const Document& document) {
  expect(finding.rule != nullptr, "a finding has a rule");
  expect(finding.message < finding.rule->messages.size(), "the message of a finding is there");
  expect(finding.level != Level::Off, "a rule that is off finds nothing", finding.rule->id);
  expect_within(finding.location, document.text, "the place of a finding");
  for (const Language language : kLanguages) {
    expect_words(problem(finding, language), "the problem of a finding");
    expect_words(message(finding, language), "the message of a finding");
  }
  for (const Related& related : finding.related) expect_sound(related, document);
  if (finding.culprit) expect_within(finding.culprit->location, document.text, "a culprit");
  if (finding.fix) expect_sound(*finding.fix, document.text);
}

auto facts(const Paragraph& paragraph) {
  return std::tuple(paragraph.text, paragraph.number_size, paragraph.outline_level);
}

bool same_cells(const Table& one, const Table& other) {
  return std::ranges::equal(one.rows, other.rows, [](const Row& a, const Row& b) {
    return a.text == b.text && std::ranges::equal(a.cells, b.cells, {}, &Cell::text, &Cell::text);
  });
}

}  // namespace

void expect_utf8(std::string_view text, std::string_view what) {
  for (std::size_t at = 0; at < text.size();) {
    expect(decode_next(text, at) != kMalformed, "all text is UTF-8", what);
  }
}

void expect_words(std::string_view words, std::string_view what) {
  expect(!words.empty(), "something is said", what);
  expect_utf8(words, what);
}

void expect_within(Span span, std::string_view text, std::string_view what) {
  expect(span.begin <= span.end && span.end <= text.size(), "places are within the text", what);
  expect(is_boundary(text, span.begin) && is_boundary(text, span.end), "places cut no character",
         what);
}

void expect_sound(const Document& document) {
  expect_utf8(document.text, "a document");
  for (const Block& block : document.blocks) expect_sound(block, document);
  for (const Paragraph& paragraph : document.paragraphs) {
    expect_within(paragraph.text, document.text, "the place of a paragraph");
    expect(paragraph.number_size <= paragraph.text.size(), "a number is part of its paragraph");
    expect(paragraph.outline_level <= kMostOutline, "there are nine outline levels");
  }
  for (const Table& table : document.tables) expect_sound(table, document);
  for (const Mark& mark : document.marks) {
    expect_within(mark.place, document.text, "the place of a mark");
    expect_utf8(mark.note, "the note of a mark");
    expect_utf8(mark.author, "the author of a mark");
  }
  expect(std::ranges::is_sorted(document.marks, {}, [](const Mark& m) { return m.place.begin; }),
         "marks stand by place");
  for (const Span comment : document.comments) {
    expect_within(comment, document.text, "the place of a comment");
  }
  expect(std::ranges::is_sorted(document.comments), "comments stand by place");
  expect_sound_nodes(document);
}

void expect_sound(const ReadError& error) {
  expect_utf8(error.detail_zh, "the detail of a refusal");
  expect_utf8(error.detail_en, "the detail of a refusal");
  for (const Language language : kLanguages) {
    expect_words(message(error, language), "a refusal");
  }
  // Nothing here comes from a disk: this is what an exception became that nobody expected.
  expect(error.kind != ReadErrorKind::IoError, "nothing is thrown", error.detail_en);
}

void expect_sound(const PlacedError& error, std::string_view text) {
  for (const Language language : kLanguages) {
    expect_words(error.in(language), "a mistake");
    expect_utf8(to_string(error, language), "a mistake");
  }
  expect(error.line <= Lines(text).count(), "a mistake stands in the text");
}

void expect_sound(std::span<const Finding> findings, const Document& document) {
  expect(findings.size() <= Findings::kMost, "findings are not without number");
  for (const Finding& finding : findings) expect_sound(finding, document);
  expect(std::ranges::is_sorted(findings, {}, [](const Finding& f) { return f.location.begin; }),
         "findings stand by place");
}

void expect_same(const Document& one, const Document& other, std::string_view when) {
  expect(one.text == other.text, "the text is the same", when);
  expect(std::ranges::equal(one.paragraphs, other.paragraphs, {}, facts, facts),
         "the paragraphs are the same", when);
  expect(std::ranges::equal(one.tables, other.tables, same_cells), "the tables are the same", when);
  expect(std::ranges::equal(one.marks, other.marks, {}, &Mark::note, &Mark::note),
         "the marks are the same", when);
}

void expect_same(std::span<const Finding> one, std::span<const Finding> other,
                 std::string_view when) {
  const auto same = [](const Finding& a, const Finding& b) {
    return a.rule == b.rule && a.location == b.location &&
           message(a, Language::English) == message(b, Language::English);
  };
  expect(std::ranges::equal(one, other, same), "the findings are the same", when);
}

}  // namespace gwlint::fuzz
