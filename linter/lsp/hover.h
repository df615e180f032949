// What is told of the findings under the pointer.
#pragma once

#include "linter/lsp/code_actions.h"

namespace gwlint::lsp {

// The pages of the rules that have found something at the position that `params` name; null where
// none has. Throws BadParams.
Json hover(const Value& params, const CheckedText& document, Checker& checker,
           const Telling& telling);

}  // namespace gwlint::lsp
