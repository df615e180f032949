#include "linter/annotate/annotations.h"

#include <optional>
#include <string>
#include <utility>

#include "linter/equation.h"
#include "linter/message_template.h"
#include "linter/output/place.h"
#include "linter/output/words.h"
#include "linter/say.h"

namespace gwlint {
namespace {

class Writer {
 public:
  Writer(const Document& document, Language language)
      : document_(document), language_(language), places_(document) {
    of_paragraphs_.resize(document.paragraphs.size());
    of_tables_.resize(document.tables.size());
    for (const Block& block : document.blocks) {
      (block.kind == Block::Kind::Table ? of_tables_ : of_paragraphs_)[block.index] = block.story;
    }
  }

  Annotation write(const Finding& finding) {
    Annotation annotation;
    annotation.place = finding.location;
    annotation.title = kAnnotationMark;
    annotation.title.append(finding.rule->id).append(" ").append(finding.rule->name);
    annotation.title += " · ";
    annotation.title += word(finding.level, language_);
    paragraphs_.clear();
    paragraphs_.push_back(problem(finding, language_));
    add({"算式", "Sum"}, equation(finding, document_.view(finding.location), language_));
    for (const Related& related : finding.related) {
      if (related.figure.empty() || related.elsewhere) add_place(related);
    }
    if (finding.rule->clause != nullptr) add({"依据", "Basis"}, basis(*finding.rule->clause));
    add({"建议", "Help"}, advice(finding, language_));
    if (finding.fix) {
      const std::string what = description(*finding.fix, document_, language_);
      if (!what.empty()) add({"修复", "Fix"}, what + std::string(kStop.in(language_)));
    }
    add_story(finding.location);
    annotation.paragraphs = std::move(paragraphs_);
    return annotation;
  }

 private:
  static constexpr Bilingual kStop{"。", "."};

  void add(const Bilingual& label, const std::optional<std::string>& text) {
    if (!text || text->empty()) return;
    paragraphs_.push_back(say(language_, {"{}：{}", "{}: {}"}, label.in(language_), *text));
  }

  // Another place, by the words that stand there: a comment has no line numbers to speak of.
  void add_place(const Related& related) {
    std::string where;
    if (related.elsewhere) {
      where = related.elsewhere->path;
    } else if (!related.path.empty()) {
      where = to_string(related.path);
    } else {
      where = shown_argument(document_.view(related.location));
    }
    const std::string& said = message_of(related, language_);
    add({"参见", "See"}, where.empty() ? said : say(language_, {"{}：{}", "{}: {}"}, where, said));
  }

  std::string basis(const Clause& clause) const {
    const std::string_view text = clause.text.in(language_);
    if (text.empty()) return citation(clause) + std::string(kStop.in(language_));
    return say(language_, {"{}：{}", "{}: {}"}, citation(clause), text);
  }

  Story story_of(Span place) const {
    const Place around = places_.around(place);
    if (around.table != nullptr) {
      return of_tables_[static_cast<std::size_t>(around.table - document_.tables.data())];
    }
    if (around.paragraph == nullptr) return Story::Body;
    return of_paragraphs_[static_cast<std::size_t>(around.paragraph - document_.paragraphs.data())];
  }

  static std::optional<Bilingual> name_of(Story story) {
    switch (story) {
      case Story::Body:
        return std::nullopt;
      case Story::TextBox:
        return Bilingual{"文本框", "text box"};
      case Story::Footnote:
        return Bilingual{"脚注", "footnote"};
      case Story::Endnote:
        return Bilingual{"尾注", "endnote"};
      case Story::Header:
        return Bilingual{"页眉", "page header"};
      case Story::Footer:
        return Bilingual{"页脚", "page footer"};
    }
    return std::nullopt;
  }

  void add_story(Span place) {
    const auto name = name_of(story_of(place));
    if (!name) return;
    const std::string words = shown_argument(document_.view(place));
    const std::string_view story = name->in(language_);
    add({"所在", "Place"}, words.empty()
                               ? say(language_, {"在{}中。", "In a {}."}, story)
                               : say(language_, {"{}中的“{}”。", "'{1}' in a {0}."}, story, words));
  }

  const Document& document_;
  Language language_;
  Places places_;
  std::vector<Story> of_paragraphs_;
  std::vector<Story> of_tables_;
  std::vector<std::string> paragraphs_;  // of the annotation that is written
};

}  // namespace

std::vector<Annotation> annotations(const FileResult& file, Language language) {
  Writer writer(file.document, language);
  std::vector<Annotation> result;
  result.reserve(file.findings.size());
  for (const Finding& finding : file.findings) result.push_back(writer.write(finding));
  return result;
}

}  // namespace gwlint
