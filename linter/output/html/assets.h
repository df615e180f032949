// Style and script of the page, built into the program from report.css and report.js.
#pragma once

namespace gwlint::html {

extern const char kReportCss[];
extern const char kReportJs[];

}  // namespace gwlint::html
