// Seeds of texts: reports and their pieces.
#include <iterator>
#include <utility>

#include "tests/fuzz/seeds/pieces.h"
#include "tests/support/report_forms.h"
#include "tests/support/report_model.h"
#include "tests/support/report_text_forms.h"

namespace gwlint::fuzz {

using namespace test;

Seeds texts() {
  Seeds seeds = source_files("fixtures", {".txt", ".md"});
  const ReportModel report = clean_report();
  for (auto* const write :
       {tab_text, shifted_tab_text, cell_lines_text, markdown_text, mixed_text}) {
    seeds.push_back(write(report));
  }
  seeds.push_back(paged_text(report, 1, 12));
  seeds.push_back(encoded(tab_text(clean_report_of_2020()), "UTF-16BE"));
  seeds.push_back(
      "<!-- gwlint-disable-file DOC, CIT006: 已核对 -->\n一、总体情况\n\n"
      "gwlint-disable-next-line SUM001：另有说明\n二、主动公开政府信息情况\n");
  seeds.push_back("| 信息内容 | 本年制发件数 |\n| --- | --- |\n| 规章 | ３ |\n| 规范性文件 | |\n");
  seeds.push_back("%PDF-1.4");
  seeds.push_back("{\\rtf1}");
  seeds.push_back("<html><body>一、总体情况</body></html>");
  seeds.push_back("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n");
  seeds.push_back("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
  return seeds;
}

Seeds figure_texts() {
  return {"12",
          "-1,234.50",
          "１２件",
          "二〇二三年一月一日",
          "2023年1月1日至12月31日",
          "12月31日",
          "一百零三",
          "两亿三千万",
          "廿五",
          "共收到申请12件，其中6件",
          "（一）",
          "①",
          "第十二章 x",
          "2023.1.1-2023.12.31",
          "3个月30日",
          "零投诉",
          "202111日起至20211230日止",
          "+.5",
          "９,０００,０００,０００",
          "约6件、6.5件、6-8件、十余件、第6件",
          "首先，",
          "1234567.123456"};
}

}  // namespace gwlint::fuzz
