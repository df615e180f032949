#include "rules/annual_report/reading/count_nouns.h"

namespace gwlint::annual_report {
namespace {

using Subject = CountStatement::Subject;

constexpr WordList kCertain = {"政府信息公开申请",
                               "政府信息公开的申请",
                               "政务信息公开申请",
                               "政务公开申请",
                               "信息公开申请",
                               "信息公开的申请",
                               "公开政府信息申请",
                               "公开政府信息的申请",
                               "公开信息的申请",
                               "申请公开政府信息",
                               "申请政府信息公开",
                               "申请信息公开",
                               "申请公开信息",
                               "公开申请",
                               "政府信息申请",
                               "政府信息依申请公开申请",
                               "依申请公开申请",
                               "依申请公开政府信息申请",
                               "依申请公开政府信息的申请",
                               "依申请公开信息申请",
                               "依申请信息公开申请",
                               "依申请公开的申请",
                               "依申请政府信息公开申请",
                               "政府信息公开依申请公开申请",
                               "政府信息公开(依申请公开)申请",
                               "政府信息公开申请公开",
                               "关于政府信息公开的申请",
                               "有关政府信息公开的申请",
                               "政府信息公开方面的申请"};
constexpr WordList kOnRequest = {"依申请公开政府信息", "依申请政府信息公开", "依申请公开信息",
                                 "依申请信息公开",     "依申请公开",         "政府信息依申请公开",
                                 "政务信息依申请公开", "信息依申请公开",     "政府信息公开依申请",
                                 "依法申请公开",       "依申请信息",         "依申请"};
constexpr WordList kBare = {"申请"};
constexpr WordList kApplicationEnds = {
    "申请件",   "申请事项", "申请",   "事项",   "件",         "案件",     "事件",
    "业务",     "需求",     "请求",   "诉求",   "来件",       "办件",     "信息",
    "政府信息", "公开",     "的事项", "的信息", "的政府信息", "公开事项", "公开件"};

constexpr WordList kEverybody = {"公民、法人或其他组织",
                                 "公民、法人或其它组织",
                                 "公民、法人或者其他组织",
                                 "公民、法人和其他组织",
                                 "公民、法人和其它组织",
                                 "公民、法人及其他组织",
                                 "公民、法人以及其他组织",
                                 "公民、法人、其他组织",
                                 "公民、法人与其他组织",
                                 "公民法人和其他组织",
                                 "公民法人或其他组织",
                                 "公民、法人和社会组织",
                                 "公民、法人或社会组织",
                                 "自然人、法人或其他组织",
                                 "自然人、法人和其他组织",
                                 "自然人、法人和非法人组织",
                                 "自然人、法人或者其他组织",
                                 "自然人、法人或非法人组织",
                                 "单位和个人",
                                 "单位或个人",
                                 "单位及个人",
                                 "个人和单位",
                                 "个人或单位",
                                 "单位、个人",
                                 "组织和个人",
                                 "组织或个人",
                                 "组织、个人",
                                 "个人或组织",
                                 "个人和组织",
                                 "任何单位",
                                 "任何个人",
                                 "任何人",
                                 "社会公众",
                                 "公众",
                                 "申请人",
                                 "社会各界"};
constexpr WordList kInWhateverWay = {
    "任何形式的",   "任何形式",     "任何方式", "任何渠道", "任何途径",     "任何",
    "各种形式",     "各类形式",     "各种",     "各类",     "形式",         "方式",
    "渠道",         "途径",         "通过",     "以",       "通过各种渠道", "通过各类渠道",
    "通过各种途径", "通过各种方式", "来自",     "由",       "的",           "提出",
    "提交",         "递交",         "提起",     "发来",     "要求",         "有关",
    "相关",         "新的",         "过",       "了"};

constexpr WordList kCauseWords = {"因",   "由于", "由",   "就", "针对", "涉及",
                                  "关于", "有关", "对于", "对", "围绕", "与"};
constexpr WordList kDisclosure = {"政府信息公开",       "政务信息公开", "政府信息与政务公开",
                                  "政务公开",           "信息公开",     "政府信息依申请公开",
                                  "依申请公开政府信息", "依申请公开",   "申请公开政府信息"};
constexpr WordList kOfDisclosure = {
    "工作", "申请", "事项", "事务", "问题", "方面", "类",   "相关", "有关", "答复", "办理",
    "事宜", "情况", "而",   "所",   "被",   "引发", "引起", "引致", "产生", "导致", "发生",
    "造成", "提起", "提出", "涉及", "的",   "被诉", "提请", "内容", "一事", "带来", "案件"};
constexpr WordList kBringing = {"被申请", "申请", "被提起", "提起", "提出",   "被",
                                "引发",   "引起", "发生",   "产生", "申请人", "的"};
constexpr WordList kReviews = {"行政复议", "复议"};
constexpr WordList kSuits = {"行政诉讼", "行政应诉", "诉讼"};
constexpr WordList kOtherTrouble = {"投诉举报", "信访举报", "投诉",     "举报",     "信访",
                                    "上访",     "申诉",     "责任追究", "问责",     "追责",
                                    "纠纷",     "争议",     "异议",     "负面舆情", "舆情",
                                    "不良影响", "行政赔偿", "国家赔偿", "收费"};
constexpr WordList kDisputeEnds = {"申请案件", "申请", "案件", "案", "事项", "事件", "件"};

// 因我局政府信息公开工作引发的. Takes nothing where disclosure is not named.
bool take_cause(Phrase& phrase, const Frame& frame) {
  Phrase ahead = phrase;
  while (ahead.take(kCauseWords) || frame.body.take_name(ahead)) ahead.take({"的"});
  if (!ahead.take(kDisclosure)) return false;
  ahead.take_all(kOfDisclosure);
  phrase = ahead;
  return true;
}

}  // namespace

ApplicationNoun take_application_noun(Phrase& phrase) {
  Phrase certain = phrase;
  Phrase on_request = phrase;
  const bool is_certain = certain.take(kCertain);
  if (on_request.take(kOnRequest) && (!is_certain || on_request.at() > certain.at())) {
    const std::size_t begin = on_request.at();
    on_request.take_all(kApplicationEnds);
    const bool names_applications = on_request.since(begin).find("申请") != std::string_view::npos;
    phrase = on_request;
    return names_applications ? ApplicationNoun::Certain : ApplicationNoun::OnRequest;
  }
  if (is_certain) {
    certain.take_all(kApplicationEnds);
    phrase = certain;
    return ApplicationNoun::Certain;
  }
  if (!phrase.take(kBare)) return ApplicationNoun::None;
  phrase.take({"件", "事项"});
  return ApplicationNoun::Bare;
}

void take_applicants(Phrase& phrase, const Frame& frame) {
  while (true) {
    Phrase ahead = phrase;
    if (ahead.take({"向"}) && frame.body.take_name(ahead)) {
      phrase = ahead;
    } else if (!phrase.take(kEverybody) && !phrase.take(kInWhateverWay)) {
      return;
    }
  }
}

std::optional<DisputeNoun> take_dispute_noun(Phrase& phrase, const Frame& frame) {
  Phrase ahead = phrase;
  DisputeNoun noun;
  noun.on_disclosure = take_cause(ahead, frame);
  noun.refers_back = ahead.take({"相关的", "有关的", "相关", "有关", "此类", "上述"});
  ahead.take_all(kBringing);
  noun.bare = !ahead.next_is({"行政"});
  if (ahead.take(kReviews)) {
    noun.subject = Subject::Reviews;
  } else if (ahead.take(kSuits)) {
    noun.subject = Subject::Suits;
  } else if (!ahead.take(kOtherTrouble)) {
    return std::nullopt;
  }
  ahead.take_all(kDisputeEnds);
  phrase = ahead;
  return noun;
}

bool take_document_noun(Phrase& phrase) {
  return phrase.take({"行政规范性文件", "规范性文件"});
}

bool take_amount_words(Phrase& phrase) {
  return phrase.take_all({"总数量", "数量", "总数", "总量", "件数", "数", "量", "共计", "合计",
                          "总计", "共有", "共", "为", "是", ":", "有"});
}

}  // namespace gwlint::annual_report
