// What a part repeats is parsed once: that must never show.
#include "adapters/docx/repeated_xml.h"

#include <array>
#include <random>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "adapters/docx/source_map.h"
#include "tests/adapters/docx/read_body.h"

namespace gwlint::docx {
namespace {

using test::cell;
using test::docx_of_body;
using test::paragraph;

// ---- What the parser is to see ----

const auto* const kName = reinterpret_cast<XmlFragment::Chars>("rPr");
const auto* const kUri = reinterpret_cast<XmlFragment::Chars>("urn:w");

// Feeds pieces to it, and parses as a parser would that meets nothing but `<w:rPr>…</w:rPr>`
// without any content that matters.
class Feeder {
 public:
  std::string seen(const std::vector<std::string_view>& pieces) {
    std::string all;
    for (const std::string_view piece : pieces) {
      repeated_.feed(piece, [&](std::string_view xml) {
        all += xml;
        for (std::size_t at = xml.find("<?r?>"); at != xml.npos; at = xml.find("<?r?>", at + 1)) {
          come_to(repeated_.next_mark());
        }
        return true;
      });
    }
    return all;
  }
  std::int64_t left_out() const { return repeated_.left_out(); }

 private:
  void come_to(const RepeatedXml::Mark& mark) {
    if (mark.fragment == nullptr || mark.left_out) return;
    mark.fragment->start(kName, nullptr, kUri, 0, nullptr, 0);
    mark.fragment->end(names_);
  }

