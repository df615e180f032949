// URIs of documents.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gwlint::lsp {

// The scheme in small letters; empty where there is none.
std::string scheme_of(std::string_view uri);

// The path, bytes, of a file on this machine, without `.` and `..` parts; none for every other URI.
// A `%` that encodes nothing stands for itself. Query and fragment are none of the path's.
std::optional<std::string> path_of(std::string_view uri);

// The URI of the file at `path`, which is absolute.
std::string uri_of(std::string_view path);

}  // namespace gwlint::lsp
