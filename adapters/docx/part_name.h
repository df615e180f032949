// Names of parts and targets of relationships: ECMA-376 part 2 (OPC), 6.2.2 and 6.5.3.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gwlint::docx {

// The form in which part names compare: `/` for `\`, without leading `/` and `./`, ASCII letters in
// lower case.
std::string fold_part_name(std::string_view entry);

// The part that `target`, a relationship of the part `source`, names: `..` and percent escapes
// resolved, no leading slash. `source` is empty for the package itself. Nothing when the target
// leaves the package or is empty.
std::optional<std::string> resolve_target(std::string_view source, std::string_view target);

// The part with the relationships of `part`: word/_rels/document.xml.rels.
std::string relationships_part(std::string_view part);

}  // namespace gwlint::docx
