// An array of a log that stands behind what comes later.
#pragma once

#include <cstddef>
#include <ostream>

#include "linter/output/sarif/json.h"
#include "linter/output/spool.h"

namespace gwlint::sarif {

// Its items are written as they come and leave memory with the spool.
class JsonList {
 public:
  void add(const Json& item) {
    if (size_++ > 0) spool_.stream() << ',';
    spool_.stream() << written(item);
  }
  std::size_t size() const { return size_; }

  // As items of an array, without its brackets. To be called once, at the end.
  void copy_to(std::ostream& out) { spool_.copy_to(out); }

 private:
  Spool spool_;
  std::size_t size_ = 0;
};

}  // namespace gwlint::sarif
