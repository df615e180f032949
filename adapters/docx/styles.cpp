#include "adapters/docx/styles.h"

namespace gwlint::docx {
namespace {

// A style as styles.xml writes it: absent properties are inherited.
struct WrittenStyle {
  enum class Type : std::uint8_t { Paragraph, Character, Numbering, Other };
  Type type = Type::Paragraph;
  bool is_default = false;
  std::string id;
  std::string name;
  std::string based_on;
  std::optional<bool> hidden;
  std::optional<int> outline_level;  // w:outlineLvl, 0–9
  NumberingReference numbering;
};

// A chain longer than this is a cycle or a joke; Word itself allows eleven.
constexpr int kLongestChain = 64;

WrittenStyle::Type type_of(std::string_view type) {
  if (type.empty() || type == "paragraph") return WrittenStyle::Type::Paragraph;
  if (type == "character") return WrittenStyle::Type::Character;
  return type == "numbering" ? WrittenStyle::Type::Numbering : WrittenStyle::Type::Other;
}

// In lower case and without blanks: the forms in which programs write built-in names differ.
std::string plain(std::string_view name) {
  std::string result;
  for (const char c : name) {
    if (c >= 'A' && c <= 'Z') {
      result += static_cast<char>(c - 'A' + 'a');
    } else if (c != ' ') {
      result += c;
    }
  }
  return result;
}

// N of a built-in style “<prefix> N”; 0 for other names.
std::uint8_t built_in_level(std::string_view plain_name, std::string_view prefix) {
  if (!plain_name.starts_with(prefix) || plain_name.size() != prefix.size() + 1) return 0;
  const char digit = plain_name.back();
  return digit >= '1' && digit <= '9' ? static_cast<std::uint8_t>(digit - '0') : std::uint8_t{0};
}

std::uint8_t heading_level(std::string_view plain_name) {
  const std::uint8_t english = built_in_level(plain_name, "heading");
  return english != 0 ? english : built_in_level(plain_name, "标题");
}

bool is_contents_style(std::string_view plain_name) {
  return built_in_level(plain_name, "toc") != 0 || built_in_level(plain_name, "目录") != 0;
}

}  // namespace

class StylesHandler : public XmlHandler {
 public:
  explicit StylesHandler(Styles& styles) : styles_(&styles) {}

  Visit start(Tag tag, const Attributes& attributes) override {
    switch (tag) {
      case Tag::Styles:
      case Tag::DocDefaults:
      case Tag::ParagraphProperties:
      case Tag::RunProperties:
      case Tag::NumberingProperties:
      case Tag::AlternateContent:
      case Tag::Choice:
      case Tag::Fallback:
        return Visit::Enter;
      case Tag::RunDefaults:
        in_defaults_ = true;
        return Visit::Enter;
      case Tag::Style:
        open(attributes);
        return Visit::Enter;
      default:
        property(tag, attributes);
        return Visit::Skip;
    }
  }

  void end(Tag tag) override {
    if (tag == Tag::RunDefaults) in_defaults_ = false;
    if (tag == Tag::Style) in_style_ = false;
  }

  // Works out what every style inherits.
  void resolve();

 private:
  void open(const Attributes& attributes) {
    in_style_ = true;
    WrittenStyle& style = written_.emplace_back();
    style.type = type_of(attributes.get("type"));
    style.id = attributes.get("styleId");
    const std::string_view is_default = attributes.get("default");
    style.is_default = is_default == "1" || is_default == "true" || is_default == "on";
  }
  void property(Tag tag, const Attributes& attributes);
  const WrittenStyle* base_of(const WrittenStyle& style) const;
  Style resolve(const WrittenStyle& written) const;

