#include "tests/rules/example_document.h"

#include <algorithm>
#include <stdexcept>

#include "linter/text/utf8.h"
#include "tests/rules/check_text.h"
#include "tests/support/docx_builder.h"

namespace gwlint::annual_report {
namespace {

constexpr std::string_view kOpen = "⟦";
constexpr std::string_view kClose = "⟧";
constexpr std::string_view kRevision = R"( w:id="1" w:author="李明" w:date="2024-01-08T09:00:00Z")";
constexpr std::string_view kComment = "请核对。";

std::string tagged(std::string_view name, std::string_view attributes, std::string_view content) {
  return std::string("<")
      .append(name)
      .append(attributes)
      .append(">")
      .append(content)
      .append("</" + std::string(name) + ">");
}

// Runs with the words in elements `element`: w:t, or w:delText for deleted ones.
class Runs {
 public:
  explicit Runs(bool cut) : cut_(cut) {}

  std::string of(std::string_view text, std::string_view properties = {},
                 std::string_view element = "w:t") {
    std::string runs;
    for (std::size_t at = 0; at < text.size();) {
      if (text[at] == '\t') {
        runs += "<w:r><w:tab/></w:r>";
        ++at;
        continue;
      }
      const std::size_t begin = at;
      for (int i = 0; (i < 3 || !cut_) && at < text.size() && text[at] != '\t'; ++i) {
        next_character(text, at);
      }
      std::string all(properties);
      if (cut_) all += "<w:sz w:val=\"" + std::to_string(20 + ++count_ % 9) + "\"/>";
      runs += tagged("w:r", "",
                     (all.empty() ? "" : tagged("w:rPr", "", all)) +
                         tagged(element, R"( xml:space="preserve")",
                                test::escaped(text.substr(begin, at - begin))));
    }
    return runs;
  }

 private:
  bool cut_;
  std::size_t count_ = 0;
};

std::string marked(Runs& runs, std::string_view words, ExampleMark mark) {
  switch (mark) {
    case ExampleMark::None:
      break;
    case ExampleMark::Inserted:
      return tagged("w:ins", kRevision, runs.of(words));
    case ExampleMark::Deleted:
      return tagged("w:del", kRevision, runs.of(words, {}, "w:delText"));
    case ExampleMark::Commented:
      return R"(<w:commentRangeStart w:id="1"/>)" + runs.of(words) +
             R"(<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>)";
    case ExampleMark::Hidden:
      return runs.of(words, "<w:vanish/>");
    case ExampleMark::Prompt:
      return tagged(
          "w:sdt", "",
          "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>" + tagged("w:sdtContent", "", runs.of(words)));
  }
  throw std::runtime_error("no mark for " + std::string(words));
}

std::string line_of(Runs& runs, std::string_view line, ExampleMark mark) {
  const std::size_t open = line.find(kOpen);
  if (open == std::string_view::npos) return runs.of(line);
  const std::size_t begin = open + kOpen.size();
  const std::size_t close = line.find(kClose, begin);
  if (close == std::string_view::npos) throw std::runtime_error("⟦ without ⟧ in its line");
  return runs.of(line.substr(0, open)) + marked(runs, line.substr(begin, close - begin), mark) +
         runs.of(line.substr(close + kClose.size()));
}

}  // namespace

std::string as_docx(std::string_view text, ExampleMark mark, bool cut) {
  std::string body;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size());
    Runs runs(cut);
    body += test::paragraph_of(line_of(runs, text.substr(0, size), mark));
    text.remove_prefix(std::min(size + 1, text.size()));
  }
  test::DocxBuilder document;
  document.body(body);
  if (mark == ExampleMark::Commented) {
    document.comments(R"(<w:comment w:id="1" w:author="李明">)" + test::paragraph(kComment) +
                      "</w:comment>");
  }
  return document.build();
}

std::string example_file(const Example& example) {
  std::string text = example.replace.empty() ? model() : model_with(example.replace, example.with);
  return example.mark == ExampleMark::None ? text : as_docx(text, example.mark);
}

}  // namespace gwlint::annual_report
