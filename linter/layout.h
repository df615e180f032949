// What a rule set has understood of a document that helps to lay it out for people.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "linter/text/span.h"

namespace gwlint {

struct Layout {
  struct Heading {
    Span text;               // of Document::text; may be a part of its paragraph, or more than one
    std::uint8_t level = 1;  // 1: the title of the whole, 2: a section
  };
  // What the report of the year before has where this one has `cell`.
  struct EarlierFigure {
    Span cell;  // of Document::text; may be empty
    std::string figure;
  };

  std::vector<Heading> headings;  // by place
  std::string earlier_path;       // of the report of the year before; empty: none is known
  std::optional<int> earlier_year;
  std::vector<EarlierFigure> earlier;  // by place
};

}  // namespace gwlint
