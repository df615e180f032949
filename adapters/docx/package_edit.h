// Changes to the parts of a package, and to what tells of them.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/docx/package.h"
#include "adapters/docx/part_text.h"
#include "adapters/docx/splice.h"
#include "linter/fix/rewrite.h"

namespace gwlint::docx {

class PackageEdit {
 public:
  PackageEdit(Package package, const Limits& limits, const Deadline& deadline)
      : package_(std::move(package)), limits_(limits), deadline_(deadline) {}

  Package& package() { return package_; }

  // A part that is there; good as long as this object.
  Result<const PartText*, Reason> part(const std::string& name);
  void change(const std::string& name, std::vector<Patch> patches);
  void add(const std::string& name, std::string xml);

  // Sees to it that [Content_Types].xml says that `part` is of `type`.
  std::optional<Reason> set_content_type(const std::string& part, std::string_view type);
  // Makes `source` relate to `target`, which is as written, by `type`.
  std::optional<Reason> relate(const std::string& source, std::string_view type,
                               std::string_view target);

  // `bytes`, which the package was opened from, with all that is changed.
  Result<std::string, Reason> apply(std::string_view bytes);

 private:
  struct Changed {
    std::unique_ptr<PartText> text;
    std::vector<Patch> patches;
  };

  Package package_;
  const Limits& limits_;
  const Deadline& deadline_;
  std::map<std::string, Changed> parts_;
  std::map<std::string, std::string> added_;
};

}  // namespace gwlint::docx
