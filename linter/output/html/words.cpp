#include "linter/output/html/words.h"

#include <fmt/format.h>

#include "linter/output/words.h"
#include "linter/say.h"

namespace gwlint::html {
namespace {

struct MarkWords {
  Bilingual sign;
  Bilingual meaning;
};

MarkWords words_of(Mark::Kind kind) {
  switch (kind) {
    case Mark::Kind::Insertion:
      return {{"增", "ins"}, {"修订插入，未接受", "Tracked insertion, still pending"}};
    case Mark::Kind::Deletion:
      return {{"删", "del"}, {"修订删除，未接受", "Tracked deletion, still pending"}};
    case Mark::Kind::Comment:
      return {{"批", "note"}, {"批注", "Comment"}};
    case Mark::Kind::HiddenText:
      return {{"隐", "hid"}, {"隐藏文字", "Hidden text"}};
    case Mark::Kind::Prompt:
      return {{"待填", "fill"}, {"未填写的内容控件", "Content control that is not filled in"}};
    case Mark::Kind::Picture:
      return {{"图", "pic"}, {"图片", "Picture"}};
    case Mark::Kind::UnreadChunk:
      return {{"嵌", "emb"}, {"嵌入的其他格式内容，未读取", "Embedded content, not read"}};
    case Mark::Kind::ForeignXml:
      return {{"码", "enc"}, {"该部分的编码不合规范", "Encoding that the format does not allow"}};
  }
  return {};
}

std::string count_of(std::size_t number, Level level, Language language) {
  if (language == Language::Chinese) return fmt::format("{} {} 处", word(level, language), number);
  return fmt::format("{} {}{}", number, word(level, language), number == 1 ? "" : "s");
}

}  // namespace

std::string_view sign_of(Mark::Kind kind, Language language) {
  return words_of(kind).sign.in(language);
}

std::string description(const Mark& mark, Language language) {
  std::string text(words_of(mark.kind).meaning.in(language));
  if (!mark.note.empty()) text += say(language, {"：“{}”", ": '{}'"}, mark.note);
  if (!mark.author.empty()) text += say(language, {"（{}）", " ({})"}, mark.author);
  return text;
}

std::string_view caption_of(Story story, Language language) {
  switch (story) {
    case Story::Body:
      return {};
    case Story::TextBox:
      return Bilingual{"文本框", "Text box"}.in(language);
    case Story::Footnote:
      return Bilingual{"脚注", "Footnotes"}.in(language);
    case Story::Endnote:
      return Bilingual{"尾注", "Endnotes"}.in(language);
    case Story::Header:
      return Bilingual{"页眉", "Page headers"}.in(language);
    case Story::Footer:
      return Bilingual{"页脚", "Page footers"}.in(language);
  }
  return {};
}

std::string sentence_of(const RunSummary& summary, Language language) {
  const bool zh = language == Language::Chinese;
  const auto files = [&](std::size_t number) {
    return zh ? fmt::format("{} 个文件", number)
              : fmt::format("{} file{}", number, number == 1 ? "" : "s");
  };
  std::string text = say(language, {"已检查 {}", "Checked {}"}, files(summary.files));
  const Counts counts{summary.errors, summary.warnings, summary.notes, summary.suppressed};
  if (summary.errors + summary.warnings + summary.notes == 0) {
    text += Bilingual{"，未发现问题", ", no problems found"}.in(language);
  } else {
    text += say(language, {"，{} 个有问题：{}", ", {} with findings: {}"},
                summary.files_with_findings, in_words(counts, language));
  }
  if (summary.known > 0) {
    text += say(language, {"；基线中已有 {} 处", "; {} in the baseline"}, summary.known);
  }
  if (summary.refused > 0) {
    text +=
        say(language, {"；另有 {}未能检查", "; {} could not be checked"}, files(summary.refused));
  }
  if (summary.passed_over > 0) {
    text += say(language, {"；略过 {}（不是报告）", "; passed over as no report: {}"},
                files(summary.passed_over));
  }
  return text.append(Bilingual{"。", "."}.in(language));
}

std::string in_words(const Counts& counts, Language language) {
  const std::string_view comma = Bilingual{"、", ", "}.in(language);
  std::string text;
  const auto add = [&](std::string words) {
    if (!text.empty()) text += comma;
    text += words;
  };
  if (counts.errors > 0) add(count_of(counts.errors, Level::Error, language));
  if (counts.warnings > 0) add(count_of(counts.warnings, Level::Warning, language));
  if (counts.notes > 0) add(count_of(counts.notes, Level::Note, language));
  if (counts.suppressed > 0) {
    add(say(language, {"已抑制 {} 处", "{} suppressed"}, counts.suppressed));
  }
  return text;
}

}  // namespace gwlint::html
