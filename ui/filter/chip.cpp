// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/chip.h"

#include "ui/filter/chipaccessible.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QFocusEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr int chipHeight = 3 * grid;
constexpr int signSize = 12;
constexpr int signRoom = signSize + 4;
constexpr int kindSize = 14;
constexpr int kindRoom = kindSize + 8;
constexpr int gap = 6;

} // namespace

Chip::Chip(const QString &label, QWidget *parent) : QAbstractButton(parent)
{
    setText(label);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFont(ui::font(TypeSize::Body));
    installChipAccessibility();
    describe();
}

void Chip::setChoice(AreaChoice choice)
{
    const bool resized = m_opens && m_choice != choice;
    if (m_choice == choice && isChecked() == (choice == AreaChoice::Chosen))
        return;
    m_choice = choice;
    setChecked(choice == AreaChoice::Chosen);
    if (resized)
        updateGeometry();
    describe();
    update();
}

void Chip::setCount(int count, int most)
{
    if (m_count == count && m_most == most)
        return;
    if (m_most != most)
        updateGeometry();
    m_count = count;
    m_most = most;
    describe();
    update();
}

void Chip::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Chip::setOpens(bool opens)
{
    m_opens = opens;
    setCheckable(!opens);
    updateGeometry();
    describe();
}

void Chip::setOutlined(bool outlined)
{
    m_outlined = outlined;
    update();
}

void Chip::setLeavesOut(bool leavesOut)
{
    m_leavesOut = leavesOut;
    describe();
}

void Chip::describe()
{
    if (m_leavesOut) {
        const QString how = m_choice == AreaChoice::None
            ? tr("Click to show what touches it; −, Shift+click or Delete to leave it out")
            : tr("Click to take this back");
        setToolTip(how);
        setAccessibleDescription(how);
    }
    QString spoken = text();
    if (m_count >= 0)
        spoken = m_count == 1 ? tr("%1, 1 topic").arg(text())
                              : tr("%1, %2 topics").arg(text()).arg(m_count);
    if (m_choice == AreaChoice::LeftOut)
        spoken = tr("%1, left out").arg(spoken);
    setAccessibleName(spoken);
}

bool Chip::offersToLeaveOut() const
{
    return m_leavesOut && isEnabled() && m_choice == AreaChoice::None
        && (underMouse() || (hasFocus() && m_hasKeyboard));
}

QRect Chip::endSign() const
{
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(width() - signRoom, 0, signRoom, height()));
}

int Chip::leftRoom() const
{
    return m_kind ? kindRoom : m_opens && m_choice == AreaChoice::None ? gap : signRoom;
}

int Chip::rightRoom() const
{
    return m_opens ? grid : signRoom;
}

int Chip::countRoom() const
{
    if (m_count < 0)
        return 0;
    return gap + widthOf(QLocale().toString(std::max(m_most, m_count)), m_countMeasured);
}

int Chip::widthOf(const QString &words, Measured &measured) const
{
    if (measured.words != words || measured.width < 0)
        measured = {words, fontMetrics().horizontalAdvance(words)};
    return measured.width;
}

QSize Chip::sizeHint() const
{
    return {leftRoom() + widthOf(text(), m_labelMeasured) + countRoom() + rightRoom(),
            std::max(chipHeight, fontMetrics().height() + gap)};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 8 * grid), sizeHint().height()};
}

void Chip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_labelMeasured = {};
    m_countMeasured = {};
    updateGeometry();
}

