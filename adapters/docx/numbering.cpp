#include "adapters/docx/numbering.h"

#include <algorithm>
#include <set>

#include "adapters/docx/number_format.h"

namespace gwlint::docx {
namespace {

constexpr std::size_t kLongestLabel = 120;  // bytes; Word itself stops far earlier
constexpr int kHighestNumber = 1'000'000'000;

int clamped_start(std::optional<int> start) {
  return std::clamp(start.value_or(0), 0, kHighestNumber);
}

std::optional<std::size_t> level_index(std::optional<int> level) {
  if (!level) return std::nullopt;
  return static_cast<std::size_t>(std::clamp(*level, 0, static_cast<int>(kNumberingLevels) - 1));
}

std::string_view suffix_of(std::string_view name) {
  if (name == "nothing") return "";
  return name == "space" ? " " : "\t";
}

// Cuts `text` to at most `most` bytes, never within a character.
void cut(std::string& text, std::size_t most) {
  if (text.size() <= most) return;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
  text.resize(most);
}

// A bullet from a symbol font (private use area, U+E000–U+F8FF) becomes a plain one.
std::string bullet(std::string_view text) {
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const bool symbol = text.size() == 3 && (byte(0) == 0xEE || (byte(0) == 0xEF && byte(1) <= 0xA3));
  return symbol ? "•" : std::string(text);
}

class Handler : public XmlHandler {
 public:
  explicit Handler(Numbering& numbering) : numbering_(&numbering) {}

  Visit start(Tag tag, const Attributes& attributes) override {
    switch (tag) {
      case Tag::Numbering:
      case Tag::AlternateContent:
      case Tag::Choice:
      case Tag::Fallback:
        return Visit::Enter;
      case Tag::AbstractNum:
        abstract_ = &numbering_->abstracts[id(attributes, "abstractNumId")];
        return Visit::Enter;
      case Tag::Num:
        instance_ = &numbering_->instances[id(attributes, "numId")];
        return Visit::Enter;
      case Tag::LevelOverride:
        return open_override(attributes);
      case Tag::Level:
        return open_level(attributes);
      default:
        property(tag, attributes);
        return Visit::Skip;
    }
  }

  void end(Tag tag) override {
    switch (tag) {
      case Tag::AbstractNum:
        abstract_ = nullptr;
        break;
      case Tag::Num:
        instance_ = nullptr;
        break;
      case Tag::LevelOverride:
        override_ = nullptr;
        break;
      case Tag::Level:
        level_ = nullptr;
        break;
      default:
        break;
    }
  }

 private:
  static int id(const Attributes& attributes, std::string_view name) {
    return parse_number(attributes.get(name)).value_or(-1);
  }

  Visit open_override(const Attributes& attributes) {
    const auto index = level_index(parse_number(attributes.get("ilvl")));
    if (instance_ == nullptr || !index) return Visit::Skip;
    override_ = &instance_->overrides[*index];
    return Visit::Enter;
  }

  Visit open_level(const Attributes& attributes) {
    const auto index = level_index(parse_number(attributes.get("ilvl")));
    if (override_ != nullptr) {
      level_ = &override_->level.emplace();
    } else if (abstract_ != nullptr && index) {
      level_ = &abstract_->levels[*index];
    } else {
      return Visit::Skip;
    }
    return Visit::Enter;
  }

  void property(Tag tag, const Attributes& attributes);
  void level_property(Tag tag, const Attributes& attributes);

