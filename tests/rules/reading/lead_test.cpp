#include "rules/annual_report/reading/lead.h"

#include <gtest/gtest.h>

namespace gwlint::annual_report {
namespace {

Frame frame() {
  return {ReportingBody("云岭县财政局"), 2023};
}

struct Taken {
  Lead lead;
  std::string rest;
};

Taken take(std::string_view text) {
  Phrase phrase(text);
  const Lead lead = take_lead(phrase, frame());
  return {lead, std::string(phrase.rest())};
}

TEST(Lead, NamesYearAndBody) {
  for (const std::string_view text :
       {"2023年我局共收到", "2023年度,收到", "本年度县财政局收到", "2023年1月1日至12月31日我局收到",
        "2023年1月1日至2023年12月31日收到", "2023年以来收到", "二〇二三年收到", "全年累计收到"}) {
    EXPECT_TRUE(take(text).lead.names_year) << text;
  }
  EXPECT_TRUE(take("我局收到").lead.names_body);
  EXPECT_EQ(take("2023年我局共收到").rest, "收到");
}

TEST(Lead, StopsAtWordsThatNarrowIt) {
  for (const std::string_view text :
       {"2022年收到", "2023年上半年收到", "2023年1月收到", "2023年底收到", "网站收到",
        "局办公室收到", "各科室收到", "如收到", "未收到", "通过网站收到",
        "通过网站、信函等方式收到", "去年收到", "2022-2023年收到", "12023年收到"}) {
    EXPECT_NE(take(text).rest, "收到") << text;
  }
  EXPECT_EQ(take("通过网站、信函等方式共收到").rest, "收到");
}

TEST(Lead, KnowsTheEndOfTheYear) {
  EXPECT_TRUE(take("截至2023年12月31日我局未收到").lead.by_end);
  EXPECT_TRUE(take("截至年底未收到").lead.by_end);
  EXPECT_FALSE(take("截至2023年11月未收到").lead.by_end);
  EXPECT_FALSE(take("截至2022年底未收到").lead.by_end);
}

TEST(Topic, IsTakenWithItsNumber) {
  for (const std::string_view text : {"(二)依申请公开情况", "二是依申请公开工作",
                                      "依申请公开政府信息情况", "(四)行政复议、行政诉讼情况"}) {
    Phrase phrase(text);
    EXPECT_TRUE(take_topic(phrase)) << text;
    EXPECT_TRUE(phrase.at_end()) << text;
  }
  Phrase other("2023年收到");
  EXPECT_FALSE(take_topic(other));
}

}  // namespace
}  // namespace gwlint::annual_report
