// Chooses among the heading candidates: which of them are the six sections, which stand there
// twice, which are sections of their own, and which are only items.
#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "rules/annual_report/reading/furniture.h"
#include "rules/annual_report/reading/headings.h"
#include "rules/annual_report/reading/letters.h"
#include "rules/annual_report/reading/reading.h"

namespace gwlint::annual_report {
namespace {

using Candidates = std::vector<HeadingCandidate>;
using Kind = Enumerator::Kind;

// A numbered line longer than that is a sentence, not the heading of an extra section.
constexpr std::size_t kLongestExtra = 25;
constexpr std::size_t kLongestUnparted = 15;
// So many headings in a row with nothing between them are a list of contents.
constexpr std::size_t kShortestContents = 3;
constexpr std::uint8_t kDeepestOutline = 6;

bool is_marked_up(const HeadingCandidate& candidate) {
  return candidate.outline_level > 0 && candidate.outline_level <= kDeepestOutline;
}

// ---- Lists of contents ------------------------------------------------------------------------

bool follows_at_once(const Report& report, const HeadingCandidate& before,
                     const HeadingCandidate& after) {
  if (after.begin() < before.text.end) return false;
  return count_han(report.view({before.text.end, after.begin()})) == 0;
}

// The last place among the candidates where each section is named.
using LastNamed = std::array<std::size_t, kSections>;

LastNamed last_named(const Candidates& candidates) {
  LastNamed last{};
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const HeadingCandidate& candidate = candidates[i];
    if (candidate.section && candidate.likeness >= Likeness::Variant) last[*candidate.section] = i;
  }
  return last;
}

// True when most of the sections named by [first, last) are named again later.
bool recurs(const Candidates& candidates, std::size_t first, std::size_t last,
            const LastNamed& last_named) {
  std::size_t recurring = 0;
  for (std::size_t i = first; i < last; ++i) {
    if (last_named[*candidates[i].section] >= last) ++recurring;
  }
  return recurring * 2 > last - first;
}

// The last of the candidates [first, last) is no part of their list: text follows it, and its
// section is not named again.
bool ends_with_heading(const Report& report, const Candidates& candidates, std::size_t last,
                       const LastNamed& last_named) {
  const HeadingCandidate& candidate = candidates[last - 1];
  return last_named[*candidate.section] < last && last < candidates.size() &&
         !follows_at_once(report, candidate, candidates[last]);
}

// Removes what only lists the sections: parts of a sentence, and contents lists whose lines recur.
void drop_lists(const Report& report, Candidates& candidates) {
  std::erase_if(candidates,
                [](const HeadingCandidate& candidate) { return candidate.joined_list; });
  const LastNamed named = last_named(candidates);
  Candidates kept;
  kept.reserve(candidates.size());
  for (std::size_t first = 0; first < candidates.size();) {
    std::size_t last = first + 1;
    while (last < candidates.size() && candidates[last].section &&
           candidates[last].section != candidates[first].section &&
           follows_at_once(report, candidates[last - 1], candidates[last])) {
      ++last;
    }
    const bool is_contents = last - first >= kShortestContents && candidates[first].section &&
                             recurs(candidates, first, last, named);
    for (std::size_t i = first; i < last && !is_contents; ++i) kept.push_back(candidates[i]);
    if (is_contents && ends_with_heading(report, candidates, last, named)) {
      kept.push_back(candidates[last - 1]);
    }
    first = last;
  }
  candidates = std::move(kept);
}

// ---- The mandated sections --------------------------------------------------------------------

// How much speaks for a candidate as the heading of the section that its words mean.
int evidence(const HeadingCandidate& candidate) {
  int sum = candidate.likeness == Likeness::Exact     ? 100
            : candidate.likeness == Likeness::Variant ? 60
                                                      : 30;
  const bool own_number = candidate.has_number_of(*candidate.section);
  switch (candidate.enumerator.kind) {
    case Kind::Chinese:
      sum += own_number ? 50 : 15;
      break;
    case Kind::ChineseOther:
      sum += own_number ? 45 : 10;
      break;
    case Kind::Part:
      sum += own_number ? 40 : 5;
      break;
    case Kind::Arabic:
      sum += own_number ? 20 : -80;
      break;
    case Kind::ChineseBracket:
      sum += own_number ? 10 : -80;
      break;
    case Kind::ArabicBracket:
      sum += own_number ? 5 : -80;
      break;
    case Kind::Ordinal:
      sum -= 200;
      break;
    case Kind::None:
      break;
  }
  if (is_marked_up(candidate)) sum += 20;
  if (candidate.glued) sum -= 10;
  if (!candidate.alone) sum -= 5;
  return sum;
}

// Can be a section's heading wherever it stands.
bool is_sure(const HeadingCandidate& candidate) {
  const bool own_number = candidate.has_number_of(*candidate.section);
  const Enumerator& enumerator = candidate.enumerator;
  if (candidate.likeness == Likeness::Variant) return enumerator.is_first_level() && own_number;
  if (candidate.likeness != Likeness::Exact || enumerator.kind == Kind::Ordinal) return false;
  if (enumerator.is_first_level()) return true;
  if (!enumerator) return candidate.alone || is_marked_up(candidate);
  return own_number && candidate.alone && enumerator.kind == Kind::Arabic;
}

// Can be one when nothing better is there and it stands between its neighbours, the earlier of
// which has the number `number_before` (0: none).
bool is_possible(const HeadingCandidate& candidate, std::uint32_t number_before) {
  const Enumerator& enumerator = candidate.enumerator;
  const bool own_number = candidate.has_number_of(*candidate.section);
  if (enumerator.kind == Kind::Ordinal) return false;
  if (enumerator.is_first_level()) {
    if (own_number) return true;
    return candidate.likeness >= Likeness::Variant && enumerator.value > number_before;
  }
  if (candidate.likeness == Likeness::Suggestive) return false;
  if (!candidate.alone) return false;
  if (enumerator.kind == Kind::Arabic) return own_number;
  if (enumerator) {
    return own_number && candidate.likeness == Likeness::Exact && !candidate.in_series;
  }
  if (is_marked_up(candidate)) return true;
  // A bare line: 主动公开情况 is a label within section 一, 其他事项 is no label of anything.
  return candidate.section == kDisputes || candidate.section == kOther;
}

class Assignment {
 public:
  Assignment(const Report& report, const Candidates& candidates)
      : report_(report), candidates_(candidates), used_(candidates.size(), false) {}

