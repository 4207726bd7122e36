// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/publication.h"

#include <QString>

#include <array>
#include <vector>

namespace entente {

/// What the filter shows of one briefing, counted.
struct Share
{
    std::size_t briefing = 0;
    FilterResult counts; ///< only its numbers, and what is wrong with the filter
    std::array<std::size_t, allKinds.size()> kindsShown{};
    std::array<std::size_t, allKinds.size()> kindsLeftOut{};
    std::size_t rows = 0;
    std::size_t rowsShown = 0;
    std::vector<Passage> passages; ///< that contain the words asked for, beside topics and rows

    [[nodiscard]] bool isEmpty() const { return counts.isNone() && rowsShown == 0; }
};

/// A publication with its filter applied: what each writer asks for what is shown, and for the
/// sentences that say so.
class Selection final
{
public:
    explicit Selection(const Publication &publication);

    [[nodiscard]] const FilterIndex &index() const { return *m_publication.index; }
    [[nodiscard]] const Filter &filter() const { return m_publication.filter; }
    [[nodiscard]] const FilterResult &result() const { return m_result; }
    [[nodiscard]] const Vocabulary &vocabulary() const { return *m_publication.vocabulary; }
    [[nodiscard]] const Briefing &briefing(const Share &share) const
    {
        return *index().briefings()[share.briefing];
    }

    /// Of a briefing that goes out under a marking that was asked for, or under its own.
    [[nodiscard]] std::string marking(const Share &share, const std::string &asked) const
    {
        return asked.empty() ? parseMarking(briefing(share).meta.marking).text : asked;
    }

    /// What was written about a briefing and is to be published.
    [[nodiscard]] std::vector<Annotation> annotations(const Share &share) const
    {
        const auto &all = m_publication.annotations;
        return share.briefing < all.size() ? all[share.briefing] : std::vector<Annotation>();
    }

    /// Whether all briefings chosen are in languages that are written from right to left, and so
    /// the document that they make is laid out from the right.
    [[nodiscard]] bool runsFromRight() const;
    /// One for each briefing chosen.
    [[nodiscard]] const std::vector<Share> &shares() const { return m_shares; }
    [[nodiscard]] bool shows(const Share &share, std::size_t topic) const;
    [[nodiscard]] const std::vector<std::size_t> &rows(std::size_t briefing,
                                                       std::size_t table) const
    {
        return m_rows[briefing][table];
    }
    /// Numbers of the topics shown that are of a kind, in reading order.
    [[nodiscard]] std::vector<std::size_t> topics(const Share &share, Kind kind) const;

    /// The filter as a sentence, for all briefings chosen and for one of them.
    [[nodiscard]] QString sentence(const QString &language) const;
    [[nodiscard]] QString sentence(const Share &share, const QString &language) const;
    /// What the filter leaves out of a briefing, counted; empty where that is nothing.
    [[nodiscard]] QString leftOut(const Share &share) const;
    /// Labels of the focus areas of a topic, parted by commas.
    [[nodiscard]] QString areas(const Briefing &of, const Topic &topic,
                                const QString &language) const;

private:
    [[nodiscard]] Share count(std::size_t number);

    Publication m_publication;
    FilterResult m_result;
    std::vector<Share> m_shares;
    std::vector<std::vector<std::vector<std::size_t>>> m_rows; ///< shown, by briefing and table
};

/// "24 November 2026", as far as the date is known.
[[nodiscard]] QString writtenDate(const Date &date, const QString &language);
/// "focus area" and "focus areas", for the middle of a sentence.
[[nodiscard]] QString countedKind(Kind kind, std::size_t count);

[[nodiscard]] inline QString toText(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}
[[nodiscard]] inline QString toText(const Briefing &briefing, TextRange range)
{
    return toText(simplified(briefing.words(range)));
}
/// Heading of the section that a topic or table stands in; empty before the first.
[[nodiscard]] QString sectionHeading(const Briefing &briefing, std::int32_t section);

} // namespace entente
