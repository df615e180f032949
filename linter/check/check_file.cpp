#include "linter/check/check_file.h"

#include <exception>
#include <new>
#include <string>
#include <utility>

#include "linter/check/references.h"
#include "linter/document/deadline.h"
#include "linter/document/limit.h"
#include "linter/files/file_tree.h"
#include "linter/filters/filters.h"
#include "linter/text/sha256.h"

namespace gwlint {
namespace {

void read_bytes(std::string_view bytes, const CheckSettings& settings, const UseDocument& use,
                FileResult& result) {
  result.size = bytes.size();
  if (settings.needs.sha256) result.sha256 = sha256(bytes);
  if (settings.needs.bytes) result.bytes = bytes;
  ReadResult document = settings.read(bytes, settings.limits);
  if (!document) {
    result.error = document.error();
    return;
  }
  result.document = std::move(*document);
  use(result);
}

void read_any(const Input& input, const CheckSettings& settings, const UseDocument& use,
              FileResult& result) {
  if (input.error) {
    result.error = input.error;
    return;
  }
  if (input.bytes) return read_bytes(*input.bytes, settings, use, result);
  const FileTree& tree = input.tree != nullptr ? *input.tree : disk();
  const BytesResult bytes = tree.read(input.path, settings.limits.file_bytes);
  if (bytes) {
    read_bytes(*bytes, settings, use, result);
  } else {
    result.error = bytes.error();
  }
}

CheckContext context_of(const Policy& policy, const CheckSettings& settings,
                        const Deadline& deadline) {
  CheckContext context{*policy.levels};
  context.deadline = &deadline;
  context.wants_layout = settings.needs.layout;
  if (settings.references != nullptr) {
    context.previous = settings.references->previous;
    context.previous_is_paired = settings.references->previous_is_paired;
    context.parts = settings.references->parts;
  }
  return context;
}

void judge(const Policy& policy, const CheckSettings& settings, const Deadline& deadline,
           FileResult& result) {
  const CheckContext context = context_of(policy, settings, deadline);
  Judgement judgement = policy.rules->check(result.document, context);
  result.findings = std::move(judgement.findings);
  result.notices = std::move(judgement.notices);
  result.layout = std::move(judgement.layout);
  filter(result, policy, context);
}

// A file whose checking broke off is refused whole: nothing of it is told.
void refuse(ReadError error, FileResult& result) {
  result.error = std::move(error);
  result.document = {};
  result.findings.clear();
  result.is_passed_over = false;
}

}  // namespace

FileResult read_input(const Input& input, const CheckSettings& settings, const UseDocument& use) {
  FileResult result;
  result.path = input.path;
  try {
    read_any(input, settings, use, result);
  } catch (const std::bad_alloc&) {
    refuse(out_of_memory(), result);
  } catch (const OutOfTime&) {
    refuse(beyond(Limit::Time, settings.limits), result);
  } catch (const std::exception& failure) {
    refuse({ReadErrorKind::IoError, failure.what(), failure.what()}, result);
  }
  return result;
}

FileResult check_file(const Input& input, const Policy& policy, const CheckSettings& settings) {
  if (!policy.refusal || input.error) {
    const Deadline deadline(settings.limits.time);
    return read_input(input, settings, [&](FileResult& result) {
      result.is_passed_over = !input.is_named && !policy.rules->concerns(result.document);
      if (!result.is_passed_over) judge(policy, settings, deadline, result);
    });
  }
  FileResult refused;
  refused.path = input.path;
  refused.error = policy.refusal;
  return refused;
}

}  // namespace gwlint
