// ICU's converters, closed by themselves.
#pragma once

#include <memory>

#include <unicode/ucnv.h>

namespace gwlint::text_file {

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

}  // namespace gwlint::text_file
