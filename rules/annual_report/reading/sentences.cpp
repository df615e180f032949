#include "rules/annual_report/reading/sentences.h"

#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {

std::vector<Span> sentences_of(std::string_view text, std::uint32_t begin) {
  constexpr WordList kEnds = {"。", ";", "!", "?"};
  std::vector<Span> sentences;
  std::size_t from = 0;
  const auto close = [&](std::size_t end) {
    if (end > from) {
      sentences.push_back(
          {begin + static_cast<std::uint32_t>(from), begin + static_cast<std::uint32_t>(end)});
    }
    from = end;
  };
  for (std::size_t at = find_any(text, kEnds); at < text.size(); at = find_any(text, kEnds, at)) {
    at += character_size(text[at]);
    close(at);
  }
  close(text.size());
  return sentences;
}

}  // namespace gwlint::annual_report
