// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/metadata/metadatatake.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/reading/metadata/markingnodes.h"
#include "core/reading/metadata/metadatakeys.h"

#include <algorithm>

namespace entente {

namespace {

class MetadataTaker final
{
public:
    MetadataTaker(Metadata &meta, const yaml::Node &root) : m_meta(meta)
    {
        for (const yaml::Member &member : root.members) {
            const std::string key = foldedKey(member.name);
            m_entries.push_back({&member, usesOfKey(key), rankOfKey(key)});
        }
    }

    void take()
    {
        for (Entry *entry : entriesOf(KeyUse::Language))
            takeWords(*entry, m_meta.language);
        for (Entry *entry : entriesOf(KeyUse::Title))
            takeWords(*entry, m_meta.title);
        for (Entry *entry : entriesOf(KeyUse::Subtitle))
            takeWords(*entry, m_meta.subtitle);
        for (Entry *entry : entriesOf(KeyUse::Source)) {
            takeWords(*entry, m_meta.source);
            const std::string key = foldedKey(entry->member->name);
            // Who wrote it stands for the source where none is given, and is cited as its author.
            if (key == "author")
                entry->isTaken = false;
            if (key == "source_url") {
                entry->isTaken = false;
                takeWords(*entry, m_meta.address);
            }
        }
        takeDate();
        for (Entry *entry : entriesOf(KeyUse::Sample)) {
            m_meta.sample = text::caseFolded(rendered(entry->member->node)) == "true";
            entry->isTaken = m_meta.sample;
        }
        takeMarkings();
    }

    void keepTheRest()
    {
        for (const Entry &entry : m_entries) {
            std::string value = rendered(entry.member->node);
            if (!entry.isTaken && !(value.empty() && entry.use != KeyUse::None))
                m_meta.further.push_back({simplified(entry.member->name), std::move(value)});
        }
    }

private:
    struct Entry
    {
        const yaml::Member *member;
        KeyUse use;
        std::size_t rank;
        bool isTaken = false; ///< a field holds all its words
    };

    /// Those that come first for their use stand first.
    std::vector<Entry *> entriesOf(KeyUse use)
    {
        std::vector<Entry *> found;
        for (Entry &entry : m_entries) {
            if (entry.use == use)
                found.push_back(&entry);
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const Entry *a, const Entry *b) { return a->rank < b->rank; });
        return found;
    }

    /// A list is one line; of a mapping, such as one by languages, the fitting or first value.
    void takeWords(Entry &entry, std::string &field) const
    {
        const yaml::Node &node = entry.member->node;
        if (!field.empty())
            return;
        if (node.type != yaml::Node::Type::Mapping) {
            field = rendered(node);
            entry.isTaken = true;
            return;
        }
        for (const yaml::Member &member : node.members) {
            if (field.empty() || (!m_meta.language.empty() && member.name == m_meta.language))
                field = rendered(member.node);
        }
    }

    void takeDate()
    {
        const std::vector<Entry *> entries = entriesOf(KeyUse::Date);
        for (Entry *entry : entries) {
            std::vector<const yaml::Node *> scalars;
            collectScalars(entry->member->node, scalars);
            for (const yaml::Node *scalar : scalars) {
                if (!m_meta.date)
                    m_meta.date = Date::parseWritten(scalar->scalar);
            }
            if (!m_meta.date)
                continue;
            // A time of day is no part of the date, and neither is a second date.
            entry->isTaken = scalars.size() == 1
                && entry->member->node.type != yaml::Node::Type::Mapping
                && scalars[0]->scalar.find(':') == std::string::npos;
            return;
        }
        for (Entry *entry : entries) {
            const std::string words = rendered(entry->member->node);
            const std::string folded = text::caseFolded(words);
            if (words.empty() || folded == "true" || folded == "false")
                continue;
            m_meta.unreadDate = words;
            entry->isTaken = true;
            return;
        }
    }

    void takeMarkings()
    {
        std::vector<Marking> markings;
        for (const Entry &entry : m_entries)
            collectMarkings(*entry.member, markings);
        m_meta.marking = highest(markings).text;
        const std::string folded = text::caseFolded(m_meta.marking);
        for (Entry &entry : m_entries) {
            if (entry.use != KeyUse::Marking && entry.use != KeyUse::Caveat)
                continue;
            const std::string words = text::caseFolded(rendered(entry.member->node));
            entry.isTaken = !words.empty() && folded.find(words) != std::string::npos;
        }
    }

    static void collectScalars(const yaml::Node &node, std::vector<const yaml::Node *> &scalars)
    {
        if (node.type == yaml::Node::Type::Scalar)
            scalars.push_back(&node);
        for (const yaml::Node &item : node.items)
            collectScalars(item, scalars);
        for (const yaml::Member &member : node.members)
            collectScalars(member.node, scalars);
    }

    Metadata &m_meta;
    std::vector<Entry> m_entries;
};

} // namespace

void takeMetadata(Metadata &meta, const yaml::Node &root, const std::vector<std::string> &comments)
{
    MetadataTaker taker(meta, root);
    taker.take();
    taker.keepTheRest();
    for (const std::string &comment : comments) {
        if (std::string words = simplified(comment); !words.empty())
            meta.further.push_back({"comment", std::move(words)});
    }
}

} // namespace entente
