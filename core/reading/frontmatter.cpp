// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/frontmatter.h"

#include "core/briefing/marking.h"
#include "core/reading/headkeys.h"
#include "core/reading/plainyaml.h"
#include "core/text/casefold.h"
#include "core/text/utf8.h"
#include "core/text/yaml.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace entente {

namespace {

/// The line at `offset` without its ending, and where the next one begins.
std::string_view lineAt(std::string_view source, std::size_t offset, std::size_t &next)
{
    const std::size_t end = source.find_first_of("\r\n", offset);
    if (end == std::string_view::npos) {
        next = source.size();
        return source.substr(offset);
    }
    next = end + (source.substr(end, 2) == "\r\n" ? 2 : 1);
    return source.substr(offset, end - offset);
}

bool isFence(std::string_view line, bool closing)
{
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t'))
        line.remove_suffix(1);
    return line == "---" || (closing && line == "...");
}

/// All words of a value, in their order: a list is joined by commas.
std::string wordsOf(const yaml::Node &node)
{
    std::string words = simplified(node.scalar);
    const auto add = [&](const yaml::Node &part) {
        const std::string more = wordsOf(part);
        words += (words.empty() || more.empty() ? "" : ", ") + more;
    };
    for (const yaml::Node &item : node.items)
        add(item);
    for (const yaml::Member &member : node.members)
        add(member.node);
    return words;
}

/// Each value on its own, with the names of the mappings that it lies in.
void flatten(const yaml::Node &node, const std::string &name, std::vector<MetadataEntry> &entries)
{
    if (node.type == yaml::Node::Type::Scalar && !simplified(node.scalar).empty())
        entries.push_back({name, simplified(node.scalar)});
    if (node.type == yaml::Node::Type::Sequence) {
        const bool isFlat = std::all_of(node.items.begin(), node.items.end(), [](const auto &item) {
            return item.items.empty() && item.members.empty();
        });
        const std::string words = isFlat ? wordsOf(node) : std::string();
        if (!words.empty())
            entries.push_back({name, words});
        for (std::size_t i = 0; i < node.items.size() && !isFlat; ++i)
            flatten(node.items[i], name, entries);
    }
    for (const auto &[key, member] : node.members)
        flatten(member, name.empty() ? key : name + "." + key, entries);
}

/// Markings may lie in lists and mappings: "handling: {tlp: RED, caveats: [NOFORN]}".
void addMarkings(const yaml::Node &node, std::string_view name, std::vector<Marking> &markings)
{
    const std::string words = simplified(node.scalar);
    const std::string folded = text::caseFolded(words);
    constexpr std::array<std::string_view, 4> none{"none", "n/a", "unmarked", "not marked"};
    if (!words.empty() && std::find(none.begin(), none.end(), folded) == none.end()) {
        const bool isColour = text::caseFolded(name) == "tlp" && !folded.starts_with("tlp");
        markings.push_back(parseMarking(isColour ? "TLP:" + words : words));
    }
    for (const yaml::Node &item : node.items)
        addMarkings(item, name, markings);
    for (const auto &[key, member] : node.members)
        addMarkings(member, key, markings);
}

/// Takes what the outermost keys stand for into the metadata, and keeps what they do not.
class Head final
{
public:
    explicit Head(Metadata &meta) : m_meta(meta) {}

    void take(const yaml::Node &root)
    {
        for (const auto &[name, node] : root.members) {
            const HeadKey key = headKey(name).value_or(HeadKey::Other);
            if (key == HeadKey::Marking)
                addMarkings(node, name, m_markings);
            else if (key == HeadKey::Other)
                addMarkingsWithin(node);
            m_values[key].push_back({&name, &node});
        }
        takeWords(HeadKey::Title, m_meta.title);
        takeWords(HeadKey::Subtitle, m_meta.subtitle);
        takeWords(HeadKey::Language, m_meta.language);
        takeDate();
        takeWords(HeadKey::Address, m_meta.address);
        if (!takeWords(HeadKey::Source, m_meta.source))
            m_meta.source = m_meta.address;
        else if (rankOf(*m_taken.back().name) > rankOf("source_url") && !m_meta.address.empty())
            preferAddress();
        m_meta.marking = highest(m_markings).text;
        for (const Value &value : m_values[HeadKey::Sample])
            m_meta.sample = text::caseFolded(value.node->scalar) == "true";
        keepOthers(root);
    }

private:
    struct Value
    {
        const std::string *name;
        const yaml::Node *node;
    };

    /// Also where the outermost key says nothing: "metadata: {marking: TLP:RED}".
    void addMarkingsWithin(const yaml::Node &node)
    {
        for (const auto &[name, member] : node.members) {
            if (headKey(name) == HeadKey::Marking)
                addMarkings(member, name, m_markings);
            else
                addMarkingsWithin(member);
        }
        for (const yaml::Node &item : node.items)
            addMarkingsWithin(item);
    }

