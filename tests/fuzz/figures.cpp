#include <cstddef>
#include <string>

#include "linter/text/fold.h"
#include "rules/annual_report/number.h"
#include "rules/annual_report/reading/date_scanner.h"
#include "rules/annual_report/reading/enumerator.h"
#include "rules/annual_report/reading/quantity.h"
#include "tests/fuzz/fuzzers.h"
#include "tests/fuzz/support/expect.h"
#include "tests/fuzz/support/properties.h"

namespace gwlint::fuzz {
namespace {

using namespace annual_report;

constexpr std::int64_t kMostCount = 1'000'000'000'000;

// Each folded character comes from a place of the source.
void folding(std::string_view input, const FoldedText& folded) {
  expect_utf8(folded.view(), "folded text");
  for (std::uint32_t at = 0; at < folded.size(); ++at) {
    const Span source = folded.source({at, at + 1});
    expect(source.begin < source.end && source.end <= input.size(),
           "what is folded comes from the source");
    expect(folded.folded_at(source.begin) <= at, "the way there is the way back");
  }
}

void numbers(std::string_view folded) {
  if (const auto number = parse_number(folded)) {
    const std::string written = to_string(*number);
    const auto again = parse_number(written);
    expect(again == number, "a number is read as it is written", written);
  }
  if (const auto count = parse_count(folded)) {
    expect(*count >= 0 && *count <= kMostCount, "counts have their bounds");
  }
}

void dates(std::string_view folded) {
  constexpr std::uint32_t kBegin = 1000;
  const ScannedDates scanned = scan_dates(folded, kBegin);
  const auto expect_inside = [&](Span span) {
    if (span.empty()) return;
    expect(span.begin >= kBegin, "a date is within its text");
    expect_within({span.begin - kBegin, span.end - kBegin}, folded, "a date");
  };
  for (const YearMention& year : scanned.years) expect_inside(year.digits);
  for (const CalendarDate& date : scanned.dates) {
    expect_inside(date.whole);
    expect_inside(date.year);
    exists(date);
  }
  for (const DateRange& range : scanned.ranges) expect_inside(range.whole);
}

void phrases(std::string_view folded) {
  for (std::size_t at = 0; at < folded.size(); ++at) {
    if ((static_cast<unsigned char>(folded[at]) & 0xC0u) == 0x80u) continue;
    Phrase phrase(folded, at);
    if (const auto quantity = take_quantity(phrase)) {
      expect(quantity->begin >= at && quantity->begin < quantity->end &&
                 quantity->end <= phrase.at() && phrase.at() <= folded.size(),
             "a quantity stands where it was taken");
    }
    Phrase zero(folded, at);
    take_bare_zero(zero);
    expect(zero.at() <= folded.size(), "a zero stands where it was taken");
    const Enumerator enumerator = read_enumerator(folded.substr(at));
    expect(enumerator.size <= folded.size() - at, "an enumerator is part of its text");
    expect(!enumerator || enumerator.size > 0, "an enumerator has characters");
  }
}

}  // namespace

void figures(std::string_view input) {
  begins_with_number_sign(input);
  FoldedText folded;
  folded.append(input, 0);
  folding(input, folded);
  numbers(folded.view());
  dates(folded.view());
  phrases(folded.view());
}

}  // namespace gwlint::fuzz
