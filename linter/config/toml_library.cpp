// All of toml++ that is no template: CMakeLists.txt defines TOML_IMPLEMENTATION for this file
// alone.
#include <toml++/toml.h>
