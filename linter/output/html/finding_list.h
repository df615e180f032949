// The findings of a file, in words, beside its text.
#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "linter/output/html/marking.h"
#include "linter/output/reporter.h"
#include "linter/output/shown.h"
#include "linter/text/lines.h"

namespace gwlint::html {

class FindingList {
 public:
  // `number` tells the files of a page apart. All that is given must outlive this object.
  FindingList(std::ostream& out, const RunInfo& run, const FileResult& file, std::size_t number,
              const std::vector<Shown>& shown, const Markings& markings);

  void write() const;

 private:
  void write_one(const Shown& one, std::size_t index) const;
  void write_head(const Shown& one, std::size_t index) const;
  void write_remarks(const Shown& one) const;
  void write_culprit(const Culprit& culprit) const;
  void write_related(const std::vector<Related>& related) const;
  void write_related(const Related& related) const;
  void write_rule(const RuleInfo& rule) const;
  void remark(const Bilingual& label, std::string_view markup) const;

  std::string link_to(Span place) const;
  // Where the file has lines that its reader can see.
  std::string line_of(Span place) const;

  std::ostream& out_;
  const RunInfo& run_;
  const FileResult& file_;
  std::size_t number_;
  const std::vector<Shown>& shown_;
  const Markings& markings_;
  Lines lines_;
};

}  // namespace gwlint::html
