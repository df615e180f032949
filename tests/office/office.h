// LibreOffice in tests. Without `soffice` in PATH they are skipped; under `./dev test --all` they
// fail.
#pragma once

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace gwlint {

// LibreOffice, with a profile of its own in `folder`.
class Office {
 public:
  explicit Office(const TemporaryFolder& folder) : folder_(folder) {}

  bool is_there() const;

  // `bytes`, a DOCX unless `source` names another ending, as LibreOffice writes it in another
  // format, which may have a filter behind it (`txt:Text`); `name` is for the file.
  std::string converted(std::string_view name, std::string_view bytes, std::string_view format,
                        std::string_view source = "docx") const;

 private:
  const TemporaryFolder& folder_;
};

class OfficeTest : public testing::Test {
 protected:
  void SetUp() override;

  const TemporaryFolder folder_;
  const Office office_{folder_};
};

}  // namespace gwlint
