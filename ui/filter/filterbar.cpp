// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/filterbar.h"

#include "core/filter/filtersentence.h"
#include "ui/filter/areapopup.h"
#include "ui/filter/chip.h"
#include "ui/filter/chiprow.h"
#include "ui/filter/datepopup.h"
#include "ui/filter/sentenceline.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr int headingWidth = 7 * grid;

QString dated(const Filter &filter)
{
    const auto words = [](const std::optional<Date> &date) {
        return date ? QString::fromStdString(date->toString()) : QString();
    };
    if (filter.since && filter.until)
        return FilterBar::tr("%1 to %2").arg(words(filter.since), words(filter.until));
    if (filter.since)
        return FilterBar::tr("From %1").arg(words(filter.since));
    if (filter.until)
        return FilterBar::tr("Until %1").arg(words(filter.until));
    return FilterBar::tr("Dates…");
}

} // namespace

FilterBar::FilterBar(Workspace *workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_areaRow(new ChipRow),
      m_kindRow(new ChipRow),
      m_announced(new Chip(tr("Announced only"))),
      m_more(new Chip(tr("More…"))),
      m_dates(new Chip(tr("Dates…"))),
      m_moreKinds(new Chip(tr("More…"))),
      m_sentence(new SentenceLine),
      m_inText(new QToolButton),
      m_clear(new QToolButton)
{
    setObjectName(QStringLiteral("filterBar"));
    setAccessibleName(tr("Filter"));
    buildRows();
    buildKinds();
    buildFoot();
    connect(workspace, &Workspace::filterChanged, this, &FilterBar::follow);
    connect(workspace, &Workspace::countsChanged, this, &FilterBar::follow);
    follow();
}

QWidget *FilterBar::makeRow(const QString &heading, ChipRow *row)
{
    auto *holder = new QWidget(this);
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    auto *label = new QLabel(heading, holder);
    QFont small = ui::font(TypeSize::Caption, QFont::DemiBold);
    small.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    label->setFont(small);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFixedSize(std::max(headingWidth, label->sizeHint().width() + grid), 3 * grid);
    line->addWidget(label, 0, Qt::AlignTop);
    line->addWidget(row, 1);
    return holder;
}

void FilterBar::buildRows()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, grid / 2, 2 * grid, grid / 4);
    column->setSpacing(grid / 4);
    m_areaRow->setObjectName(QStringLiteral("areaRow"));
    m_areaRow->setAccessibleName(tr("Focus areas that topics touch"));
    m_areaRow->setMaximumLines(1);
    m_more->setObjectName(QStringLiteral("moreAreasButton"));
    m_more->setOpens(true);
    m_more->setToolTip(tr("All focus areas, to search in, to ask for or to leave out"));
    m_areaRow->setTrailing(m_more);
    connect(m_more, &Chip::clicked, this, [this] {
        if (m_areaPopup == nullptr)
            m_areaPopup = new AreaPopup(m_workspace, this);
        m_areaPopup->openBelow(m_more);
    });
    column->addWidget(makeRow(tr("TOUCHES"), m_areaRow));
    m_kindRow->setObjectName(QStringLiteral("kindRow"));
    m_kindRow->setAccessibleName(tr("Kinds of topics"));
    m_kindRow->setMaximumLines(1);
    m_moreKinds->setObjectName(QStringLiteral("moreKindsButton"));
    m_moreKinds->setOpens(true);
    m_moreKinds->setToolTip(tr("What else to filter by"));
    m_kindRow->setTrailing(m_moreKinds, true);
    m_kindRow->setKept(m_dates);
    connect(m_moreKinds, &Chip::clicked, this, &FilterBar::openFurtherKinds);
    m_dates->setObjectName(QStringLiteral("datesButton"));
    m_dates->setOpens(true);
    m_dates->setToolTip(tr("Dates of the briefings"));
    connect(m_dates, &Chip::clicked, this, [this] {
        if (m_datePopup == nullptr)
            m_datePopup = new DatePopup(m_workspace, this);
        m_datePopup->openBelow(m_dates);
    });
    column->addWidget(makeRow(tr("KIND"), m_kindRow));
    connect(m_areaRow, &ChipRow::left, this, [this](int direction) {
        if (direction > 0)
            m_kindRow->enter();
    });
    connect(m_kindRow, &ChipRow::left, this, [this](int direction) {
        if (direction < 0)
            m_areaRow->enter();
    });
}

