// What styles say of the text: visibility, numbers, outline levels (ECMA-376 part 1, 17.7).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "adapters/docx/numbering_reference.h"
#include "adapters/docx/xml.h"

namespace gwlint::docx {

// A style with all that it inherits.
struct Style {
  std::string id;
  bool hidden = false;             // w:vanish
  std::uint8_t outline_level = 0;  // 1–9; 0: none
  bool contents_entry = false;     // a style for lines of a table of contents
  NumberingReference numbering;
  // The style that gave the number its list: a level may name it in place of w:ilvl.
  std::string numbering_owner;
};

class Styles {
 public:
  Styles();

  // The named paragraph style, or the default one where there is no such style.
  const Style& paragraph(std::string_view id) const;
  // Whether a run with this character style is hidden. w:vanish is a toggle property: a character
  // style turns what the paragraph's style says (17.7.3).
  bool hides_run(const Style& paragraph_style, std::string_view run_style) const;
  // The list of a numbering style; nothing when there is no such style.
  std::optional<int> numbering_id(std::string_view numbering_style) const;

 private:
  friend class StylesHandler;
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>()(text);
    }
  };
  using ById = std::unordered_map<std::string, Style, Hash, std::equal_to<>>;

  bool hidden_by_default_ = false;  // w:docDefaults
  Style default_paragraph_;
  ById paragraphs_;
  ById characters_;
  ById numberings_;
};

// Reads styles.xml. Cycles of w:basedOn are cut.
Failure read_styles(Package& package, std::string_view part, const Limits& limits,
                    const Deadline& deadline, Styles& styles);

}  // namespace gwlint::docx
