#include "linter/output/sarif/notifications.h"

#include <string>

#include "linter/output/sarif/message.h"
#include "linter/project.h"

namespace gwlint::sarif {
namespace {

std::string sentence(std::string_view words, Language language) {
  return std::string(words).append(Bilingual{"。", "."}.in(language));
}

// `RefusedLegacyDoc` of `legacyDoc`. A name must tell more than its id (SARIF1001 of the
// validators).
std::string name_of(std::string_view id) {
  std::string name(id);
  const bool lower = !name.empty() && name[0] >= 'a' && name[0] <= 'z';
  if (lower) name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return "Refused" + name;
}

Json descriptor_of(ReadErrorKind kind, Language language) {
  const std::string meaning_of_it = sentence(meaning(kind).in(language), language);
  const std::string advice_on_it = sentence(advice(kind).in(language), language);
  const std::string blank(Bilingual{"", " "}.in(language));
  return {{"id", id(kind)},
          {"name", name_of(id(kind))},
          {"shortDescription", plain(meaning_of_it)},
          {"fullDescription", plain(meaning_of_it + blank + advice_on_it)},
          {"help", plain(advice_on_it)},
          {"helpUri", read_error_page(id(kind))},
          {"defaultConfiguration", {{"level", "error"}}}};
}

// What is said of a kind of set-up notice.
struct SetupWords {
  std::string_view id;
  std::string_view name;
  std::string_view level;
  Bilingual meaning;  // sentences with their full stop
  Bilingual advice;
};

constexpr SetupWords kSetupWords[] = {
    {"configurationError",
     "ErrorInConfiguration",
     "error",
     {"配置文件、规则包或基线有误。", "A configuration, pack or baseline is in error."},
     {"请按提示改正；改正之前，它所适用的文件不作检查。",
      "Mend it as told; until then the files for which it holds are not checked."}},
    {"staleBaselineEntry",
     "BaselineEntryFoundNoMore",
     "note",
     {"基线中记录的问题已不再出现。", "What an entry of the baseline records is found no more."},
     {"请用 gwlint baseline 重新记录，以免同样的问题再次出现时被放过。",
      "Record the baseline anew with gwlint baseline, lest it hide the same finding later."}},
};

const SetupWords& words_of(SetupNotice::Kind kind) {
  return kSetupWords[kind == SetupNotice::Kind::ConfigurationError ? 0 : 1];
}

Json descriptor_of(const SetupWords& words, Language language) {
  const std::string blank(Bilingual{"", " "}.in(language));
  const std::string meaning(words.meaning.in(language));
  const std::string advice(words.advice.in(language));
  return {{"id", words.id},
          {"name", words.name},
          {"shortDescription", plain(meaning)},
          {"fullDescription", plain(meaning + blank + advice)},
          {"help", plain(advice)},
          {"helpUri", kConfigurationPage},
          {"defaultConfiguration", {{"level", words.level}}}};
}

// A reference to a descriptor, by its place among all of them.
Json reference_to(std::string_view id, Language language) {
  const Json descriptors = notification_descriptors(language);
  std::size_t index = 0;
  while (index < descriptors.size() && descriptors[index]["id"] != id) ++index;
  return {{"id", id}, {"index", index}};
}

}  // namespace

Json notification_descriptors(Language language) {
  Json descriptors = Json::array();
  const auto last = static_cast<int>(kLastReadErrorKind);
  for (int kind = 0; kind <= last; ++kind) {
    descriptors.push_back(descriptor_of(static_cast<ReadErrorKind>(kind), language));
  }
  for (const SetupWords& words : kSetupWords) {
    descriptors.push_back(descriptor_of(words, language));
  }
  return descriptors;
}

Json notification_of(const ReadError& error, Json artifact_location, Language language) {
  const Json location = {
      {"physicalLocation", {{"artifactLocation", std::move(artifact_location)}}}};
  return {{"descriptor", {{"id", id(error.kind)}, {"index", static_cast<int>(error.kind)}}},
          {"level", "error"},
          {"message", {{"text", message_text(message(error, language))}}},
          {"locations", Json::array({location})}};
}

Json notification_of(const SetupNotice& notice, Json artifact_location, Language language) {
  const SetupWords& words = words_of(notice.kind);
  Json place = {{"artifactLocation", std::move(artifact_location)}};
  if (notice.what.line > 0) place["region"] = {{"startLine", notice.what.line}};
  return {{"descriptor", reference_to(words.id, language)},
          {"level", words.level},
          {"message", {{"text", message_text(notice.what.in(language))}}},
          {"locations", Json::array({{{"physicalLocation", std::move(place)}}})}};
}

}  // namespace gwlint::sarif