  void run() {
    for (std::size_t i = 0; i < kSections; ++i) choose_sure(static_cast<SectionIndex>(i));
    for (std::size_t i = 0; i < kSections; ++i) {
      if (!chosen_[i]) choose_possible(static_cast<SectionIndex>(i));
    }
    for (std::size_t i = 0; i < kSections; ++i) find_repeats(static_cast<SectionIndex>(i));
    find_extra();
  }

  // Every first-level heading by place.
  struct Entry {
    std::size_t candidate;
    std::optional<SectionIndex> section;
    bool repeat = false;
  };
  std::vector<Entry> entries() const {
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < kSections; ++i) {
      const auto section = static_cast<SectionIndex>(i);
      if (chosen_[i]) entries.push_back({*chosen_[i], section});
      for (const std::size_t repeat : repeats_[i]) entries.push_back({repeat, section, true});
    }
    for (const std::size_t extra : extra_) entries.push_back({extra, std::nullopt});
    std::ranges::sort(entries, {}, &Entry::candidate);
    return entries;
  }

 private:
  void choose_sure(SectionIndex section) { choose(section, 0, candidates_.size(), is_sure); }

  void choose_possible(SectionIndex section) {
    std::size_t first = 0;
    std::size_t last = candidates_.size();
    std::uint32_t number_before = 0;
    for (std::size_t i = 0; i < kSections; ++i) {
      if (!chosen_[i]) continue;
      if (i<section&& * chosen_[i] + 1> first) {
        first = *chosen_[i] + 1;
        number_before = candidates_[*chosen_[i]].enumerator.value;
      }
      if (i > section) last = std::min(last, *chosen_[i]);
    }
    choose(section, first, last, [&](const HeadingCandidate& candidate) {
      return is_possible(candidate, number_before);
    });
  }