  ElementNames names_;
  RepeatedXml repeated_;
};

std::string seen(const std::vector<std::string_view>& pieces) {
  return Feeder().seen(pieces);
}

TEST(RepeatedXml, IsRecordedWhenItComesAgainAndLeftOutFromThenOn) {
  EXPECT_EQ(seen({"<d><rPr><b/></rPr>w<rPr><b/></rPr>x<rPr><b/></rPr>y<rPr><i/></rPr>z<rPr><b/>"
                  "</rPr></d>"}),
            "<d><rPr><b/></rPr>w<?r?><rPr><b/></rPr>x<?r?>y<rPr><i/></rPr>z<?r?></d>");
}

TEST(RepeatedXml, IsLeftOutInLaterPieces) {
  EXPECT_EQ(seen({"<d><rPr></rPr>", "<rPr></rPr>", "<rPr></rPr>", "x<rPr></rPr></d>"}),
            "<d><rPr></rPr><?r?><rPr></rPr><?r?>x<?r?></d>");
}

TEST(RepeatedXml, IsKeptWhereAPieceCutsIt) {
  EXPECT_EQ(seen({"<d><rPr></rPr><rPr></rPr><", "rPr></rPr><rP", "r></rPr><rPr></rPr></d>"}),
            "<d><rPr></rPr><?r?><rPr></rPr><rPr></rPr><rPr></rPr><?r?></d>");
}

TEST(RepeatedXml, CountsWhatIsLeftOut) {
  Feeder feeder;
  feeder.seen({"<d><rPr></rPr>"});
  EXPECT_EQ(feeder.left_out(), 0);
  feeder.seen({"<rPr></rPr>"});
  EXPECT_EQ(feeder.left_out(), -5);
  feeder.seen({"<rPr></rPr>"});
  EXPECT_EQ(feeder.left_out(), 1);  // eleven bytes for five, and five for none
}

TEST(RepeatedXml, IsNotSoughtWhereHardlyAnythingRepeats) {
  std::string part = "<d>";
  for (int i = 0; i < 600; ++i) part += fmt::format("<rPr><a n='{}'/></rPr>", i);
  for (int i = 0; i < 3; ++i) part += "<rPr></rPr>";
  EXPECT_EQ(seen({part}), part);
  std::string half = "<d>";
  for (int i = 0; i < 600; ++i) half += fmt::format("<rPr></rPr><rPr><a n='{}'/></rPr>", i);
  EXPECT_TRUE(seen({half, "<rPr></rPr>"}).ends_with("<?r?>"));
}

TEST(RepeatedXml, IsNeverTheRoot) {
  EXPECT_EQ(seen({"<?xml version='1.0'?><rPr></rPr><rPr></rPr><rPr></rPr>"}),
            "<?xml version='1.0'?><rPr></rPr><rPr></rPr><?r?><rPr></rPr>");
}

TEST(RepeatedXml, LeavesAloneWhatFollowsCommentsSectionsAndInstructions) {
  for (const std::string_view special : {"<!-- -->", "<![CDATA[x]]>", "<?x?>", "<!DOCTYPE x>"}) {
    const std::string part = fmt::format("<d>{}<rPr></rPr><rPr></rPr><rPr></rPr></d>", special);
    EXPECT_EQ(seen({part}), part);
    const std::size_t cut = 4;  // behind the `<`
    EXPECT_EQ(seen({std::string_view(part).substr(0, cut), std::string_view(part).substr(cut)}),
              part);
    const std::string later = fmt::format("<d><rPr></rPr><rPr></rPr>{}<rPr></rPr></d>", special);
    EXPECT_EQ(seen({later}),
              fmt::format("<d><rPr></rPr><?r?><rPr></rPr>{}<rPr></rPr></d>", special));
    const std::string within =
        fmt::format("<d><rPr>{0}</rPr><rPr>{0}</rPr><rPr>{0}</rPr></d>", special);
    EXPECT_EQ(seen({within}), within);
  }
}

TEST(RepeatedXml, LeavesAloneWhatIsNotPlainProperties) {
  for (const std::string_view element :
       {"<rPr/>", "<rPr a='b'></rPr>", "<rPr ></rPr>", "<rPr></rPr >", "<t></t>",
        "<pPr><pPrChange><pPr></pPr></pPrChange></pPr>", "<aNameThatIsLongerThanAnyoneNeedsPr>"}) {
    const std::string part = fmt::format("<d>{0}{0}{0}</d>", element);
    EXPECT_EQ(seen({part}).find(fmt::format("<?r?>{}", element)), std::string::npos) << element;
  }
}

TEST(RepeatedXml, LeavesAloneWhatIsLong) {
  const std::string element = fmt::format("<rPr>{}</rPr>", std::string(5000, ' '));
  const std::string part = fmt::format("<d>{0}{0}{0}</d>", element);
  EXPECT_EQ(seen({part}), part);
}

TEST(RepeatedXml, KeepsNoMoreThanRealPartsHave) {
  std::string part = "<d>";
  for (int i = 0; i < 4200; ++i) {
    for (int j = 0; j < 4; ++j) part += fmt::format("<rPr><a n='{}'/></rPr>", i);
  }
  const std::string last = "<rPr><a n='4199'/></rPr>";
  const std::string first = "<rPr><a n='0'/></rPr>";
  const std::string all = seen({part, last, first});
  EXPECT_TRUE(all.ends_with(last + last + "<?r?>")) << all.substr(all.size() - 100);
}

// ---- What comes of a document ----

void describe(const Document& document, std::string& out) {
  const auto place = [](Span span) { return fmt::format("{}-{}", span.begin, span.end); };
  out += document.text;
  for (const Block& block : document.blocks) {
    out += fmt::format("block {} {} {}\n", static_cast<int>(block.kind),
                       static_cast<int>(block.story), block.index);
  }
  for (const Paragraph& one : document.paragraphs) {
    out += fmt::format("paragraph {} {} {} {} {}\n", place(one.text), one.number_size,
                       one.outline_level, one.contents_entry, xpath(document, one.node));
  }
  for (const Table& table : document.tables) {
    out += fmt::format("table {} {}\n", place(table.text), xpath(document, table.node));
    for (const Row& row : table.rows) {
      out += fmt::format("row {} {}\n", place(row.text), xpath(document, row.node));
      for (const Cell& one : row.cells) {
        out += fmt::format("cell {} {} {} {} {}\n", place(one.text), one.column, one.column_span,
                           one.row_span, xpath(document, one.node));
      }
    }
  }
  for (const Mark& mark : document.marks) {
    out += fmt::format("mark {} {} {} {}\n", static_cast<int>(mark.kind), place(mark.place),
                       mark.note, mark.author);
  }
}

void describe(const SourceMap& map, std::string& out) {
  const auto tell = [&out](std::string_view what, const std::vector<SourcePiece>& pieces) {
    for (const SourcePiece& piece : pieces) {
      out += fmt::format("{} {}-{} {} {} {}\n", what, piece.text.begin, piece.text.end, piece.part,
                         piece.element, piece.offset);
    }
  };
  tell("characters", map.pieces);
  tell("glyph", map.glyphs);
  for (const auto& [node, element] : map.cells) out += fmt::format("tc {} {}\n", node, element);
  for (const auto& [node, element] : map.paragraphs) out += fmt::format("p {} {}\n", node, element);
}

std::string outcome(const std::string& body, const Limits& limits) {
  const auto result = read_traced(docx_of_body(body), limits);
  if (!result) return fmt::format("{}: {}", id(result.error().kind), result.error().detail_en);
  std::string described;
  describe(result->document, described);
  describe(result->map, described);
  return described;
}

// Reads a body twice: as it is, and behind a comment, where all of it is parsed.
std::string expect_same(const std::string& body, const Limits& limits = {}) {
  const std::string comment = "<!---->";
  std::string read = outcome(std::string(comment.size(), ' ') + body, limits);
  EXPECT_EQ(read, outcome(comment + body, limits)) << body;
  return read;
}

std::string run(std::string_view text, std::string_view properties) {
  return fmt::format("<w:r><w:rPr>{}</w:rPr><w:t>{}</w:t></w:r>", properties, text);
}

std::string paragraph_of_runs(std::string_view properties, std::string_view content) {
  return fmt::format("<w:p><w:pPr>{}</w:pPr>{}</w:p>", properties, content);
}

// Often enough to be parsed, recorded and replayed.
std::string again(std::string_view xml) {
  return std::string(xml).append(xml).append(xml).append(xml);
}

TEST(RepeatedXml, MeansTheSameAgain) {
  for (const std::string_view properties :
       {"<w:vanish/>", "<w:vanish w:val=\"0\"/>", "<w:b/><w:vanish/><w:i/>",
        "<w:rFonts w:ascii=\"&lt;&#x4E2D;\"/>", "<w:rPrChange><w:x/></w:rPrChange><w:vanish/>",
        "<w:x><w:y><w:vanish/></w:y></w:x>", "<w14:x/><w:vanish/>", " <w:vanish/> ", "",
        "<w:t>x</w:t>", "<w:vanish w14:x=\"y\"/>", "<w:vanish xml:space=\"preserve\"/>",
        "<w:x xmlns:w=\"urn:other\"><w:vanish/></w:x>"}) {
    expect_same(paragraph_of_runs("", again(run("甲", properties) + run("乙", ""))));
    expect_same(again(paragraph_of_runs(fmt::format("<w:rPr>{}</w:rPr>", properties), "")));
    expect_same(paragraph_of_runs(
        "", again(fmt::format("<w:del w:author=\"a\">{}</w:del>", run("甲", properties)))));
    expect_same(
        again(fmt::format("<w:p><w:r><w:t>a<w:rPr>{}</w:rPr>b</w:t></w:r></w:p>", properties)));
  }
  for (const std::string_view properties :
       {"<w:outlineLvl w:val=\"1\"/>",
        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>",
        "<w:rPr><w:del w:author=\"a\"/></w:rPr>", "<w:rPr><w:ins w:author=\"a\"/></w:rPr>",
        "<w:pPrChange><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:pPrChange>"}) {
    expect_same(again(paragraph("甲", properties)) + again(paragraph("乙", properties)));
  }
  for (const std::string_view properties :
       {"<w:gridSpan w:val=\"2\"/>", "<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>",
        "<w:tcBorders><w:top/><w:left/></w:tcBorders><w:gridSpan w:val=\"3\"/>"}) {
    const std::string row =
        test::row_of(again(cell("甲", properties)) + cell("乙"), "<w:gridBefore w:val=\"1\"/>");
    expect_same(test::table_of(again(row) + test::row_of(cell("一") + cell("二") + cell("三"))));
  }
}

// The same bytes hide text, or nothing.
TEST(RepeatedXml, MeansWhatItsPrefixStandsForThere) {
  const std::string hidden = again(run("甲", "<w:vanish/>"));
  const auto bound = [](std::string_view uri, std::string_view content) {
    return fmt::format("<o:x xmlns:w=\"{}\">{}</o:x>", uri, content);
  };
  constexpr std::string_view kWord = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  constexpr std::string_view kStrict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  expect_same(paragraph_of_runs("", hidden + bound("urn:x", hidden) + hidden));
  expect_same(paragraph_of_runs("", bound("urn:x", hidden) + hidden + bound(kStrict, hidden)));
  expect_same(paragraph_of_runs("", bound(kStrict, bound(kWord, hidden) + hidden) + hidden));

  const std::string plain = fmt::format("<r xmlns=\"{}\"><rPr><vanish/></rPr><t>甲</t></r>", kWord);
  const std::string none = "<r xmlns=\"\"><rPr><vanish/></rPr><t>甲</t></r>";
  expect_same(paragraph_of_runs("", again(plain + none)));
  expect_same(paragraph_of_runs("", again(none) + again(plain)));
}

TEST(RepeatedXml, IsRefusedWhereItsPrefixIsNotDeclared) {
  const std::string content = "<q:xPr><q:y/></q:xPr>";
  const std::string declared = fmt::format("<w:x xmlns:q=\"urn:q\">{}</w:x>", again(content));
  const std::string said = expect_same(again(declared) + content);
  EXPECT_NE(said.find("Namespace prefix q on xPr is not defined"), said.npos) << said;
}

TEST(RepeatedXml, IsNoMoreAllowedThanBefore) {
  const std::string properties = "<w:pPr><w:jc/></w:pPr>";
  const std::string body = "<w:p>" + properties + "</w:p>";
  EXPECT_TRUE(
      expect_same(again(body) + "</w:body></w:document>" + properties).starts_with("badXml"));
  EXPECT_TRUE(expect_same(again(body) + "<w:p a=\"" + properties + "\"/>").starts_with("badXml"));
  EXPECT_TRUE(expect_same(again(body) + "<w:p " + properties + "/>").starts_with("badXml"));
  EXPECT_TRUE(expect_same(again(body) + "<w:p></w:q>").starts_with("badXml"));
  EXPECT_TRUE(expect_same(again(body) + "<w:p>&x;</w:p>").starts_with("badXml"));
}

TEST(RepeatedXml, CountsForTheDepthOfAPart) {
  const std::string properties = "<w:xPr><w:a><w:b><w:c/></w:b></w:a></w:xPr>";
  for (std::uint32_t depth = 3; depth < 12; ++depth) {
    Limits limits;
    limits.depth = depth;
    const std::string deeper = "<w:x><w:x>" + properties + "</w:x></w:x>";
    const std::string said = expect_same(again(properties) + again(deeper), limits);
    EXPECT_EQ(said.starts_with("overLimit"), depth < 8) << depth << said;
  }
}

// ---- Generated documents ----

class Generator {
 public:
  explicit Generator(std::uint32_t seed) : random_(seed) {}

