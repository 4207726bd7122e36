// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/tagging.h"

#include "core/analysis/sentences.h"

#include <algorithm>

namespace entente {

namespace {

/// An area that a topic names.
struct Mention
{
    ConceptIndex area = 0;
    TextRange words; ///< where it is named first
    int count = 0;
    bool isSure = false; ///< named in the title, or near the beginning
};

class Tagger final
{
public:
    Tagger(Briefing &briefing, const Vocabulary &vocabulary)
        : m_briefing(briefing), m_vocabulary(vocabulary)
    {
    }

    /// Takes in what a range names; what begins before `sureUntil` counts at once, what is named
    /// behind it only if it is named again.
    void scan(TextRange range, std::uint32_t sureUntil)
    {
        if (range.isEmpty())
            return;
        m_matches.clear();
        m_vocabulary.matcher().find(m_briefing.words(range), range.begin, m_matches);
        for (const Match &match : m_matches) {
            Mention &mention = mentionOf(match);
            ++mention.count;
            mention.isSure = mention.isSure || match.words.begin < sureUntil;
        }
    }
    void scan(TextRange range) { scan(range, range.end); }

    /// The end of the sentences of a text that say what it is about; what comes behind is detail,
    /// in which an area may be named in passing.
    [[nodiscard]] std::uint32_t gistOf(TextRange text) const
    {
        constexpr std::size_t few = 2;
        constexpr std::size_t brief = 160; // bytes, which hold hardly more sentences
        if (text.size() <= brief)
            return text.end;
        const std::vector<TextRange> sentences = sentencesOf(m_briefing, text);
        return sentences.size() <= few ? text.end : sentences[few - 1].end;
    }

    /// Whether anything taken in counts.
    [[nodiscard]] bool hasAny() const
    {
        return std::any_of(m_mentions.begin(), m_mentions.end(),
                           [](const Mention &mention) { return counts(mention); });
    }

    /// Appends what counts of what was taken in, each concept once, and answers the end of the
    /// tags.
    std::uint32_t flush()
    {
        for (const Mention &mention : m_mentions) {
            if (!counts(mention))
                continue;
            m_briefing.tags.push_back(mention.area);
            m_briefing.tagWords.push_back(mention.words);
        }
        m_mentions.clear();
        return size();
    }

    [[nodiscard]] std::uint32_t size() const
    {
        return static_cast<std::uint32_t>(m_briefing.tags.size());
    }

private:
    static bool counts(const Mention &mention) { return mention.isSure || mention.count > 1; }

    Mention &mentionOf(const Match &match)
    {
        const auto known = std::find_if(
            m_mentions.begin(), m_mentions.end(),
            [&match](const Mention &mention) { return mention.area == match.area; });
        if (known != m_mentions.end())
            return *known;
        return m_mentions.emplace_back(Mention{match.area, match.words, 0, false});
    }

    Briefing &m_briefing;
    const Vocabulary &m_vocabulary;
    std::vector<Match> m_matches;
    std::vector<Mention> m_mentions;
};

} // namespace

void tagTopic(Briefing &briefing, const Vocabulary &vocabulary, Topic &topic)
{
    Tagger tagger(briefing, vocabulary);
    topic.firstTag = tagger.size();
    tagger.scan(topic.title);
    tagger.scan(topic.text, tagger.gistOf(topic.text));
    topic.lastTag = tagger.flush();
}

void tag(Briefing &briefing, const Vocabulary &vocabulary,
         const std::vector<TextRange> &groupLabels)
{
    Tagger tagger(briefing, vocabulary);
    for (std::size_t i = 0; i < briefing.topics.size(); ++i) {
        Topic &topic = briefing.topics[i];
        topic.firstTag = tagger.size();
        tagger.scan(topic.title);
        tagger.scan(topic.text, tagger.gistOf(topic.text));
        if (!tagger.hasAny())
            tagger.scan(groupLabels[i]);
        topic.lastTag = tagger.flush();
    }
    for (Table &table : briefing.tables) {
        table.rowTags.assign(1, tagger.size());
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            for (std::size_t column = 0; column < table.columnCount(); ++column)
                tagger.scan(table.cell(row, column));
            table.rowTags.push_back(tagger.flush());
        }
    }
}

} // namespace entente