  Numbering* numbering_;
  AbstractNumbering* abstract_ = nullptr;
  NumberingInstance* instance_ = nullptr;
  LevelOverride* override_ = nullptr;
  NumberingLevel* level_ = nullptr;
};

void Handler::property(Tag tag, const Attributes& attributes) {
  if (level_ != nullptr) {
    level_property(tag, attributes);
  } else if (override_ != nullptr) {
    if (tag == Tag::StartOverride) override_->start = clamped_start(attributes.number());
  } else if (instance_ != nullptr) {
    if (tag == Tag::AbstractNumId) instance_->abstract_id = attributes.number().value_or(-1);
  } else if (abstract_ != nullptr) {
    if (tag == Tag::StyleLink) abstract_->style_link = attributes.value();
    if (tag == Tag::NumberingStyleLink) abstract_->numbering_style_link = attributes.value();
  }
}

void Handler::level_property(Tag tag, const Attributes& attributes) {
  switch (tag) {
    case Tag::Start:
      level_->start = clamped_start(attributes.number());
      break;
    case Tag::NumberFormat:
      level_->format = attributes.value();
      break;
    case Tag::LevelText:
      level_->text = attributes.value();
      cut(level_->text, kLongestLabel);
      break;
    case Tag::Suffix:
      level_->suffix = suffix_of(attributes.value());
      break;
    case Tag::IsLegal:
      level_->legal = attributes.on();
      break;
    case Tag::LevelRestart:
      level_->restart = attributes.number();
      break;
    case Tag::ParagraphStyle:
      level_->paragraph_style = attributes.value();
      break;
    default:
      break;
  }
}

}  // namespace

const AbstractNumbering* Numbering::abstract_of(const NumberingInstance& instance,
                                                const Styles& styles) const {
  const NumberingInstance* at = &instance;
  std::set<int> seen;
  while (seen.insert(at->abstract_id).second) {
    const auto found = abstracts.find(at->abstract_id);
    if (found == abstracts.end()) return nullptr;
    const AbstractNumbering& abstract = found->second;
    if (abstract.numbering_style_link.empty()) return &abstract;
    for (const auto& [id, linked] : abstracts) {
      if (linked.style_link == abstract.numbering_style_link) return &linked;
    }
    const auto id = styles.numbering_id(abstract.numbering_style_link);
    const auto next = id ? instances.find(*id) : instances.end();
    if (next == instances.end()) return nullptr;
    at = &next->second;
  }
  return nullptr;
}

Failure read_numbering(Package& package, std::string_view part, const Limits& limits,
                       const Deadline& deadline, Numbering& numbering) {
  Handler handler(numbering);
  return read_xml(package, part, limits, deadline, handler).failure;
}

const NumberingLevel& NumberingCounters::List::level(std::size_t level) const {
  const auto found = instance->overrides.find(level);
  if (found != instance->overrides.end() && found->second.level) return *found->second.level;
  return abstract->levels[level];
}

int NumberingCounters::List::start(std::size_t level) const {
  const auto found = instance->overrides.find(level);
  if (found != instance->overrides.end() && found->second.start) return *found->second.start;
  return this->level(level).start;
}

NumberingCounters::List* NumberingCounters::list(int id) {
  const auto known = lists_.find(id);
  if (known != lists_.end()) return &known->second;
  const auto found = numbering_->instances.find(id);
  if (found == numbering_->instances.end()) return nullptr;
  const AbstractNumbering* abstract = numbering_->abstract_of(found->second, *styles_);
  if (abstract == nullptr) return nullptr;
  return &lists_.try_emplace(id, List{&found->second, abstract, &counters_[abstract], false})
              .first->second;
}

// Where the style gives the list but no level, the level is the one that names the style.
std::size_t NumberingCounters::level_of(const List& list, const NumberingReference& direct,
                                        const Style& style) {
  if (const auto level = level_index(direct.level)) return *level;
  if (direct.id) return 0;
  if (const auto level = level_index(style.numbering.level)) return *level;
  for (const std::string_view name :
       {std::string_view(style.id), std::string_view(style.numbering_owner)}) {
    for (std::size_t level = 0; !name.empty() && level < kNumberingLevels; ++level) {
      if (list.level(level).paragraph_style == name) return level;
    }
  }
  return 0;
}

std::string NumberingCounters::next(const NumberingReference& direct, const Style& style) {
  const std::optional<int> id = direct.id ? direct.id : style.numbering.id;
  if (!id || *id == 0) return {};
  List* const found = list(*id);
  if (found == nullptr) return {};
  const std::size_t level = level_of(*found, direct, style);
  count(*found, level);
  return label(*found, level);
}

void NumberingCounters::count(List& list, std::size_t level) {
  Counters& counters = *list.counters;
  if (!list.begun) {
    // w:startOverride restarts once, at the first paragraph of its list.
    for (const auto& [overridden, what] : list.instance->overrides) {
      if (what.start) counters[overridden].used = false;
    }
    list.begun = true;
  }
  Counter& counter = counters[level];
  if (!counter.used) {
    counter = {list.start(level), true};
  } else if (counter.value < kHighestNumber) {
    ++counter.value;
  }
  for (std::size_t deeper = level + 1; deeper < kNumberingLevels; ++deeper) {
    const std::optional<int> restart = list.level(deeper).restart;
    if (!restart || static_cast<int>(level) < *restart) counters[deeper].used = false;
  }
}

std::string NumberingCounters::label(const List& list, std::size_t level) {
  const NumberingLevel& shape = list.level(level);
  std::string label;
  if (shape.format == "bullet") {
    label = bullet(shape.text);
  } else {
    for (std::size_t i = 0; i < shape.text.size(); ++i) {
      const char digit = i + 1 < shape.text.size() ? shape.text[i + 1] : '\0';
      if (shape.text[i] != '%' || digit < '1' || digit > '9') {
        label += shape.text[i];
        continue;
      }
      ++i;
      const auto shown = static_cast<std::size_t>(digit - '1');
      if (shown > level) continue;
      const Counter& counter = (*list.counters)[shown];
      const int number = counter.used ? counter.value : list.start(shown);
      label += format_number(number, shape.legal ? "decimal" : list.level(shown).format);
    }
  }
  if (label.empty()) return label;
  cut(label, kLongestLabel);
  return label.append(shape.suffix);
}

}  // namespace gwlint::docx
