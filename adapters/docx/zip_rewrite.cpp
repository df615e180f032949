#include "adapters/docx/zip_rewrite.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <new>
#include <optional>
#include <utility>

#include <zlib.h>

#include "adapters/docx/splice.h"

// The names of fields and their places are those of APPNOTE 4.3.
namespace gwlint::docx {
namespace {

constexpr std::size_t kLocalBytes = 30;
constexpr std::size_t kEntryBytes = 46;
constexpr std::uint64_t kOverflow = 0xFFFF'FFFF;
constexpr std::uint64_t kHasDescriptor = 1 << 3;
constexpr std::uint64_t kCountOverflow = 0xFFFF;

RewriteError unsound() {
  return {{},
          {"ZIP 结构特殊，无法只改动一个部件",
           "its ZIP structure does not allow one part to be changed"}};
}

// A number in the archive.
struct Field {
  std::size_t at = 0;
  std::size_t size = 4;
};

std::uint64_t number(std::string_view bytes, Field field) {
  std::uint64_t value = 0;
  for (std::size_t i = field.size; i-- > 0;) {
    value = value << 8 | static_cast<unsigned char>(bytes[field.at + i]);
  }
  return value;
}

bool fits(std::string_view bytes, std::size_t at, std::size_t size) {
  return at <= bytes.size() && size <= bytes.size() - at;
}

// `size` is at most 8.
void append(std::string& bytes, std::size_t size, std::uint64_t value) {
  for (std::size_t i = 0; i < size; ++i) bytes += static_cast<char>(value >> 8 * i & 0xFF);
}

Patch written(Field field, std::uint64_t value) {
  std::string bytes;
  append(bytes, field.size, value);
  return {field.at, field.size, std::move(bytes)};
}

// Where 32 bits do not hold a value, its place in the zip64 extra field, which holds those values
// alone, in this order.
void follow_zip64(std::string_view bytes, Field extra, std::vector<Field*> fields) {
  for (std::size_t at = extra.at; at + 4 <= extra.at + extra.size;) {
    const std::size_t size = static_cast<std::size_t>(number(bytes, {at + 2, 2}));
    if (number(bytes, {at, 2}) != 1) {
      at += 4 + size;
      continue;
    }
    std::size_t slot = at + 4;
    for (Field* field : fields) {
      if (number(bytes, *field) != kOverflow || slot + 8 > at + 4 + size) continue;
      *field = {slot, 8};
      slot += 8;
    }
    return;
  }
}

struct EntryFields {
  Field checksum;
  Field stored;
  Field inflated;
};

// The fields of the central record and of the local header.
struct CentralFields : EntryFields {
  Field local_header;
};

CentralFields central_fields(std::string_view bytes, std::size_t at) {
  CentralFields fields;
  fields.checksum = {at + 16};
  fields.stored = {at + 20};
  fields.inflated = {at + 24};
  fields.local_header = {at + 42};
  const std::size_t name = static_cast<std::size_t>(number(bytes, {at + 28, 2}));
  const std::size_t extra = static_cast<std::size_t>(number(bytes, {at + 30, 2}));
  follow_zip64(bytes, {at + kEntryBytes + name, extra},
               {&fields.inflated, &fields.stored, &fields.local_header});
  return fields;
}

// Of an entry that is given a new content.
struct LocalEntry {
  EntryFields fields;
  std::size_t data = 0;
};

std::optional<LocalEntry> local_entry(std::string_view bytes, std::size_t at) {
  if (!fits(bytes, at, kLocalBytes)) return std::nullopt;
  const std::size_t name = static_cast<std::size_t>(number(bytes, {at + 26, 2}));
  const std::size_t extra = static_cast<std::size_t>(number(bytes, {at + 28, 2}));
  LocalEntry entry{{{at + 14}, {at + 18}, {at + 22}}, at + kLocalBytes + name + extra};
  if (!fits(bytes, at, kLocalBytes + name + extra)) return std::nullopt;
  follow_zip64(bytes, {at + kLocalBytes + name, extra},
               {&entry.fields.inflated, &entry.fields.stored});
  return entry;
}

// The data descriptor at `at`, with or without signature, of whichever width: the one that says
// what the directory says.
std::optional<EntryFields> descriptor(std::string_view bytes, std::size_t at,
                                      std::uint64_t checksum, std::uint64_t stored,
                                      std::uint64_t inflated) {
  for (const std::size_t width : {std::size_t{4}, std::size_t{8}}) {
    for (const std::size_t start : {at + 4, at}) {
      const EntryFields fields{{start}, {start + 4, width}, {start + 4 + width, width}};
      if (!fits(bytes, start, 4 + 2 * width)) continue;
      if (number(bytes, fields.checksum) == checksum && number(bytes, fields.stored) == stored &&
          number(bytes, fields.inflated) == inflated) {
        return fields;
      }
    }
  }
  return std::nullopt;
}

// Raw deflate, as ZIP has it.
std::optional<std::string> deflated(std::string_view bytes) {
  z_stream stream{};
  if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) !=
      Z_OK) {
    throw std::bad_alloc();  // zlib is the one that was compiled against
  }
  const std::unique_ptr<z_stream, decltype(&deflateEnd)> release(&stream, &deflateEnd);
  std::string result(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(result.data());
  stream.avail_out = static_cast<uInt>(result.size());
  const bool done = deflate(&stream, Z_FINISH) == Z_STREAM_END;
  result.resize(stream.total_out);
  return done ? std::optional(std::move(result)) : std::nullopt;
}

std::uint64_t checksum_of(std::string_view bytes) {
  return crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size()));
}