  template <typename Accepts>
  void choose(SectionIndex section, std::size_t first, std::size_t last, Accepts accepts) {
    std::optional<std::size_t>& best = chosen_[section];
    for (std::size_t i = first; i < last; ++i) {
      const HeadingCandidate& candidate = candidates_[i];
      if (used_[i] || candidate.section != section || !accepts(candidate)) continue;
      if (!best || evidence(candidate) > evidence(candidates_[*best])) best = i;
    }
    if (best) used_[*best] = true;
  }

  // As good a heading of the same section as the chosen one.
  static bool repeats(const HeadingCandidate& other, const HeadingCandidate& chosen) {
    if (other.section != chosen.section || other.after_colon) return false;
    const bool same_number = other.enumerator.value == chosen.enumerator.value;
    if (other.likeness == Likeness::Variant) {
      return other.enumerator.is_first_level() && same_number &&
             other.has_number_of(*chosen.section);
    }
    if (other.likeness != Likeness::Exact) return false;
    if (other.enumerator.is_first_level()) return true;
    return other.enumerator.kind == chosen.enumerator.kind && same_number && other.alone &&
           is_marked_up(other) == is_marked_up(chosen) && !chosen.enumerator.is_first_level() &&
           (other.enumerator || is_marked_up(other));
  }

  void find_repeats(SectionIndex section) {
    if (!chosen_[section]) return;
    std::vector<std::size_t> all = {*chosen_[section]};
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      if (used_[i] || !repeats(candidates_[i], candidates_[*chosen_[section]])) continue;
      used_[i] = true;
      all.push_back(i);
    }
    std::ranges::sort(all);
    chosen_[section] = all.front();
    repeats_[section].assign(all.begin() + 1, all.end());
  }

  bool looks_like_extra(const HeadingCandidate& candidate) const {
    if (!candidate.enumerator.is_first_level() || candidate.glued) return false;
    const std::string_view words = report_.view(candidate.text);
    const std::size_t length = count_han(words);
    if (contains_any(words, {",", "我局", "我委", "我镇", "我街道", "本机关"})) return false;
    return length <= (candidate.alone ? kLongestExtra : kLongestUnparted);
  }

  // A further section continues the numbering of the headings; items begin with 一 anew.
  void find_extra() {
    std::uint32_t heading_number = 0;
    std::uint32_t item_number = 0;
    bool within = false;  // behind the first heading
    const std::vector<Entry> mandated = entries();
    auto next = mandated.begin();
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      const HeadingCandidate& candidate = candidates_[i];
      if (used_[i]) {
        if (next == mandated.end() || next->candidate != i) continue;
        heading_number = candidate.enumerator ? candidate.enumerator.value : *next->section + 1u;
        item_number = 0;
        within = true;
        ++next;
        continue;
      }
      if (!candidate.enumerator.is_first_level()) continue;
      const std::uint32_t number = candidate.enumerator.value;
      const bool is_item =
          candidate.table_label ||
          (within && (number == 1 || (item_number > 0 && number == item_number + 1)));
      if (is_item) {
        item_number = number;
      } else if (number == heading_number + 1 && looks_like_extra(candidate) &&
                 (within || is_shifted(next, mandated))) {
        extra_.push_back(i);
        heading_number = number;
        item_number = 0;
      }
    }
  }

  // 一、前言 before 二、总体情况.
  bool is_shifted(std::vector<Entry>::const_iterator next,
                  const std::vector<Entry>& mandated) const {
    return next != mandated.end() && next->section == kOverview &&
           candidates_[next->candidate].enumerator.value == 2;
  }

  const Report& report_;
  const Candidates& candidates_;
  std::vector<bool> used_;
  std::array<std::optional<std::size_t>, kSections> chosen_;
  std::array<std::vector<std::size_t>, kSections> repeats_;
  std::vector<std::size_t> extra_;
};