  std::string body() {
    std::string xml;
    for (std::size_t blocks = 1 + below(60); blocks > 0; --blocks) xml += block(0);
    if (below(4) == 0) spoil(xml);
    return xml;
  }

 private:
  std::size_t below(std::size_t count) { return random_() % count; }
  template <std::size_t N>
  std::string_view one_of(const std::array<std::string_view, N>& all) {
    return all[below(N)];
  }

  std::string properties() {
    static constexpr std::array<std::string_view, 12> kProperties = {
        "<w:b/>",
        "<w:vanish/>",
        "<w:sz w:val=\"32\"/>",
        "<w:outlineLvl w:val=\"0\"/>",
        "<w:gridSpan w:val=\"2\"/>",
        "<w:vMerge/>",
        "<w:vMerge w:val=\"restart\"/>",
        "<w:x><w:y/><w:vanish/></w:x>",
        "<w:rPr><w:vanish/></w:rPr>",
        "<w:ins w:author=\"甲\"/>",
        "<w14:x w:val=\"1\"/>",
        "<w:tcBorders><w:top w:val=\"single\"/></w:tcBorders>"};
    std::string all;
    for (std::size_t i = below(3); i > 0; --i) all += one_of(kProperties);
    return all;
  }
  std::string element(std::string_view name, std::string_view content) {
    static constexpr std::array<std::string_view, 12> kDeclared = {
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        " w:rsidR=\"0\"",
        " xmlns:w=\"urn:x\"",
        " xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"",
        " xmlns:q=\"urn:q\""};
    return fmt::format("<{0}{1}>{2}</{0}>", name, one_of(kDeclared), content);
  }
  std::string block(int depth) {
    if (depth < 2 && below(5) == 0) {
      std::string rows;
      for (std::size_t i = below(4); i > 0; --i) {
        std::string cells;
        for (std::size_t j = below(4); j > 0; --j) {
          cells += element("w:tc", "<w:tcPr>" + properties() + "</w:tcPr>" + block(depth + 1));
        }
        rows += element("w:tr", "<w:trPr>" + properties() + "</w:trPr>" + cells);
      }
      return element("w:tbl", "<w:tblPr><w:jc/></w:tblPr>" + rows);
    }
    std::string runs;
    for (std::size_t i = below(5); i > 0; --i) {
      static constexpr std::array<std::string_view, 6> kAround = {"w:r",   "w:r",   "w:r",
                                                                  "w:del", "w:ins", "w:t"};
      runs += element(one_of(kAround),
                      element("w:r", "<w:rPr>" + properties() + "</w:rPr><w:t>文</w:t><w:tab/>"));
      runs += element("w:r", "<w:rPr>" + properties() + "</w:rPr><w:t>字</w:t>");
    }
    return element("w:p", "<w:pPr>" + properties() + "</w:pPr>" + runs);
  }
  void spoil(std::string& xml) {
    static constexpr std::array<std::string_view, 8> kFaults = {
        "<", ">", "/", "\"", "<!-- -->", "<?x?>", "</w:rPr>", "<w:rPr>"};
    const std::size_t at = below(xml.size());
    if (below(2) == 0) {
      xml.erase(at, 1 + below(8));
    } else {
      xml.insert(at, one_of(kFaults));
    }
  }

