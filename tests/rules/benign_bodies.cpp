// Reports of other bodies and for other years.
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "tests/rules/benign_variations.h"

namespace gwlint::annual_report {
namespace {

using Report = test::ReportModel&;

void replace_all(Report report, std::string_view from, std::string_view to) {
  report.for_each_text([&](std::string& text) {
    for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size()) {
      text.replace(at, from.size(), to);
    }
  });
}

void rename(Report report, std::string_view body) {
  replace_all(report, "青禾市交通运输局", body);
}

void set_regulations(Report report, std::initializer_list<std::string> values) {
  report.section("二").table().row("规章").values = values;
}

// The years of the report and around it, as they are written with 年, move by `years`. Throws where
// one is written in another way.
void move_years(Report report, int years) {
  report.for_each_text([](const std::string& text) {
    for (const std::string_view other : {"二〇二", "２０２", "2022 ", "2022.", "2022-"}) {
      if (text.find(other) != text.npos) throw std::logic_error("a year that does not move");
    }
  });
  for (const std::string_view year : {"2021", "2022", "2023"}) {
    replace_all(report, std::string(year) + "年", std::string(year) + "@");
  }
  for (int year = 2021; year <= 2023; ++year) {
    replace_all(report, std::to_string(year) + "@", std::to_string(year + years) + "年");
  }
}

}  // namespace

std::vector<BenignVariation> benign_bodies() {
  return {
      {"TownshipGovernment", "body",
       [](Report report) { rename(report, "青禾市河东区柳林镇人民政府"); }},
      {"CountyGovernment", "body", [](Report report) { rename(report, "青禾县人民政府"); }},
      {"DistrictSummary", "body",
       [](Report report) {
         rename(report, "青禾市河东区人民政府");
         report.intro.push_back(
             "本报告由区人民政府办公室汇总区政府各部门、各镇人民政府和街道办事处的年度报告编制。");
         report.section("六").paragraph(0).text = "2022年，全区各行政机关均未收取信息处理费。";
       }},
      {"ProvincialGovernment", "body",
       [](Report report) {
         rename(report, "河东省人民政府");
         set_regulations(report, {"5", "2", "131"});
       }},
      {"CityWithRegulations", "body",
       [](Report report) {
         rename(report, "广州市人民政府");
         set_regulations(report, {"6", "4", "88"});
       }},
      {"OfficeOfAPrefecture", "body",
       [](Report report) {
         rename(report, "青禾自治州人民政府办公室");
         set_regulations(report, {"1", "0", "12"});
       }},
      {"Ministry", "body",
       [](Report report) {
         rename(report, "交通运输部");
         set_regulations(report, {"42", "9", "296"});
       }},
      {"NationalBureau", "body",
       [](Report report) {
         rename(report, "国家铁路局");
         set_regulations(report, {"1", "1", "17"});
       }},
      {"BranchOfANationalBureau", "body",
       [](Report report) { rename(report, "国家税务总局青禾市税务局"); }},
      {"StreetOffice", "body", [](Report report) { rename(report, "青禾市河东区城南街道办事处"); }},
      {"PublicInstitution", "body",
       [](Report report) { rename(report, "青禾市公路事业发展中心"); }},
      {"ZoneCommittee", "body",
       [](Report report) { rename(report, "青禾经济技术开发区管理委员会"); }},
      {"OfficeOfDisclosure", "body",
       [](Report report) { rename(report, "青禾市人民政府政务公开办公室"); }},
      {"For2021", "year", [](Report report) { move_years(report, -1); }},
      {"For2025", "year", [](Report report) { move_years(report, 3); }},
  };
}

}  // namespace gwlint::annual_report
