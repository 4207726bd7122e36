// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"
#include "ui/filter/areachoice.h"

#include <QAbstractButton>

#include <optional>

namespace entente::ui {

/// A word that can be chosen for the filter, with how many topics it would show. What is chosen
/// has a tick, a wash and a ×; what is left out is struck through behind a minus sign. A chip's
/// width never changes with its state, so that its neighbours stay where they are.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] AreaChoice choice() const { return m_choice; }
    void setChoice(AreaChoice choice);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int most() const { return m_most; }
    /// `most` is the highest count that there can be; room is kept for it.
    void setCount(int count, int most);
    /// Draws the kind's icon before the label.
    void setKind(Kind kind);
    /// A chip that opens something rather than choosing.
    void setOpens(bool opens);
    [[nodiscard]] bool opens() const { return m_opens; }
    /// A chip that stands alone keeps its outline; in a row of many, white space does it.
    void setOutlined(bool outlined);
    /// Whether it asks to leave out what it names: by a click on the minus sign that it shows under
    /// the pointer and with the keyboard, by Shift with a click, or by the Delete key.
    void setLeavesOut(bool leavesOut);
    [[nodiscard]] bool leavesOut() const { return m_leavesOut; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void leaveOutRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    /// The workspace decides what is chosen, not the click.
    void nextCheckState() override {}

private:
    void describe();
    /// Whether the minus sign is there.
    [[nodiscard]] bool offersToLeaveOut() const;
    /// Where the sign at the end stands.
    [[nodiscard]] QRect endSign() const;
    [[nodiscard]] int leftRoom() const;
    [[nodiscard]] int rightRoom() const;
    [[nodiscard]] int countRoom() const;
    void paintGround(QPainter &painter) const;
    void paintSign(QPainter &painter, const QColor &colour) const;
    void paintWords(QPainter &painter, const QColor &colour) const;

    /// Words and how wide they are; layouts ask for it many times over.
    struct Measured
    {
        QString words;
        int width = -1;
    };
    int widthOf(const QString &words, Measured &measured) const;

    AreaChoice m_choice = AreaChoice::None;
    mutable Measured m_labelMeasured;
    mutable Measured m_countMeasured;
    std::optional<Kind> m_kind;
    int m_count = -1;
    int m_most = 0;
    bool m_opens = false;
    bool m_outlined = false;
    bool m_leavesOut = false;
    bool m_hasKeyboard = false; ///< the focus came by keys, and is to be seen
};

} // namespace entente::ui
