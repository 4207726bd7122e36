// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a document says by focus area: topics and charts, of one briefing and of all.

#include "core/publishing/areachart.h"
#include "core/publishing/composer.h"
#include "core/publishing/publishingtexts.h"

namespace entente::pages {

/// A topic stands under each focus area that it touches.
void Composer::topicsByArea(const Share &share)
{
    const Briefing &of = m_selection.briefing(share);
    const auto write = [&](const QString &title, const auto &belongs) {
        bool any = false;
        for (std::size_t t = 0; t < of.topics.size(); ++t) {
            if (!m_selection.shows(share, t) || !belongs(of.topics[t]))
                continue;
            if (!any)
                heading(1, title);
            any = true;
            topic(of, of.topics[t]);
        }
    };
    for (const AreaCount &each : countAreas(m_selection, share)) {
        write(toText(m_selection.vocabulary().label(each.area, m_options.language.toStdString())),
              [&](const Topic &topic) { return of.hasArea(topic, each.area); });
    }
    write(PublishingTexts::tr("Without a focus area"),
          [&](const Topic &topic) { return of.areasOf(topic).empty(); });
}

/// The topics of all briefings; one stands under each focus area that it touches.
void Composer::allByArea()
{
    const std::vector<AreaCount> counts = countAreas(m_selection);
    m_builder.startPage();
    if (m_options.chart && counts.size() > 1) {
        heading(0, PublishingTexts::tr("Topics by focus area"));
        writeAreaChart(m_builder, m_selection, counts, m_width, m_options.language);
    }
    const std::string language = m_options.language.toStdString();
    for (const AreaCount &each : counts)
        partOfAll(toText(m_selection.vocabulary().label(each.area, language)), each.area);
    partOfAll(PublishingTexts::tr("Without a focus area"), std::nullopt);
}

void Composer::partOfAll(const QString &title, std::optional<ConceptIndex> area)
{
    bool isHeaded = false;
    for (const Share &share : m_selection.shares()) {
        const Briefing &of = m_selection.briefing(share);
        bool isNamed = false;
        for (std::size_t t = 0; t < of.topics.size(); ++t) {
            const Topic &each = of.topics[t];
            if (!m_selection.shows(share, t)
                || (area ? !of.hasArea(each, *area) : !of.areasOf(each).empty()))
                continue;
            if (!isHeaded)
                heading(0, title);
            isHeaded = true;
            if (!isNamed) {
                heading(1, toText(of.meta.title));
                m_builder.setNotes(notesOf(of), languageOf(of));
                m_builder.setInnerLinks(share.briefing, InnerLinks(m_selection, m_options, share));
                isNamed = true;
            }
            topic(of, each);
        }
    }
}

void Composer::chart(const Share &share)
{
    const std::vector<AreaCount> counts = countAreas(m_selection, share);
    if (counts.size() < 2)
        return; // nothing to compare
    heading(1, PublishingTexts::tr("Topics by focus area"));
    writeAreaChart(m_builder, m_selection, counts, m_width, m_options.language);
}

} // namespace entente::pages
