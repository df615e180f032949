#include "linter/output/sarif/notifications.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>

#include "linter/output/sarif/message.h"
#include "linter/output/words.h"
#include "linter/project.h"

namespace gwlint::sarif {
namespace {

std::string sentence(std::string_view words, Language language) {
  return std::string(words).append(Bilingual{"。", "."}.in(language));
}

// `RefusedLegacyDoc` of `legacyDoc`. A name must tell more than its id (SARIF1001 of the
// validators).
std::string name_of(std::string_view prefix, std::string_view id) {
  std::string name(id);
  const bool lower = !name.empty() && name[0] >= 'a' && name[0] <= 'z';
  if (lower) name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return std::string(prefix) + name;
}

Json descriptor_of(ReadErrorKind kind, Language language) {
  const std::string meaning_of_it = sentence(meaning(kind).in(language), language);
  const std::string advice_on_it = sentence(advice(kind).in(language), language);
  const std::string blank(Bilingual{"", " "}.in(language));
  return {{"id", id(kind)},
          {"name", name_of("Refused", id(kind))},
          {"shortDescription", plain(meaning_of_it)},
          {"fullDescription", plain(meaning_of_it + blank + advice_on_it)},
          {"help", plain(advice_on_it)},
          {"helpUri", read_error_page(id(kind))},
          {"defaultConfiguration", {{"level", "error"}}}};
}

Json descriptor_of(const NoticeInfo& info, Language language) {
  const std::string blank(Bilingual{"", " "}.in(language));
  const std::string meaning_of_it(info.meaning.in(language));
  return {{"id", info.id},
          {"name", name_of("Noticed", info.id)},
          {"shortDescription", plain(meaning_of_it)},
          {"fullDescription", plain(meaning_of_it + blank + std::string(info.advice.in(language)))},
          {"help", plain(info.advice.in(language))},
          {"helpUri", notice_page(info.page, info.id)},
          {"defaultConfiguration", {{"level", name(info.level)}}}};
}

Json notification(std::string_view id, std::size_t index, std::string_view level,
                  std::string_view words, Json artifact_location) {
  const Json location = {
      {"physicalLocation", {{"artifactLocation", std::move(artifact_location)}}}};
  return {{"descriptor", {{"id", id}, {"index", index}}},
          {"level", level},
          {"message", {{"text", message_text(words)}}},
          {"locations", Json::array({location})}};
}

constexpr auto kReadErrors = static_cast<std::size_t>(kLastReadErrorKind) + 1;

// What is said of a kind of set-up notice.
struct SetupWords {
  SetupNotice::Kind kind;
  std::string_view name;
  std::string_view level;
  Bilingual meaning;  // sentences with their full stop
  Bilingual advice;
};

constexpr SetupWords kSetupWords[] = {
    {SetupNotice::Kind::ConfigurationError,
     "ErrorInConfiguration",
     "error",
     {"配置文件、规则包或基线有误。", "A configuration, pack or baseline is in error."},
     {"请按提示改正；改正之前，它所适用的文件不作检查。",
      "Mend it as told; until then the files for which it holds are not checked."}},
    {SetupNotice::Kind::StaleEntry,
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
  return {{"id", id(words.kind)},
          {"name", words.name},
          {"shortDescription", plain(meaning)},
          {"fullDescription", plain(meaning + blank + advice)},
          {"help", plain(advice)},
          {"helpUri", kConfigurationPage},
          {"defaultConfiguration", {{"level", words.level}}}};
}

constexpr NoticeInfo kPassedOver{
    "passedOver",
    Level::Note,
    {"在文件夹中遇到的文件，不像是报告，未检查。",
     "A file that was met in a folder looks like no report and was not checked."},
    {"是报告的，请直接给出该文件：指明的文件总会检查。",
     "Where it is one, name the file itself: what is named is always checked."},
    "configuration.md"};

// Descriptors stand in the order of reading errors, set-up notices, what is passed over, notices.
constexpr std::size_t kPassedOverIndex = kReadErrors + std::size(kSetupWords);
constexpr std::size_t kFirstNotice = kPassedOverIndex + 1;

}  // namespace

Json notification_descriptors(std::span<const NoticeInfo* const> notices, Language language) {
  Json descriptors = Json::array();
  for (std::size_t kind = 0; kind < kReadErrors; ++kind) {
    descriptors.push_back(descriptor_of(static_cast<ReadErrorKind>(kind), language));
  }
  for (const SetupWords& words : kSetupWords) {
    descriptors.push_back(descriptor_of(words, language));
  }
  descriptors.push_back(descriptor_of(kPassedOver, language));
  for (const NoticeInfo* info : notices) descriptors.push_back(descriptor_of(*info, language));
  return descriptors;
}

Json notification_of(const ReadError& error, Json artifact_location, Language language) {
  return notification(id(error.kind), static_cast<std::size_t>(error.kind), "error",
                      message(error, language), std::move(artifact_location));
}

Json notification_of_passed_over(Json artifact_location, Language language) {
  return notification(kPassedOver.id, kPassedOverIndex, name(kPassedOver.level),
                      kPassedOver.meaning.in(language), std::move(artifact_location));
}

Json notification_of(const Notice& notice, std::span<const NoticeInfo* const> notices,
                     Json artifact_location, Language language) {
  const auto info = std::ranges::find(notices, notice.id, &NoticeInfo::id);
  return notification(notice.id, kFirstNotice + static_cast<std::size_t>(info - notices.begin()),
                      name((*info)->level), language == Language::Chinese ? notice.zh : notice.en,
                      std::move(artifact_location));
}

Json notification_of(const SetupNotice& notice, Json artifact_location, Language language) {
  const SetupWords& words = words_of(notice.kind);
  Json place = {{"artifactLocation", std::move(artifact_location)}};
  if (notice.what.line > 0) place["region"] = {{"startLine", notice.what.line}};
  const auto index = kReadErrors + static_cast<std::size_t>(&words - kSetupWords);
  return {{"descriptor", {{"id", id(words.kind)}, {"index", index}}},
          {"level", words.level},
          {"message", {{"text", message_text(notice.what.in(language))}}},
          {"locations", Json::array({{{"physicalLocation", std::move(place)}}})}};
}

}  // namespace gwlint::sarif