void FilterBar::buildKinds()
{
    QList<Chip *> chips;
    for (const Kind kind : allKinds) {
        auto *chip = new Chip(kindsLabel(kind), m_kindRow);
        chip->setObjectName(QStringLiteral("kindChip-") + toQString(name(kind)));
        chip->setKind(kind);
        // A kind bears the name of the row above, and is something else.
        const QString how = kind == Kind::FocusArea
            ? tr("Topics that the briefing itself sets out as its focus areas. What topics touch "
                 "is chosen in the row above.")
            : tr("Click to show topics of this kind; several kinds are shown together");
        chip->setToolTip(how);
        chip->setAccessibleDescription(how);
        connect(chip, &Chip::clicked, this, [this, kind] { m_workspace->toggleKind(kind); });
        chips.append(chip);
    }
    m_announced->setObjectName(QStringLiteral("announcedOnlyChip"));
    const QString meaning = tr("Only topics whose kind a heading, a column head, a label or the "
                               "sentence before announces");
    m_announced->setOutlined(true); // it is no kind, but says how sure one has to be
    m_announced->setToolTip(meaning);
    m_announced->setAccessibleDescription(meaning);
    connect(m_announced, &Chip::clicked, m_workspace, &Workspace::toggleAnnouncedOnly);
    chips.append(m_announced);
    chips.append(m_dates);
    m_kindRow->setChips(chips);
}

