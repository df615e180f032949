#include "linter/output/html/file_section.h"

#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ostream.h>

#include "linter/output/html/finding_list.h"
#include "linter/output/html/index.h"
#include "linter/output/html/markup.h"
#include "linter/output/html/report_view.h"
#include "linter/output/html/words.h"
#include "linter/output/paths.h"
#include "linter/output/shown.h"
#include "linter/say.h"

namespace gwlint::html {
namespace {

// Which figures stand small in the cells, and whose they are.
std::string earlier_in_words(const Layout& layout, const RunInfo& run) {
  const std::string path = relative_path(layout.earlier_path, run);
  if (!layout.earlier_year) {
    return say(run.language,
               {"单元格中的小字是上年报告（{}）的数据。",
                "Small figures in the cells are those of last year's report ({})."},
               path);
  }
  return say(run.language,
             {"单元格中的小字是{}年报告（{}）的数据。",
              "Small figures in the cells are those of the report for {} ({})."},
             *layout.earlier_year, path);
}

}  // namespace

void write_file(const FileResult& file, const RunInfo& run, std::size_t number, std::ostream& out) {
  const std::vector<Shown> shown = shown_findings(file, run);
  const ReportView view(out, run, file, number, shown);
  const std::string path = markup_flat(relative_path(file.path, run));
  const std::string counts = in_words(counts_of(file, run), run.language);

  fmt::print(out,
             "<section id=\"f{}\" class=\"view file\">\n<header>\n<h2 tabindex=\"-1\">{}</h2>\n",
             number, path);
  if (!file.layout.earlier.empty()) {
    fmt::print(out, "<p class=\"earlier\">{}</p>\n",
               markup_flat(earlier_in_words(file.layout, run)));
  }
  out << "</header>\n<article class=\"paper\" lang=\"zh-CN\">\n";
  view.write();
  fmt::print(
      out, "</article>\n<div class=\"panel\" role=\"region\" aria-label=\"{}\">\n<h3>{}</h3>\n",
      markup_flat(
          say(run.language, {"{} 的问题", "Findings of {}"}, relative_path(file.path, run))),
      counts.empty() ? Bilingual{"未发现问题", "No problems found"}.in(run.language) : counts);
  if (!file.notices.empty()) {
    out << "<ul class=\"remarks\">\n";
    write_notices(file, run, out);
    out << "</ul>\n";
  }
  if (!shown.empty()) FindingList(out, run, file, number, shown, view.markings()).write();
  out << "</div>\n</section>\n";
}

}  // namespace gwlint::html
