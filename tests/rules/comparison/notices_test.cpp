#include "rules/annual_report/comparison/notices.h"

#include <set>

#include <gtest/gtest.h>

#include "tests/rules/check_text.h"

namespace gwlint::annual_report {
namespace {

TEST(Notices, AreWholeSentencesInBothLanguages) {
  std::set<std::string_view> ids;
  for (const NoticeInfo* info : all_rules().notices()) {
    EXPECT_TRUE(ids.insert(info->id).second) << info->id;
    for (const Bilingual& words : {info->meaning, info->advice}) {
      EXPECT_TRUE(words.zh.ends_with("。")) << words.zh;
      EXPECT_TRUE(words.en.ends_with(".")) << words.en;
    }
    EXPECT_TRUE(info->level == Level::Note || info->level == Level::Warning);
  }
  EXPECT_GT(ids.size(), comparison_notices().size());  // native packs have theirs
}

TEST(Notices, HaveAPlaceInTheDocumentation) {
  for (const NoticeInfo* info : all_rules().notices()) {
    const std::string page = read_whole(GWLINT_SOURCE_DIR "/docs/" + std::string(info->page));
    const std::string anchor = "<a id=\"" + std::string(info->id) + "\"></a>";
    EXPECT_NE(page.find(anchor), std::string::npos) << info->id;
  }
}

}  // namespace
}  // namespace gwlint::annual_report