void FilterBar::buildFoot()
{
    m_sentence->setObjectName(QStringLiteral("filterSentence"));
    m_inText->setObjectName(QStringLiteral("showFilterInTextButton"));
    m_inText->setText(tr("Show in the text"));
    m_inText->setAccessibleName(m_inText->text());
    m_inText->setToolTip(tr("Read the text where it contains these words"));
    m_inText->setIcon(icon(QStringLiteral("read")));
    m_inText->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_inText->setAutoRaise(true);
    m_inText->setFocusPolicy(Qt::StrongFocus);
    connect(m_inText, &QToolButton::clicked, m_workspace, &Workspace::showFilterInText);
    m_clear->setObjectName(QStringLiteral("clearFilterButton"));
    m_clear->setText(tr("Clear filter"));
    m_clear->setAccessibleName(tr("Clear filter"));
    m_clear->setIcon(icon(QStringLiteral("clear")));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    connect(m_clear, &QToolButton::clicked, m_workspace, &Workspace::clearFilter);
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * grid);
    line->addWidget(m_sentence, 1);
    for (QToolButton *button : {m_inText, m_clear}) {
        button->setFixedHeight(3 * grid);
        line->addWidget(button);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

void FilterBar::follow()
{
    if (m_scope != m_workspace->scope()) {
        m_scope = m_workspace->scope();
        orderAreas();
    }
    showAreas();
    refresh();
}

void FilterBar::orderAreas()
{
    const TopicCounts &all = m_workspace->counts().all;
    m_order.clear();
    for (std::size_t i = 0; i < all.areas.size(); ++i) {
        if (all.areas[i] > 0)
            m_order.push_back(static_cast<ConceptIndex>(i));
    }
    const Filter &filter = m_workspace->filter();
    const auto rank = [&](ConceptIndex area) {
        const bool chosen = choiceOf(filter, area) != AreaChoice::None;
        return std::pair(!chosen, -static_cast<std::int64_t>(all.ofArea(area)));
    };
    std::sort(m_order.begin(), m_order.end(), [&](ConceptIndex a, ConceptIndex b) {
        return rank(a) != rank(b)
            ? rank(a) < rank(b)
            : QString::localeAwareCompare(m_workspace->areaLabel(a), m_workspace->areaLabel(b)) < 0;
    });
    for (const Kind kind : allKinds)
        chipOf(kind)->setCount(0, static_cast<int>(all.kinds[static_cast<std::size_t>(kind)]));
}

/// Chips are in the order in which kinds are told; counts are by their number.
Chip *FilterBar::chipOf(Kind kind) const
{
    return m_kindRow->chips()[std::find(allKinds.begin(), allKinds.end(), kind) - allKinds.begin()];
}

Chip *FilterBar::chipOf(ConceptIndex area)
{
    if (Chip *known = m_areaChips.value(area))
        return known;
    auto *chip = new Chip(m_workspace->areaLabel(area), m_areaRow);
    chip->setObjectName(QStringLiteral("areaChip-")
                        + QString::fromStdString(m_workspace->vocabulary().at(area).id));
    chip->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(chip, &Chip::clicked, this, [this, area] {
        const Filter &filter = m_workspace->filter();
        const bool any = choiceOf(filter, area) != AreaChoice::None;
        m_workspace->setFilter(
            withChoice(filter, area, any ? AreaChoice::None : AreaChoice::Chosen));
    });
    chip->setLeavesOut(true);
    connect(chip, &Chip::leaveOutRequested, this, [this, area] {
        const Filter &filter = m_workspace->filter();
        const bool isOut = choiceOf(filter, area) == AreaChoice::LeftOut;
        m_workspace->setFilter(
            withChoice(filter, area, isOut ? AreaChoice::None : AreaChoice::LeftOut));
    });
    connect(chip, &Chip::customContextMenuRequested, this,
            [this, chip, area](const QPoint &at) { openMenu(chip, area, at); });
    m_areaChips.insert(area, chip);
    return chip;
}

void FilterBar::openMenu(Chip *chip, ConceptIndex area, const QPoint &at)
{
    auto *menu = new QMenu(chip);
    menu->setObjectName(QStringLiteral("areaMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, AreaChoice choice) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(choiceOf(m_workspace->filter(), area) == choice);
        connect(action, &QAction::triggered, this, [this, area, choice](bool on) {
            m_workspace->setFilter(
                withChoice(m_workspace->filter(), area, on ? choice : AreaChoice::None));
        });
    };
    QString label = chip->text();
    label.replace(u'&', QStringLiteral("&&"));
    add(tr("&Show topics that touch %1").arg(label), AreaChoice::Chosen);
    add(tr("&Leave out topics that touch %1").arg(label), AreaChoice::LeftOut);
    menu->popup(chip->mapToGlobal(at));
}

void FilterBar::openFurtherKinds()
{
    auto *menu = new QMenu(m_moreKinds);
    menu->setObjectName(QStringLiteral("furtherKindsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (Chip *chip : m_kindRow->withoutRoom()) {
        QAction *action = menu->addAction(tr("%1 (%2)").arg(chip->text()).arg(chip->count()));
        action->setEnabled(chip->isEnabled());
        connect(action, &QAction::triggered, chip, &Chip::click);
    }
    menu->popup(m_moreKinds->mapToGlobal(QPoint(0, m_moreKinds->height())));
}

void FilterBar::showAreas()
{
    // What was chosen elsewhere, and occurs nowhere, still has to be seen and taken back.
    const Filter &filter = m_workspace->filter();
    for (const auto *chosen : {&filter.areas, &filter.excludedAreas}) {
        for (const ConceptIndex area : *chosen) {
            if (std::find(m_order.begin(), m_order.end(), area) == m_order.end())
                m_order.push_back(area);
        }
    }
    QList<Chip *> chips;
    for (const ConceptIndex area : m_order)
        chips.append(chipOf(area));
    if (chips == m_areaRow->chips())
        return;
    m_areaChips.removeIf(
        [&](const QHash<int, Chip *>::iterator &each) { return !chips.contains(each.value()); });
    m_areaRow->setChips(chips);
}

void FilterBar::refresh()
{
    const FilterCounts &counts = m_workspace->counts();
    const Filter &filter = m_workspace->filter();
    for (const ConceptIndex area : m_order) {
        Chip *chip = m_areaChips.value(area);
        chip->setChoice(choiceOf(filter, area));
        chip->setCount(static_cast<int>(counts.shown.ofArea(area)),
                       static_cast<int>(counts.all.ofArea(area)));
    }
    for (const Kind kind : allKinds) {
        Chip *chip = chipOf(kind);
        const bool chosen = std::find(filter.kinds.begin(), filter.kinds.end(), kind)
            != filter.kinds.end();
        chip->setChoice(chosen ? AreaChoice::Chosen : AreaChoice::None);
        chip->setCount(static_cast<int>(counts.shown.kinds[static_cast<std::size_t>(kind)]),
                       chip->most());
    }
    refreshAnnounced();
    refreshDates();
    m_areaRow->arrange();
    m_kindRow->arrange();
    refreshSentence();
    m_areaRow->setEnabled(!counts.isEmpty);
    m_kindRow->setEnabled(!counts.isEmpty);
}

void FilterBar::refreshAnnounced()
{
    const FilterCounts &counts = m_workspace->counts();
    const Filter &filter = m_workspace->filter();
    m_announced->setChoice(showsAnnouncedOnly(filter) ? AreaChoice::Chosen : AreaChoice::None);
    m_announced->setCount(static_cast<int>(counts.shown.announced()),
                          static_cast<int>(counts.all.announced()));
    const bool leavesOut = counts.all.announced() < counts.all.topics();
    m_kindRow->setShown(m_announced, leavesOut || !filter.certainties.empty());
}

void FilterBar::refreshDates()
{
    const Filter &filter = m_workspace->filter();
    const bool isSet = filter.since || filter.until;
    m_dates->setText(dated(filter));
    m_dates->setAccessibleName(isSet ? tr("Dates: %1").arg(dated(filter)) : tr("Dates"));
    m_dates->setChoice(isSet ? AreaChoice::Chosen : AreaChoice::None);
    m_kindRow->setShown(m_dates, m_workspace->isInLibrary() || m_workspace->showsAll() || isSet);
}

void FilterBar::refreshSentence()
{
    const bool empty = m_workspace->filter().isEmpty();
    if (!m_clear->isEnabled() || !empty || !m_clear->hasFocus())
        m_clear->setEnabled(!empty);
    else {
        m_areaRow->enter(); // a disabled button would lose the focus to anywhere
        m_clear->setEnabled(false);
    }
    m_inText->setVisible(!m_workspace->isInLibrary() && m_workspace->result().textCount > 0);
    m_sentence->setSentence(m_workspace->counts().sentence);
}

} // namespace entente::ui
