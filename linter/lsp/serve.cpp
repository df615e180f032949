#include "linter/lsp/serve.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <poll.h>
#include <unistd.h>

#include "linter/lsp/framing.h"
#include "linter/lsp/inbox.h"
#include "linter/lsp/limits.h"
#include "linter/lsp/outbox.h"
#include "linter/lsp/server.h"

namespace gwlint::lsp {
namespace {

constexpr int kUntimelyEnd = 1;
constexpr int kTroubleWithStreams = 2;
constexpr int kForever = -1;

// How long poll() may wait so that it ends at `when`, not before it.
int milliseconds_to(Clock::time_point when) {
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(when - Clock::now()).count();
  return static_cast<int>(std::clamp<std::int64_t>(left, 0, std::numeric_limits<int>::max()));
}

class Loop {
 public:
  Loop(const ServerSettings& settings, int in, int out,
       const std::function<void(const Bilingual&)>& complain)
      : in_(in),
        outbox_(out),
        complain_(complain),
        reader_(limits_),
        server_(settings, limits_,
                [this](const Json& message) { outbox_.add(framed(written(message))); }) {}

  int run() {
    while (!server_.exit_code() && !end_) {
      step();
    }
    say_farewell();
    return end_ ? *end_ : *server_.exit_code();
  }

 private:
  // Moves bytes as far as that goes at once, then handles a message or, where none waits, does a
  // piece of work.
  void step() {
    if (!transfer(timeout())) return;
    if (auto entry = inbox_.take()) {
      server_.receive(std::move(*entry));
      next_work_ = Clock::now();
    } else if (is_due()) {
      next_work_ = server_.work();
    }
    if (outbox_.size() > limits_.unread_bytes) {
      end({"客户端不读取消息。", "The client does not read its messages."});
    }
  }

  // A client that is behind with reading gets no more to read than it asks for.
  bool may_work() const { return next_work_ && outbox_.size() <= limits_.outgoing_bytes; }
  bool is_due() const { return may_work() && *next_work_ <= Clock::now(); }

  int timeout() const {
    if (inbox_.size() > 0) return 0;
    return may_work() ? milliseconds_to(*next_work_) : kForever;
  }

  // Waits for at most `timeout`. True where nothing more can be read at the moment.
  bool transfer(int timeout) {
    const bool reads = inbox_.size() < limits_.waiting_messages;
    std::array<pollfd, 2> streams = {
        {{reads ? in_ : -1, POLLIN, 0}, {outbox_.size() > 0 ? outbox_.fd() : -1, POLLOUT, 0}}};
    if (::poll(streams.data(), streams.size(), timeout) < 0) return false;
    if (streams[1].revents != 0 && !outbox_.write_some()) end_ = kUntimelyEnd;
    if (streams[0].revents == 0) return !end_;
    read();
    return false;
  }

  void read() {
    std::array<char, 65536> piece;
    const ssize_t size = ::read(in_, piece.data(), piece.size());
    if (size < 0 && (errno == EINTR || errno == EAGAIN)) return;
    if (size <= 0) {
      end_of_input_ = true;
    } else {
      reader_.feed(std::string_view(piece.data(), static_cast<std::size_t>(size)));
    }
    while (auto content = reader_.next()) inbox_.add(parse_message(*content, limits_));
    if (reader_.failure()) return end(*reader_.failure());
    if (end_of_input_) {
      // What has come is still to be heard: exit may be the last of it.
      while (auto entry = inbox_.take()) server_.receive(std::move(*entry));
      if (!server_.exit_code()) end_ = kUntimelyEnd;
    }
  }

  void end(const Bilingual& why) {
    complain_(why);
    end_ = kTroubleWithStreams;
  }

  // Gives the client some time to read what is left for it.
  void say_farewell() {
    while (outbox_.size() > 0) {
      pollfd stream{outbox_.fd(), POLLOUT, 0};
      const int ready = ::poll(&stream, 1, static_cast<int>(limits_.farewell.count()));
      if (ready < 0 && errno == EINTR) continue;
      if (ready <= 0 || !outbox_.write_some()) return;
    }
  }

  const ServerLimits limits_;
  int in_;
  Outbox outbox_;
  const std::function<void(const Bilingual&)>& complain_;
  MessageReader reader_;
  Inbox inbox_;
  Server server_;
  std::optional<Clock::time_point> next_work_;
  bool end_of_input_ = false;
  std::optional<int> end_;
};

}  // namespace

int serve(const ServerSettings& settings, int in, int out,
          const std::function<void(const Bilingual&)>& complain) {
  return Loop(settings, in, out, complain).run();
}

}  // namespace gwlint::lsp
