#include "linter/output/sarif/notifications.h"

#include <algorithm>
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
          {"name", name_of("Compared", info.id)},
          {"shortDescription", plain(meaning_of_it)},
          {"fullDescription", plain(meaning_of_it + blank + std::string(info.advice.in(language)))},
          {"help", plain(info.advice.in(language))},
          {"helpUri", notice_page(info.id)},
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

constexpr auto kReadErrors = static_cast<std::size_t>(ReadErrorKind::OverLimit) + 1;

}  // namespace

Json notification_descriptors(std::span<const NoticeInfo* const> notices, Language language) {
  Json descriptors = Json::array();
  for (std::size_t kind = 0; kind < kReadErrors; ++kind) {
    descriptors.push_back(descriptor_of(static_cast<ReadErrorKind>(kind), language));
  }
  for (const NoticeInfo* info : notices) descriptors.push_back(descriptor_of(*info, language));
  return descriptors;
}

Json notification_of(const ReadError& error, Json artifact_location, Language language) {
  return notification(id(error.kind), static_cast<std::size_t>(error.kind), "error",
                      message(error, language), std::move(artifact_location));
}

Json notification_of(const Notice& notice, std::span<const NoticeInfo* const> notices,
                     Json artifact_location, Language language) {
  const auto info = std::ranges::find(notices, notice.id, &NoticeInfo::id);
  return notification(notice.id, kReadErrors + static_cast<std::size_t>(info - notices.begin()),
                      name((*info)->level), language == Language::Chinese ? notice.zh : notice.en,
                      std::move(artifact_location));
}

}  // namespace gwlint::sarif
