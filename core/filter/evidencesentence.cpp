// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/evidencesentence.h"

#include "core/filter/filtersentence.h"
#include "core/filter/filtertexts.h"

namespace entente {

namespace {

/// Longer headings are not said whole, but only the words of theirs that name the kind.
constexpr std::uint32_t longestHead = 80; // bytes

bool holds(TextRange whole, TextRange part)
{
    return whole.begin <= part.begin && part.end <= whole.end && whole.size() <= longestHead;
}

/// A heading or the head of a column is known by all its words, and not by "threats" alone.
TextRange saidBy(const Briefing &briefing, const Evidence &evidence)
{
    if (evidence.sort == EvidenceSort::Heading) {
        for (const Section &section : briefing.sections) {
            if (holds(section.heading, evidence.words))
                return section.heading;
        }
    }
    if (evidence.sort == EvidenceSort::ColumnHead) {
        for (const Table &table : briefing.tables) {
            for (const TextRange column : table.columns) {
                if (holds(column, evidence.words))
                    return column;
            }
        }
    }
    return evidence.words;
}

QString whatSays(const Briefing &briefing, const Evidence &evidence)
{
    const QString words = QString::fromStdString(
        simplified(briefing.words(saidBy(briefing, evidence))));
    switch (evidence.sort) {
    case EvidenceSort::Attribute:
        return FilterTexts::tr("its attribute says “%1”").arg(words);
    case EvidenceSort::ColumnHead:
        return FilterTexts::tr("the column head says “%1”").arg(words);
    case EvidenceSort::Heading:
        return FilterTexts::tr("the heading says “%1”").arg(words);
    case EvidenceSort::LeadIn:
        return FilterTexts::tr("the sentence before says “%1”").arg(words);
    case EvidenceSort::Label:
        return FilterTexts::tr("its label says “%1”").arg(words);
    case EvidenceSort::OwnWords:
        return FilterTexts::tr("its own words say “%1”").arg(words);
    }
    return {};
}

QString decided(Certainty certainty, const QString &says)
{
    switch (certainty) {
    case Certainty::Stated:
        return FilterTexts::tr("stated: %1").arg(says);
    case Certainty::LedIn:
        return FilterTexts::tr("led in: %1").arg(says);
    case Certainty::Inferred:
        return FilterTexts::tr("inferred: %1").arg(says);
    }
    return {};
}

} // namespace

QStringList evidenceSentences(const Briefing &briefing, const Topic &topic)
{
    QStringList lines;
    QStringList against;
    if (topic.byAnalyst.kind || topic.byAnalyst.added)
        lines << FilterTexts::tr("by you");
    for (const Evidence &each : briefing.evidenceOf(topic)) {
        const QString says = whatSays(briefing, each);
        if (each.kind != topic.kind)
            against
                << FilterTexts::tr("against it: %1 (%2)").arg(says, kindLabel(each.kind).toLower());
        else
            lines << (lines.isEmpty() ? decided(topic.certainty, says)
                                      : FilterTexts::tr("also: %1").arg(says));
    }
    // A kind that came from elsewhere than analysis may know how sure it is, and not why.
    if (lines.isEmpty() && !topic.positionOf.isEmpty())
        lines << FilterTexts::tr("somebody else's position: “%1”")
                     .arg(QString::fromStdString(simplified(briefing.words(topic.positionOf))));
    if (lines.isEmpty())
        lines << (topic.kind == Kind::Point
                      ? FilterTexts::tr("nothing in the briefing says of what kind it is")
                      : certaintyLabel(topic.certainty));
    return lines + against;
}

} // namespace entente
