// What published reports do differently from one another without being wrong.
#pragma once

#include <ostream>
#include <span>
#include <string_view>
#include <vector>

#include "tests/support/report_model.h"

namespace gwlint::annual_report {

// A change to the clean report in which nothing may be found, alone or with others.
struct BenignVariation {
  std::string_view name;
  // The part of the report that is worded or laid out otherwise. Two variations of one part exclude
  // each other.
  std::string_view part;
  // Throws std::logic_error where the text that it changes is not there (any more).
  void (*apply)(test::ReportModel& report);

  friend std::ostream& operator<<(std::ostream& out, const BenignVariation& variation) {
    return out << variation.name;
  }
};

// In the order in which they can follow each other: names of bodies and years come last, as they
// change all texts.
std::vector<BenignVariation> benign_variations();

// By the place of what varies.
std::vector<BenignVariation> benign_openings();   // title, what stands above it, intro
std::vector<BenignVariation> benign_overviews();  // section 一
std::vector<BenignVariation> benign_tables();     // headings, sections 二 to 四
std::vector<BenignVariation> benign_endings();    // sections 五 and 六, what stands below them
std::vector<BenignVariation> benign_bodies();     // whose report it is, for which year

// A way of writing the report into a file that is not among test::report_forms().
struct BenignLayout {
  std::string_view name;
  std::string (*write)(const test::ReportModel& report);

  friend std::ostream& operator<<(std::ostream& out, const BenignLayout& layout) {
    return out << layout.name;
  }
};

std::span<const BenignLayout> benign_layouts();

}  // namespace gwlint::annual_report
