#include "rules/annual_report/reading/title.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "rules/annual_report/reading/enumerator.h"
#include "rules/annual_report/reading/furniture.h"
#include "rules/annual_report/reading/letters.h"
#include "rules/annual_report/reading/reading.h"

namespace gwlint::annual_report {
namespace {

// How far a title is searched for, and how much of a document it can take.
constexpr std::size_t kLinesSearched = 60;
constexpr std::size_t kMostLines = 4;
constexpr std::size_t kLongestLine = 60;  // characters
constexpr std::size_t kLongestTitle = 90;

constexpr std::string_view kReportWords[] = {"报告", "年报"};

bool is_clause(std::string_view line) {
  return contains_any(line, {"。", ",", ";", "!", "根据", "依据", "按照"}) ||
         ends_with_any(line, {":"});
}

// What may follow the last word of a title: (2023年度), 2023年, a bracket that stands alone.
std::string_view without_year_suffix(std::string_view line) {
  line = without_suffixes(line, {"》", ")", "*", "#", "年度", "年", "]", "】", "〕"});
  while (!line.empty() && is_digit(line.back())) line.remove_suffix(1);
  return without_suffixes(line, {"(", "[", "【", "〔", "》", "*"});
}

bool ends_as_title(std::string_view line) {
  constexpr std::string_view kNotes[] = {"(公开版)", "(正式)",   "(终稿)",
                                         "(定稿)",   "(审定稿)", "(盖章)"};
  line = without_suffixes(line, kNotes);
  return ends_with_any(line, kReportWords) ||
         ends_with_any(without_year_suffix(line), kReportWords);
}

// Four Chinese numerals that make up a year, as digits; 0 for anything else.
int chinese_year(std::string_view folded) {
  constexpr std::array<std::string_view, 10> kDigits = {"〇", "一", "二", "三", "四",
                                                        "五", "六", "七", "八", "九"};
  int year = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    if (folded.size() < (i + 1) * 3) return 0;
    const std::string_view character = folded.substr(i * 3, 3);
    const auto* digit = std::ranges::find(kDigits, character);
    const bool zero = starts_with_any(character, {"○", "零", "Ο"});
    if (digit == kDigits.end() && !zero) return 0;
    year = year * 10 + (zero ? 0 : static_cast<int>(digit - kDigits.begin()));
  }
  return year;
}

bool is_plausible(int year) {
  return year >= 1990 && year <= 2099;
}

// A line of the document's begin that can be part of a title.
struct Line {
  std::uint32_t passage;
  Span text;
};

class TitleReader {
 public:
  TitleReader(const Report& report, const ReportKind& kind) : report_(report), kind_(kind) {
    collect();
  }

  std::optional<Title> read() {
    // Where a site repeats the title above the report, the report's own is the last one.
    for (std::size_t i = lines_.size(); i-- > 0;) {
      if (ends_as_title(view(i)) && !view(i).starts_with("附件")) {
        if (const auto title = title_ending_at(i)) return title;
      }
    }
    return std::nullopt;
  }

 private:
  std::string_view view(std::size_t line) const { return report_.view(lines_[line].text); }

  // Takes the short lines before the first paragraph of running text or first heading.
  void collect() {
    for (std::uint32_t i = 0; i < report_.passages.size() && lines_.size() < kLinesSearched; ++i) {
      const Passage& passage = report_.passages[i];
      if (passage.story != Story::Body && passage.story != Story::TextBox) break;
      const Span text = undecorated(passage.text);
      const std::string_view folded = report_.view(text);
      if (folded.empty() || is_furniture(folded) || passage.contents_entry) continue;
      const bool numbered = read_enumerator(folded).is_first_level();
      if (numbered || count_han(folded) > kLongestLine || is_clause(folded)) {
        // The text box of a cover stands after the paragraph that it hangs on.
        if (!lines_.empty() && has_title_end()) break;
        if (numbered) break;
        continue;
      }
      lines_.push_back({i, text});
    }
  }

  bool has_title_end() const {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (ends_as_title(view(i))) return true;
    }
    return false;
  }

