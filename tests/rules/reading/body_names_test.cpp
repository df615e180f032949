#include "rules/annual_report/reading/body_names.h"

#include <gtest/gtest.h>

namespace gwlint::annual_report {
namespace {

// What is taken of `text` as a name of `issuer`.
std::string name_in(std::string_view issuer, std::string_view text) {
  Phrase phrase(text);
  const bool taken = ReportingBody(issuer).take_name(phrase);
  EXPECT_EQ(taken, phrase.at() > 0);
  return std::string(phrase.since(0));
}

TEST(BodyNames, AShorterFormHasTheCharactersInTheirOrder) {
  EXPECT_TRUE(may_be_same_body("县住建局", "云岭县住房和城乡建设局"));
  EXPECT_TRUE(may_be_same_body("云岭县住房和城乡建设局", "县住建局"));
  EXPECT_FALSE(may_be_same_body("县建住局", "云岭县住房和城乡建设局"));
  EXPECT_FALSE(may_be_same_body("清河县财政局", "云岭县财政局"));
}

TEST(BodyNames, OfADepartment) {
  constexpr std::string_view kIssuer = "云岭县住房和城乡建设局";
  EXPECT_EQ(name_in(kIssuer, "我局收到"), "我局");
  EXPECT_EQ(name_in(kIssuer, "本机关收到"), "本机关");
  EXPECT_EQ(name_in(kIssuer, "全局收到"), "全局");
  EXPECT_EQ(name_in(kIssuer, "县住建局收到"), "县住建局");
  EXPECT_EQ(name_in(kIssuer, "云岭县住房和城乡建设局共收到"), "云岭县住房和城乡建设局");
  for (const std::string_view text :
       {"全县收到", "我县收到", "云岭县收到", "县局收到", "县财政局收到", "全镇收到", "收到", ""}) {
    EXPECT_EQ(name_in(kIssuer, text), "") << text;
  }
}

TEST(BodyNames, OfAGovernment) {
  constexpr std::string_view kIssuer = "甘肃省云岭县人民政府";
  EXPECT_EQ(name_in(kIssuer, "全县收到"), "全县");
  EXPECT_EQ(name_in(kIssuer, "我县收到"), "我县");
  EXPECT_EQ(name_in(kIssuer, "云岭县收到"), "云岭县");
  EXPECT_EQ(name_in(kIssuer, "全县各部门收到"), "全县各部门");
  EXPECT_EQ(name_in(kIssuer, "县政府收到"), "");
  EXPECT_EQ(name_in(kIssuer, "全市收到"), "");
}

TEST(BodyNames, OfAZoneAndOfNobody) {
  EXPECT_EQ(name_in("云岭高新区管理委员会", "全区收到"), "全区");
  EXPECT_EQ(name_in("云岭高新区管委会", "我区收到"), "我区");
  EXPECT_EQ(name_in("", "我局收到"), "我局");
  EXPECT_EQ(name_in("", "全县收到"), "");
}

TEST(BodyNames, WhoDecidesReviews) {
  EXPECT_TRUE(ReportingBody("云岭县人民政府").decides_reviews());
  EXPECT_TRUE(ReportingBody("云岭县司法局").decides_reviews());
  EXPECT_FALSE(ReportingBody("青石镇人民政府").decides_reviews());
  EXPECT_FALSE(ReportingBody("云岭县财政局").decides_reviews());
}

}  // namespace
}  // namespace gwlint::annual_report
