// Every form of file that the same report can come in.
#pragma once

#include <ostream>
#include <span>
#include <string>
#include <string_view>

#include "tests/support/report_model.h"

namespace gwlint::test {

struct ReportForm {
  std::string_view name;  // of letters only, as tests are named
  std::string (*write)(const ReportModel& report);

  friend std::ostream& operator<<(std::ostream& out, const ReportForm& form) {
    return out << form.name;
  }
};

// The first one is the plainest: what others are compared with.
std::span<const ReportForm> report_forms();

// `text` in other bytes: its line feeds exchanged, its characters encoded. `encoding` is a name
// that ICU knows: GB18030, UTF-16LE.
std::string with_line_ends(std::string_view text, std::string_view line_end);
std::string encoded(std::string_view text, const char* encoding);

}  // namespace gwlint::test
