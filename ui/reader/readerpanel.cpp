// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerpanel.h"

#include "core/briefing/linktarget.h"
#include "ui/reader/pagefinder.h"
#include "ui/reader/readerside.h"
#include "ui/reader/readerview.h"
#include "ui/style/handfocus.h"
#include "ui/workspace/workspace.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace entente::ui {

namespace {

constexpr qreal zoomStep = 1.1;
constexpr qreal upperThird = 0.28;

} // namespace

ReaderPanel::ReaderPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_columns(new QSplitter(Qt::Horizontal, this)),
      m_split(new QSplitter(Qt::Horizontal, m_columns)),
      m_first(new ReaderSide(workspace, this)),
      m_active(m_first)
{
    setObjectName(QStringLiteral("readerPanel"));
    setAccessibleName(tr("Read"));
    build();
    connectSide(m_first);
    connectWorkspace();
    showCurrent();
}

void ReaderPanel::build()
{
    m_first->setObjectName(QStringLiteral("firstPage"));
    m_split->setObjectName(QStringLiteral("readerPages"));
    for (QSplitter *splitter : {m_columns, m_split}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    m_split->addWidget(m_first);
    m_columns->addWidget(m_split);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_columns);
    handFocus(this, m_first);
}

void ReaderPanel::connectWorkspace()
{
    connect(m_workspace, &Workspace::briefingsChanged, this, &ReaderPanel::followBriefings);
    connect(m_workspace, &Workspace::currentChanged, this, &ReaderPanel::showCurrent);
    connect(m_workspace, &Workspace::showInTextRequested, this, &ReaderPanel::showTopic);
    connect(m_workspace, &Workspace::selectionChanged, this, &ReaderPanel::followSelection);
}

void ReaderPanel::setBeside(QWidget *widget)
{
    m_columns->addWidget(widget);
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({m_columns->width() / 2, m_columns->width() / 2});
}

void ReaderPanel::setPositionGiver(PositionGiver giver)
{
    m_givePosition = std::move(giver);
    for (ReaderSide *side : sides())
        side->setPositionGiver(m_givePosition);
}

void ReaderPanel::returnTo(std::uint32_t place)
{
    activeView()->goTo(place);
    m_selectionLeft = m_workspace->selection();
}

/// The page that is followed has the last word where both show one briefing.
void ReaderPanel::leave()
{
    if (ReaderSide *other = otherThan(m_active))
        other->leave();
    m_active->leave();
}

std::uint32_t ReaderPanel::placeIn(const std::string &file) const
{
    const std::uint32_t place = m_active->placeIn(file);
    const ReaderSide *other = otherThan(m_active);
    return place > 0 || other == nullptr ? place : other->placeIn(file);
}

void ReaderPanel::showCurrent()
{
    const int current = m_workspace->current();
    // What is shown already is gone to, not shown twice.
    if (ReaderSide *other = otherThan(m_active); other != nullptr && other->number() == current
        && m_active->number() != current && m_active->number() >= 0) {
        // The keyboard goes along, or it would bring the window back to where it was.
        const bool hadFocus = m_active->isAncestorOf(window()->focusWidget());
        activate(other);
        if (hadFocus)
            other->view()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_active->showBriefing(current);
}

void ReaderPanel::showTopic(TopicRef topic)
{
    if (topic.briefing != m_workspace->current() || activeView()->topics() == nullptr)
        return;
    activeView()->reveal(activeView()->topics()->wordsOf(topic.topic), upperThird);
    activeView()->followTopic(topic);
}

void ReaderPanel::followSelection(TopicRef topic)
{
    if (isVisible() && topic.isValid() && topic.briefing == m_workspace->current()
        && m_workspace->currentBriefing() == m_active->briefing().get())
        activeView()->revealIfHidden(activeView()->topics()->wordsOf(topic.topic));
}

void ReaderPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // What was selected in another panel is in view here too, once the page has its size.
    QTimer::singleShot(0, this, [this] {
        if (m_workspace->selection() != m_selectionLeft)
            followSelection(m_workspace->selection());
    });
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
    return activeView()->zoom();
}

void ReaderPanel::setZoom(qreal zoom)
{
    activeView()->setZoom(zoom); // the other page follows
}

void ReaderPanel::restyle()
{
    for (const ReaderSide *side : sides())
        side->view()->restyle();
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

void ReaderPanel::setNotes(int briefing, const std::vector<NoteMark> &notes)
{
    for (const ReaderSide *side : sides()) {
        if (side->number() == briefing)
            side->view()->setNotes(notes);
    }
}

bool ReaderPanel::canAddNote() const
{
    return activeView()->passage().has_value();
}

std::optional<TextRange> ReaderPanel::selectedWords() const
{
    return activeView()->wholeWords();
}

QWidget *ReaderPanel::view() const
{
    return activeView();
}

QPoint ReaderPanel::menuPlace() const
{
    const ReaderView *view = activeView();
    TextRange words = view->selection();
    const TopicRef topic = m_workspace->selection();
    if (words.isEmpty() && topic.isValid() && topic.briefing == m_workspace->current())
        words = view->topics()->wordsOf(topic.topic);
    const QRect box = view->boxOf(words);
    return view->viewport()->mapToGlobal(box.isValid() ? box.bottomLeft()
                                                       : view->viewport()->rect().center());
}

void ReaderPanel::setMenuFiller(std::function<void(QMenu *)> filler)
{
    m_fillMenu = std::move(filler);
    for (const ReaderSide *side : sides())
        side->view()->setMenuFiller(m_fillMenu);
}

void ReaderPanel::deselect()
{
    activeView()->select(activeView()->caret(), activeView()->caret());
}

void ReaderPanel::highlight()
{
    activeView()->highlight();
}

void ReaderPanel::highlightIn(NoteColour colour)
{
    activeView()->highlightIn(colour);
}

void ReaderPanel::addNote()
{
    activeView()->addNote();
}

void ReaderPanel::showPassage(TextRange passage)
{
    activeView()->showPassage(passage);
}

void ReaderPanel::scrollToSection(int section)
{
    activeView()->scrollToSection(section);
}

void ReaderPanel::copy()
{
    activeView()->copy();
}

void ReaderPanel::selectAll()
{
    activeView()->selectAll();
}

void ReaderPanel::selectNextTopic()
{
    activeView()->selectNextTopic();
}

void ReaderPanel::selectPreviousTopic()
{
    activeView()->selectPreviousTopic();
}

void ReaderPanel::find()
{
    m_active->finder()->open();
}

void ReaderPanel::showWords(const search::Sought &words, TopicRef topic)
{
    m_active->finder()->showWords(words, topic);
}

void ReaderPanel::findNext()
{
    m_active->finder()->step(1);
}

void ReaderPanel::findPrevious()
{
    m_active->finder()->step(-1);
}

void ReaderPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        find();
    else if (event->matches(QKeySequence::FindNext))
        findNext();
    else if (event->matches(QKeySequence::FindPrevious))
        findPrevious();
    else if (event->key() == Qt::Key_Escape && m_active->closeFind())
        event->accept();
    else if (event->key() == Qt::Key_Escape && m_active == m_second)
        closeSide(m_second);
    else
        QWidget::keyPressEvent(event);
}

} // namespace entente::ui
