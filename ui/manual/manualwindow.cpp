// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/manual/manualwindow.h"

#include "ui/manual/manualfind.h"
#include "ui/manual/manualpage.h"
#include "ui/style/icons.h"
#include "ui/style/mnemonic.h"
#include "ui/style/style.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

namespace entente::ui {

namespace {

constexpr int contentsWidth = 30 * grid;
constexpr double zoomStep = 1.1;
constexpr int chapterRole = Qt::UserRole;

} // namespace

ManualWindow::ManualWindow(ManualBook book, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_book(std::move(book)),
      m_search(new QLineEdit(this)),
      m_contents(new QListWidget(this)),
      m_nothing(new QLabel(tr("No chapter has these words."), this)),
      m_page(new ManualPage(&m_book, this)),
      m_find(new ManualFind(m_page, this))
{
    setObjectName(QStringLiteral("manualWindow"));
    setWindowTitle(tr("Manual"));
    setWindowIcon(applicationIcon());
    // Who closes the program closes this, too.
    setAttribute(Qt::WA_QuitOnClose, false);
    build();
    list();
    resize(132 * grid, 90 * grid);
}

void ManualWindow::build()
{
    m_search->setObjectName(QStringLiteral("manualSearch"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_contents->setObjectName(QStringLiteral("manualContents"));
    m_contents->setAccessibleName(tr("Chapters"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setWordWrap(true);
    m_contents->setSpacing(1);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(QStringLiteral("manualNothing"));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setWordWrap(true);
    auto *side = new QWidget(this);
    auto *left = new QVBoxLayout(side);
    left->setContentsMargins(grid, grid, grid, grid);
    left->setSpacing(grid);
    left->addWidget(m_search);
    left->addWidget(m_nothing);
    left->addWidget(m_contents, 1);
    auto *right = new QWidget(this);
    auto *pages = new QVBoxLayout(right);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->setSpacing(0);
    pages->addWidget(m_page, 1);
    pages->addWidget(m_find);
    auto *columns = new QSplitter(this);
    columns->setHandleWidth(1);
    columns->setChildrenCollapsible(false);
    columns->addWidget(side);
    columns->addWidget(right);
    columns->setStretchFactor(1, 1);
    columns->setSizes({contentsWidth, 132 * grid - contentsWidth});
    auto *bar = new QToolBar(tr("Tools"), this);
    buildTools(bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(columns, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::list);
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { choose(std::max(0, m_contents->currentRow())); });
    connect(m_contents, &QListWidget::currentRowChanged, this, &ManualWindow::choose);
    connect(m_page, &ManualPage::chapterShown, this, &ManualWindow::follow);
    setTabOrder(m_search, m_contents);
    setTabOrder(m_contents, m_page);
}

QAction *ManualWindow::add(QToolBar *bar, const char *name, const QString &text, const char *image,
                           const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    const QString written = keys.toString(QKeySequence::NativeText);
    action->setToolTip(written.isEmpty() ? text : tr("%1 (%2)").arg(text, written));
    addAction(action);
    if (image != nullptr) {
        action->setIcon(icon(QString::fromLatin1(image)));
        bar->addAction(action);
    }
    return action;
}

void ManualWindow::buildTools(QToolBar *bar)
{
    bar->setObjectName(QStringLiteral("manualTools"));
    bar->setIconSize({2 * grid, 2 * grid});
    QAction *back = add(bar, "manualBackAction", tr("Back"), "back", Qt::ALT | Qt::Key_Left);
    QAction *forward = add(bar, "manualForwardAction", tr("Forward"), "forward",
                           Qt::ALT | Qt::Key_Right);
    bar->addSeparator();
    connect(add(bar, "manualFindAction", tr("Find in this chapter"), "search", QKeySequence::Find),
            &QAction::triggered, m_find, &ManualFind::open);
    const auto zoomTo = [this](double zoom) { m_page->setZoom(zoom); };
    connect(add(bar, "manualZoomInAction", tr("Larger"), "add", QKeySequence::ZoomIn),
            &QAction::triggered, this, [=, this] { zoomTo(m_page->zoom() * zoomStep); });
    connect(add(bar, "manualZoomOutAction", tr("Smaller"), nullptr, QKeySequence::ZoomOut),
            &QAction::triggered, this, [=, this] { zoomTo(m_page->zoom() / zoomStep); });
    connect(add(bar, "manualZoomResetAction", tr("Normal size"), nullptr, Qt::CTRL | Qt::Key_0),
            &QAction::triggered, this, [=] { zoomTo(1); });
    connect(add(bar, "manualSearchAction", tr("Search the manual"), nullptr, Qt::CTRL | Qt::Key_K),
            &QAction::triggered, this, [this] {
                m_search->setFocus(Qt::ShortcutFocusReason);
                m_search->selectAll();
            });
    connect(add(bar, "manualNextFoundAction", tr("Next place"), nullptr, Qt::Key_F3),
            &QAction::triggered, this, [this] { m_find->step(1); });
    connect(add(bar, "manualPreviousFoundAction", tr("Previous place"), nullptr,
                Qt::SHIFT | Qt::Key_F3),
            &QAction::triggered, this, [this] { m_find->step(-1); });
    connect(add(bar, "manualCloseAction", tr("Close"), nullptr, Qt::CTRL | Qt::Key_W),
            &QAction::triggered, this, &QWidget::close);
    connect(back, &QAction::triggered, m_page, &QTextBrowser::backward);
    connect(forward, &QAction::triggered, m_page, &QTextBrowser::forward);
    connect(m_page, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
    back->setEnabled(false);
    forward->setEnabled(false);
}

void ManualWindow::open(const QString &chapter)
{
    if (m_book.indexOf(chapter) >= 0) {
        m_search->clear();
        m_page->showChapter(chapter);
    } else if (m_page->source().isEmpty()) {
        m_page->showChapter(ManualBook::names().front());
    }
    if (isMinimized())
        setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    m_page->setFocus(Qt::OtherFocusReason);
}

QString ManualWindow::chapter() const
{
    const int shown = m_book.indexOf(m_page->source());
    return shown < 0 ? QString() : ManualBook::names()[shown];
}

void ManualWindow::list()
{
    m_isFollowing = true;
    m_contents->clear();
    const auto addRow = [this](int chapter, const QString &excerpt) {
        const QString &title = m_book.chapters()[static_cast<std::size_t>(chapter)].title;
        auto *row = new QListWidgetItem(excerpt.isEmpty() ? title : title + u'\n' + excerpt,
                                        m_contents);
        row->setData(chapterRole, chapter);
        if (excerpt.isEmpty())
            row->setSizeHint({0, 3 * grid + grid / 2});
    };
    const QString words = m_search->text().simplified();
    if (words.isEmpty()) {
        for (int i = 0; i < static_cast<int>(m_book.chapters().size()); ++i)
            addRow(i, {});
    } else {
        for (const ManualBook::Hit &hit : m_book.find(words))
            addRow(hit.chapter, hit.excerpt);
    }
    m_nothing->setVisible(m_contents->count() == 0);
    m_isFollowing = false;
    if (words.isEmpty()) {
        m_page->mark({});
        follow(m_book.indexOf(m_page->source()));
    }
}

void ManualWindow::choose(int row)
{
    const QListWidgetItem *item = m_contents->item(row);
    if (m_isFollowing || item == nullptr)
        return;
    const int chapter = item->data(chapterRole).toInt();
    if (chapter != m_book.indexOf(m_page->source()))
        m_page->showChapter(ManualBook::names()[chapter]);
    if (const QString words = m_search->text().simplified(); !words.isEmpty()) {
        m_page->mark(words);
        m_page->stepMark(1);
    }
}

void ManualWindow::follow(int chapter)
{
    m_isFollowing = true;
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(chapterRole).toInt() == chapter)
            m_contents->setCurrentRow(row);
    }
    m_isFollowing = false;
    if (chapter >= 0)
        setWindowTitle(
            tr("%1 – Manual").arg(m_book.chapters()[static_cast<std::size_t>(chapter)].title));
}

void ManualWindow::keyPressEvent(QKeyEvent *event)
{
    // Escape takes back what is searched for, then closes.
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (!m_search->text().isEmpty())
        m_search->clear();
    else
        close();
}

} // namespace entente::ui
