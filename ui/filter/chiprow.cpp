// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/chiprow.h"

#include "ui/filter/chip.h"
#include "ui/filter/flowlayout.h"
#include "ui/style/assistive.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QStyle>

#include <algorithm>
#include <cstdlib>

namespace entente::ui {

namespace {

constexpr QSize spacing(2, 2);

} // namespace

ChipRow::ChipRow(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::adopt(Chip *chip)
{
    chip->setParent(this);
    chip->setFocusPolicy(Qt::ClickFocus);
    chip->installEventFilter(this);
}

void ChipRow::setChips(const QList<Chip *> &chips)
{
    for (Chip *old : std::as_const(m_chips)) {
        if (!chips.contains(old)) {
            old->hide();
            old->deleteLater();
        }
    }
    for (Chip *chip : chips) {
        if (!m_chips.contains(chip))
            adopt(chip);
    }
    m_chips = chips;
    tellInOrder();
    m_out.removeIf([&](Chip *each) { return !chips.contains(each); });
    arrange();
    // Whoever comes with the Tab key begins at the first one.
    if (m_stop == m_trailing && m_trailing != nullptr && !m_trailing->hasFocus()
        && !chips.isEmpty())
        setStop(chips.first());
}

void ChipRow::setShown(Chip *chip, bool shown)
{
    if (shown == !m_out.contains(chip))
        return;
    if (shown)
        m_out.removeOne(chip);
    else
        m_out.append(chip);
    arrange();
}

void ChipRow::setTrailing(Chip *chip, bool onlyIfNeeded)
{
    m_trailing = chip;
    m_trailsIfNeeded = onlyIfNeeded;
    adopt(chip);
    tellInOrder();
    arrange();
}

void ChipRow::tellInOrder()
{
    for (Chip *chip : std::as_const(m_chips))
        chip->raise();
    if (m_trailing != nullptr)
        m_trailing->raise();
    orderTabs(window());
}

QList<Chip *> ChipRow::withoutRoom() const
{
    QList<Chip *> chips = offered();
    chips.removeIf([](Chip *each) { return !each->isHidden(); });
    return chips;
}

void ChipRow::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    arrange();
}

Flow ChipRow::flowOf(const QList<Chip *> &chips, int width, bool trails) const
{
    std::vector<QSize> sizes;
    sizes.reserve(static_cast<std::size_t>(chips.size()));
    for (const Chip *chip : chips)
        sizes.push_back(chip->sizeHint());
    Flow placed = flow(sizes, width, spacing, m_maximumLines,
                       trails ? m_trailing->sizeHint() : QSize());
    // At the very end, so that it stays where it is whatever comes before it.
    if (trails)
        placed.trailing.moveRight(std::max(width - 1, placed.trailing.right()));
    return placed;
}

QList<Chip *> ChipRow::offered() const
{
    QList<Chip *> chips = m_chips;
    chips.removeIf([this](Chip *each) { return m_out.contains(each); });
    return chips;
}

QList<Chip *> ChipRow::fitting(int width, Flow *placed) const
{
    const QList<Chip *> chips = offered();
    bool trails = m_trailing != nullptr && !m_trailsIfNeeded;
    *placed = flowOf(chips, width, trails);
    if (static_cast<qsizetype>(placed->items.size()) < chips.size() && !trails
        && m_trailing != nullptr) {
        trails = true;
        *placed = flowOf(chips, width, trails);
    }
    for (auto first = static_cast<qsizetype>(placed->items.size());; --first) {
        // The first ones, and of the others those that must not vanish.
        QList<Chip *> shown = chips.mid(0, first);
        for (qsizetype i = first; i < chips.size(); ++i) {
            if (chips[i]->choice() != AreaChoice::None || chips[i]->hasFocus()
                || chips[i] == m_kept)
                shown.append(chips[i]);
        }
        *placed = flowOf(shown, width, trails);
        const auto fit = static_cast<qsizetype>(placed->items.size());
        if (fit == shown.size() || first == 0)
            return shown.mid(0, fit);
    }
}

void ChipRow::arrange()
{
    Flow placed;
    const QList<Chip *> shown = fitting(width(), &placed);
    for (Chip *chip : std::as_const(m_chips)) {
        if (!shown.contains(chip))
            chip->hide();
    }
    const auto put = [this](Chip *chip, const QRect &where) {
        chip->setGeometry(QStyle::visualRect(layoutDirection(), rect(), where));
        chip->show();
    };
    for (qsizetype i = 0; i < shown.size(); ++i)
        put(shown[i], placed.items[static_cast<std::size_t>(i)]);
    if (m_trailing != nullptr) {
        if (!placed.trailing.isEmpty())
            put(m_trailing, placed.trailing);
        else
            m_trailing->hide();
    }
    const QList<Chip *> stops = reachable();
    if (!stops.contains(m_stop.data()))
        setStop(stops.isEmpty() ? nullptr : stops.first());
    updateGeometry();
}

int ChipRow::heightForWidth(int width) const
{
    Flow placed;
    (void)fitting(width, &placed);
    return std::max(placed.height, 3 * grid);
}

QSize ChipRow::sizeHint() const
{
    const int width = std::max(this->width(), 40 * grid);
    return {width, heightForWidth(width)};
}

QSize ChipRow::minimumSizeHint() const
{
    return {20 * grid, 3 * grid};
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QList<Chip *> ChipRow::reachable() const
{
    QList<Chip *> result;
    for (Chip *chip : m_chips) {
        if (!chip->isHidden())
            result.append(chip);
    }
    if (m_trailing != nullptr && !m_trailing->isHidden())
        result.append(m_trailing);
    return result;
}

void ChipRow::setStop(Chip *chip)
{
    if (m_stop == chip)
        return;
    if (m_stop != nullptr)
        m_stop->setFocusPolicy(Qt::ClickFocus);
    m_stop = chip;
    if (chip != nullptr)
        chip->setFocusPolicy(Qt::StrongFocus);
}

void ChipRow::enter()
{
    if (m_stop != nullptr)
        m_stop->setFocus(Qt::TabFocusReason);
}

void ChipRow::moveBy(Chip *from, int step)
{
    const QList<Chip *> chips = reachable();
    const qsizetype to = std::clamp<qsizetype>(chips.indexOf(from) + step, 0, chips.size() - 1);
    chips[to]->setFocus(Qt::TabFocusReason);
}

void ChipRow::moveLine(Chip *from, int direction)
{
    Chip *best = nullptr;
    int bestDistance = 0;
    for (Chip *chip : reachable()) {
        const int line = (chip->y() - from->y()) * direction;
        if (line <= 0)
            continue;
        const int sideways = std::abs(chip->geometry().center().x()
                                      - from->geometry().center().x());
        const int distance = line * 1000 + sideways;
        if (best == nullptr || distance < bestDistance) {
            best = chip;
            bestDistance = distance;
        }
    }
    if (best != nullptr)
        best->setFocus(Qt::TabFocusReason);
    else
        Q_EMIT left(direction);
}

bool ChipRow::handleKey(Chip *chip, int key)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        moveBy(chip, -forward);
        return true;
    case Qt::Key_Right:
        moveBy(chip, forward);
        return true;
    case Qt::Key_Home:
        moveBy(chip, -static_cast<int>(m_chips.size()) - 1);
        return true;
    case Qt::Key_End:
        moveBy(chip, static_cast<int>(m_chips.size()) + 1);
        return true;
    case Qt::Key_Up:
        moveLine(chip, -1);
        return true;
    case Qt::Key_Down:
        moveLine(chip, 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chip->click();
        return true;
    default:
        return false;
    }
}

bool ChipRow::eventFilter(QObject *watched, QEvent *event)
{
    auto *chip = qobject_cast<Chip *>(watched);
    if (chip != nullptr && event->type() == QEvent::FocusIn)
        setStop(chip);
    if (chip != nullptr && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier
            && handleKey(chip, key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace entente::ui