  Span undecorated(Span text) const {
    std::string_view folded = report_.view(text);
    const std::size_t size = folded.size();
    folded = without_prefixes(
        folded, {"#", "*", "标题:", "名称:", "信息名称:", "文件名称:", "【", "《", "|", ">"});
    text.begin += static_cast<std::uint32_t>(size - folded.size());
    const std::size_t rest = folded.size();
    folded = without_suffixes(folded, {"*", "#", "|", "】", "》"});
    text.end -= static_cast<std::uint32_t>(rest - folded.size());
    return text;
  }

  bool follow_each_other(std::size_t line) const {
    return lines_[line].passage + 1 == lines_[line + 1].passage;
  }

  // Grows upwards from the last line until subject, year and body are there.
  std::optional<Title> title_ending_at(std::size_t last) {
    std::size_t first = last;
    while (first > 0 && last - first + 1 < kMostLines && !is_complete(first, last) &&
           follow_each_other(first - 1) && !ends_as_title(view(first - 1)) &&
           !is_other_line(view(first - 1))) {
      --first;
    }
    Span text = {lines_[first].text.begin, lines_[last].text.end};
    std::string_view folded = report_.view(text);
    if (!names_subject(folded) || count_han(folded) > kLongestTitle) return std::nullopt;
    // The year or the body may stand below.
    if (last + 1 < lines_.size() && follow_each_other(last) && last - first + 1 < kMostLines) {
      const std::string_view below = view(last + 1);
      const bool adds_year = !find_year(folded) && find_year(below) && count_han(below) <= 4;
      const bool adds_body = issuer_in(folded).empty() && names_a_body(below);
      if (adds_year || adds_body) text.end = lines_[last + 1].text.end;
    }
    return take_apart(text);
  }

  bool is_complete(std::size_t first, std::size_t last) const {
    const std::string_view folded = report_.view({lines_[first].text.begin, lines_[last].text.end});
    return names_subject(folded) && find_year(folded) && !issuer_in(folded).empty();
  }

  Span issuer_in(std::string_view folded) const {
    if (kind_.built_in) return find_issuer(folded);
    return find_issuer(folded, kind_.subjects);
  }

  bool names_subject(std::string_view folded) const {
    return std::ranges::any_of(kind_.subjects, [&](const std::string& subject) {
      return folded.find(subject) != std::string_view::npos;
    });
  }

  // A line above the title that is none of it: the head of an official letter, a document number.
  static bool is_other_line(std::string_view line) {
    return ends_with_any(line, {"文件", "号", "公告", "公报", "专栏", "目录"}) ||
           contains_any(line, {"〔", ">", "http", "www."});
  }

  static bool names_a_body(std::string_view line) {
    return count_han(line) >= 3 && count_han(line) <= 30 &&
           ends_with_any(line,
                         {"局", "委", "会", "办", "厅", "部", "府",   "处",   "院",   "中心",  "室",
                          "所", "站", "队", "馆", "社", "署", "公司", "学校", "大学", "联合会"});
  }

  Title take_apart(Span text) const {
    const std::string_view folded = report_.view(text);
    Title title;
    title.text = text;
    const Span issuer = issuer_in(folded);
    title.issuer = {text.begin + issuer.begin, text.begin + issuer.end};
    if (const auto year = find_year(folded)) {
      title.year = {text.begin + year->place.begin, text.begin + year->place.end};
      title.year_value = year->value;
    }
    return title;
  }

  const Report& report_;
  const ReportKind& kind_;
  std::vector<Line> lines_;
};

// The range of `part` within `whole`; part must be a view of it.
Span range_of(std::string_view part, std::string_view whole) {
  const auto begin = static_cast<std::uint32_t>(part.data() - whole.data());
  return {begin, begin + static_cast<std::uint32_t>(part.size())};
}

