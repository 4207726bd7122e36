// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QRect>
#include <QStyledItemDelegate>

namespace entente::ui {

/// What a row of the list of topics holds, as far as it takes room.
struct TopicRow
{
    bool title = true;
    int textLines = 0;   ///< 0 to 2
    bool origin = false; ///< the briefing's title, where there are several
    int titleWidth = 0;
    int areasWidth = 0; ///< of the labels of its areas
    int titleHeight = 0;
    int lineHeight = 0;
    int captionHeight = 0;
};

/// Where it goes, from the top left of the row. Unused parts are empty.
struct TopicRowLayout
{
    QRect icon;
    QRect title;
    QRect areas;
    QRect text;
    QRect origin;
    int height = 0;
};

/// The widest that the labels of a topic's areas may be, behind its title.
[[nodiscard]] int areasRoom(int titleWidth, int width);
[[nodiscard]] TopicRowLayout layOut(const TopicRow &row, int width);

/// The fonts of the list with their measures; made once, for rows are measured by the thousand.
struct TopicFonts
{
    explicit TopicFonts(const QFont &from);

    QFont application; ///< that they were made from
    QFont title;
    QFont body;
    QFont caption;
    QFontMetrics titleMetrics;
    QFontMetrics bodyMetrics;
    QFontMetrics captionMetrics;
};

/// Paints topics in two or three lines and groups as headings over them.
class TopicDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TopicDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    [[nodiscard]] const TopicFonts &fonts() const;
    [[nodiscard]] QString areaWords(const QModelIndex &index, int room) const;
    [[nodiscard]] TopicRow measure(const QModelIndex &index, int width) const;
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintTopic(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    mutable TopicFonts m_fonts;
};

} // namespace entente::ui
