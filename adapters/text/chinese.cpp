#include "adapters/text/chinese.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <unicode/uchar.h>

namespace gwlint::text_file {
namespace {

// Characters that are frequent in general Chinese or in the language of public bodies.
constexpr std::u32string_view kCommon =
    U"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过"
    U"子"
    U"说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制"
    U"机当"
    U"使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心"
    U"反你"
    U"明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展"
    U"五果"
    U"料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论"
    U"运农"
    U"指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增"
    U"争济"
    U"阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走"
    U"积示"
    U"议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越"
    U"织装"
    U"影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历"
    U"市克"
    U"何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京"
    U"识适"
    U"属圆包火住调满县局照参红细引听该铁价严首底液官德随病苏失尔死讲配女黄推显谈罪神艺呢席含企望密"
    U"批营"
    U"项防举球英氧势告李台落木帮轮破亚师围注远字材排供河态封另施减树溶怎止案言士均武固叶鱼波视仅费"
    U"紧爱"
    U"左章早朝害续轻服试食充兵源判护司足某练差致板田降黑犯负击范继兴似余坚曲输修故城夫够送笔船占右"
    U"财吃"
    U"富春职觉汉画功巴跟虽杂飞检吸助升阳互初创抗考投坏策古径换未跑留钢曾端责站简述钱副尽帝射草冲承"
    U"独令"
    U"限阿宣环双请超微让控州良轴找否纪益依优顶础载倒房突坐粉敌略客袁冷胜绝析块剂测丝协诉念陈仍罗盐"
    U"友洋"
    U"错苦夜刑移频逐靠混母短皮终聚汽村云哪既距卫停烈央察烧迅境若印洲刻括激孔搞甚室待核校散侵吧甲游"
    U"久菜"
    U"味旧模湖货损预阻毫普稳乙妈植息扩银语挥酒守拿序纸医缺雨吗针刘啊急唱误训愿审附获茶鲜粮斤孩脱硫"
    U"肥善"
    U"龙演父渐血欢械掌歌沙刚攻谓盾讨晚粒乱燃矛乎杀药宁鲁贵钟煤读班伯香介迫句丰培握兰担弦蛋沉假穿执"
    U"答乐"
    U"申复议讼征补偿册载登栏栏编辑索录网览询邮址镇乡街委厅署厘征废项誉征诺拟";

// Below this share, decoded bytes are not Chinese. Reports reach 0.95, traditional characters about
// 0.5; other East Asian encodings read as GB18030 stay below 0.2.
constexpr double kLeastShare = 0.35;

// Enough to judge by; more evidence would only cost time.
constexpr std::size_t kEnoughLetters = 20'000;

// A bit a character of the block CJK Unified Ideographs.
class CommonSet {
 public:
  constexpr CommonSet() {
    for (const char32_t c : kCommon)
      bits_[(c - kFirst) / 64] |= std::uint64_t{1} << (c - kFirst) % 64;
  }
  constexpr bool contains(char32_t c) const {
    return c >= kFirst && c <= kLast && ((bits_[(c - kFirst) / 64] >> (c - kFirst) % 64) & 1) != 0;
  }

 private:
  static constexpr char32_t kFirst = 0x4e00;
  static constexpr char32_t kLast = 0x9fff;
  std::array<std::uint64_t, (kLast - kFirst) / 64 + 1> bits_{};
};
constexpr CommonSet kCommonSet;

}  // namespace

void ChineseEvidence::add(char32_t character) {
  if (character < 0x80 || letters_ >= kEnoughLetters) return;
  if (kCommonSet.contains(character)) {
    ++letters_;
    ++common_;
    return;
  }
  // Controls, private use and unassigned code points speak against text as letters do.
  switch (u_charType(static_cast<UChar32>(character))) {
    case U_DASH_PUNCTUATION:
    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
    case U_OTHER_PUNCTUATION:
    case U_SPACE_SEPARATOR:
    case U_MATH_SYMBOL:
    case U_OTHER_SYMBOL:
    case U_DECIMAL_DIGIT_NUMBER:
    case U_OTHER_NUMBER:
      return;
    default:
      // The letters of GB2312's rows of wide forms, which stand for ASCII.
      if (character >= 0xff01 && character <= 0xff5e) return;
      ++letters_;
  }
}

bool ChineseEvidence::plausible() const {
  return letters_ > 0 &&
         static_cast<double>(common_) >= kLeastShare * static_cast<double>(letters_);
}

}  // namespace gwlint::text_file
