// Sentences as annual reports have them, put together at random.
#pragma once

#include <string>

#include "bench/data/random.h"

namespace gwlint::bench {

// A body that publishes reports, as its title names it: 云溪市水务局.
struct Body {
  std::string place;   // 云溪市
  std::string bureau;  // 水务局
};
Body body(Random& random);

// One sentence with its full stop, on what a bureau did. It states nothing that the statutory
// tables count.
std::string sentence(Random& random);

// `count` of them, no two neighbours alike.
std::string sentences(Random& random, std::size_t count);

}  // namespace gwlint::bench
