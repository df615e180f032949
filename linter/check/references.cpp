#include "linter/check/references.h"

#include <cstdint>
#include <utility>

#include "linter/check/ordered_work.h"

namespace gwlint {

std::vector<Reference> read_references(const std::vector<Input>& inputs,
                                       std::span<const RuleSet* const> rules,
                                       const CheckSettings& settings, unsigned threads,
                                       const std::function<void(const FileResult&)>& deliver) {
  std::vector<Reference> references(inputs.size());  // each touched by one thread
  std::vector<std::uint64_t> sizes;
  sizes.reserve(inputs.size());
  for (const Input& input : inputs) sizes.push_back(input.size);
  const Work work = [&](std::size_t i) {
    references[i].path = inputs[i].path;
    FileResult result = read_input(inputs[i], settings, [&](FileResult& read) {
      read.is_passed_over = !inputs[i].is_named && !rules[i]->concerns(read.document);
      if (!read.is_passed_over) references[i].digest = rules[i]->digest(read.document);
    });
    result.document = {};  // what waits for its turn is small
    result.bytes = {};
    result.is_reference = true;
    return result;
  };
  work_in_order(sizes, threads, work, [&](const FileResult& result) {
    deliver(result);
    return true;
  });
  return references;
}

}  // namespace gwlint