  std::mt19937 random_;
};

TEST(RepeatedXml, NeverShowsInGeneratedDocuments) {
  std::size_t refused = 0;
  constexpr std::uint32_t kDocuments = 1500;
  for (std::uint32_t seed = 0; seed < kDocuments; ++seed) {
    const std::string body = Generator(seed).body();
    const std::string said = expect_same(body);
    if (said.starts_with("badXml")) ++refused;
    if (testing::Test::HasFailure()) FAIL() << "seed " << seed;
  }
  EXPECT_GT(refused, kDocuments / 20);
  EXPECT_LT(refused, kDocuments / 2);
}

// Pieces of 64 KB cut whatever stands there.
TEST(RepeatedXml, NeverShowsInLargeDocuments) {
  for (std::uint32_t seed = 0; seed < 12; ++seed) {
    std::string body;
    for (std::uint32_t i = 0; body.size() < 300'000; ++i)
      body += Generator(seed * 1000 + i % 40).body();
    expect_same(body);
    const std::string properties = "<w:rPr><w:b/><w:i/><w:vanish w:val=\"0\"/></w:rPr>";
    std::string runs(seed, 'x');
    while (runs.size() < 300'000) runs += "<w:r>" + properties + "<w:t>字</w:t></w:r>";
    expect_same(paragraph_of_runs("", runs));
  }
}

}  // namespace
}  // namespace gwlint::docx
