#include "linter/check/references.h"

#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::ElementsAre;

struct LetterDigest : Digest {
  explicit LetterDigest(std::string text) : letters(std::move(text)) {}
  std::string letters;
};

// Tells what it was given to check with.
class EchoRules : public RuleSet {
 public:
  std::span<const RuleInfo* const> rules() const override { return {}; }
  Judgement check(const Document&, const CheckContext& context) const override {
    Judgement judgement;
    for (const auto* group : {&context.previous, &context.parts}) {
      for (const Reference& reference : *group) {
        const auto* digest = dynamic_cast<const LetterDigest*>(reference.digest.get());
        const std::string letters = digest != nullptr ? digest->letters : "?";
        judgement.notices.push_back(
            {"echo", reference.path + " " + letters, context.previous_is_paired ? "paired" : ""});
      }
    }
    return judgement;
  }
  bool concerns(const Document& document) const override { return document.text[0] != '#'; }
  std::unique_ptr<const Digest> digest(const Document& document) const override {
    if (document.text == "throw") throw std::runtime_error("thrown");
    return std::make_unique<LetterDigest>(document.text);
  }
};

ReadResult read_letters(std::string_view bytes, const Limits&) {
  if (bytes.empty()) return ReadError{ReadErrorKind::Empty, {}, {}};
  if (bytes == "memory") throw std::bad_alloc();
  Document document;
  document.text = bytes;
  return document;
}

class ReferencesTest : public testing::Test {
 protected:
  std::vector<Reference> read(const std::vector<std::string>& texts, bool are_named = true) {
    std::vector<Input> inputs;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const std::string path = folder_.write(std::to_string(i), texts[i]);
      inputs.push_back({path, texts[i].size(), {}, {}, are_named});
    }
    const std::vector<const RuleSet*> rules(inputs.size(), &rules_);
    return read_references(inputs, rules, settings_, 3, [this](const FileResult& result) {
      EXPECT_TRUE(result.is_reference);
      EXPECT_TRUE(result.document.text.empty());
      const std::string name = result.path.substr(result.path.rfind('/') + 1);
      delivered_.push_back(name + (result.error ? "!" : result.is_passed_over ? "-" : ""));
    });
  }

  TemporaryFolder folder_;
  EchoRules rules_;
  CheckSettings settings_{read_letters, {}, {}};
  std::vector<std::string> delivered_;
};

TEST_F(ReferencesTest, AreDigestedInOrder) {
  const std::vector<Reference> references = read({"a", "bb", "ccc", "d"});
  std::vector<std::string> letters;
  for (const Reference& reference : references) {
    letters.push_back(dynamic_cast<const LetterDigest&>(*reference.digest).letters);
  }
  EXPECT_THAT(letters, ElementsAre("a", "bb", "ccc", "d"));
  EXPECT_THAT(delivered_, ElementsAre("0", "1", "2", "3"));
}

TEST_F(ReferencesTest, WithoutDigestAreThoseThatAreRefused) {
  const std::vector<Reference> references = read({"a", "", "memory", "throw"});
  ASSERT_EQ(references.size(), 4u);
  EXPECT_NE(references[0].digest, nullptr);
  for (std::size_t i = 1; i < 4; ++i) EXPECT_EQ(references[i].digest, nullptr) << i;
  EXPECT_THAT(delivered_, ElementsAre("0", "1!", "2!", "3!"));
}

TEST_F(ReferencesTest, WithoutDigestAreThoseThatArePassedOver) {
  const std::vector<Reference> met = read({"#", "a", ""}, false);
  EXPECT_EQ(met[0].digest, nullptr);
  EXPECT_NE(met[1].digest, nullptr);
  EXPECT_THAT(delivered_, ElementsAre("0-", "1", "2!"));
  EXPECT_NE(read({"#"})[0].digest, nullptr);
}

TEST_F(ReferencesTest, AreWhatFilesAreCheckedWith) {
  References references;
  references.previous = read({"a", ""});
  references.previous_is_paired = true;
  references.parts.push_back({"part", std::make_unique<LetterDigest>("p")});
  settings_.references = &references;
  Policy policy;
  policy.rules = &rules_;
  policy.levels = std::make_shared<RuleLevels>();
  const FileResult result = check_file({"x", 1, {}, "x"}, policy, settings_);
  std::vector<std::string> seen;
  for (const Notice& notice : result.notices) {
    seen.push_back(notice.zh.substr(notice.zh.rfind('/') + 1) + " " + notice.en);
  }
  EXPECT_THAT(seen, ElementsAre("0 a paired", "1 ? paired", "part p paired"));
}

}  // namespace
}  // namespace gwlint
