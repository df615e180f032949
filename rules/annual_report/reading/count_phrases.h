// The sentences in which clerks count applications, reviews, suits and documents.
#pragma once

#include <string_view>
#include <vector>

#include "rules/annual_report/counts.h"
#include "rules/annual_report/reading/lead.h"
#include "rules/annual_report/reading/phrase.h"

namespace gwlint::annual_report {

// What is known where a clause begins.
class ClauseContext {
 public:
  // `topic` is what the paragraph or sentence is about as far as it is known, `before` the text
  // that the clause follows and that is read for it where somebody asks.
  struct Topic {
    bool applications = false;
    bool disputes = false;
  };
  ClauseContext(const Frame& of_report, Topic topic, std::string_view before)
      : frame(of_report), topic_(topic), before_(before) {}

  const Frame& frame;
  // About applications for disclosure; about reviews and suits over disclosure.
  bool on_applications() const;
  bool on_disputes() const;

 private:
  Topic topic_;
  std::string_view before_;
};

// 依申请公开, 申请公开: what is counted near these words are applications for disclosure.
bool names_applications(std::string_view folded);

// What a clause says, read from behind its lead.
struct ReadPhrase {
  // Spans are of the phrase's text. Empty where the clause says nothing of the kind; then the
  // phrase has not moved.
  std::vector<CountStatement> statements;
  // It is a number of applications handled or received: parts of it may follow.
  bool is_total = false;

  bool says_something() const { return is_total || !statements.empty(); }
};

// 未收到…申请, 未发生行政复议、行政诉讼, 无行政规范性文件. Every thing denied is a statement; all
// have the span of the whole.
ReadPhrase read_denial(Phrase& phrase, const ClauseContext& context);
// 收到政府信息公开申请6件, 收到6件政府信息公开申请, 政府信息公开申请共6件, 新收6件.
ReadPhrase read_application_count(Phrase& phrase, const ClauseContext& context);
// 行政复议1件, 行政复议、行政诉讼均为0, 分别为1件和2件.
ReadPhrase read_dispute_count(Phrase& phrase, const ClauseContext& context);
// 制发行政规范性文件2件.
ReadPhrase read_document_count(Phrase& phrase, const ClauseContext& context);

}  // namespace gwlint::annual_report