// A new entry's local header with its data, and its record in the directory.
struct Written {
  std::string local;
  std::string record;
};

// `at`: where the local header is going to stand.
std::optional<Written> new_entry(const NewEntry& entry, std::uint64_t at) {
  const auto data = deflated(entry.bytes);
  const bool ascii = std::ranges::all_of(entry.name, [](char c) { return (c & 0x80) == 0; });
  std::string common;  // from `version needed` to `extra field length`
  append(common, 2, 20);
  append(common, 2, ascii ? 0 : 1 << 11);
  append(common, 2, 8);     // deflate
  append(common, 2, 0);     // time
  append(common, 2, 0x21);  // 1 January 1980
  append(common, 4, checksum_of(entry.bytes));
  append(common, 4, data ? data->size() : 0);
  append(common, 4, entry.bytes.size());
  append(common, 2, entry.name.size());
  append(common, 2, 0);
  if (!data || at >= kOverflow || entry.bytes.size() >= kOverflow) return std::nullopt;

  Written result;
  result.local = "PK\3\4" + common + entry.name + *data;
  result.record = "PK\1\2";
  append(result.record, 2, 20);  // version made by
  result.record += common;
  append(result.record, 2, 0);  // comment length
  append(result.record, 2, 0);  // disk
  append(result.record, 2, 0);  // internal attributes
  append(result.record, 4, 0);  // external attributes
  append(result.record, 4, at);
  result.record += entry.name;
  return result;
}

class Archive {
 public:
  Archive(std::string_view bytes, const ZipDirectory& directory) : bytes_(bytes) {
    for (const ZipDirectoryEntry& entry : directory) {
      entries_.push_back({entry.record, central_fields(bytes, entry.record)});
    }
  }

  bool replace(std::size_t index, std::string_view content) {
    const Entry& entry = entries_[index];
    const std::uint64_t checksum = number(bytes_, entry.fields.checksum);
    const std::uint64_t stored = number(bytes_, entry.fields.stored);
    const std::uint64_t inflated = number(bytes_, entry.fields.inflated);
    const auto header = static_cast<std::size_t>(number(bytes_, entry.fields.local_header));
    const auto local = local_entry(bytes_, header);
    if (!local || !fits(bytes_, local->data, stored)) return false;
    const std::size_t data_end = local->data + static_cast<std::size_t>(stored);
    std::size_t end = data_end;

    const bool compressed = number(bytes_, {entry.record + 10, 2}) != 0;
    auto data = compressed ? deflated(content) : std::optional(std::string(content));
    if (!data) return false;
    const EntryValues old_values{checksum, stored, inflated};
    const EntryValues values{checksum_of(content), data->size(), content.size()};
    write(entry.fields, values);
    // With a data descriptor the header need not know; what it does know must be right.
    write_known(local->fields, old_values, values);
    if ((number(bytes_, {entry.record + 8, 2}) & kHasDescriptor) != 0) {
      const auto fields = descriptor(bytes_, data_end, checksum, stored, inflated);
      if (!fields) return false;
      write(*fields, values);
      end = fields->inflated.at + fields->inflated.size;
    }
    if (shares_bytes(index, header, end)) return false;
    moves_.push_back(
        {data_end, static_cast<std::int64_t>(data->size()) - static_cast<std::int64_t>(stored)});
    patches_.push_back({local->data, static_cast<std::size_t>(stored), *std::move(data)});
    return true;
  }

  // Puts `added` behind the last entry. To be called after all contents were replaced.
  bool add(const std::vector<NewEntry>& added, std::size_t end_record) {
    const auto ends = end_fields(end_record);
    if (!ends) return false;
    if (added.empty() || entries_.empty()) return added.empty();
    const auto directory = static_cast<std::size_t>(number(bytes_, ends->back().directory));
    const std::size_t directory_end = end_of_record(entries_.back().record);
    std::string locals;
    std::string records;
    for (const NewEntry& entry : added) {
      const auto made = new_entry(entry, moved(directory) + locals.size());
      if (!made) return false;
      locals += made->local;
      records += made->record;
    }
    for (const EndFields& end : *ends) {
      if (!raise(end.on_disk, added.size()) || !raise(end.entries, added.size()) ||
          !raise(end.size, records.size())) {
        return false;
      }
    }
    moves_.push_back({directory, static_cast<std::int64_t>(locals.size())});
    moves_.push_back({directory_end, static_cast<std::int64_t>(records.size())});
    patches_.push_back({directory, 0, std::move(locals)});
    patches_.push_back({directory_end, 0, std::move(records)});
    return true;
  }

