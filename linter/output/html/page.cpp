#include "linter/output/html/page.h"

#include <string>
#include <string_view>

#include <fmt/format.h>
#include <fmt/ostream.h>

#include "linter/output/html/assets.h"
#include "linter/output/html/markup.h"
#include "linter/output/html/policy.h"
#include "linter/output/html/tools.h"
#include "linter/output/html/words.h"

namespace gwlint::html {
namespace {

constexpr Bilingual kTitle{"政府信息公开年度报告检查结果", "Check of disclosure reports"};

// What the script says; {0}, {1} … are filled in there.
struct Spoken {
  std::string_view attribute;
  Bilingual words;
};
constexpr Spoken kSpoken[] = {
    {"shown", {"显示 {0} 处，共 {1} 处", "{0} of {1} findings shown"}},
    {"chosen", {"第 {0} 处，共 {1} 处：", "{0} of {1}: "}},
    {"files", {"{0} / {1} 个文件", "{0} of {1} files"}},
    {"sorted", {"按“{0}”排序", "Sorted by {0}"}},
};

class Head {
 public:
  Head(const RunInfo& run, const RunSummary& summary, const Index& index, std::ostream& out)
      : run_(run), summary_(summary), index_(index), out_(out) {}

  void write() const {
    write_meta();
    write_body_tag();
    write_masthead();
    write_tools(run_, index_, out_);
    out_ << "<main id=\"main\">\n<p class=\"status\" role=\"status\"></p>\n";
  }

 private:
  std::string_view in(const Bilingual& words) const { return words.in(run_.language); }

  void write_meta() const {
    fmt::print(out_, "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n",
               in({"zh-CN", "en"}));
    fmt::print(out_, "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n",
               content_security_policy(kReportCss, kReportJs));
    fmt::print(out_,
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
               "<meta name=\"color-scheme\" content=\"light dark\">\n"
               "<meta name=\"generator\" content=\"gwlint {}\">\n<title>{}</title>\n",
               markup_flat(run_.version), in(kTitle));
    out_ << "<style>" << kReportCss << "</style>\n</head>\n";
  }

  void write_body_tag() const {
    out_ << "<body";
    for (const Spoken& spoken : kSpoken) {
      fmt::print(out_, " data-{}=\"{}\"", spoken.attribute, in(spoken.words));
    }
    out_ << ">\n";
  }

  void write_masthead() const {
    fmt::print(out_,
               "<header class=\"masthead\">\n<h1>{}</h1>\n<p>{} <span class=\"version\">gwlint "
               "{}</span></p>\n</header>\n",
               in(kTitle), markup_flat(sentence_of(summary_, run_.language)),
               markup_flat(run_.version));
  }

  const RunInfo& run_;
  const RunSummary& summary_;
  const Index& index_;
  std::ostream& out_;
};

}  // namespace

void write_head(const RunInfo& run, const RunSummary& summary, const Index& index,
                std::ostream& out) {
  Head(run, summary, index, out).write();
}

void write_foot(std::ostream& out) {
  out << "</main>\n<script>" << kReportJs << "</script>\n</body>\n</html>\n";
}

}  // namespace gwlint::html
