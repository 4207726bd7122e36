// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/areacounts.h"

#include "core/filter/filtersentence.h"
#include "core/publishing/publishingtexts.h"
#include "core/vocabulary/broader.h"

#include <algorithm>

namespace entente::pages {

namespace {

QString nameOf(const Selection &selection, ConceptIndex area, const QString &language)
{
    return toText(selection.vocabulary().label(area, language.toStdString()));
}

TableText::Cell cell(const QString &words)
{
    return {Run{words, 0, {}, 0}};
}

class Counting final
{
public:
    Counting(const Selection &selection, Counted counted)
        : m_selection(selection),
          m_counted(counted),
          m_counts(selection.vocabulary().size()),
          m_borne(selection.vocabulary().size(), false)
    {
    }

    void add(const Share &share)
    {
        const Briefing &of = m_selection.briefing(share);
        for (std::size_t t = 0; t < of.topics.size(); ++t) {
            if (!m_selection.shows(share, t))
                continue;
            const auto own = of.areasOf(of.topics[t]);
            for (const ConceptIndex area : own)
                m_borne[area] = true;
            if (m_counted == Counted::InOwn) {
                for (const ConceptIndex area : own)
                    add(area, of.topics[t].kind);
                continue;
            }
            for (const ConceptIndex area : withBroader(own, m_selection.vocabulary()))
                add(area, of.topics[t].kind);
        }
    }

    /// Those that a topic bears, the most first.
    [[nodiscard]] std::vector<AreaCount> counts() const
    {
        std::vector<AreaCount> counts;
        for (const AreaCount &each : m_counts) {
            if (m_borne[each.area] && each.total > 0)
                counts.push_back(each);
        }
        std::stable_sort(counts.begin(), counts.end(),
                         [](const AreaCount &a, const AreaCount &b) { return a.total > b.total; });
        return counts;
    }

private:
    void add(ConceptIndex area, Kind kind)
    {
        m_counts[area].area = area;
        ++m_counts[area].kinds[static_cast<std::size_t>(kind)];
        ++m_counts[area].total;
    }

    const Selection &m_selection;
    Counted m_counted;
    std::vector<AreaCount> m_counts;
    std::vector<bool> m_borne;
};

} // namespace

std::vector<AreaCount> countAreas(const Selection &selection, const Share &share, Counted counted)
{
    Counting counting(selection, counted);
    counting.add(share);
    return counting.counts();
}

std::vector<AreaCount> countAreas(const Selection &selection, Counted counted)
{
    Counting counting(selection, counted);
    for (const Share &share : selection.shares())
        counting.add(share);
    return counting.counts();
}

TableText areaTable(const Selection &selection, const std::vector<AreaCount> &counts,
                    const QString &language)
{
    std::vector<Kind> kinds;
    for (const Kind kind : allKinds) {
        const bool any = std::any_of(counts.begin(), counts.end(), [&](const AreaCount &each) {
            return each.kinds[static_cast<std::size_t>(kind)] > 0;
        });
        if (any)
            kinds.push_back(kind);
    }
    TableText text;
    text.namesRows = true;
    text.heads.push_back(cell(PublishingTexts::tr("Focus area")));
    text.alignments.push_back(Alignment::Start);
    for (const Kind kind : kinds) {
        text.heads.push_back(cell(kindsLabel(kind)));
        text.alignments.push_back(Alignment::End);
    }
    text.heads.push_back(cell(PublishingTexts::tr("All")));
    text.alignments.push_back(Alignment::End);
    for (const AreaCount &each : counts) {
        std::vector<TableText::Cell> row{cell(nameOf(selection, each.area, language))};
        for (const Kind kind : kinds)
            row.push_back(cell(QString::number(each.kinds[static_cast<std::size_t>(kind)])));
        row.push_back(cell(QString::number(each.total)));
        text.rows.push_back(std::move(row));
    }
    return text;
}

} // namespace entente::pages
