// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"
#include "core/search/snippet.h"
#include "ui/workspace/filtercounts.h"
#include "ui/workspace/topicref.h"

#include <QObject>

#include <memory>

namespace entente::ui {

/// What is open and what of it is shown: the briefings, the one filter, the topic selected. Every
/// panel asks it and follows its signals; no panel keeps a filter of its own. All calls are cheap
/// and belong to the thread of the window.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(std::shared_ptr<const Vocabulary> vocabulary, QObject *parent = nullptr);

    [[nodiscard]] const Vocabulary &vocabulary() const { return *m_vocabulary; }
    [[nodiscard]] const std::shared_ptr<const Vocabulary> &vocabularyPtr() const
    {
        return m_vocabulary;
    }

    [[nodiscard]] const std::vector<BriefingPtr> &briefings() const { return m_index->briefings(); }
    [[nodiscard]] int current() const { return m_current; }
    /// The briefing that is read, or nullptr where none is open.
    [[nodiscard]] const Briefing *currentBriefing() const;
    [[nodiscard]] const Briefing *briefing(int number) const;
    [[nodiscard]] const Topic *topic(TopicRef ref) const;

    /// Whether panels show all open briefings rather than the current one alone.
    [[nodiscard]] bool showsAll() const { return m_showsAll; }

    /// The filter as the user set it. Its `briefings` follow current() and showsAll().
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] const FilterResult &result() const { return m_result; }
    [[nodiscard]] const FilterIndex &index() const { return *m_index; }
    [[nodiscard]] std::shared_ptr<const FilterIndex> indexPtr() const { return m_index; }
    [[nodiscard]] bool isShown(TopicRef ref) const;
    [[nodiscard]] bool isRowShown(int number, const Table &table, std::size_t row) const;
    /// The topics shown, in reading order.
    [[nodiscard]] std::vector<TopicRef> shownTopics() const;
    /// The briefings in scope: the current one, or all.
    [[nodiscard]] std::vector<int> briefingsInScope() const;
    [[nodiscard]] QString filterSentence() const;
    /// What of the filter is to be marked in texts.
    [[nodiscard]] search::Sought sought() const;

    /// Whether the filter is looked at over the library rather than over what is open.
    [[nodiscard]] bool isInLibrary() const { return m_isInLibrary; }
    /// What it lets through there.
    [[nodiscard]] const FilterCounts &counts() const
    {
        return m_isInLibrary ? m_libraryCounts : m_openCounts;
    }
    /// Another number whenever the counts are over something else than before.
    [[nodiscard]] int scope() const { return m_scope; }
    [[nodiscard]] QString areaLabel(ConceptIndex area) const;

    [[nodiscard]] TopicRef selection() const { return m_selection; }

    /// Of which of a team's desks each open briefing is, empty for none; nothing without a team.
    void setDesks(std::vector<std::string> desks);
    /// Replaces what is open. The selection stays where its briefing stays.
    void setBriefings(std::shared_ptr<const FilterIndex> index, int current);

public Q_SLOTS:
    void setCurrent(int number);
    void setShowsAll(bool all);
    void setFilter(const entente::Filter &filter);
    void clearFilter();
    void toggleArea(entente::ConceptIndex area);
    void toggleKind(entente::Kind kind);
    /// Asks for the topics whose kind the briefing announces, or takes that back.
    void toggleAnnouncedOnly();
    void setFilterText(const QString &text);
    void setInLibrary(bool inLibrary);
    /// The library's counts under the present filter.
    void setLibraryCounts(const entente::ui::FilterCounts &counts);
    void select(entente::ui::TopicRef ref);
    /// Selects a topic and asks for its words to be shown in the text.
    void showInText(entente::ui::TopicRef ref);
    /// Asks for words to be shown in the text of the current briefing, in one of its topics where
    /// that is named.
    void showWordsInText(const entente::search::Sought &words, entente::ui::TopicRef topic = {});
    /// The same with the words of the filter, in the first briefing in scope whose text has them.
    void showFilterInText();

Q_SIGNALS:
    void briefingsChanged();
    void currentChanged(int briefing);
    /// The filter, or what it shows, has changed.
    void filterChanged();
    /// The present filter was counted anew, or over something else.
    void countsChanged();
    void selectionChanged(entente::ui::TopicRef topic);
    void showInTextRequested(entente::ui::TopicRef topic);
    void showWordsRequested(const entente::search::Sought &words, entente::ui::TopicRef topic);

private:
    void applyFilter();
    [[nodiscard]] std::vector<std::uint32_t> elsewhere() const;
    void countAll();

    std::shared_ptr<const Vocabulary> m_vocabulary;
    std::shared_ptr<const FilterIndex> m_index;
    Filter m_filter;
    std::vector<std::string> m_desks; ///< of each open briefing
    FilterResult m_result;
    int m_current = -1;
    bool m_showsAll = false;
    bool m_isInLibrary = false;
    int m_scope = 0;
    FilterCounts m_openCounts;
    FilterCounts m_libraryCounts;
    TopicRef m_selection;
};

/// Where a topic of a briefing is among those of the same briefing as it was read again; where it
/// is no topic any more, the one that stands in its place. -1 where there is none.
[[nodiscard]] int sameTopic(const Briefing &before, int topic, const Briefing &now);

[[nodiscard]] inline QString toQString(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

} // namespace entente::ui
