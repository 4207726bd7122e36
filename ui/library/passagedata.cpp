// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the passages of the library say of themselves.

#include "core/briefing/briefing.h"
#include "core/filter/filtersentence.h"
#include "ui/library/passagemodel.h"
#include "ui/workspace/workspace.h"

#include <QLocale>
#include <QPoint>
#include <QStringList>

namespace entente::ui {

QVariantList placesIn(const std::string &words, const std::vector<TextRange> &ranges)
{
    QVariantList places;
    const std::string_view bytes = words;
    for (const TextRange &each : ranges) {
        const auto begin = toQString(bytes.substr(0, each.begin)).size();
        const auto size = toQString(bytes.substr(each.begin, each.size())).size();
        places << QPoint(static_cast<int>(begin), static_cast<int>(begin + size));
    }
    return places;
}

QString PassageModel::headName(const session::PassageGroup &group) const
{
    switch (m_list.by) {
    case session::PassagesBy::Briefing: {
        const session::PassageOrigin &origin = group.origin;
        const QString title = toQString(origin.title).simplified();
        return origin.date ? tr("%1  ·  %2").arg(title, toQString(origin.date->toString())) : title;
    }
    case session::PassagesBy::Year:
        return group.isUnknown ? tr("Undated") : QString::number(group.number);
    case session::PassagesBy::Source:
        return group.isUnknown ? tr("Source not known") : toQString(group.name);
    case session::PassagesBy::Area:
        return group.isUnknown ? tr("Without a focus area")
                               : m_workspace->areaLabel(static_cast<ConceptIndex>(group.number));
    case session::PassagesBy::Kind:
        return group.isUnknown ? tr("Whole texts") : kindLabel(static_cast<Kind>(group.number));
    case session::PassagesBy::Nothing:
        break;
    }
    return {};
}

QString PassageModel::titleOf(const session::PassageWords &words) const
{
    if (!words.title.empty())
        return toQString(words.title);
    if (words.topic && !words.section.empty())
        return tr("In “%1”").arg(toQString(words.section));
    return toQString(words.origin.title).simplified();
}

QString PassageModel::sourceOf(const session::PassageWords &words) const
{
    QStringList parts;
    parts << (words.kind ? kindLabel(*words.kind) : tr("Whole text"));
    QStringList areas;
    for (const ConceptIndex area : words.areas)
        areas << m_workspace->areaLabel(area);
    if (!areas.isEmpty())
        parts << areas.join(tr(", "));
    if (words.topic)
        parts << toQString(words.origin.title).simplified();
    if (words.origin.date)
        parts << toQString(words.origin.date->toString());
    if (!words.origin.source.empty())
        parts << toQString(words.origin.source);
    return parts.join(QStringLiteral("  ·  "));
}

QString PassageModel::repeatsOf(const Line &line) const
{
    if (line.row != Row::Passage)
        return {};
    const session::ListedPassage &passage = m_list.passages[line.number];
    if (passage.repeats == 0)
        return {};
    if (passage.briefings == 1)
        return tr("Said %1 times in this briefing").arg(passage.repeats + 1);
    return tr("Said in %1 briefings").arg(QLocale().toString(passage.briefings));
}

QString PassageModel::reasonOf(std::uint64_t document) const
{
    const auto at = m_reasons.find(document);
    if (at == m_reasons.end())
        return {};
    QStringList words;
    for (const std::string &word : at->second.words)
        words << toQString(word);
    return tr("%1 % alike: both use %2")
        .arg(qRound(at->second.likeness * 100))
        .arg(words.join(tr(", ")));
}

QVariant PassageModel::headData(const Line &line, int role) const
{
    const session::PassageGroup &group = m_list.groups[line.number];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return headName(group);
    case Qt::AccessibleTextRole:
        return tr("%1, %2 passages, %3")
            .arg(headName(group), QLocale().toString(group.found),
                 m_closed.contains(line.number) ? tr("closed") : tr("open"));
    case RowRole:
        return static_cast<int>(Row::Head);
    case KindRole:
        return m_list.by == session::PassagesBy::Kind && !group.isUnknown
            ? static_cast<int>(group.number)
            : -1;
    case TopicRole:
        return -1;
    case CountRole:
        return group.found;
    case IsOpenRole:
        return !m_closed.contains(line.number);
    default:
        return {};
    }
}

QVariant PassageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (line.row == Row::Head)
        return headData(line, role);
    static const session::PassageWords gone;
    const session::PassageWords *known = wordsOf(line);
    const session::PassageWords &words = known == nullptr ? gone : *known;
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(words);
    case Qt::AccessibleTextRole: {
        QStringList parts{titleOf(words), toQString(words.part.words), sourceOf(words)};
        for (const QString &more : {reasonOf(documentOf(line)), repeatsOf(line)}) {
            if (!more.isEmpty())
                parts << more;
        }
        if (isMarked(words.document))
            parts << tr("marked");
        return parts.join(QStringLiteral(". "));
    }
    case RowRole:
        return static_cast<int>(line.row);
    case BriefingRole:
        return static_cast<qlonglong>(words.briefing);
    case TopicRole:
        return words.topic ? static_cast<int>(*words.topic) : -1;
    case KindRole:
        return words.kind ? static_cast<int>(*words.kind) : -1;
    case SnippetRole:
        return toQString(words.part.words);
    case HitsRole:
        return placesIn(words.part.words, words.part.hits);
    case TitleHitsRole:
        return words.title.empty() ? QVariantList() : placesIn(words.title, words.titleHits);
    case SourceRole:
        return sourceOf(words);
    case CountRole:
        return line.row == Row::Passage ? m_list.passages[line.number].repeats : 0U;
    case RepeatsRole:
        return repeatsOf(line);
    case IsOpenRole:
        return m_unfolded.contains(words.document);
    case IsMarkedRole:
        return isMarked(words.document);
    case ReasonRole:
        return reasonOf(documentOf(line));
    case DocumentRole:
        return static_cast<qulonglong>(documentOf(line));
    default:
        return {};
    }
}

Qt::ItemFlags PassageModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace entente::ui
