// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/workspace.h"

#include "core/filter/filtersentence.h"

#include <QLocale>

#include <algorithm>

namespace entente::ui {

namespace {

template <typename T>
void toggle(std::vector<T> &values, T value)
{
    const auto at = std::find(values.begin(), values.end(), value);
    if (at == values.end())
        values.push_back(value);
    else
        values.erase(at);
}

} // namespace

Workspace::Workspace(std::shared_ptr<const Vocabulary> vocabulary, QObject *parent)
    : QObject(parent),
      m_vocabulary(std::move(vocabulary)),
      m_index(std::make_shared<const FilterIndex>(std::vector<BriefingPtr>{}, m_vocabulary))
{
    countAll();
    applyFilter();
}

const Briefing *Workspace::briefing(int number) const
{
    const auto &open = briefings();
    return number >= 0 && number < static_cast<int>(open.size())
        ? open[static_cast<std::size_t>(number)].get()
        : nullptr;
}

const Briefing *Workspace::currentBriefing() const
{
    return briefing(m_current);
}

const Topic *Workspace::topic(TopicRef ref) const
{
    const Briefing *of = briefing(ref.briefing);
    return of != nullptr && ref.topic >= 0 && ref.topic < static_cast<int>(of->topics.size())
        ? &of->topics[static_cast<std::size_t>(ref.topic)]
        : nullptr;
}

bool Workspace::isShown(TopicRef ref) const
{
    return topic(ref) != nullptr
        && m_result.shown.test(m_index->entry(static_cast<std::size_t>(ref.briefing),
                                              static_cast<std::size_t>(ref.topic)));
}

bool Workspace::isRowShown(int number, const Table &table, std::size_t row) const
{
    Filter anywhere = m_filter;
    anywhere.briefings.clear();
    return m_index->showsRow(anywhere, m_result, static_cast<std::size_t>(number), table, row);
}

std::vector<TopicRef> Workspace::shownTopics() const
{
    std::vector<TopicRef> topics;
    topics.reserve(m_result.count);
    for (std::size_t i = 0; i < m_index->size(); ++i) {
        if (m_result.shown.test(i))
            topics.push_back(
                {static_cast<int>(m_index->briefingOf(i)), static_cast<int>(m_index->topicOf(i))});
    }
    return topics;
}

std::vector<int> Workspace::briefingsInScope() const
{
    if (!m_showsAll)
        return m_current < 0 ? std::vector<int>{} : std::vector<int>{m_current};
    std::vector<int> all(briefings().size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<int>(i);
    return all;
}

QString Workspace::filterSentence() const
{
    return entente::filterSentence(m_filter, m_result, *m_vocabulary, QLocale().name());
}

QString Workspace::areaLabel(ConceptIndex area) const
{
    return toQString(m_vocabulary->label(area, QLocale().name().toStdString()));
}

int sameTopic(const Briefing &before, int topic, const Briefing &now)
{
    if (topic < 0 || topic >= static_cast<int>(before.topics.size()))
        return -1;
    const Topic &was = before.topics[static_cast<std::size_t>(topic)];
    const auto at = std::find_if(now.topics.begin(), now.topics.end(), [&](const Topic &each) {
        return each.title == was.title && each.text == was.text;
    });
    return at != now.topics.end() ? static_cast<int>(at - now.topics.begin())
                                  : std::min(topic, static_cast<int>(now.topics.size()) - 1);
}

void Workspace::setBriefings(std::shared_ptr<const FilterIndex> index, int current)
{
    const BriefingPtr selected = briefing(m_selection.briefing) != nullptr
        ? briefings()[static_cast<std::size_t>(m_selection.briefing)]
        : nullptr;
    m_index = std::move(index);
    m_current = briefing(current) != nullptr ? current : briefings().empty() ? -1 : 0;
    const auto &open = briefings();
    const auto isSelected = [&](const BriefingPtr &each) {
        return selected
            && (each == selected
                || (each->file == selected->file && each->source == selected->source));
    };
    const auto at = std::find_if(open.begin(), open.end(), isSelected);
    if (at == open.end())
        m_selection = {};
    else
        m_selection = {static_cast<int>(at - open.begin()),
                       sameTopic(*selected, m_selection.topic, **at)};
    countAll();
    applyFilter();
    Q_EMIT briefingsChanged();
    Q_EMIT currentChanged(m_current);
    Q_EMIT filterChanged();
    Q_EMIT selectionChanged(m_selection);
}

void Workspace::setDesks(std::vector<std::string> desks)
{
    if (desks == m_desks)
        return;
    m_desks = std::move(desks);
    if (m_filter.desks.empty())
        return;
    applyFilter();
    Q_EMIT filterChanged();
}

std::vector<std::uint32_t> Workspace::elsewhere() const
{
    std::vector<std::uint32_t> all;
    for (std::uint32_t i = 0; i < briefings().size() && !m_filter.desks.empty(); ++i) {
        const std::string &desk = i < m_desks.size() ? m_desks[i] : std::string();
        if (std::find(m_filter.desks.begin(), m_filter.desks.end(), desk) == m_filter.desks.end())
            all.push_back(i);
    }
    return all;
}

void Workspace::applyFilter()
{
    m_filter.elsewhere = elsewhere();
    m_filter.briefings.clear();
    if (!m_showsAll && m_current >= 0)
        m_filter.briefings.push_back(static_cast<std::uint32_t>(m_current));
    m_result = m_index->apply(m_filter);
    m_openCounts.shown = {m_result.areaCounts, m_result.kindCounts, m_result.certaintyCounts};
    m_openCounts.isEmpty = briefings().empty();
    m_openCounts.sentence = m_openCounts.isEmpty ? tr("No briefing is open.") : filterSentence();
}

void Workspace::countAll()
{
    Filter everything;
    if (!m_showsAll && m_current >= 0)
        everything.briefings.push_back(static_cast<std::uint32_t>(m_current));
    const FilterResult all = m_index->apply(everything);
    m_openCounts.all = {all.areaCounts, all.kindCounts, all.certaintyCounts};
    ++m_scope;
}

void Workspace::setCurrent(int number)
{
    if (number == m_current || briefing(number) == nullptr)
        return;
    m_current = number;
    countAll();
    applyFilter();
    Q_EMIT currentChanged(m_current);
    Q_EMIT filterChanged();
}

void Workspace::setShowsAll(bool all)
{
    if (m_showsAll == all)
        return;
    m_showsAll = all;
    countAll();
    applyFilter();
    Q_EMIT filterChanged();
}

void Workspace::setFilter(const Filter &filter)
{
    Filter wanted = filter;
    wanted.briefings = m_filter.briefings;
    wanted.elsewhere = m_filter.elsewhere;
    if (wanted == m_filter)
        return;
    m_filter = std::move(wanted);
    applyFilter();
    Q_EMIT filterChanged();
}

void Workspace::clearFilter()
{
    setFilter(Filter());
}

void Workspace::toggleArea(ConceptIndex area)
{
    Filter wanted = m_filter;
    toggle(wanted.areas, area);
    setFilter(wanted);
}

void Workspace::toggleKind(Kind kind)
{
    Filter wanted = m_filter;
    toggle(wanted.kinds, kind);
    setFilter(wanted);
}

void Workspace::toggleAnnouncedOnly()
{
    Filter wanted = m_filter;
    const std::vector announced{Certainty::Stated, Certainty::LedIn};
    wanted.certainties = showsAnnouncedOnly(m_filter) ? std::vector<Certainty>() : announced;
    setFilter(wanted);
}

void Workspace::setFilterText(const QString &text)
{
    Filter wanted = m_filter;
    wanted.text = text.simplified().toStdString();
    setFilter(wanted);
}

void Workspace::setInLibrary(bool inLibrary)
{
    if (m_isInLibrary == inLibrary)
        return;
    m_isInLibrary = inLibrary;
    ++m_scope;
    Q_EMIT countsChanged();
}

void Workspace::setLibraryCounts(const FilterCounts &counts)
{
    if (!(counts.all == m_libraryCounts.all))
        m_scope += m_isInLibrary ? 1 : 0;
    m_libraryCounts = counts;
    if (m_isInLibrary)
        Q_EMIT countsChanged();
}

void Workspace::select(TopicRef ref)
{
    const TopicRef wanted = topic(ref) == nullptr ? TopicRef{} : ref;
    if (wanted == m_selection)
        return;
    m_selection = wanted;
    Q_EMIT selectionChanged(m_selection);
}

void Workspace::showInText(TopicRef ref)
{
    if (topic(ref) == nullptr)
        return;
    select(ref);
    setCurrent(ref.briefing);
    Q_EMIT showInTextRequested(ref);
}

void Workspace::showWordsInText(const search::Sought &words, TopicRef topic)
{
    if (currentBriefing() == nullptr)
        return;
    if (topic.isValid())
        select(topic);
    Q_EMIT showWordsRequested(words, topic);
}

void Workspace::showFilterInText()
{
    const auto hasWords = [this](int number) {
        return number >= 0 && m_result.texts.test(static_cast<std::size_t>(number));
    };
    const std::vector<int> scope = briefingsInScope();
    const auto first = std::find_if(scope.begin(), scope.end(), hasWords);
    if (first == scope.end())
        return;
    if (!hasWords(m_current))
        setCurrent(*first);
    showWordsInText(sought());
}

search::Sought Workspace::sought() const
{
    return search::filterQuery(m_filter.text, *m_vocabulary);
}

} // namespace entente::ui
