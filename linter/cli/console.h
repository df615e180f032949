// Where a command reads, prints and complains.
#pragma once

#include <string>

#include "linter/cli/cli.h"
#include "linter/language.h"
#include "linter/placed_error.h"
#include "linter/say.h"

namespace gwlint {

inline constexpr int kDone = 0;
inline constexpr int kTrouble = 2;  // something could not be done or checked

// A call that makes no sense; ends the run with kTrouble. Thrown where options are understood,
// caught by run() alone.
class BadCall {
 public:
  template <typename... Arguments>
  explicit BadCall(const Bilingual& words, const Arguments&... arguments)
      : zh_(say(Language::Chinese, words, arguments...)),
        en_(say(Language::English, words, arguments...)) {}
  explicit BadCall(const PlacedError& error)
      : zh_(to_string(error, Language::Chinese)), en_(to_string(error, Language::English)) {}

  const std::string& in(Language language) const {
    return language == Language::Chinese ? zh_ : en_;
  }

 private:
  std::string zh_;
  std::string en_;
};

struct Console {
  const Streams& streams;
  Language language = Language::Chinese;

  // One line on standard error, whatever the sentence holds: this escapes it (escape.h), so that
  // callers hand on paths and words as they are.
  void complain_of(std::string_view sentence) const;

  template <typename... Arguments>
  void complain(const Bilingual& words, const Arguments&... arguments) const {
    complain_of(say(language, words, arguments...));
  }

  // Says why `path` was refused.
  void refuse(std::string_view path, const ReadError& error) const;

  // Says something of `path`, or of the file that the notice is about.
  void tell(std::string_view path, const Notice& notice) const;

  // Sends out what is still buffered. False, with a complaint, when not all of it could be written.
  bool flush_output() const;
};

}  // namespace gwlint
