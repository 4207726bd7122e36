// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/metadata/markingnodes.h"

#include "core/base/casefold.h"
#include "core/briefing/briefing.h"
#include "core/reading/metadata/metadatakeys.h"

#include <algorithm>
#include <string_view>

namespace entente {

namespace {

using yaml::Member;
using yaml::Node;

void render(const Node &node, std::string &out, bool isInside)
{
    const char *gap = "";
    if (isInside && node.type == Node::Type::Sequence)
        out += '[';
    if (isInside && node.type == Node::Type::Mapping)
        out += '{';
    out += simplified(node.scalar);
    for (const Node &item : node.items) {
        out += gap;
        render(item, out, true);
        gap = ", ";
    }
    for (const Member &member : node.members) {
        out += gap;
        out += simplified(member.name);
        if (member.node.type != Node::Type::Null) {
            out += ": ";
            render(member.node, out, true);
        }
        gap = "; ";
    }
    if (isInside && node.type == Node::Type::Sequence)
        out += ']';
    if (isInside && node.type == Node::Type::Mapping)
        out += '}';
}

bool isTlpKey(std::string_view folded)
{
    return folded.starts_with("tlp") || folded == "traffic_light_protocol";
}

/// "red" of a key that is called TLP.
Marking markingOf(std::string_view words, bool isTlp)
{
    const std::string line = simplified(words);
    const Marking marking = parseMarking(line);
    return isTlp && !marking.isEmpty() && !marking.tlp ? parseMarking("TLP:" + line) : marking;
}

bool beginsWithCaveat(const Marking &marking)
{
    return std::any_of(marking.caveats.begin(), marking.caveats.end(), [](const std::string &each) {
        const std::vector<MarkingWord> words = markingWords(each);
        return !words.empty() && isCaveatWord(words[0].folded);
    });
}

/// Entries of a marking that say who gave it and when, not what it is.
bool isAbout(std::string_view folded)
{
    return folded.ends_with("_by") || folded.ends_with("_on") || folded.ends_with("_from")
        || folded == "by" || folded == "date" || folded == "reason" || folded == "authority"
        || folded == "scheme" || folded == "system" || folded == "version" || folded == "protocol";
}

class Collector final
{
public:
    explicit Collector(std::vector<Marking> &markings) : m_markings(markings) {}

    /// All of a node that is a marking.
    void marking(const Node &node, bool isTlp)
    {
        switch (node.type) {
        case Node::Type::Null:
            return;
        case Node::Type::Scalar:
            m_markings.push_back(markingOf(node.scalar, isTlp));
            return;
        case Node::Type::Sequence:
            for (const Node &item : node.items)
                marking(item, isTlp);
            return;
        case Node::Type::Mapping:
            mapping(node, isTlp || saysTlp(node));
            return;
        }
    }

    /// What of a node can be read as one.
    void caveats(const Node &node)
    {
        if (node.type == Node::Type::Scalar) {
            Marking found = parseMarking(node.scalar);
            if (found.isKnown() || beginsWithCaveat(found))
                m_markings.push_back(std::move(found));
        }
        for (const Node &item : node.items)
            caveats(item);
        for (const Member &member : node.members)
            entry(member, true);
    }

    void entry(const Member &member, bool isInMarking)
    {
        const std::string key = foldedKey(member.name);
        const KeyUse use = usesOfKey(key);
        const bool isOfTlp = key.starts_with("tlp_") || key.ends_with("_tlp");
        if (use == KeyUse::Marking || isOfTlp)
            marking(member.node, isOfTlp || isTlpKey(key));
        else if (use == KeyUse::Caveat || isInMarking)
            caveats(member.node);
        else
            inside(member.node);
    }

private:
    static bool saysTlp(const Node &node)
    {
        return std::any_of(node.members.begin(), node.members.end(), [](const Member &member) {
            const std::string words = foldedKey(member.node.scalar);
            return isAbout(foldedKey(member.name))
                && (words.starts_with("tlp") || words == "traffic_light_protocol");
        });
    }

    void mapping(const Node &node, bool isTlp)
    {
        const std::size_t before = m_markings.size();
        for (const Member &member : node.members) {
            const std::string key = foldedKey(member.name);
            if (isAbout(key))
                continue;
            if (isTlp
                && (key == "level" || key == "label" || key == "colour" || key == "color"
                    || key == "value" || key == "name"))
                marking(member.node, true);
            else if (member.node.type == Node::Type::Null)
                m_markings.push_back(parseMarking(member.name));
            else
                entry(member, true);
        }
        // Where nothing of it could be read, it bears its words and is not understood.
        if (m_markings.size() == before && !node.members.empty())
            m_markings.push_back(parseMarking("{" + rendered(node) + "}"));
    }

    /// Markings may stand in a part of the front matter that is about other things as well.
    void inside(const Node &node)
    {
        // A label that is nothing else counts wherever it stands, as among tags.
        if (text::caseFolded(node.scalar).starts_with("tlp") && node.scalar.size() < 24) {
            if (Marking found = parseMarking(node.scalar); found.tlp)
                m_markings.push_back(std::move(found));
        }
        for (const Node &item : node.items)
            inside(item);
        for (const Member &member : node.members)
            entry(member, false);
    }

    std::vector<Marking> &m_markings;
};

} // namespace

std::string rendered(const Node &node)
{
    std::string words;
    render(node, words, false);
    return words;
}

void collectMarkings(const Member &entry, std::vector<Marking> &markings)
{
    Collector(markings).entry(entry, false);
}

} // namespace entente
