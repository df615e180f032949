// The data that the program itself brings, read as any pack is.
#include <stdexcept>

#include "rules/annual_report/packs/pack_reader.h"
#include "rules/annual_report/template/template.h"

namespace gwlint::annual_report {

extern const char kPackToml[];
extern const char kFormat2021Toml[];
extern const char kFormat2019Toml[];

ReportData built_in_report() {
  Problems problems;
  ReportData report = read_report_data({{"pack.toml", kPackToml},
                                        {"format_2021.toml", kFormat2021Toml},
                                        {"format_2019.toml", kFormat2019Toml}},
                                       problems);
  if (problems.empty()) return report;
  std::string all;
  for (const PackError& error : problems.take()) all += to_string(error, Language::English) + "\n";
  throw std::logic_error(all);
}

std::vector<Template> built_in_templates() {
  return built_in_report().templates;
}

}  // namespace gwlint::annual_report