  // Sets right what points behind the new contents.
  bool finish(std::size_t end_record) {
    for (const Entry& entry : entries_) move_pointer(entry.fields.local_header);
    const auto ends = end_fields(end_record);
    if (!ends) return false;
    for (const EndFields& end : *ends) {
      if (number(bytes_, end.directory) != kOverflow) move_pointer(end.directory);
    }
    if (ends->size() > 1) move_pointer(zip64_pointer(end_record));
    return true;
  }

  std::string take() { return splice(bytes_, std::move(patches_)); }

 private:
  struct Entry {
    std::size_t record = 0;  // in the central directory
    CentralFields fields;
  };
  struct EntryValues {
    std::uint64_t checksum = 0;
    std::uint64_t stored = 0;
    std::uint64_t inflated = 0;
  };
  struct Move {
    std::size_t from = 0;  // what stands from here on …
    std::int64_t by = 0;   // … moves by so many bytes
  };
  // Of an end record.
  struct EndFields {
    Field on_disk;  // entries
    Field entries;
    Field size;  // of the directory
    Field directory;
  };
  static constexpr std::size_t kLocator = 20;

  static Field zip64_pointer(std::size_t end_record) { return {end_record - kLocator + 8, 8}; }

  // Of the end record and, behind it, of that of zip64 where there is one. Nothing where that one
  // is not where it should be.
  std::optional<std::vector<EndFields>> end_fields(std::size_t end_record) const {
    std::vector<EndFields> ends = {
        {{end_record + 8, 2}, {end_record + 10, 2}, {end_record + 12}, {end_record + 16}}};
    if (end_record < kLocator || bytes_.substr(end_record - kLocator, 4) != "PK\6\7") return ends;
    const auto at = static_cast<std::size_t>(number(bytes_, zip64_pointer(end_record)));
    if (!fits(bytes_, at, 56) || bytes_.substr(at, 4) != "PK\6\6") return std::nullopt;
    ends.push_back({{at + 24, 8}, {at + 32, 8}, {at + 40, 8}, {at + 48, 8}});
    return ends;
  }

  std::size_t end_of_record(std::size_t at) const {
    std::uint64_t size = kEntryBytes;
    constexpr std::size_t kLengths[] = {28, 30, 32};  // of name, extra fields and comment
    for (const std::size_t field : kLengths) size += number(bytes_, {at + field, 2});
    return at + static_cast<std::size_t>(size);
  }

  // Adds to a field, unless it says that the value stands elsewhere; false where it does not fit.
  bool raise(Field field, std::uint64_t by) {
    const std::uint64_t overflow = field.size == 2 ? kCountOverflow : kOverflow;
    const std::uint64_t value = number(bytes_, field);
    if (field.size < 8 && value == overflow) return true;
    if (field.size < 8 && value + by >= overflow) return false;
    patches_.push_back(written(field, value + by));
    return true;
  }

  void write(const EntryFields& fields, const EntryValues& values) {
    patches_.push_back(written(fields.checksum, values.checksum));
    patches_.push_back(written(fields.stored, values.stored));
    patches_.push_back(written(fields.inflated, values.inflated));
  }

  void write_known(const EntryFields& fields, const EntryValues& old_values,
                   const EntryValues& values) {
    const auto write_one = [&](Field field, std::uint64_t old_value, std::uint64_t value) {
      if (number(bytes_, field) == old_value) patches_.push_back(written(field, value));
    };
    write_one(fields.checksum, old_values.checksum, values.checksum);
    write_one(fields.stored, old_values.stored, values.stored);
    write_one(fields.inflated, old_values.inflated, values.inflated);
  }

  bool shares_bytes(std::size_t index, std::size_t begin, std::size_t end) const {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      const std::uint64_t header = number(bytes_, entries_[i].fields.local_header);
      if (i != index && header >= begin && header < end) return true;
    }
    return false;
  }

  // Where a byte of the archive comes to stand.
  std::uint64_t moved(std::uint64_t at) const {
    auto value = static_cast<std::int64_t>(at);
    for (const Move& move : moves_) value += at >= move.from ? move.by : 0;
    return static_cast<std::uint64_t>(value);
  }

  void move_pointer(Field field) {
    const std::uint64_t old_value = number(bytes_, field);
    const std::uint64_t value = moved(old_value);
    if (value != old_value) patches_.push_back(written(field, value));
  }

  std::string_view bytes_;
  std::vector<Entry> entries_;
  std::vector<Move> moves_;
  std::vector<Patch> patches_;
};

}  // namespace

RewriteResult replace_entries(std::string_view archive, const ZipDirectory& directory,
                              std::size_t end_record, const std::vector<NewContent>& contents,
                              const std::vector<NewEntry>& added) {
  Archive rewritten(archive, directory);
  for (const NewContent& content : contents) {
    if (!rewritten.replace(content.entry, content.bytes)) return unsound();
  }
  if (!rewritten.add(added, end_record) || !rewritten.finish(end_record)) return unsound();
  return rewritten.take();
}

}  // namespace gwlint::docx
