#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "tests/fuzz/fuzzers.h"
#include "tests/fuzz/support/docx_input.h"
#include "tests/fuzz/support/judging.h"

namespace gwlint::fuzz {
namespace {

// Takes values off the front of the input; zeros once there is none left.
class Choices {
 public:
  explicit Choices(std::string_view input) : rest_(input) {}

  bool are_left() const { return !rest_.empty(); }

  std::uint8_t byte() {
    if (rest_.empty()) return 0;
    const auto value = static_cast<std::uint8_t>(rest_.front());
    rest_.remove_prefix(1);
    return value;
  }
  std::uint32_t number() {
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i) value = value << 8 | byte();
    return value;
  }
  std::string text() {
    const std::string taken(rest_.substr(0, byte()));
    rest_.remove_prefix(std::min(taken.size(), rest_.size()));
    return taken;
  }

 private:
  std::string_view rest_;
};

// One thing that is wrong with an entry.
void spoil(test::ZipEntry& entry, std::size_t entries, Choices& choices) {
  switch (choices.byte() % 11) {
    case 0:
      entry.deflated = !entry.deflated;
      break;
    case 1:
      entry.data_descriptor = true;
      break;
    case 2:
      entry.declared_size = choices.number();
      break;
    case 3:
      entry.declared_crc = choices.number();
      break;
    case 4:
      entry.method = static_cast<std::uint16_t>(choices.byte());
      break;
    case 5:
      entry.local_name = choices.text();
      break;
    case 6:
      entry.unicode_name = choices.text();
      break;
    case 7:
      entry.encrypted = true;
      break;
    case 8:
      entry.name = choices.text();
      break;
    case 9:
      entry.content = choices.text();
      break;
    default:
      entry.same_data_as = choices.byte() % entries;
      break;
  }
}

}  // namespace

void docx_package(std::string_view input) {
  test::DocxBuilder docx = sound_docx();
  std::vector<test::ZipEntry>& entries = docx.entries();
  Choices choices(input);
  constexpr std::size_t kMostEntries = 64;
  while (choices.are_left()) {
    const std::size_t index = choices.byte() % entries.size();
    if (choices.byte() % 8 == 0 && entries.size() < kMostEntries) {
      entries.push_back(test::ZipEntry(entries[index]));
    }
    // An entry can share the data of one that is written before it alone.
    spoil(entries[index], index + 1, choices);
    if (entries[index].same_data_as == index) entries[index].same_data_as.reset();
  }
  check_twice(docx.build());
  annotate(docx.build());
}

}  // namespace gwlint::fuzz
