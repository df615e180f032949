#include "linter/check/check_file.h"

#include <exception>
#include <new>
#include <string>
#include <utility>

#include "linter/files/read_file.h"
#include "linter/filters/filters.h"
#include "linter/text/sha256.h"

namespace gwlint {
namespace {

void check_bytes(std::string_view bytes, const Policy& policy, const CheckSettings& settings,
                 FileResult& result) {
  result.size = bytes.size();
  if (settings.needs_sha256) result.sha256 = sha256(bytes);
  ReadResult document = settings.read(bytes, settings.limits);
  if (!document) {
    result.error = document.error();
    return;
  }
  result.document = std::move(*document);
  const CheckContext context{*policy.levels};
  Judgement judgement = policy.rules->check(result.document, context);
  result.findings = std::move(judgement.findings);
  result.notices = std::move(judgement.notices);
  filter(result, policy, context);
}

void check_input(const Input& input, const Policy& policy, const CheckSettings& settings,
                 FileResult& result) {
  if (input.error) {
    result.error = input.error;
  } else if (policy.refusal) {
    result.error = policy.refusal;
  } else if (input.bytes) {
    check_bytes(*input.bytes, policy, settings, result);
  } else if (const BytesResult bytes = read_file(input.path, settings.limits.file_bytes)) {
    check_bytes(*bytes, policy, settings, result);
  } else {
    result.error = bytes.error();
  }
}

}  // namespace

FileResult check_file(const Input& input, const Policy& policy, const CheckSettings& settings) {
  FileResult result;
  result.path = input.path;
  try {
    check_input(input, policy, settings, result);
  } catch (const std::bad_alloc&) {
    result.error = ReadError{ReadErrorKind::OverLimit, "内存不足", "out of memory"};
  } catch (const std::exception& failure) {
    result.error = ReadError{ReadErrorKind::IoError, failure.what(), failure.what()};
  }
  return result;
}

}  // namespace gwlint