// ---- What belongs to them ---------------------------------------------------------------------

// One past the last passage and block of the running text: notes, headers and footers follow it.
std::uint32_t running_passages(const Report& report) {
  std::uint32_t end = 0;
  for (std::uint32_t i = 0; i < report.passages.size(); ++i) {
    const Story story = report.passages[i].story;
    if (story == Story::Body || story == Story::TextBox) end = i + 1;
  }
  return end;
}

std::uint32_t running_blocks(const Report& report) {
  std::uint32_t end = 0;
  for (std::uint32_t i = 0; i < report.document->blocks.size(); ++i) {
    const Story story = report.document->blocks[i].story;
    if (story == Story::Body || story == Story::TextBox) end = i + 1;
  }
  return end;
}

Span beside(const Report& report, const Heading& heading, const Heading* next) {
  Span rest = {heading.text.end, report.passages[heading.passage].text.end};
  if (next != nullptr && next->passage == heading.passage) rest.end = next->whole().begin;
  const std::string_view text = report.view(rest);
  const std::string_view words = without_prefixes(
      text, {"。", ":", ";", ".", "、", ",", "*", "#", "_", "】", "|", ")", "-", "—"});
  rest.begin += static_cast<std::uint32_t>(text.size() - words.size());
  return rest;
}

Section make_section(const Report& report, std::size_t entry) {
  const auto& [heading, index] = report.headings[entry];
  const Heading* next =
      entry + 1 < report.headings.size() ? &report.headings[entry + 1].heading : nullptr;
  Section section;
  section.index = *index;
  section.heading = heading;
  section.beside_heading = beside(report, heading, next);
  section.first_passage = heading.passage + 1;
  section.last_passage =
      std::max(section.first_passage, next != nullptr ? next->passage : running_passages(report));
  section.first_block = report.passages[heading.passage].block + 1;
  section.last_block =
      std::max(section.first_block,
               next != nullptr ? report.passages[next->passage].block : running_blocks(report));
  return section;
}

bool precedes_intro(const Report& report, const Passage& passage) {
  const std::string_view text = report.view(passage.text);
  return passage.contents_entry || is_furniture(text) || count_han(text) < 4 ||
         (read_enumerator(text).is_first_level() && count_han(text) <= kLongestExtra);
}

// The intro ends where the first heading stands; what a site or a list of contents puts before it
// does not belong to it.
void find_intro(Report& report) {
  std::uint32_t first = 0;
  if (report.title) {
    while (first < report.passages.size() &&
           report.passages[first].text.begin < report.title->text.end) {
      ++first;
    }
  }
  std::uint32_t last =
      report.headings.empty() ? running_passages(report) : report.headings.front().heading.passage;
  while (first < last && precedes_intro(report, report.passages[first])) ++first;
  report.first_intro = first;
  report.last_intro = std::max(first, last);
}

}  // namespace

void read_sections(Report& report, const Formats& formats) {
  Candidates candidates = find_heading_candidates(report, formats);
  drop_lists(report, candidates);
  Assignment assignment(report, candidates);
  assignment.run();

  const auto entries = assignment.entries();
  for (const auto& entry : entries) {
    const HeadingCandidate& candidate = candidates[entry.candidate];
    report.headings.push_back(
        {{candidate.passage, candidate.number, candidate.text}, entry.section});
  }
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (!entries[i].section) continue;
    std::optional<Section>& section = report.sections[*entries[i].section];
    if (entries[i].repeat && section) {
      section->repeats.push_back(report.headings[i].heading);
    } else {
      section = make_section(report, i);
    }
  }
  find_intro(report);
}

}  // namespace gwlint::annual_report
