// What reporters may be told, and what they want to know beyond findings.
#pragma once

#include <string>

namespace gwlint {

// What the user asks of single formats.
struct ReportOptions {
  bool embed = false;    // `sarif`: the files themselves stand in the log
  std::string category;  // `sarif`: parts this run from others of the same repository; may be empty
};

// What costs time or memory to provide, and is provided only where a reporter shows it.
struct Needs {
  bool sha256 = false;           // FileResult::sha256
  bool bytes = false;            // FileResult::bytes
  bool layout = false;           // FileResult::layout
  bool version_control = false;  // RunInfo::version_control
};

}  // namespace gwlint
