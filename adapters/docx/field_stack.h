// Complex fields: ECMA-376 part 1, 17.16.18.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gwlint::docx {

// begin · code · separate · result · end, nested, over runs, paragraphs and cells. Only results are
// text. Fields are numbered in the order in which they begin.
class FieldStack {
 public:
  // Fields that are read as if they did not begin: a damaged text may lack their end, and what
  // follows must not be swallowed as their code.
  void ignore(std::vector<std::uint32_t> fields) { ignored_ = std::move(fields); }

  void begin();
  void instruction(std::string_view code);
  void separate();
  void end();

  // Text here is the code of some field, not its result.
  bool in_code() const { return codes_ != 0; }
  // Says that text was left out because of in_code().
  void note_left_out() { ++left_out_; }
  // Text here belongs to a table of contents.
  bool in_contents() const { return contents_ != 0; }

  std::size_t height() const { return open_.size(); }
  // Closes all fields but the outermost `height`: a story ends here.
  void close_down_to(std::size_t height);
  // Fields that never ended and thereby changed how other text was read; rising.
  std::vector<std::uint32_t> unclosed() const;

 private:
  struct Field {
    std::uint32_t number = 0;
    bool result = false;
    bool contents = false;
    std::uint64_t left_out_before = 0;
    std::string code;  // its first bytes
  };
  void pop();

  std::vector<Field> open_;
  std::vector<std::uint32_t> ignored_;  // rising
  std::vector<std::uint32_t> unclosed_;
  std::uint32_t begun_ = 0;
  std::uint32_t codes_ = 0;
  std::uint32_t contents_ = 0;
  std::uint64_t left_out_ = 0;
};

// True when the code of a field, TOC …, makes a table of contents.
bool is_contents_field(std::string_view code);

}  // namespace gwlint::docx
