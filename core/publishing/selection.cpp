// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/selection.h"

#include "core/base/direction.h"
#include "core/base/spokenlanguage.h"
#include "core/filter/filtersentence.h"
#include "core/publishing/publishingtexts.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

#include <numeric>

namespace entente {

namespace {

QString joined(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return PublishingTexts::tr("%1 and %2")
        .arg(parts.mid(0, parts.size() - 1).join(PublishingTexts::tr(", ")), parts.last());
}

} // namespace

Selection::Selection(const Publication &publication)
    : m_publication(publication),
      m_result(publication.index->apply(publication.filter)),
      m_rows(publication.index->briefings().size())
{
    for (const std::size_t number : chosenBriefings(publication))
        m_shares.push_back(count(number));
}

Share Selection::count(std::size_t number)
{
    const Briefing &of = *index().briefings()[number];
    Share share;
    share.briefing = number;
    share.counts.total = of.topics.size();
    for (std::size_t t = 0; t < of.topics.size(); ++t) {
        const bool shown = m_result.shown.test(index().entry(number, t));
        ++(shown ? share.kindsShown
                 : share.kindsLeftOut)[static_cast<std::size_t>(of.topics[t].kind)];
        share.counts.count += shown ? 1 : 0;
    }
    m_rows[number].resize(of.tables.size());
    for (std::size_t t = 0; t < of.tables.size(); ++t) {
        const Table &table = of.tables[t];
        share.rows += table.rowCount();
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            if (index().showsRow(filter(), m_result, number, table, row))
                m_rows[number][t].push_back(row);
        }
        share.rowsShown += m_rows[number][t].size();
    }
    share.passages = index().passages(filter(), m_result, number);
    share.counts.briefings = 1;
    share.counts.passages = share.passages.size();
    share.counts.textCount = m_result.texts.test(number) ? 1 : 0;
    share.counts.problems = m_result.problems;
    return share;
}

bool Selection::runsFromRight() const
{
    return !m_shares.empty()
        && std::all_of(m_shares.begin(), m_shares.end(), [this](const Share &share) {
               return text::isRightToLeft(briefing(share).meta.language);
           });
}

bool Selection::shows(const Share &share, std::size_t topic) const
{
    return m_result.shown.test(index().entry(share.briefing, topic));
}

std::vector<std::size_t> Selection::topics(const Share &share, Kind kind) const
{
    std::vector<std::size_t> found;
    const std::vector<Topic> &all = briefing(share).topics;
    for (std::size_t t = 0; t < all.size(); ++t) {
        if (all[t].kind == kind && shows(share, t))
            found.push_back(t);
    }
    return found;
}

QString Selection::sentence(const QString &language) const
{
    return filterSentence(filter(), m_result, vocabulary(), language);
}

QString Selection::sentence(const Share &share, const QString &language) const
{
    return filterSentence(filter(), share.counts, vocabulary(), language);
}

QString Selection::leftOut(const Share &share) const
{
    QStringList parts;
    QStringList kinds;
    const std::size_t topics = share.counts.total - share.counts.count;
    for (const Kind kind : allKinds) {
        const std::size_t left = share.kindsLeftOut[static_cast<std::size_t>(kind)];
        if (left > 0)
            kinds << countedKind(kind, left);
    }
    if (topics > 0) {
        const QString number = topics == 1
            ? PublishingTexts::tr("1 topic")
            : PublishingTexts::tr("%1 topics").arg(static_cast<qulonglong>(topics));
        parts << PublishingTexts::tr("%1 (%2)").arg(number, joined(kinds));
    }
    if (share.rowsShown < share.rows) {
        parts << PublishingTexts::tr("%1 of %2 table rows")
                     .arg(static_cast<qulonglong>(share.rows - share.rowsShown))
                     .arg(static_cast<qulonglong>(share.rows));
    }
    return parts.isEmpty() ? QString() : PublishingTexts::tr("Left out: %1.").arg(joined(parts));
}

QString Selection::areas(const Briefing &of, const Topic &topic, const QString &language) const
{
    QStringList labels;
    for (const ConceptIndex area : of.areasOf(topic))
        labels << toText(vocabulary().label(area, language.toStdString()));
    return labels.join(PublishingTexts::tr(", "));
}

QString writtenDate(const Date &date, const QString &language)
{
    const QLocale locale(language);
    const bool japanese = locale.language() == QLocale::Japanese;
    const QDate day(date.year(), qMax(1, date.month()), qMax(1, date.day()));
    if (date.month() == 0)
        return locale.toString(day, japanese ? QStringLiteral("yyyy年") : QStringLiteral("yyyy"));
    if (date.day() == 0) {
        return locale.toString(
            day, japanese ? QStringLiteral("yyyy年M月") : QStringLiteral("MMMM yyyy"));
    }
    return locale.toString(
        day, japanese ? QStringLiteral("yyyy年M月d日") : QStringLiteral("d MMMM yyyy"));
}

QString countedKind(Kind kind, std::size_t count)
{
    return PublishingTexts::tr("%1 %2")
        .arg(static_cast<qulonglong>(count))
        .arg((count == 1 ? kindLabel(kind) : kindsLabel(kind)).toLower());
}

QString sectionHeading(const Briefing &briefing, std::int32_t section)
{
    return section < 0
        ? QString()
        : toText(briefing, briefing.sections[static_cast<std::size_t>(section)].heading);
}

std::vector<std::size_t> chosenBriefings(const Publication &publication)
{
    std::vector<std::size_t> chosen(publication.filter.briefings.begin(),
                                    publication.filter.briefings.end());
    if (chosen.empty()) {
        chosen.resize(publication.index->briefings().size());
        std::iota(chosen.begin(), chosen.end(), std::size_t{0});
    }
    return chosen;
}

namespace {

/// One line without what is no character: controls, halves of surrogate pairs, U+FFFE, U+FFFF.
QString oneLine(const QString &words)
{
    QString line;
    for (const char32_t c : words.toUcs4()) {
        const bool none = QChar::isSurrogate(c) || QChar::isNonCharacter(c)
            || QChar::category(c) == QChar::Other_Control;
        line += none ? QStringLiteral(" ") : QString::fromUcs4(&c, 1);
    }
    return line.simplified();
}

} // namespace

QString publicationTitle(const Publication &publication, const PublishOptions &options)
{
    if (const QString title = oneLine(options.title); !title.isEmpty())
        return title;
    const std::vector<std::size_t> chosen = chosenBriefings(publication);
    if (chosen.size() == 1)
        return oneLine(toText(publication.index->briefings()[chosen.front()]->meta.title));
    const SpokenLanguage spoken(spokenLanguage(publicationLanguage(publication, options)));
    return PublishingTexts::tr("%1 briefings").arg(static_cast<qulonglong>(chosen.size()));
}

} // namespace entente