  Styles* styles_;
  std::vector<WrittenStyle> written_;
  std::unordered_map<std::string_view, std::size_t> by_id_;
  bool in_style_ = false;
  bool in_defaults_ = false;
};

void StylesHandler::property(Tag tag, const Attributes& attributes) {
  if (in_defaults_ && tag == Tag::Vanish) styles_->hidden_by_default_ = attributes.on();
  if (!in_style_) return;
  WrittenStyle& style = written_.back();
  switch (tag) {
    case Tag::Name:
      style.name = plain(attributes.value());
      break;
    case Tag::BasedOn:
      style.based_on = attributes.value();
      break;
    case Tag::Vanish:
    case Tag::SpecVanish:
      style.hidden = style.hidden.value_or(false) || attributes.on();
      break;
    case Tag::OutlineLevel:
      style.outline_level = attributes.number();
      break;
    case Tag::NumberingId:
      style.numbering.id = attributes.number();
      break;
    case Tag::NumberingLevel:
      style.numbering.level = attributes.number();
      break;
    default:
      break;
  }
}

const WrittenStyle* StylesHandler::base_of(const WrittenStyle& style) const {
  const auto found = by_id_.find(style.based_on);
  if (style.based_on.empty() || found == by_id_.end()) return nullptr;
  const WrittenStyle& base = written_[found->second];
  return base.type == style.type ? &base : nullptr;
}

Style StylesHandler::resolve(const WrittenStyle& written) const {
  Style style;
  style.id = written.id;
  std::optional<bool> hidden;
  std::optional<int> outline;
  std::uint8_t named_level = 0;
  int steps = 0;
  for (const WrittenStyle* at = &written; at != nullptr && steps < kLongestChain;
       at = base_of(*at), ++steps) {
    if (!hidden) hidden = at->hidden;
    if (!outline) outline = at->outline_level;
    if (named_level == 0) named_level = heading_level(at->name);
    style.contents_entry = style.contents_entry || is_contents_style(at->name);
    if (!style.numbering.id) {
      // A level given below the list's owner belongs to that list; one above it does not.
      if (!style.numbering.level) style.numbering.level = at->numbering.level;
      style.numbering.id = at->numbering.id;
      if (style.numbering.id) style.numbering_owner = at->id;
    }
  }
  style.hidden = hidden.value_or(false);
  if (outline) {
    style.outline_level =
        *outline >= 0 && *outline <= 8 ? static_cast<std::uint8_t>(*outline + 1) : std::uint8_t{0};
  } else {
    style.outline_level = named_level;
  }
  return style;
}

void StylesHandler::resolve() {
  for (std::size_t i = 0; i < written_.size(); ++i) by_id_.try_emplace(written_[i].id, i);
  for (const WrittenStyle& written : written_) {
    const auto keep = [&](Styles::ById& styles) {
      styles.try_emplace(written.id, resolve(written));
    };
    switch (written.type) {
      case WrittenStyle::Type::Paragraph:
        keep(styles_->paragraphs_);
        if (written.is_default) styles_->default_paragraph_ = resolve(written);
        break;
      case WrittenStyle::Type::Character:
        keep(styles_->characters_);
        break;
      case WrittenStyle::Type::Numbering:
        keep(styles_->numberings_);
        break;
      case WrittenStyle::Type::Other:
        break;
    }
  }
}

Styles::Styles() = default;

const Style& Styles::paragraph(std::string_view id) const {
  if (id.empty()) return default_paragraph_;
  const auto found = paragraphs_.find(id);
  return found == paragraphs_.end() ? default_paragraph_ : found->second;
}

bool Styles::hides_run(const Style& paragraph_style, std::string_view run_style) const {
  bool hidden = paragraph_style.hidden;
  if (!run_style.empty()) {
    const auto found = characters_.find(run_style);
    if (found != characters_.end()) hidden = hidden != found->second.hidden;
  }
  return hidden || hidden_by_default_;
}

std::optional<int> Styles::numbering_id(std::string_view numbering_style) const {
  const auto found = numberings_.find(numbering_style);
  return found == numberings_.end() ? std::nullopt : found->second.numbering.id;
}

Failure read_styles(Package& package, std::string_view part, const Limits& limits,
                    const Deadline& deadline, Styles& styles) {
  StylesHandler handler(styles);
  XmlOutcome outcome = read_xml(package, part, limits, deadline, handler);
  if (!outcome.failure) handler.resolve();
  return std::move(outcome.failure);
}

}  // namespace gwlint::docx
