// Sources of seeds.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gwlint::fuzz {

using Seeds = std::vector<std::string>;

// The bytes of a file of the repository.
std::string source_file(std::string_view path);
// The files of a folder of the repository, by name, with one of these endings; all of them where
// there is none.
Seeds source_files(std::string_view folder, const std::vector<std::string>& endings = {});

Seeds docx_files();
// The part `name` of each of the sound packages that have it, and what is odd.
Seeds docx_parts(std::string_view name);
// Contents of a body which repeat themselves.
Seeds docx_bodies();
Seeds texts();
Seeds configurations();
Seeds packs();
Seeds baselines();
Seeds git_outputs();
Seeds lsp_sessions();
Seeds figure_texts();

}  // namespace gwlint::fuzz
