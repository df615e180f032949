#include "adapters/docx/xml.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <memory>
#include <mutex>
#include <new>
#include <vector>

#include <fmt/format.h>
#include <libxml/SAX2.h>
#include <libxml/globals.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/threads.h>

#include "adapters/docx/repeated_xml.h"
#include "adapters/docx/tag_guard.h"
#include "adapters/docx/xml_encoding.h"

namespace gwlint::docx {
namespace {

constexpr std::uint32_t kDeepest = 256;  // as libxml2's own limit
constexpr std::string_view kExtraContent = "Extra content at the end of the document";

std::string_view view(const xmlChar* chars) {
  return chars == nullptr ? std::string_view() : reinterpret_cast<const char*>(chars);
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const auto first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

// Calls `use` with each of the blank-separated words of `text` until it says false.
template <typename Use>
bool all_words(std::string_view text, Use use) {
  constexpr std::string_view kBlanks = " \t\r\n";
  for (std::size_t at = text.find_first_not_of(kBlanks); at != std::string_view::npos;
       at = text.find_first_not_of(kBlanks, at)) {
    const std::size_t end = std::min(text.find_first_of(kBlanks, at), text.size());
    if (!use(text.substr(at, end - at))) return false;
    at = end;
  }
  return true;
}

xmlParserInputPtr refuse_entity(const char*, const char*, xmlParserCtxtPtr) {
  return nullptr;
}

// Whether libxml2 has asked this thread in vain for memory. It does not always say so: a name that
// cannot be kept is told as malformed XML, a buffer that cannot grow as the end of the part.
thread_local bool memory_refused = false;

void* noted(void* block) {
  if (block == nullptr) memory_refused = true;
  return block;
}

void* allocate(std::size_t size) {
  return noted(std::malloc(size));
}

void* reallocate(void* block, std::size_t size) {
  return noted(std::realloc(block, size));
}

char* duplicate(const char* text) {
  return static_cast<char*>(noted(::strdup(text)));
}

void say_nothing(void*, const char*, ...) {}

// What libxml2 asks for once, before any thread parses: its tables, and that nothing is fetched.
void prepare_libxml2() {
  static std::once_flag once;
  std::call_once(once, [] {
    xmlMemSetup(std::free, allocate, reallocate, duplicate);
    xmlInitParser();
    xmlSetExternalEntityLoader(refuse_entity);
    // Where memory runs out before there is a parser, libxml2 would write to standard error, in
    // this thread and in those to come.
    xmlSetGenericErrorFunc(nullptr, say_nothing);
    xmlThrDefSetGenericErrorFunc(nullptr, say_nothing);
  });
}

struct FreeParser {
  void operator()(xmlParserCtxt* parser) const { xmlFreeParserCtxt(parser); }
};

// One parse of one part.
class Parse {
 public:
  Parse(std::string_view part, const Limits& limits, const Deadline& deadline, XmlHandler& handler);
  ~Parse() { handler_->set_path(nullptr); }
  Parse(const Parse&) = delete;
  Parse& operator=(const Parse&) = delete;

  // False when nothing that follows can matter.
  bool feed(std::string_view piece);
  void finish();
  const Failure& failure() const { return failure_; }
  std::string root() const { return std::string(root_); }
  bool foreign_encoding() const { return decoder_.foreign(); }
  std::string encoding() const { return std::string(decoder_.encoding()); }

 private:
  // A branch point of markup compatibility that is open.
  struct Alternate {
    std::uint32_t depth = 0;
    bool chosen = false;
  };
  // Elements of foreign namespaces that mc:ProcessContent makes transparent below `depth`.
  struct ProcessContent {
    std::uint32_t depth = 0;
    std::string_view uri;  // in the parser's dictionary
    std::string local;     // or `*`
  };

  struct Binding {
    const xmlChar* prefix = nullptr;
    std::optional<const xmlChar*> uri;  // nothing: it is not declared
  };

  static Parse& of(void* self) { return *static_cast<Parse*>(self); }
  static void on_start(void* self, const xmlChar* local, const xmlChar* prefix, const xmlChar* uri,
                       int namespaces, const xmlChar** namespace_list, int attributes,
                       int defaulted, const xmlChar** attribute_list);
  static void on_end(void* self, const xmlChar* local, const xmlChar* prefix, const xmlChar* uri);
  static void on_text(void* self, const xmlChar* text, int size);
  static void on_instruction(void* self, const xmlChar* target, const xmlChar* data);
  static void on_doctype(void* self, const xmlChar* name, const xmlChar* external,
                         const xmlChar* system);
  static void on_error(void* self, xmlErrorPtr error);

  // Exceptions must not pass through libxml2's C code: what is thrown waits for its return. There
  // is hardly anything but want of memory, so that nothing here may need any.
  template <typename Work>
  void guarded(Work work) noexcept {
    if (thrown_) return;
    try {
      work();
      if (handler_->failed()) stop(*handler_->failure());
    } catch (...) {
      thrown_ = std::current_exception();
      xmlStopParser(parser_.get());
    }
  }

  void take(std::string_view utf8);
  void parse(std::string_view utf8, bool last);
  bool is_recording() const {
    return recorded_ != nullptr && recorded_->state() == XmlFragment::State::Open;
  }
  void come_to(const RepeatedXml::Mark& mark);
  void replay(XmlFragment& fragment);
  void replay(const XmlFragment& fragment, std::uint32_t index);
  void refuse(const XmlFragment& fragment, std::size_t at, std::string_view what);
  std::optional<const xmlChar*> binding(const xmlChar* prefix);
  std::uint32_t deepest() const { return std::min(kDeepest, limits_->depth); }
  void start(const xmlChar* local, const xmlChar* uri, const Attributes& attributes,
             const xmlChar* const* raw, int count);
  void end();
  XmlHandler::Visit visit(Tag tag, std::uint32_t name, const Attributes& attributes);
  bool choose(Tag tag, const Attributes& attributes);
  bool understands(std::string_view prefixes) const;
  std::string_view namespace_of(std::string_view prefix) const;
  void note_process_content(const xmlChar* const* raw, int count);
  bool is_processed(std::uint32_t name) const;
  void fail_by(const xmlError& error);
  void stop(ReadError error);
  Detail what_is_wrong(const xmlError& error) const;
  Detail where() const;
  Detail where_with_offset(std::int64_t offset) const;
  std::int64_t offset() const;

  std::string part_;
  const Limits* limits_;
  const Deadline* deadline_;
  XmlHandler* handler_;
  XmlDecoder decoder_;
  RepeatedXml repeated_;
  XmlFragment* recorded_ = nullptr;  // what is being recorded
  TagGuard guard_;
  ElementNames names_;
  ElementPath path_;
  std::unique_ptr<xmlParserCtxt, FreeParser> parser_;
  std::string_view root_;  // in the parser's dictionary
  Failure failure_;
  std::exception_ptr thrown_;
  bool decisive_ = false;  // the failure stands whatever the rest of the part is

  std::array<std::uint32_t, kDeepest> open_{};  // names of the open elements that are handed on
  std::uint32_t elements_ = 0;                  // start tags so far
  std::uint32_t depth_ = 0;
  int root_namespaces_ = 0;              // libxml2's count of what the root declares
  std::optional<Binding> root_binding_;  // the last one asked for where no other holds
  std::uint32_t skipped_ = 0;            // open elements that are not handed on
  std::vector<Alternate> alternates_;
  std::vector<ProcessContent> process_content_;
};

Parse::Parse(std::string_view part, const Limits& limits, const Deadline& deadline,
             XmlHandler& handler)
    : part_(part),
      limits_(&limits),
      deadline_(&deadline),
      handler_(&handler),
      guard_(limits),
      path_(names_) {
  prepare_libxml2();
  memory_refused = false;
  // What libxml2 keeps for each thread: it does not expect that there is no memory for it.
  if (xmlGetGlobalState() == nullptr) throw std::bad_alloc();
  xmlSAXHandler sax{};
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = on_start;
  sax.endElementNs = on_end;
  // The same for both, or libxml2 guesses which white space matters.
  sax.characters = on_text;
  sax.ignorableWhitespace = on_text;
  sax.cdataBlock = on_text;
  sax.processingInstruction = on_instruction;
  sax.internalSubset = on_doctype;
  sax.serror = on_error;
  parser_.reset(xmlCreatePushParserCtxt(&sax, this, nullptr, 0, nullptr));
  if (parser_ == nullptr || memory_refused) throw std::bad_alloc();
  // The decoder has seen to the encoding.
  xmlCtxtUseOptions(parser_.get(), XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
  handler_->set_path(&path_);
}

bool Parse::feed(std::string_view piece) {
  if (failure_) return !decisive_;
  take(decoder_.decode(piece, false));
  return !decisive_;
}

void Parse::finish() {
  if (failure_) return;
  take(decoder_.decode({}, true));
  if (!failure_) parse({}, true);
  if (!failure_ && parser_->wellFormed == 0) {
    stop(docx::failure(ReadErrorKind::BadXml, where_with_offset(offset()), Bilingual{}));
  }
}

void Parse::take(std::string_view utf8) {
  repeated_.feed(utf8, [this](std::string_view xml) {
    parse(xml, false);
    return !failure_;
  });
  if (!failure_ && decoder_.failed()) {
    const std::string_view encoding = decoder_.encoding();
    stop(docx::failure(
        ReadErrorKind::BadEncoding, where(),
        Detail{fmt::format("编码“{}”", encoding), fmt::format("encoding {}", encoding)}));
  }
}

void Parse::parse(std::string_view utf8, bool last) {
  if (deadline_->passed()) return stop(over_limit(where(), Limit::Time, *limits_));
  switch (guard_.scan(utf8)) {
    case TagGuard::Verdict::Sound:
      break;
    case TagGuard::Verdict::TooManyAttributes:
      return stop(over_limit(where(), Limit::TagAttributes, *limits_,
                             limits_->tag_attributes + std::uint64_t{1}));
    case TagGuard::Verdict::TooLong:
      return stop(
          over_limit(where(), Limit::TagBytes, *limits_, limits_->tag_bytes + std::uint64_t{1}));
  }
  xmlParseChunk(parser_.get(), utf8.data(), static_cast<int>(utf8.size()), last ? 1 : 0);
  if (thrown_) std::rethrow_exception(thrown_);
  if (memory_refused) throw std::bad_alloc();
}

void Parse::on_start(void* self, const xmlChar* local, const xmlChar* prefix, const xmlChar* uri,
                     int namespaces, const xmlChar**, int attributes, int,
                     const xmlChar** attribute_list) {
  Parse& parse = of(self);
  parse.guarded([&] {
    if (parse.is_recording()) {
      parse.recorded_->start(local, prefix, uri, namespaces, attribute_list, attributes);
    }
    if (parse.elements_ == 0) parse.root_namespaces_ = parse.parser_->nsNr;
    parse.start(local, uri, Attributes(attribute_list, attributes, uri), attribute_list,
                attributes);
  });
}

void Parse::on_end(void* self, const xmlChar*, const xmlChar*, const xmlChar*) {
  Parse& parse = of(self);
  parse.guarded([&] {
    if (parse.is_recording()) parse.recorded_->end(parse.names_);
    parse.end();
  });
}

void Parse::on_text(void* self, const xmlChar* text, int size) {
  Parse& parse = of(self);
  if (parse.is_recording()) parse.recorded_->text();
  if (parse.skipped_ != 0) return;
  parse.guarded([&] {
    parse.handler_->text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
  });
}

void Parse::on_instruction(void* self, const xmlChar*, const xmlChar*) {
  Parse& parse = of(self);
  parse.guarded([&] { parse.come_to(parse.repeated_.next_mark()); });
}

// Called before the first declaration is read, so that no entity ever exists.
void Parse::on_doctype(void* self, const xmlChar*, const xmlChar*, const xmlChar*) {
  Parse& parse = of(self);
  parse.guarded(
      [&] { parse.stop(docx::failure(ReadErrorKind::DoctypeFound, parse.where(), Bilingual{})); });
}

// libxml2 has one message, “Extra content”, for a document that goes on and one that breaks off.
Detail Parse::what_is_wrong(const xmlError& error) const {
  const bool ended = depth_ + skipped_ == 0 && !root_.empty();
  if (error.code != XML_ERR_DOCUMENT_END || ended) {
    // Some messages have a second line, which shows bytes.
    const std::string_view message = error.message == nullptr ? "" : error.message;
    const std::string_view said = trimmed(message.substr(0, message.find('\n')));
    return {std::string(said), std::string(said)};
  }
  if (root_.empty() && xmlByteConsumed(parser_.get()) <= 0) {
    return {"部件是空的", "the part is empty"};
  }
  return {"XML 没有结束就中断了", "the XML breaks off"};
}

void Parse::on_error(void* self, xmlErrorPtr error) {
  Parse& parse = of(self);
  if (memory_refused || parse.failure_ || error->level < XML_ERR_ERROR) return;
  parse.guarded([&] { parse.fail_by(*error); });
}

void Parse::fail_by(const xmlError& error) {
  const xmlParserInput* input = parser_->input;
  const bool bad_bytes = error.code == XML_ERR_INVALID_ENCODING ||
                         (error.code == XML_ERR_INVALID_CHAR && input != nullptr &&
                          input->cur != nullptr && input->cur < input->end && *input->cur >= 0x80);
  stop(docx::failure(bad_bytes ? ReadErrorKind::BadEncoding : ReadErrorKind::BadXml,
                     where_with_offset(offset()), what_is_wrong(error)));
}

void Parse::start(const xmlChar* local, const xmlChar* uri, const Attributes& attributes,
                  const xmlChar* const* raw, int count) {
  handler_->set_element(elements_++);
  if (depth_ + skipped_ >= deepest()) {
    return stop(over_limit(where(), Limit::Depth, *limits_, depth_ + skipped_ + std::uint64_t{1}));
  }
  if (skipped_ != 0) {
    ++skipped_;
    return;
  }
  note_process_content(raw, count);
  const std::uint32_t name = names_.intern(local, uri);
  const ElementNames::Entry& entry = names_.entry(name);
  if (depth_ == 0) root_ = entry.local;
  const bool on_path = entry.can_hold_blocks;
  if (on_path) path_.enter(name);
  open_[depth_++] = name;
  if (visit(entry.tag, name, attributes) == XmlHandler::Visit::Enter) return;
  --depth_;
  ++skipped_;
  if (on_path) path_.leave();
}

void Parse::come_to(const RepeatedXml::Mark& mark) {
  if (mark.fragment == nullptr) return;
  if (mark.left_out) return replay(*mark.fragment);
  recorded_ = mark.fragment;
}

// As if the parser had come to the fragment itself.
void Parse::replay(XmlFragment& fragment) {
  const std::uint32_t depth = depth_ + skipped_;
  if (depth == 0) return refuse(fragment, 0, kExtraContent);
  if (depth + fragment.height() > deepest()) {
    return stop(over_limit(where(), Limit::Depth, *limits_, deepest() + std::uint64_t{1}));
  }
  const auto uri = binding(fragment.prefix());
  if (!uri) {
    return refuse(fragment, fragment.bytes().find('>'),
                  fmt::format("Namespace prefix {} on {} is not defined", view(fragment.prefix()),
                              view(fragment.elements().front().local)));
  }
  if (*uri != fragment.uri()) fragment.bind(*uri, names_);
  replay(fragment, 0);
}

// As libxml2 would have, `at` bytes behind the fragment's begin.
void Parse::refuse(const XmlFragment& fragment, std::size_t at, std::string_view what) {
  const auto behind = static_cast<std::int64_t>(fragment.bytes().size() - at);
  stop(docx::failure(ReadErrorKind::BadXml, where_with_offset(offset() - behind),
                     Detail{std::string(what), std::string(what)}));
}

// Recursion is as deep as the part may be.
void Parse::replay(const XmlFragment& fragment, std::uint32_t index) {
  const std::vector<XmlFragment::Element>& elements = fragment.elements();
  const XmlFragment::Element& element = elements[index];
  const xmlChar* const* const raw = fragment.attributes(element);
  const auto count = static_cast<int>(element.attributes);
  start(element.local, fragment.uri(), Attributes(raw, count, fragment.uri()), raw, count);
  for (std::uint32_t i = index + 1; i < element.end; i = elements[i].end) {
    if (failure_ || handler_->failed()) return;
    if (skipped_ != 0 || elements[i].idle) {
      elements_ += elements[i].end - i;
    } else {
      replay(fragment, i);
    }
  }
  end();
}

// What a prefix stands for here; nothing where it is not declared.
std::optional<const xmlChar*> Parse::binding(const xmlChar* prefix) {
  const bool only_the_roots = parser_->nsNr == root_namespaces_;
  if (only_the_roots && root_binding_ && root_binding_->prefix == prefix) return root_binding_->uri;
  std::optional<const xmlChar*> uri;
  if (prefix == nullptr) uri = nullptr;
  for (int i = parser_->nsNr - 2; i >= 0; i -= 2) {
    if (parser_->nsTab[i] != prefix) continue;
    const xmlChar* const bound = parser_->nsTab[i + 1];
    uri = bound != nullptr && *bound == 0 ? nullptr : bound;
    break;
  }
  if (only_the_roots) root_binding_ = Binding{prefix, uri};
  return uri;
}

XmlHandler::Visit Parse::visit(Tag tag, std::uint32_t name, const Attributes& attributes) {
  switch (tag) {
    case Tag::Ignored:
      return XmlHandler::Visit::Skip;
    case Tag::OtherForeign:
      if (!is_processed(name)) return XmlHandler::Visit::Skip;
      break;
    case Tag::AlternateContent:
      alternates_.push_back({depth_, false});
      break;
    case Tag::Choice:
    case Tag::Fallback:
      if (!choose(tag, attributes)) return XmlHandler::Visit::Skip;
      break;
    default:
      break;
  }
  return handler_->start(tag, attributes);
}

void Parse::end() {
  if (skipped_ != 0) {
    // The element skipped last leaves with its own end: it was never handed on.
    --skipped_;
    if (skipped_ == 0) {
      while (!process_content_.empty() && process_content_.back().depth > depth_) {
        process_content_.pop_back();
      }
      while (!alternates_.empty() && alternates_.back().depth > depth_) alternates_.pop_back();
    }
    return;
  }
  const ElementNames::Entry& entry = names_.entry(open_[--depth_]);
  handler_->end(entry.tag);
  if (entry.can_hold_blocks) path_.leave();
  while (!process_content_.empty() && process_content_.back().depth > depth_) {
    process_content_.pop_back();
  }
  if (entry.tag == Tag::AlternateContent) alternates_.pop_back();
}

// ECMA-376 part 3, 9.3: the first choice whose namespaces are all understood, else the fallback.
bool Parse::choose(Tag tag, const Attributes& attributes) {
  if (alternates_.empty() || alternates_.back().depth + 1 != depth_) return false;
  Alternate& alternate = alternates_.back();
  if (alternate.chosen) return false;
  alternate.chosen = tag == Tag::Fallback || understands(attributes.get("Requires"));
  return alternate.chosen;
}

bool Parse::understands(std::string_view prefixes) const {
  if (trimmed(prefixes).empty()) return false;
  return all_words(prefixes, [this](std::string_view prefix) {
    return namespace_info(namespace_of(prefix)).kind != Namespace::Foreign;
  });
}

// The namespaces in scope, innermost last, stand in the parser as pairs of prefix and URI.
std::string_view Parse::namespace_of(std::string_view prefix) const {
  for (int i = parser_->nsNr - 2; i >= 0; i -= 2) {
    if (view(parser_->nsTab[i]) == prefix) return view(parser_->nsTab[i + 1]);
  }
  return {};
}

void Parse::note_process_content(const xmlChar* const* raw, int count) {
  for (int i = 0; i < count; ++i) {
    const xmlChar* const* attribute = raw + i * 5;
    // The first letter tells nearly all others apart.
    if (attribute[0][0] != 'P' || view(attribute[0]) != "ProcessContent") continue;
    if (namespace_info(view(attribute[2])).kind != Namespace::Compatibility) continue;
    const std::string_view value(reinterpret_cast<const char*>(attribute[3]),
                                 static_cast<std::size_t>(attribute[4] - attribute[3]));
    all_words(value, [this](std::string_view word) {
      const auto colon = word.find(':');
      if (colon == std::string_view::npos) return true;
      process_content_.push_back(
          {depth_ + 1, namespace_of(word.substr(0, colon)), std::string(word.substr(colon + 1))});
      return true;
    });
  }
}

bool Parse::is_processed(std::uint32_t name) const {
  const ElementNames::Entry& entry = names_.entry(name);
  return std::ranges::any_of(process_content_, [&](const ProcessContent& processed) {
    return !processed.uri.empty() && processed.uri == entry.uri &&
           (processed.local == "*" || processed.local == entry.local);
  });
}

void Parse::stop(ReadError error) {
  if (!failure_) {
    // Malformed XML may come from damaged bytes: the checksum at the end of the part will tell.
    decisive_ = error.kind != ReadErrorKind::BadXml && error.kind != ReadErrorKind::BadEncoding;
    failure_ = std::move(error);
  }
  xmlStopParser(parser_.get());
}

Detail Parse::where() const {
  return describe(part_, handler_->place());
}

// In bytes of the part, as far as the parser has come; negative where that is not known.
std::int64_t Parse::offset() const {
  const long consumed = xmlByteConsumed(parser_.get());
  return consumed < 0 ? consumed : consumed + repeated_.left_out();
}

Detail Parse::where_with_offset(std::int64_t offset) const {
  Detail where = this->where();
  if (offset >= 0) {
    where.zh += fmt::format("，字节 {}", offset);
    where.en += fmt::format(", byte {}", offset);
  }
  return where;
}

}  // namespace

std::optional<std::string_view> Attributes::find(std::string_view local_name) const {
  for (int i = 0; i < count_; ++i) {
    const Chars* attribute = raw_ + i * 5;
    if (attribute[2] != nullptr && attribute[2] != element_uri_) continue;
    if (view(attribute[0]) != local_name) continue;
    return std::string_view(reinterpret_cast<const char*>(attribute[3]),
                            static_cast<std::size_t>(attribute[4] - attribute[3]));
  }
  return std::nullopt;
}

bool Attributes::on() const {
  const std::string_view value = trimmed(this->value());
  return value != "0" && value != "false" && value != "off";
}

std::optional<int> Attributes::number() const {
  return parse_number(value());
}

std::optional<int> parse_number(std::string_view text) {
  text = trimmed(text);
  if (text.starts_with('+')) text.remove_prefix(1);
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (end != text.data() + text.size() || text.empty()) return std::nullopt;
  if (error == std::errc::result_out_of_range) {
    return text.front() == '-' ? std::numeric_limits<int>::min() : std::numeric_limits<int>::max();
  }
  return error == std::errc() ? std::optional(number) : std::nullopt;
}

XmlOutcome read_xml(Package& package, std::string_view part, const Limits& limits,
                    const Deadline& deadline, XmlHandler& handler) {
  Parse parse(part, limits, deadline, handler);
  Failure failed =
      package.read(part, [&parse](std::string_view piece) { return parse.feed(piece); });
  // Damage explains whatever the parser met.
  if (failed && (failed->kind == ReadErrorKind::Damaged || !parse.failure()))
    return {failed, {}, false, {}};
  parse.finish();
  return {parse.failure(), parse.root(), parse.foreign_encoding(), parse.encoding()};
}

}  // namespace gwlint::docx
