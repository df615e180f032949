#include <algorithm>
#include <array>
#include <new>
#include <stdexcept>
#include <string>

#include "adapters/adapter.h"
#include "adapters/docx/annotate.h"
#include "adapters/docx/docx.h"
#include "adapters/sniff.h"
#include "adapters/text/text_file.h"
#include "linter/document/limit.h"

namespace gwlint {
namespace {

constexpr std::array kAdapters = {
    Adapter{"docx",
            docx::kExtensions,
            docx::recognises,
            docx::read,
            docx::rewrite,
            {docx::annotate, docx::remove_annotations}},
    Adapter{"text",
            text_file::kExtensions,
            text_file::recognises,
            text_file::read,
            text_file::rewrite,
            {}},
};

ReadResult read_recognised(std::string_view bytes, const Limits& limits) {
  for (const Adapter& adapter : kAdapters) {
    if (adapter.recognises(bytes)) return adapter.read(bytes, limits);
  }
  return ReadError{ReadErrorKind::UnknownKind, {}, {}};
}

// The adapter that takes comments into `bytes`; null where they can have none.
const Annotator* annotator_of(std::string_view bytes) {
  const auto* adapter = std::ranges::find_if(
      kAdapters, [&](const Adapter& candidate) { return candidate.recognises(bytes); });
  if (adapter == kAdapters.end() || adapter->annotator.add == nullptr) return nullptr;
  return &adapter->annotator;
}

Reason no_memory() {
  const ReadError error = out_of_memory();
  return {error.detail_zh, error.detail_en};
}

Reason no_comments() {
  return {
      "只有 DOCX 文件可以加批注；文本文件请用 gwlint check --format html=结果.html "
      "查看问题所在，或在编辑器中查看",
      "only DOCX files take comments; see where the findings of a text file are with gwlint "
      "check --format html=result.html, or in an editor"};
}

std::string lower_name(std::string_view path) {
  std::string name(path.substr(path.rfind('/') + 1));
  for (char& c : name) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return name;
}

// True for the names that `annotate` gives its copies: they repeat a report that lies beside them.
bool is_annotated_copy(std::string_view name, std::string_view extension, const Adapter& adapter) {
  name.remove_suffix(extension.size());
  return adapter.annotator.add != nullptr && name.size() > kAnnotatedMark.size() &&
         name.ends_with(kAnnotatedMark);
}

}  // namespace

std::span<const Adapter> adapters() {
  return kAdapters;
}

ReadResult read_document(std::string_view bytes, const Limits& limits) {
  if (bytes.empty()) return ReadError{ReadErrorKind::Empty, {}, {}};
  if (bytes.size() > limits.file_bytes) {
    return beyond(Limit::FileBytes, limits, bytes.size());
  }
  try {
    if (auto foreign = foreign_kind(bytes)) return *foreign;
    return read_recognised(bytes, limits);
  } catch (const std::bad_alloc&) {
    return out_of_memory();
  } catch (const std::length_error&) {
    return out_of_memory();
  }
}

RewriteResult rewrite_document(std::string_view bytes, const Document& document,
                               std::span<const Edit> edits, const Limits& limits) {
  try {
    for (const Adapter& adapter : kAdapters) {
      if (adapter.recognises(bytes)) return adapter.rewrite(bytes, document, edits, limits);
    }
  } catch (const std::bad_alloc&) {
    return RewriteError{{}, no_memory()};
  }
  return RewriteError{{}, {"不认识的文件格式", "the file's format is not known"}};
}

AnnotateResult annotate_document(std::string_view bytes, const Document& document,
                                 std::span<const Annotation> annotations, const Limits& limits) {
  const Annotator* const annotator = annotator_of(bytes);
  if (annotator == nullptr) return no_comments();
  try {
    return annotator->add(bytes, document, annotations, limits);
  } catch (const std::bad_alloc&) {
    return no_memory();
  }
}

AnnotateResult remove_annotations(std::string_view bytes, const Limits& limits) {
  const Annotator* const annotator = annotator_of(bytes);
  if (annotator == nullptr) return no_comments();
  try {
    return annotator->remove(bytes, limits);
  } catch (const std::bad_alloc&) {
    return no_memory();
  }
}

bool has_known_extension(std::string_view path) {
  const std::string name = lower_name(path);
  // Word and WPS keep the name of who edits `x.docx` in such a file beside it.
  if (name.starts_with("~$") || name.starts_with(".~")) return false;
  return std::any_of(kAdapters.begin(), kAdapters.end(), [&](const Adapter& adapter) {
    return std::any_of(
        adapter.extensions.begin(), adapter.extensions.end(), [&](std::string_view extension) {
          if (name.size() <= extension.size()) return false;
          return name.ends_with(extension) && !is_annotated_copy(name, extension, adapter);
        });
  });
}

}  // namespace gwlint
