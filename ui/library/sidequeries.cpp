// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/sidequeries.h"

#include "ui/style/handfocus.h"
#include "ui/style/style.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace entente::ui {

namespace {

/// Typing rests so long before it is asked for.
constexpr int pause = 400; // ms
/// Sources that a menu offers; more are typed.
constexpr std::size_t mostSources = 20;

constexpr std::array<const char *, 2> ids{"left", "right"};
constexpr std::array<const char *, 2> examples{"since:2021 until:2024", "since:2025"};

QString named(std::size_t side, const char *what)
{
    return QString::fromLatin1(ids[side]) + QString::fromLatin1(what);
}

QString periodQuery(int first, int last)
{
    QStringList parts;
    if (first > 0)
        parts << QStringLiteral("since:%1").arg(first);
    if (last > 0)
        parts << QStringLiteral("until:%1").arg(last);
    return parts.join(u' ');
}

/// The last year of the first half of what is dated; 0 where there are no two halves.
int middleOf(const std::vector<search::Facet<int>> &years)
{
    std::uint64_t all = 0;
    for (const auto &year : years)
        all += year.value > 0 ? year.count.documents : 0;
    std::uint64_t before = 0;
    int last = 0;
    for (const auto &year : years) {
        if (year.value <= 0)
            continue;
        if (last > 0 && (before + year.count.documents) * 2 > all)
            break;
        before += year.count.documents;
        last = year.value;
    }
    return years.empty() || last == years.back().value ? 0 : last;
}

} // namespace

SideQueries::SideQueries(LibrarySession *library, QWidget *parent)
    : QWidget(parent), m_library(library)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid);
    const std::array names{tr("Left side"), tr("Right side")};
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i] = field(i, names[i]);
        m_choices[i] = choice(i, names[i]);
        line->addWidget(m_fields[i], 1);
        line->addWidget(m_choices[i]);
        if (i == 0)
            line->addWidget(swapButton());
    }
    handFocus(this, m_fields.front());
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(&m_typing, &QTimer::timeout, this, &SideQueries::ask);
}

QLineEdit *SideQueries::field(std::size_t side, const QString &name)
{
    auto *made = new QLineEdit;
    made->setObjectName(named(side, "SideField"));
    made->setAccessibleName(name);
    made->setPlaceholderText(
        tr("%1, for example %2").arg(name, QString::fromLatin1(examples[side])));
    made->setToolTip(tr("What belongs to this side, as in the search field: words, since:2021 "
                        "until:2024, source:…, area:…, kind:…"));
    made->setClearButtonEnabled(true);
    connect(made, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(made, &QLineEdit::returnPressed, this, &SideQueries::ask);
    return made;
}

QToolButton *SideQueries::choice(std::size_t side, const QString &name)
{
    auto *made = new QToolButton;
    made->setObjectName(named(side, "SideButton"));
    made->setText(tr("Choose"));
    made->setAccessibleName(tr("%1: choose a year or a source").arg(name));
    made->setAutoRaise(true);
    made->setPopupMode(QToolButton::InstantPopup);
    made->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(made);
    menu->setObjectName(named(side, "SideMenu"));
    made->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, side] { fillMenu(side); });
    return made;
}

QToolButton *SideQueries::swapButton() const
{
    auto *made = new QToolButton;
    made->setObjectName(QStringLiteral("swapSidesButton"));
    made->setText(QStringLiteral("⇄"));
    made->setToolTip(tr("Swap sides"));
    made->setAccessibleName(made->toolTip());
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    connect(made, &QToolButton::clicked, this, &SideQueries::swap);
    return made;
}

std::array<QString, 2> SideQueries::queries() const
{
    return {m_fields[0]->text().simplified(), m_fields[1]->text().simplified()};
}

void SideQueries::propose()
{
    const auto &years = m_library->search()->everything().years;
    if (m_isProposed || years.empty())
        return;
    m_isProposed = true;
    const int last = middleOf(years);
    if (last == 0)
        return;
    m_fields[0]->setText(periodQuery(0, last));
    m_fields[1]->setText(periodQuery(last + 1, 0));
    m_typing.stop();
}

void SideQueries::fillMenu(std::size_t side)
{
    QMenu *menu = m_choices[side]->menu();
    menu->clear();
    const auto offer = [&](QString name, const QString &query) {
        QAction *action = menu->addAction(name.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, side, query] {
            m_fields[side]->setText(query);
            ask();
        });
    };
    const search::Answer &everything = m_library->search()->everything();
    menu->addSection(tr("Years"));
    auto years = everything.years;
    std::reverse(years.begin(), years.end());
    for (const auto &year : years) {
        if (year.value > 0)
            offer(QString::number(year.value), periodQuery(year.value, year.value));
    }
    menu->addSection(tr("Sources"));
    auto sources = everything.sources;
    std::stable_sort(sources.begin(), sources.end(), [](const auto &a, const auto &b) {
        return a.count.documents > b.count.documents;
    });
    sources.resize(std::min(sources.size(), mostSources));
    for (const auto &source : sources) {
        const QString name = toQString(source.value);
        if (!name.isEmpty())
            offer(name, QStringLiteral("source:\"%1\"").arg(QString(name).remove(u'"')));
    }
}

void SideQueries::swap()
{
    const QString left = m_fields[0]->text();
    m_fields[0]->setText(m_fields[1]->text());
    m_fields[1]->setText(left);
    ask();
}

void SideQueries::ask()
{
    m_typing.stop();
    Q_EMIT asked();
}

} // namespace entente::ui
