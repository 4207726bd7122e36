// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagefinder.h"

#include "ui/reader/findbar.h"
#include "ui/reader/readerview.h"
#include "ui/reader/textsearch.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace entente::ui {

namespace {

constexpr qreal upperThird = 0.28;

std::size_t firstFrom(const std::vector<TextRange> &found, std::uint32_t begin)
{
    const auto at = std::partition_point(found.begin(), found.end(),
                                         [begin](TextRange each) { return each.begin < begin; });
    return at == found.end() ? 0 : static_cast<std::size_t>(at - found.begin());
}

} // namespace

PageFinder::PageFinder(Workspace *workspace, ReaderView *view, FindBar *bar, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_view(view), m_bar(bar)
{
    connect(bar, &FindBar::wordsChanged, this, [this](const QString &words) {
        m_searched.reset();
        search(words);
    });
    connect(bar, &FindBar::nextWanted, this, [this] { step(1); });
    connect(bar, &FindBar::previousWanted, this, [this] { step(-1); });
    connect(bar, &FindBar::closed, this, &PageFinder::close);
    connect(workspace, &Workspace::filterChanged, this, &PageFinder::followFilter);
}

void PageFinder::setBriefing(const BriefingPtr &briefing)
{
    m_briefing = briefing;
    if (briefing == nullptr)
        close();
    else if (!m_bar->isHidden())
        searchAgain();
}

void PageFinder::open()
{
    if (m_briefing == nullptr)
        return;
    const QString chosen = m_view->selectedText();
    constexpr int longest = 80;
    const bool usable = chosen.size() <= longest && !chosen.contains(QLatin1Char('\n'));
    m_bar->open(usable ? chosen : QString());
    searchAgain();
}

void PageFinder::showWords(const search::Sought &words, TopicRef topic)
{
    if (m_briefing == nullptr)
        return;
    QStringList said;
    const auto say = [&](const search::Clause &clause) {
        const QString typed = toQString(
            words.query.text.substr(clause.begin, clause.end - clause.begin));
        if (!clause.excluded && !clause.isEqualName && !said.contains(typed))
            said << typed;
    };
    for (const search::Clause &clause : words.query.clauses) {
        say(clause);
        std::for_each(clause.others.begin(), clause.others.end(), say);
    }
    m_searched = words;
    m_searched->areas.clear(); // the bar says what is marked
    m_bar->present(said.join(u' '));
    m_found = placesOf(*m_searched);
    if (m_found.empty()) {
        close();
        m_view->setAnchor({0, 1e6, 0.0}); // above all that there is
    }
    goTo(words, topic.briefing == m_workspace->current() ? topic : TopicRef());
}

void PageFinder::goTo(const search::Sought &words, TopicRef topic)
{
    const TextRange wanted = topic.isValid()
        ? m_view->topics()->wordsOf(topic.topic)
        : m_view->page()->toPage(search::snippet(m_briefing->text, words).range);
    const std::size_t first = firstFrom(m_found, wanted.begin);
    const bool isIn = !m_found.empty() && (!topic.isValid() || wanted.contains(m_found[first]));
    m_current = isIn ? static_cast<int>(first) : -1;
    if (!m_bar->isHidden())
        showFound();
    if (isIn)
        m_view->reveal(m_found[first], upperThird);
    else if (topic.isValid()) // of the words it has none: it was found by its place among the rest
        m_view->reveal(wanted, upperThird);
}

std::vector<TextRange> PageFinder::placesOf(const search::Sought &words) const
{
    std::vector<TextRange> places;
    const PageText &page = *m_view->page();
    for (const TextRange hit : search::hitsIn(m_briefing->text, words))
        places.push_back(page.toPage(hit));
    return places;
}

void PageFinder::searchAgain()
{
    if (!m_searched) {
        search(m_bar->words());
        return;
    }
    m_found = placesOf(*m_searched);
    m_current = m_found.empty() ? -1 : 0;
    showFound();
}

void PageFinder::search(const QString &words)
{
    m_found.clear();
    if (m_view->page() != nullptr)
        m_found = findWords(m_view->page()->text(), words.toStdString(), m_bar->options());
    // From where one reads, not from the beginning.
    m_current = m_found.empty() ? -1 : static_cast<int>(firstFrom(m_found, m_view->firstOffset()));
    showFound();
}

void PageFinder::showFound()
{
    m_bar->setCount(m_current, static_cast<int>(m_found.size()));
    m_view->setFound(m_found, m_current);
    if (m_current < 0)
        return;
    const TextRange words = m_found[static_cast<std::size_t>(m_current)];
    m_view->select(words.begin, words.begin);
    m_view->revealIfHidden(words);
}

void PageFinder::step(int direction)
{
    if (m_bar->isHidden()) {
        const search::Sought words = m_workspace->sought();
        if (words.query.hasWords()) // the page marks them
            showWords(words, {});
        else
            open();
        return;
    }
    const int count = static_cast<int>(m_found.size());
    if (count > 0)
        m_current = (m_current + direction + count) % count;
    showFound();
}

void PageFinder::followFilter()
{
    // Words that a search brought here give way to those that are asked for now.
    if (m_searched && !(m_searched->query == m_workspace->sought().query))
        forget();
}

/// The words found last stay selected, for whoever was looking for them to copy or read on.
void PageFinder::close()
{
    if (m_bar->isHidden())
        return;
    if (m_current >= 0) {
        const TextRange words = m_found[static_cast<std::size_t>(m_current)];
        m_view->select(words.begin, words.end);
    }
    forget();
    m_view->setFocus(Qt::OtherFocusReason);
}

void PageFinder::forget()
{
    m_bar->hide();
    m_searched.reset();
    m_found.clear();
    m_current = -1;
    m_view->setFound({}, -1);
}

} // namespace entente::ui
