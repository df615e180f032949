// Where this program is, for whoever will start it later.
#pragma once

#include <string>
#include <string_view>

namespace gwlint {

// The absolute path of the running program; empty where the system does not tell, or where the file
// is gone.
std::string running_program();

// The first file that is `program` itself, a link to it too, in the absolute folders of
// `search_path` (folders parted by colons, as PATH has them); else `program`. The name that PATH
// gives stays good when another version is installed.
std::string lasting_name(const std::string& program, std::string_view search_path);

}  // namespace gwlint
