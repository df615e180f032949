#include "rules/annual_report/template/packed_report.h"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <type_traits>
#include <utility>
#include <vector>

namespace gwlint::annual_report {
namespace {

// ---- The fields of each part, in one order for writing and for reading ----

template <typename Archive>
void fields(Archive& archive, LabelKey& key) {
  archive(key.number, key.words);
}

template <typename Archive>
void fields(Archive& archive, Label& label) {
  archive(label.text, label.key);
}

template <typename Archive>
void fields(Archive& archive, TemplateSection& section) {
  archive(section.number, section.heading, section.accept);
}

template <typename Archive>
void fields(Archive& archive, TemplateColumn& column) {
  archive(column.id, column.label, column.under, column.decimals, column.is_signed, column.block);
}

template <typename Archive>
void fields(Archive& archive, TemplateRow& row) {
  archive(row.id, row.label, row.under, row.block);
}

template <typename Archive>
void fields(Archive& archive, TemplateBlock& block) {
  archive(block.title, block.corner, block.first_column, block.last_column, block.first_row,
          block.last_row);
}

template <typename Archive>
void fields(Archive& archive, CellIndex& cell) {
  archive(cell.row, cell.column);
}

template <typename Archive>
void fields(Archive& archive, Term& term) {
  archive(term.cell, term.coefficient);
}

template <typename Archive>
void fields(Archive& archive, Relation& relation) {
  archive(relation.rule, relation.left, relation.right, relation.previous, relation.at_least,
          relation.point);
}

template <typename Archive>
void fields(Archive& archive, TemplateTable& table) {
  archive(table.id, table.name, table.section, table.blocks, table.columns, table.rows,
          table.relations, table.carried, table.markers);
}

template <typename Archive>
void fields(Archive& archive, Template& format) {
  archive(format.id, format.first_year, format.sections, format.tables);
}

template <typename Archive>
void fields(Archive& archive, ReportData& report) {
  archive(report.subjects, report.templates);
}

// ---- Numbers: seven bits a byte, the lowest first; the eighth says that more follow ----

constexpr unsigned kBits = 7;
constexpr std::uint64_t kMore = 1u << kBits;

class Writer {
 public:
  template <typename... Fields>
  void operator()(Fields&... values) {
    (write(values), ...);
  }

  std::string take() { return std::move(bytes_); }

 private:
  void write(std::integral auto number) {
    auto rest = static_cast<std::uint64_t>(number);
    for (; rest >= kMore; rest >>= kBits) bytes_ += static_cast<char>(rest | kMore);
    bytes_ += static_cast<char>(rest);
  }

  void write(std::string& text) {
    write(text.size());
    bytes_ += text;
  }

  void write(std::optional<std::int64_t>& number) {
    write(number.has_value());
    if (number) write(*number);
  }

  template <typename T>
  void write(std::vector<T>& values) {
    write(values.size());
    for (T& value : values) write(value);
  }

  template <typename Part>
  requires std::is_class_v<Part>
  void write(Part& part) { fields(*this, part); }

  std::string bytes_;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}

  template <typename... Fields>
  void operator()(Fields&... values) {
    (read(values), ...);
  }

 private:
  std::string_view take(std::size_t size) {
    if (size > bytes_.size()) throw std::out_of_range("a packed report breaks off");
    const std::string_view taken = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    return taken;
  }

  std::uint64_t number() {
    std::uint64_t number = 0;
    for (unsigned shift = 0;; shift += kBits) {
      const auto byte = static_cast<unsigned char>(take(1).front());
      number |= (byte & (kMore - 1)) << shift;
      if (byte < kMore) return number;
    }
  }

  void read(std::integral auto& value) {
    value = static_cast<std::decay_t<decltype(value)>>(number());
  }

  void read(std::string& text) {
    // Most numbers of labels and many labels are empty.
    if (const std::size_t size = number(); size != 0) text = take(size);
  }

  void read(std::optional<std::int64_t>& value) {
    if (number() != 0) value = static_cast<std::int64_t>(number());
  }

  template <typename T>
  void read(std::vector<T>& values) {
    values.resize(number());
    for (T& value : values) read(value);
  }

  template <typename Part>
  requires std::is_class_v<Part>
  void read(Part& part) { fields(*this, part); }

  std::string_view bytes_;
};

}  // namespace

std::string pack(ReportData report) {
  Writer writer;
  writer(report);
  return writer.take();
}

ReportData unpack(std::string_view bytes) {
  ReportData report;
  Reader reader(bytes);
  reader(report);
  return report;
}

}  // namespace gwlint::annual_report
