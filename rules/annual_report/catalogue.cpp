// The rules that exist. A new one is its file and a line here (`./dev new-rule` writes both).
#include "rules/annual_report/cit/cit.h"
#include "rules/annual_report/doc/doc.h"
#include "rules/annual_report/nar/nar.h"
#include "rules/annual_report/per/per.h"
#include "rules/annual_report/rule.h"
#include "rules/annual_report/sec/sec.h"
#include "rules/annual_report/sum/sum.h"
#include "rules/annual_report/tab/tab.h"

namespace gwlint::annual_report {
namespace {

constexpr const Rule* kRules[] = {
    &kMissingRegulation,    // CIT001
    &kMissingFormatNotice,  // CIT002
    &kMissingNoticeNumber,  // CIT003
    &kWrongNoticeNumber,    // CIT004
    &kSupersededNotice,     // CIT005
    &kNumberBrackets,       // CIT006
    &kInnerTitleMarks,      // CIT007
    &kMisquotedTitle,       // CIT008

    &kPendingRevisions,     // DOC001
    &kRemainingComments,    // DOC002
    &kHiddenText,           // DOC003
    &kExportResidue,        // DOC004
    &kPlaceholder,          // DOC005
    &kPersonalInformation,  // DOC006
    &kUnbalancedMarks,      // DOC007
    &kRepeatedWords,        // DOC008
    &kMixedPunctuation,     // DOC009

    &kRequestsDenied,  // NAR001
    &kRequestsCount,   // NAR002
    &kDisputesDenied,  // NAR003
    &kDisputesCount,   // NAR004
    &kDocumentsCount,  // NAR005
    &kIssuerMismatch,  // NAR006

    &kMissingPeriod,       // PER001
    &kPeriodNotFullYear,   // PER002
    &kPeriodYearMismatch,  // PER003
    &kInvalidDate,         // PER004
    &kStaleYear,           // PER005
    &kStalePlanYear,       // PER006
    &kMissingReportYear,   // PER007

    &kMissingSection,           // SEC001
    &kSectionOrder,             // SEC002
    &kHeadingWording,           // SEC003
    &kHeadingNumber,            // SEC004
    &kDuplicateSection,         // SEC005
    &kEmptySection,             // SEC006
    &kExtraSection,             // SEC007
    &kMissingTopic,             // SEC008
    &kMissingFeeStatement,      // SEC009
    &kProblemsWithoutPlan,      // SEC010
    &kMissingGovernmentDuties,  // SEC011

    &kApplicantTotal,          // SUM001
    &kOutcomeTotal,            // SUM002
    &kApplicationBalance,      // SUM003
    &kCaseTotal,               // SUM004
    &kActiveDocuments,         // SUM005
    &kCarriedOver,             // SUM006
    &kActiveDocumentsCarried,  // SUM007
    &kRollUp,                  // SUM008

    &kMissingTable,             // TAB001
    &kMissingRow,               // TAB002
    &kMissingColumn,            // TAB003
    &kUnexpectedCell,           // TAB004
    &kLabelWording,             // TAB005
    &kUnfilledCell,             // TAB006
    &kNotANumber,               // TAB007
    &kNotACount,                // TAB008
    &kSupersededTable,          // TAB009
    &kRowOrder,                 // TAB010
    &kMisplacedTable,           // TAB011
    &kDuplicateTable,           // TAB012
    &kNumberFormat,             // TAB013
    &kRegulationsWithoutPower,  // TAB014
};

}  // namespace

std::span<const Rule* const> catalogue() {
  return kRules;
}

}  // namespace gwlint::annual_report
