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

}  // namespace

Json notification_descriptors(Language language) {
  Json descriptors = Json::array();
  const auto last = static_cast<int>(ReadErrorKind::OverLimit);
  for (int kind = 0; kind <= last; ++kind) {
    descriptors.push_back(descriptor_of(static_cast<ReadErrorKind>(kind), language));
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

}  // namespace gwlint::sarif
