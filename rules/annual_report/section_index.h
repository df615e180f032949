// The sections of a report by number, from 0.
#pragma once

#include <cstdint>

namespace gwlint::annual_report {

// The names are those of a report on government information disclosure, in the order of its
// template; the sections of another kind have numbers alone.
enum SectionIndex : std::uint8_t {
  kOverview,
  kDisclosure,
  kApplications,
  kDisputes,
  kProblems,
  kOther
};

}  // namespace gwlint::annual_report