    bool takeWords(HeadKey key, std::string &words)
    {
        const Value *best = nullptr;
        for (const Value &value : m_values[key]) {
            if (!wordsOf(*value.node).empty()
                && (best == nullptr || rankOf(*value.name) < rankOf(*best->name)))
                best = &value;
        }
        if (best == nullptr)
            return false;
        words = wordsOf(*best->node);
        m_taken.push_back(*best);
        return true;
    }

    /// An address says where a document is from better than its author does.
    void preferAddress()
    {
        m_meta.source = m_meta.address;
        m_taken.pop_back();
    }

    void takeDate()
    {
        std::vector<Value> &values = m_values[HeadKey::Date];
        std::stable_sort(values.begin(), values.end(), [](const Value &a, const Value &b) {
            return rankOf(*a.name) < rankOf(*b.name);
        });
        for (const Value &value : values) {
            const std::string words = wordsOf(*value.node);
            if ((m_meta.date = Date::parseWritten(words))) {
                m_taken.push_back(value);
                return;
            }
            if (m_meta.unreadDate.empty())
                m_meta.unreadDate = words;
        }
    }

    void keepOthers(const yaml::Node &root)
    {
        for (const auto &[name, node] : root.members) {
            const HeadKey key = headKey(name).value_or(HeadKey::Other);
            const bool taken = key == HeadKey::Sample
                || (key == HeadKey::Marking && node.members.empty())
                || std::any_of(m_taken.begin(), m_taken.end(),
                               [&, node = &node](const Value &each) { return each.node == node; });
            if (!taken)
                flatten(node, name, m_meta.others);
        }
        if (m_meta.date)
            m_meta.unreadDate.clear();
    }

    Metadata &m_meta;
    std::map<HeadKey, std::vector<Value>> m_values;
    std::vector<Value> m_taken;
    std::vector<Marking> m_markings;
};

/// Words of the text may be YAML, too: what lies between two rules is the head of a file only where
/// one of its keys is one of metadata.
bool isHead(const yaml::Node &root)
{
    return root.type == yaml::Node::Type::Mapping
        && std::any_of(root.members.begin(), root.members.end(),
                       [](const yaml::Member &member) { return headKey(member.name).has_value(); })
        && std::none_of(root.members.begin(), root.members.end(), [](const yaml::Member &member) {
               const std::string name = text::caseFolded(member.name);
               return name == "from" || name == "to" || name == "subject";
           });
}

/// Whether what is no YAML was meant as the head of a file.
bool seemsHead(std::string_view head)
{
    std::size_t next = 0;
    const std::string_view first = lineAt(head, 0, next);
    const std::size_t colon = first.find(':');
    return colon != std::string_view::npos && headKey(first.substr(0, colon)).has_value();
}

/// What is said in comments, which YAML leaves out.
void keepComments(std::string_view head, std::vector<MetadataEntry> &others)
{
    for (std::size_t at = 0; at < head.size();) {
        const std::string_view line = text::trimmed(lineAt(head, at, at));
        const std::string words = simplified(line.substr(line.starts_with("#") ? 1 : 0));
        if (line.starts_with("#") && !words.empty())
            others.push_back({"#", words});
    }
}

} // namespace

Result<std::size_t> readFrontMatter(Briefing &briefing)
{
    const std::string_view source = briefing.source;
    std::size_t next = 0;
    if (!isFence(lineAt(source, 0, next), false))
        return std::size_t{0};
    const std::size_t begin = next;
    std::size_t end = begin;
    for (bool closed = false; !closed;) {
        if (next >= source.size())
            return std::size_t{0}; // a rule that opens a document, not front matter
        end = next;
        closed = isFence(lineAt(source, end, next), true);
    }
    const std::string_view head = source.substr(begin, end - begin);
    if (text::trimmed(head).empty())
        return next;
    std::size_t second = 0;
    if (text::trimmed(lineAt(head, 0, second)).empty())
        return std::size_t{0}; // words between two rules
    auto parsed = yaml::parse(head);
    if (std::holds_alternative<yaml::Problem>(parsed)) {
        if (!seemsHead(head))
            return std::size_t{0};
        auto mended = yaml::parse(withPlainValuesQuoted(head));
        if (std::holds_alternative<yaml::Node>(mended))
            parsed = std::move(mended);
    }
    if (const auto *problem = std::get_if<yaml::Problem>(&parsed)) {
        return Error{ErrorCode::InvalidFrontMatter, briefing.file, problem->line + 1,
                     problem->reason};
    }
    const auto &root = std::get<yaml::Node>(parsed);
    if (!isHead(root))
        return std::size_t{0};
    Head(briefing.meta).take(root);
    keepComments(head, briefing.meta.others);
    return next;
}

} // namespace entente
