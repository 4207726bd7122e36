// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerpanel.h"

#include "core/briefing/linktarget.h"
#include "ui/reader/findbar.h"
#include "ui/reader/pagefinder.h"
#include "ui/reader/readerview.h"
#include "ui/style/style.h"
#include "ui/workspace/workspace.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
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
      m_columns(new QSplitter(Qt::Horizontal, this)),
      m_pages(new QStackedWidget(m_columns)),
      m_empty(new QLabel(this)),
      m_view(new ReaderView(workspace, this)),
      m_findBar(new FindBar(this)),
      m_finder(new PageFinder(workspace, m_view, m_findBar, this))
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
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_pages);
    column->addWidget(m_columns, 1);
    setFocusProxy(m_view);
    connect(m_view, &ReaderView::sectionInView, this, &ReaderPanel::sectionInView);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_briefing != nullptr)
            Q_EMIT placeInView(m_view->anchor().offset);
    });
    connect(m_view, &ReaderView::linkActivated, this, &ReaderPanel::linkActivated);
    connect(m_view, &ReaderView::linkActivated, this, &ReaderPanel::confirmLink);
    connect(m_view, &ReaderView::zoomChanged, this, &ReaderPanel::zoomChanged);
    connect(m_view, &ReaderView::noteActivated, this, &ReaderPanel::noteActivated);
    connect(m_view, &ReaderView::highlightWanted, this,
            [this](TextRange passage) { Q_EMIT highlightWanted(m_workspace->current(), passage); });
    connect(m_view, &ReaderView::noteWanted, this,
            [this](TextRange passage) { Q_EMIT noteWanted(m_workspace->current(), passage); });
}

void ReaderPanel::connectWorkspace()
{
    connect(m_workspace, &Workspace::briefingsChanged, this, &ReaderPanel::showCurrent);
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
    if (m_briefing == nullptr)
        return;
    if (const std::uint32_t position = m_givePosition(*m_briefing); position > 0)
        m_view->setAnchor({position, 0.0, 0.0});
}

void ReaderPanel::returnTo(std::uint32_t place)
{
    m_view->setAnchor({place, 0.0, 0.0});
    m_selectionLeft = m_workspace->selection();
}

void ReaderPanel::leave()
{
    rememberPosition();
}

std::uint32_t ReaderPanel::placeIn(const std::string &file) const
{
    return m_positions.value(QString::fromStdString(file)).offset;
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
    m_finder->setBriefing(wanted);
    if (wanted == nullptr)
        return;
    const auto before = m_positions.constFind(QString::fromStdString(wanted->file));
    if (before != m_positions.constEnd())
        m_view->setAnchor(*before);
    else if (const std::uint32_t position = m_givePosition ? m_givePosition(*wanted) : 0;
             position > 0)
        m_view->setAnchor({position, 0.0, 0.0});
}

void ReaderPanel::showTopic(TopicRef topic)
{
    if (topic.briefing != m_workspace->current() || m_view->topics() == nullptr)
        return;
    m_view->reveal(m_view->topics()->wordsOf(topic.topic), upperThird);
    m_view->followTopic(topic);
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
    return m_view->zoom();
}

void ReaderPanel::setZoom(qreal zoom)
{
    m_view->setZoom(zoom);
}

void ReaderPanel::restyle()
{
    m_view->restyle();
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

std::optional<TextRange> ReaderPanel::selectedWords() const
{
    return m_view->wholeWords();
}

QWidget *ReaderPanel::view() const
{
    return m_view;
}

QPoint ReaderPanel::menuPlace() const
{
    TextRange words = m_view->selection();
    const TopicRef topic = m_workspace->selection();
    if (words.isEmpty() && topic.isValid() && topic.briefing == m_workspace->current())
        words = m_view->topics()->wordsOf(topic.topic);
    const QRect box = m_view->boxOf(words);
    return m_view->viewport()->mapToGlobal(box.isValid() ? box.bottomLeft()
                                                         : m_view->viewport()->rect().center());
}

void ReaderPanel::setMenuFiller(std::function<void(QMenu *)> filler)
{
    m_view->setMenuFiller(std::move(filler));
}

void ReaderPanel::deselect()
{
    m_view->select(m_view->caret(), m_view->caret());
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
    m_finder->open();
}

void ReaderPanel::showWords(const search::Sought &words, TopicRef topic)
{
    m_finder->showWords(words, topic);
}

void ReaderPanel::findNext()
{
    m_finder->step(1);
}

void ReaderPanel::findPrevious()
{
    m_finder->step(-1);
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
        m_finder->close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace entente::ui
