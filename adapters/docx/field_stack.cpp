#include "adapters/docx/field_stack.h"

#include <algorithm>

namespace gwlint::docx {
namespace {

constexpr std::size_t kCodeBytes = 32;  // enough to know a field's kind

}  // namespace

void FieldStack::begin() {
  const std::uint32_t number = begun_++;
  if (std::ranges::binary_search(ignored_, number)) return;
  open_.push_back({number, false, false, left_out_, {}});
  ++codes_;
}

void FieldStack::instruction(std::string_view code) {
  if (open_.empty() || open_.back().result) return;
  std::string& known = open_.back().code;
  known.append(code.substr(0, kCodeBytes - std::min(kCodeBytes, known.size())));
}

void FieldStack::separate() {
  if (open_.empty() || open_.back().result) return;
  Field& field = open_.back();
  field.result = true;
  field.contents = is_contents_field(field.code);
  --codes_;
  if (field.contents) ++contents_;
}

void FieldStack::end() {
  if (!open_.empty()) pop();
}

void FieldStack::pop() {
  const Field& field = open_.back();
  if (!field.result) --codes_;
  if (field.contents) --contents_;
  open_.pop_back();
}

void FieldStack::close_down_to(std::size_t height) {
  while (open_.size() > height) {
    const Field& field = open_.back();
    const bool swallowed = !field.result && field.left_out_before != left_out_;
    if (swallowed || field.contents) unclosed_.push_back(field.number);
    pop();
  }
}

std::vector<std::uint32_t> FieldStack::unclosed() const {
  std::vector<std::uint32_t> fields = unclosed_;
  std::ranges::sort(fields);
  return fields;
}

bool is_contents_field(std::string_view code) {
  code.remove_prefix(std::min(code.find_first_not_of(" \t\r\n"), code.size()));
  if (code.size() < 3) return false;
  const auto same = [](char c, char upper) { return c == upper || c == upper - 'A' + 'a'; };
  if (!same(code[0], 'T') || !same(code[1], 'O') || !same(code[2], 'C')) return false;
  return code.size() == 3 || code[3] == ' ' || code[3] == '\\' || code[3] == '\t';
}

}  // namespace gwlint::docx
