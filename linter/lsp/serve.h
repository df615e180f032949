// Runs the language server on two file descriptors.
#pragma once

#include <functional>

#include "linter/language.h"
#include "linter/lsp/server_settings.h"

namespace gwlint::lsp {

// Serves until the client says exit, goes away or sends what is no message. Returns the exit code:
// 0 after shutdown and exit, 1 where either is missing, 2 where the streams are at fault, which
// `complain` is told.
int serve(const ServerSettings& settings, int in, int out,
          const std::function<void(const Bilingual&)>& complain);

}  // namespace gwlint::lsp