void Chip::focusInEvent(QFocusEvent *event)
{
    // Who clicks on a chip knows where the pointer is; a ring would make it look chosen.
    m_hasKeyboard = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    m_hasKeyboard = true;
    update();
    if (m_leavesOut && event->key() == Qt::Key_Delete) {
        Q_EMIT leaveOutRequested();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const bool onSign = offersToLeaveOut() && endSign().contains(place);
    const bool leavesOut = m_leavesOut && isDown() && event->button() == Qt::LeftButton
        && (onSign || event->modifiers() == Qt::ShiftModifier) && hitButton(place);
    if (!leavesOut) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    Q_EMIT leaveOutRequested();
}

void Chip::paintGround(QPainter &painter) const
{
    // Only what is chosen or left out has a ground: the pointer alone draws a thin line.
    const bool isRinged = hasFocus() && m_hasKeyboard;
    QColor fill = Qt::transparent;
    QColor line = Qt::transparent;
    if (m_choice == AreaChoice::Chosen) {
        fill = accentWash(palette());
        line = accent(palette());
    } else if (m_choice == AreaChoice::LeftOut) {
        fill = palette().color(QPalette::AlternateBase);
        line = secondaryText(palette());
    } else if (m_outlined || isDown() || (underMouse() && isEnabled())) {
        line = hairline(palette());
    }
    if (isRinged)
        line = accent(palette());
    const qreal weight = isRinged ? 2.0 : 1.0;
    const QRectF ground = QRectF(rect()).adjusted(weight / 2, weight / 2, -weight / 2, -weight / 2);
    painter.setBrush(fill);
    painter.setPen(line == QColor(Qt::transparent) ? QPen(Qt::NoPen) : QPen(line, weight));
    painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2);
}

void Chip::paintSign(QPainter &painter, const QColor &colour) const
{
    const auto at = [this](int x, int size) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(x, (height() - size) / 2, size, size));
    };
    const int first = m_kind ? (kindRoom - signSize) / 2 + 1 : 4;
    if (offersToLeaveOut()) {
        const QPointF middle = QRectF(endSign()).center();
        painter.setPen(QPen(colour, 1.5));
        painter.drawLine(middle - QPointF(3, 0), middle + QPointF(3, 0));
    }
    if (m_choice == AreaChoice::None) {
        if (m_kind)
            kindIcon(*m_kind, palette())
                .paint(&painter, at((kindRoom - kindSize) / 2 + 1, kindSize));
        return;
    }
    if (!m_opens) {
        const QRect cross = at(width() - signRoom + 3, signSize - 2);
        ui::icon(QStringLiteral("close"), colour).paint(&painter, cross);
    }
    if (m_choice == AreaChoice::Chosen) {
        ui::icon(QStringLiteral("check"), accent(palette())).paint(&painter, at(first, signSize));
    } else {
        const QRect minus = at(first, signSize);
        painter.setPen(QPen(colour, 1.5));
        painter.drawLine(QPointF(minus.left() + 2, height() / 2.0),
                         QPointF(minus.right() - 1, height() / 2.0));
    }
}

void Chip::paintWords(QPainter &painter, const QColor &colour) const
{
    QFont words = font();
    words.setStrikeOut(m_choice == AreaChoice::LeftOut);
    const int labelWidth = width() - leftRoom() - rightRoom() - countRoom();
    const QRect label(leftRoom(), 0, labelWidth, height());
    const QRect number(label.right() + 1 + gap, 0, countRoom() - gap, height());
    const auto visual = [this](const QRect &where) {
        return QStyle::visualRect(layoutDirection(), rect(), where);
    };
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
        | Qt::AlignVCenter;
    painter.setFont(words);
    painter.setPen(colour);
    painter.drawText(visual(label), start.toInt() | Qt::TextSingleLine,
                     QFontMetrics(words).elidedText(text(), Qt::ElideRight, labelWidth + 1));
    if (m_count < 0)
        return;
    painter.setFont(font());
    painter.setPen(secondaryText(palette()));
    painter.drawText(visual(number), start.toInt() | Qt::TextSingleLine,
                     QLocale().toString(m_count));
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool dimmed = !isEnabled() || (m_choice == AreaChoice::None && (m_opens || m_count == 0));
    const QColor colour = dimmed || m_choice == AreaChoice::LeftOut
        ? secondaryText(palette())
        : palette().color(QPalette::WindowText);
    paintGround(painter);
    paintSign(painter, colour);
    paintWords(painter, colour);
}

} // namespace entente::ui
