// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace entente::ui {

class Chip;
struct Flow;

/// Chips that flow over a few lines. As many are shown as fit; what is chosen is always shown.
/// The row is one stop of the Tab key: arrows move within it.
class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    /// The row takes them over; chips that it had before and are not among them are deleted.
    void setChips(const QList<Chip *> &chips);
    [[nodiscard]] const QList<Chip *> &chips() const { return m_chips; }
    /// Takes one of the chips out of sight and out of reach, or brings it back.
    void setShown(Chip *chip, bool shown);
    /// A chip that has room as long as it is shown, whatever else has to go.
    void setKept(Chip *chip) { m_kept = chip; }
    /// A chip at the end of the row, such as "More…"; where it is `onlyIfNeeded`, it is shown when
    /// others have no room.
    void setTrailing(Chip *chip, bool onlyIfNeeded = false);
    /// Those that have no room now.
    [[nodiscard]] QList<Chip *> withoutRoom() const;
    /// 0 for any number.
    void setMaximumLines(int lines);

    /// Fits the chips to the present width, as after a change of what is chosen.
    void arrange();
    /// Moves the focus into the row, to the chip that had it last.
    void enter();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// An arrow leads out of the row: -1 upwards, 1 downwards.
    void left(int direction);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The chips that have not been taken out.
    [[nodiscard]] QList<Chip *> offered() const;
    [[nodiscard]] QList<Chip *> fitting(int width, Flow *placed) const;
    [[nodiscard]] Flow flowOf(const QList<Chip *> &chips, int width, bool trails) const;
    [[nodiscard]] QList<Chip *> reachable() const;
    [[nodiscard]] bool handleKey(Chip *chip, int key);
    void adopt(Chip *chip);
    /// Chips are told, and come with the Tab key, in their order, and what trails after them.
    void tellInOrder();
    void moveBy(Chip *from, int step);
    void moveLine(Chip *from, int direction);
    void setStop(Chip *chip);

    QList<Chip *> m_chips;
    QList<Chip *> m_out; ///< of them, those that are not shown
    Chip *m_kept = nullptr;
    Chip *m_trailing = nullptr;
    QPointer<Chip> m_stop; ///< where the Tab key enters
    int m_maximumLines = 0;
    bool m_trailsIfNeeded = false;
};

} // namespace entente::ui
