// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerpanel.h"

#include "core/briefing/linktarget.h"
#include "core/search/snippet.h"
#include "ui/reader/findbar.h"
#include "ui/reader/readerview.h"
#include "ui/reader/textsearch.h"
#include "ui/style/style.h"
#include "ui/workspace/workspace.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr qreal zoomStep = 1.1;
constexpr qreal upperThird = 0.28;

} // namespace

ReaderPanel::ReaderPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_pages(new QStackedWidget(this)),
      m_empty(new QLabel(this)),
      m_view(new ReaderView(workspace, this)),
      m_findBar(new FindBar(this))
{
    setObjectName(QStringLiteral("readerPanel"));
    setAccessibleName(tr("Read"));
    build();
    connectWorkspace();
    showCurrent();
}

void ReaderPanel::build()
{
    m_empty->setObjectName(QStringLiteral("readerEmpty"));
    m_empty->setText(tr("No briefing is open. Open one from the File menu, or drop a file here."));
    m_empty->setAccessibleName(m_empty->text());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setFont(ui::font(TypeSize::Lead));
    m_empty->setMargin(4 * grid);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    m_findBar->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_findBar);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_view);
    connect(m_view, &ReaderView::sectionInView, this, &ReaderPanel::sectionInView);
    connect(m_view, &ReaderView::linkActivated, this, &ReaderPanel::linkActivated);
    connect(m_view, &ReaderView::linkActivated, this, &ReaderPanel::confirmLink);
    connect(m_view, &ReaderView::zoomChanged, this, &ReaderPanel::zoomChanged);
    connect(m_view, &ReaderView::noteActivated, this, &ReaderPanel::noteActivated);
    connect(m_view, &ReaderView::highlightWanted, this,
            [this](TextRange passage) { Q_EMIT highlightWanted(m_workspace->current(), passage); });
    connect(m_view, &ReaderView::noteWanted, this,
            [this](TextRange passage) { Q_EMIT noteWanted(m_workspace->current(), passage); });
    connect(m_findBar, &FindBar::wordsChanged, this, [this](const QString &words) {
        m_searched.reset();
        search(words);
    });
    connect(m_findBar, &FindBar::nextWanted, this, &ReaderPanel::findNext);
    connect(m_findBar, &FindBar::previousWanted, this, &ReaderPanel::findPrevious);
    connect(m_findBar, &FindBar::closed, this, &ReaderPanel::closeFind);
}

void ReaderPanel::connectWorkspace()
{
    connect(m_workspace, &Workspace::briefingsChanged, this, &ReaderPanel::showCurrent);
    connect(m_workspace, &Workspace::currentChanged, this, &ReaderPanel::showCurrent);
    connect(m_workspace, &Workspace::showInTextRequested, this, &ReaderPanel::showTopic);
    connect(m_workspace, &Workspace::selectionChanged, this, &ReaderPanel::followSelection);
}

void ReaderPanel::setPositionGiver(PositionGiver giver)
{
    m_givePosition = std::move(giver);
    if (m_briefing == nullptr)
        return;
    if (const std::uint32_t position = m_givePosition(*m_briefing); position > 0)
        m_view->setAnchor({position, 0.0, 0.0});
}

void ReaderPanel::leave()
{
    rememberPosition();
}

void ReaderPanel::rememberPosition()
{
    if (m_briefing == nullptr)
        return;
    const ScrollAnchor anchor = m_view->anchor();
    m_positions.insert(QString::fromStdString(m_briefing->file), anchor);
    const QScrollBar *bar = m_view->verticalScrollBar();
    const bool endSeen = isVisible() && bar->value() >= bar->maximum();
    if (m_briefing->kept != 0)
        Q_EMIT positionLeft(m_briefing->kept, anchor.offset, endSeen);
}

void ReaderPanel::showCurrent()
{
    const int current = m_workspace->current();
    const BriefingPtr wanted = m_workspace->currentBriefing() == nullptr
        ? nullptr
        : m_workspace->briefings()[static_cast<std::size_t>(current)];
    if (wanted != nullptr && wanted == m_briefing) {
        m_view->setNumber(current);
        return;
    }
    rememberPosition();
    m_briefing = wanted;
    m_view->setBriefing(current, wanted);
    m_pages->setCurrentWidget(wanted == nullptr ? static_cast<QWidget *>(m_empty) : m_view);
    if (wanted == nullptr) {
        closeFind();
        return;
    }
    const auto before = m_positions.constFind(QString::fromStdString(wanted->file));
    if (before != m_positions.constEnd())
        m_view->setAnchor(*before);
    else if (const std::uint32_t position = m_givePosition ? m_givePosition(*wanted) : 0;
             position > 0)
        m_view->setAnchor({position, 0.0, 0.0});
    if (m_findBar->isVisibleTo(this))
        searchAgain();
}

void ReaderPanel::showTopic(TopicRef topic)
{
    if (topic.briefing == m_workspace->current() && m_view->topics() != nullptr)
        m_view->reveal(m_view->topics()->wordsOf(topic.topic), upperThird);
}

void ReaderPanel::followSelection(TopicRef topic)
{
    if (isVisible() && topic.isValid() && topic.briefing == m_workspace->current()
        && m_workspace->currentBriefing() == m_briefing.get())
        m_view->revealIfHidden(m_view->topics()->wordsOf(topic.topic));
}

void ReaderPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // What was selected in another panel is in view here too, once the page has its size.
    QTimer::singleShot(0, this, [this] { followSelection(m_workspace->selection()); });
}

