// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/tagging.h"

#include <algorithm>

namespace entente {

namespace {

class Tagger final
{
public:
    Tagger(Briefing &briefing, const Vocabulary &vocabulary)
        : m_briefing(briefing), m_vocabulary(vocabulary)
    {
    }

    void scan(TextRange range)
    {
        if (!range.isEmpty())
            m_vocabulary.matcher().find(m_briefing.words(range), range.begin, m_matches);
    }

    /// Appends what was met, each concept once, and answers the end of the tags.
    std::uint32_t flush(std::uint32_t first)
    {
        for (const Match &match : m_matches) {
            const auto begin = m_briefing.tags.begin() + first;
            if (std::find(begin, m_briefing.tags.end(), match.area) != m_briefing.tags.end())
                continue;
            m_briefing.tags.push_back(match.area);
            m_briefing.tagWords.push_back(match.words);
        }
        m_matches.clear();
        return size();
    }

    [[nodiscard]] std::uint32_t size() const
    {
        return static_cast<std::uint32_t>(m_briefing.tags.size());
    }

private:
    Briefing &m_briefing;
    const Vocabulary &m_vocabulary;
    std::vector<Match> m_matches;
};

} // namespace

void tagTopic(Briefing &briefing, const Vocabulary &vocabulary, Topic &topic)
{
    Tagger tagger(briefing, vocabulary);
    topic.firstTag = tagger.size();
    tagger.scan(topic.title);
    tagger.scan(topic.text);
    topic.lastTag = tagger.flush(topic.firstTag);
}

void tag(Briefing &briefing, const Vocabulary &vocabulary,
         const std::vector<TextRange> &groupLabels)
{
    Tagger tagger(briefing, vocabulary);
    for (std::size_t i = 0; i < briefing.topics.size(); ++i) {
        Topic &topic = briefing.topics[i];
        topic.firstTag = tagger.size();
        tagger.scan(topic.title);
        tagger.scan(topic.text);
        tagger.scan(groupLabels[i]);
        topic.lastTag = tagger.flush(topic.firstTag);
    }
    for (Table &table : briefing.tables) {
        table.rowTags.assign(1, tagger.size());
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            const std::uint32_t first = tagger.size();
            for (std::size_t column = 0; column < table.columnCount(); ++column)
                tagger.scan(table.cell(row, column));
            table.rowTags.push_back(tagger.flush(first));
        }
    }
}

} // namespace entente
