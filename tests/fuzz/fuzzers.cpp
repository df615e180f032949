#include "tests/fuzz/fuzzers.h"

namespace gwlint::fuzz {

std::span<const Fuzzer> fuzzers() {
  static constexpr Fuzzer kFuzzers[] = {
      {"annotate_docx", annotate_docx},
      {"baseline", baseline},
      {"configuration", configuration},
      {"docx_bytes", docx_bytes},
      {"docx_comments", docx_comments},
      {"docx_content_types", docx_content_types},
      {"docx_document", docx_document},
      {"docx_footnotes", docx_footnotes},
      {"docx_header", docx_header},
      {"docx_numbering", docx_numbering},
      {"docx_package", docx_package},
      {"docx_relationships", docx_relationships},
      {"docx_repeated", docx_repeated},
      {"docx_styles", docx_styles},
      {"figures", figures},
      {"fix_docx", fix_docx},
      {"fix_text", fix_text},
      {"git_output", git_output},
      {"lsp_session", lsp_session},
      {"lsp_stream", lsp_stream},
      {"output", output},
      {"pack", pack},
      {"previous", previous},
      {"text", text},
  };
  return kFuzzers;
}

}  // namespace gwlint::fuzz