void ReaderPanel::confirmLink(const QString &address)
{
    auto *box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("openLinkBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Open a link"));
    box->setText(tr("Open this address in your browser?"));
    box->setInformativeText(address);
    QPushButton *open = box->addButton(tr("&Open"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(open, &QPushButton::clicked, this, [uri = followedUri(address.toStdString())] {
        QDesktopServices::openUrl(
            QUrl::fromEncoded(QByteArray::fromStdString(uri), QUrl::StrictMode));
    });
    box->open();
}

qreal ReaderPanel::zoom() const
{
    return m_view->zoom();
}

void ReaderPanel::setZoom(qreal zoom)
{
    m_view->setZoom(zoom);
}

void ReaderPanel::zoomIn()
{
    setZoom(zoom() * zoomStep);
}

void ReaderPanel::zoomOut()
{
    setZoom(zoom() / zoomStep);
}

void ReaderPanel::resetZoom()
{
    setZoom(1.0);
}

void ReaderPanel::setNotes(const std::vector<NoteMark> &notes)
{
    m_view->setNotes(notes);
}

bool ReaderPanel::canAddNote() const
{
    return m_view->passage().has_value();
}

void ReaderPanel::highlight()
{
    m_view->highlight();
}

void ReaderPanel::addNote()
{
    m_view->addNote();
}

void ReaderPanel::showPassage(TextRange passage)
{
    m_view->showPassage(passage);
}

void ReaderPanel::scrollToSection(int section)
{
    m_view->scrollToSection(section);
}

void ReaderPanel::copy()
{
    m_view->copy();
}

void ReaderPanel::selectAll()
{
    m_view->selectAll();
}

void ReaderPanel::selectNextTopic()
{
    m_view->selectNextTopic();
}

void ReaderPanel::selectPreviousTopic()
{
    m_view->selectPreviousTopic();
}

void ReaderPanel::find()
{
    if (m_briefing == nullptr)
        return;
    const QString chosen = m_view->selectedText();
    constexpr int longest = 80;
    const bool usable = chosen.size() <= longest && !chosen.contains(QLatin1Char('\n'));
    m_findBar->open(usable ? chosen : QString());
    searchAgain();
}

void ReaderPanel::showWords(const search::Query &words)
{
    if (m_briefing == nullptr)
        return;
    QStringList said;
    for (const search::Clause &clause : words.clauses) {
        if (!clause.excluded)
            said << toQString(words.text.substr(clause.begin, clause.end - clause.begin));
    }
    m_searched = words;
    m_findBar->present(said.join(u' '));
    searchAgain();
    if (m_found.empty()) {
        closeFind();
        m_view->setAnchor({0, 1e6, 0.0}); // above all that there is
        return;
    }
    const TextRange most = m_view->page()->toPage(search::snippet(m_briefing->text, words).range);
    const auto first = std::lower_bound(
        m_found.begin(), m_found.end(), most.begin,
        [](TextRange each, std::uint32_t begin) { return each.begin < begin; });
    m_currentFound = first == m_found.end() ? 0 : static_cast<int>(first - m_found.begin());
    showFound();
    m_view->reveal(m_found[static_cast<std::size_t>(m_currentFound)], upperThird);
}

void ReaderPanel::searchAgain()
{
    if (!m_searched) {
        search(m_findBar->words());
        return;
    }
    m_found.clear();
    const PageText &page = *m_view->page();
    for (const TextRange hit : search::hitsIn(m_briefing->text, *m_searched))
        m_found.push_back(page.toPage(hit));
    m_currentFound = m_found.empty() ? -1 : 0;
    showFound();
}

void ReaderPanel::search(const QString &words)
{
    m_found.clear();
    m_currentFound = -1;
    if (m_view->page() != nullptr)
        m_found = findWords(m_view->page()->text(), words.toStdString());
    if (!m_found.empty()) {
        // From where one reads, not from the beginning.
        const std::uint32_t from = m_view->firstOffset();
        const auto next = std::partition_point(
            m_found.begin(), m_found.end(), [from](TextRange each) { return each.begin < from; });
        m_currentFound = next == m_found.end() ? 0 : static_cast<int>(next - m_found.begin());
    }
    showFound();
}

void ReaderPanel::showFound()
{
    m_findBar->setCount(m_currentFound, static_cast<int>(m_found.size()));
    m_view->setFound(m_found, m_currentFound);
    if (m_currentFound < 0)
        return;
    const TextRange words = m_found[static_cast<std::size_t>(m_currentFound)];
    m_view->select(words.begin, words.begin);
    m_view->revealIfHidden(words);
}

void ReaderPanel::stepFound(int direction)
{
    if (!m_findBar->isVisibleTo(this)) {
        find();
        return;
    }
    const int count = static_cast<int>(m_found.size());
    if (count > 0)
        m_currentFound = (m_currentFound + direction + count) % count;
    showFound();
}

void ReaderPanel::findNext()
{
    stepFound(1);
}

void ReaderPanel::findPrevious()
{
    stepFound(-1);
}

/// The words found last stay selected, for whoever was looking for them to copy or read on.
void ReaderPanel::closeFind()
{
    if (m_findBar->isHidden())
        return;
    m_findBar->hide();
    if (m_currentFound >= 0) {
        const TextRange words = m_found[static_cast<std::size_t>(m_currentFound)];
        m_view->select(words.begin, words.end);
    }
    m_searched.reset();
    m_found.clear();
    m_currentFound = -1;
    m_view->setFound({}, -1);
    m_view->setFocus(Qt::OtherFocusReason);
}

void ReaderPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        find();
    else if (event->matches(QKeySequence::FindNext))
        findNext();
    else if (event->matches(QKeySequence::FindPrevious))
        findPrevious();
    else if (event->key() == Qt::Key_Escape && m_findBar->isVisible())
        closeFind();
    else
        QWidget::keyPressEvent(event);
}

} // namespace entente::ui
