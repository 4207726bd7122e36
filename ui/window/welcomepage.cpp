// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/welcomepage.h"

#include "ui/style/handfocus.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/window/actionbutton.h"
#include "ui/window/menus.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace entente::ui {

namespace {

constexpr int columnWidth = 36 * grid;

QLabel *makeHead(const QString &words, QWidget *parent)
{
    auto *head = new QLabel(words, parent);
    head->setFont(ui::font(TypeSize::Lead, QFont::DemiBold));
    return head;
}

QLabel *makeHint(const QString &words, QWidget *parent)
{
    auto *hint = new QLabel(words, parent);
    hint->setContentsMargins(0, 0, 0, grid);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    return hint;
}

} // namespace

WelcomePage::WelcomePage(const Menus &menus, const Workspace *workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_sample(new QPushButton(icon(QStringLiteral("sample")), tr("Open the &sample"), this)),
      m_leave(new QPushButton(tr("Back to what is open"), this))
{
    setObjectName(QStringLiteral("welcomePage"));
    setAccessibleName(tr("Welcome to Entente"));
    auto *body = new QWidget;
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::Base);
    auto *sign = new QLabel(body);
    sign->setPixmap(applicationIcon().pixmap(8 * grid));
    auto *title = new QLabel(tr("Welcome to Entente"), body);
    title->setFont(ui::font(TypeSize::Display, QFont::DemiBold));
    auto *purpose = makeHint(tr("It reads briefings and finds in their own words the threats, "
                                "drivers, implications, benefits, recommendations and commitments; "
                                "it shows them under one filter and publishes what is shown. "
                                "Nothing leaves this computer."),
                             body);
    purpose->setFont(ui::font(TypeSize::Lead));
    purpose->setMaximumWidth(2 * columnWidth + 6 * grid);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(6 * grid);
    columns->addWidget(makeBeginnings(menus), 0, Qt::AlignTop);
    columns->addWidget(makeTries(), 0, Qt::AlignTop);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(grid);
    middle->addStretch(2);
    middle->addWidget(sign);
    middle->addWidget(title);
    middle->addWidget(purpose);
    middle->addSpacing(3 * grid);
    middle->addLayout(columns);
    middle->addSpacing(2 * grid);
    middle->addWidget(m_leave, 0, Qt::AlignLeft);
    middle->addStretch(3);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(4 * grid, 3 * grid, 4 * grid, 3 * grid);
    row->addStretch(1);
    row->addLayout(middle);
    row->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    m_leave->setObjectName(QStringLiteral("leaveWelcome"));
    connect(m_leave, &QPushButton::clicked, this, &WelcomePage::left);
    connect(workspace, &Workspace::briefingsChanged, this, &WelcomePage::follow);
    handFocus(this, m_sample);
    follow();
}

QWidget *WelcomePage::makeBeginnings(const Menus &menus)
{
    auto *part = new QWidget;
    part->setFixedWidth(columnWidth);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(makeHead(tr("Begin"), part));
    m_sample->setObjectName(QStringLiteral("welcomeSample"));
    m_sample->setFixedWidth(34 * grid);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    column->addWidget(m_sample);
    column->addWidget(
        makeHint(tr("A briefing about the alliance of the United States and Japan."), part));
    column->addWidget(makeActionButton(menus.open, "welcomeOpen", part));
    column->addWidget(makeHint(tr("Word, PDF, web pages, mail, Markdown and many more; or drop "
                                  "files here."),
                               part));
    QPushButton *folder = makeActionButton(menus.importFolder, "welcomeImport", part);
    folder->setIcon(icon(QStringLiteral("import")));
    column->addWidget(folder);
    column->addWidget(makeHint(tr("All briefings in it are kept in the library and can be searched "
                                  "together. The files stay as they are."),
                               part));
    return part;
}

QWidget *WelcomePage::makeTries()
{
    auto *part = new QWidget;
    part->setFixedWidth(columnWidth);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(makeHead(tr("Three things to try on the sample"), part));
    const auto add = [&](const char *name, const char *image, const QString &words,
                         const QString &hint, Try what) {
        auto *button = new QPushButton(icon(QString::fromLatin1(image)), words, part);
        button->setObjectName(QString::fromLatin1(name));
        button->setFixedWidth(34 * grid);
        button->setAccessibleDescription(hint);
        connect(button, &QPushButton::clicked, this, [this, what] { Q_EMIT tried(what); });
        column->addWidget(button);
        column->addWidget(makeHint(hint, part));
    };
    add("tryRecommended", "recommendation", tr("See what is &recommended"),
        tr("The filter leaves what the briefing advises, each with the words that say so."),
        Try::Recommended);
    add("tryCompared", "compare", tr("&Compare now and before"),
        tr("Its table of the present and the past approach, cell against cell."), Try::Compared);
    add("tryPublished", "export", tr("&Make a PDF of it"),
        tr("What is shown is published, with a preview before anything is written."),
        Try::Published);
    return part;
}

void WelcomePage::follow()
{
    m_leave->setVisible(!m_workspace->briefings().empty());
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_leave->isVisibleTo(this))
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace entente::ui
