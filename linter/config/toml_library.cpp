// All of toml++ that is no template, as a part of the program.
//
// Some of its assertions fail on texts that are no TOML, and it copes without them; with NDEBUG it
// would have compilers rely on them.
#undef NDEBUG
#define TOML_ASSERT(condition) static_cast<void>(0)
#define TOML_IMPLEMENTATION
#include <toml++/toml.h>
