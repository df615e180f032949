#include "adapters/docx/package_edit.h"

#include <algorithm>
#include <set>
#include <utility>

#include "adapters/docx/part_name.h"
#include "adapters/docx/xml_attributes.h"
#include "adapters/docx/zip_rewrite.h"
#include "linter/output/xml.h"

namespace gwlint::docx {
namespace {

constexpr std::string_view kContentTypes = "[Content_Types].xml";
constexpr std::string_view kRelationshipsType =
    "application/vnd.openxmlformats-package.relationships+xml";
constexpr std::string_view kNewRelationships =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
    "\n"
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";

std::string element(std::string_view prefix, std::string_view content) {
  return "<" + std::string(prefix) + std::string(content) + "/>";
}

std::string relationship(std::string_view prefix, std::string_view id, std::string_view type,
                         std::string_view target) {
  return element(prefix, "Relationship Id=\"" + std::string(id) + "\" Type=\"" + xml(type) +
                             "\" Target=\"" + xml(target) + "\"");
}

bool has_extension(std::string_view part, std::string_view extension) {
  return part.ends_with("." + std::string(extension));
}

}  // namespace

Result<const PartText*, Reason> PackageEdit::part(const std::string& name) {
  const auto known = parts_.find(name);
  if (known != parts_.end()) return known->second.text.get();
  auto text = read_part_text(package_, name, limits_, deadline_);
  if (!text) return text.error();
  return parts_.emplace(name, Changed{std::move(*text), {}}).first->second.text.get();
}

void PackageEdit::change(const std::string& name, std::vector<Patch> patches) {
  std::ranges::move(patches, std::back_inserter(parts_.at(name).patches));
}

void PackageEdit::add(const std::string& name, std::string xml) {
  added_.emplace(name, std::move(xml));
}

std::optional<Reason> PackageEdit::set_content_type(const std::string& part,
                                                    std::string_view type) {
  const std::string name(kContentTypes);
  const auto types = this->part(name);
  if (!types) return types.error();
  const PartText& text = **types;
  for (const XmlElement& entry : text.outline) {
    const bool is_default = entry.local_name() == "Default";
    if (!is_default && entry.local_name() != "Override") continue;
    const auto of = xml_attribute(text.xml, entry, is_default ? "Extension" : "PartName");
    if (!of) continue;
    const bool covers = is_default ? has_extension(fold_part_name(part), fold_part_name(*of))
                                   : fold_part_name(*of) == fold_part_name(part);
    if (!covers) continue;
    for (const XmlAttribute& attribute : xml_attributes(text.xml, entry)) {
      if (attribute.name != "ContentType") continue;
      if (attribute.value == type) return std::nullopt;
      // What a default says holds for other parts too.
      if (is_default) continue;
      change(name, {{attribute.begin, attribute.end - attribute.begin, xml(type)}});
      return std::nullopt;
    }
  }
  const XmlElement& root = text.outline.front();
  const std::string entry =
      "Override PartName=\"/" + xml(part) + "\" ContentType=\"" + xml(type) + "\"";
  change(name, {xml_appended(root, element(root.prefix(), entry))});
  return std::nullopt;
}

std::optional<Reason> PackageEdit::relate(const std::string& source, std::string_view type,
                                          std::string_view target) {
  const std::string name = relationships_part(source);
  if (!package_.contains(name)) {
    add(name, std::string(kNewRelationships) + relationship({}, "rId1", type, target) +
                  "</Relationships>");
    return set_content_type(name, kRelationshipsType);
  }
  const auto relationships = part(name);
  if (!relationships) return relationships.error();
  const PartText& text = **relationships;
  std::set<std::string> ids;
  for (const XmlElement& entry : text.outline) {
    if (const auto id = xml_attribute(text.xml, entry, "Id")) ids.insert(*id);
  }
  std::size_t number = ids.size() + 1;
  while (ids.contains("rId" + std::to_string(number))) ++number;
  const XmlElement& root = text.outline.front();
  change(name, {xml_appended(root, relationship(root.prefix(), "rId" + std::to_string(number), type,
                                                target))});
  return std::nullopt;
}

Result<std::string, Reason> PackageEdit::apply(std::string_view bytes) {
  std::vector<NewContent> contents;
  for (auto& [name, changed] : parts_) {
    if (changed.patches.empty()) continue;
    contents.push_back(
        {package_.entry(name), splice(changed.text->xml, std::move(changed.patches))});
  }
  std::vector<NewEntry> added;
  for (auto& [name, xml] : added_) added.push_back({name, std::move(xml)});
  RewriteResult result =
      replace_entries(bytes, package_.directory(), package_.end_record(), contents, added);
  if (!result) return result.error().reason;
  return std::move(*result);
}

}  // namespace gwlint::docx