// Where the words of the genre begin: 政府信息公开…, 政务公开…, …年度报告. The 政府 of 人民政府 is
// the body's.
std::size_t find_genre(std::string_view title, std::span<const std::string> words) {
  std::size_t first = title.size();
  for (const std::string& word : words) first = std::min(first, title.find(word));
  for (const std::string_view word :
       {"政府信息公开", "政府信息与政务公开", "政务公开", "政府政务公开", "信息公开", "关于",
        "年度报告", "工作报告", "年度工作报告", "年报"}) {
    std::size_t at = title.find(word);
    // The name of a body may hold the words: 政务公开办公室.
    const auto names_office = [&] {
      return starts_with_any(title.substr(std::min(title.size(), at + word.size())),
                             {"办公室", "领导小组", "工作领导小组"});
    };
    while (at != std::string_view::npos && names_office()) at = title.find(word, at + 1);
    if (at == std::string_view::npos) continue;
    constexpr std::string_view kGovernment = "政府";
    if (word.starts_with(kGovernment) && title.substr(0, at).ends_with("人民")) {
      at += kGovernment.size();
    }
    first = std::min(first, at);
  }
  return first;
}

std::string_view trimmed_issuer(std::string_view issuer) {
  issuer =
      without_prefixes(issuer, {"关于", "\n", "《", "(", ")", "度", "年", ":", "-", "—", "·", ","});
  return without_suffixes(issuer, {"关于", "印发", "公布", "发布", "\n", "的", "《", "(", ":", "-",
                                   "—", "·", ",", "本级"});
}

}  // namespace

bool may_begin_year(std::string_view folded) {
  if (folded.empty()) return false;
  const std::uint32_t character = wide_character(folded);
  return folded.front() == '1' || folded.front() == '2' || character == wide_character("一") ||
         character == wide_character("二");
}

std::optional<WrittenYear> find_year(std::string_view folded, std::size_t from) {
  static constexpr WordList kBegins = {"0", "1", "2", "3", "4",  "5",
                                       "6", "7", "8", "9", "一", "二"};
  const auto next = [folded](std::size_t at) { return find_any(folded, kBegins, at); };
  for (std::size_t at = next(from); at < folded.size();
       at = next(at + character_size(folded[at]))) {
    if (is_digit(folded[at])) {
      std::size_t end = at;
      int value = 0;
      while (end < folded.size() && is_digit(folded[end])) {
        if (end - at < 4) value = value * 10 + (folded[end] - '0');
        ++end;
      }
      if (end - at == 4 && is_plausible(value)) {
        return WrittenYear{{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)},
                           value};
      }
      at = end - 1;
    } else {
      const int value = chinese_year(folded.substr(at));
      if (!is_plausible(value)) continue;
      return WrittenYear{{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 4 * 3)},
                         value};
    }
  }
  return std::nullopt;
}

Span find_issuer(std::string_view title, std::span<const std::string> genre_words) {
  std::size_t begin = 0;
  // 2023年XX局…, 关于2023年XX局…: the year comes first.
  const auto year = find_year(title);
  const std::string_view before_year =
      year ? trimmed_issuer(title.substr(0, year->place.begin)) : std::string_view();
  if (year && before_year.empty()) begin = year->place.end;
  const std::size_t limit = year && begin == 0 ? year->place.begin : title.size();
  std::string_view rest = title.substr(begin);
  if (begin > 0 || rest.starts_with("关于")) {
    rest = without_prefixes(rest, {"年度", "年", "\n", "关于"});
    begin = static_cast<std::size_t>(rest.data() - title.data());
  }
  const std::size_t genre = begin + find_genre(rest, genre_words);
  std::string_view issuer =
      trimmed_issuer(title.substr(begin, std::max(begin, std::min(genre, limit)) - begin));
  // …年度报告（XX局） and the name on the line below.
  if (issuer.empty()) {
    std::size_t line = title.rfind('\n');
    if (line != std::string_view::npos) {
      const std::string_view below = title.substr(line + 1);
      if (count_han(below) >= 3 && !contains_any(below, {"公开", "报告", "年报"})) {
        issuer = trimmed_issuer(below);
      }
    }
  }
  if (count_han(issuer) < 2) return {};
  return range_of(issuer, title);
}

void read_title(Report& report, std::span<const ReportKind* const> kinds) {
  report.kind = kinds.front();
  for (const ReportKind* kind : kinds) {
    std::optional<Title> title = TitleReader(report, *kind).read();
    if (!title || (report.title && report.title->text.end >= title->text.end)) continue;
    report.title = std::move(title);
    report.kind = kind;
  }
  report.format = &report.kind->formats.newest();
}

}  // namespace gwlint::annual_report
