// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/notemark.h"
#include "ui/reader/pagelayout.h"
#include "ui/reader/topicmap.h"

namespace entente::ui {

/// Where the column of text stands in the view.
struct Column
{
    qreal left = 0.0;
    qreal width = 0.0;
};

/// The measure, centred, or less where the view is narrow; the margin keeps its place.
[[nodiscard]] Column columnIn(qreal viewWidth, const ReaderType &type);

/// A topic's mark in the margin: a bar beside its lines and, where it begins, its icon.
struct TopicMark
{
    int topic = -1;
    QRectF bar;
    QRectF icon; ///< empty where the topic began in an item above
};

[[nodiscard]] std::vector<TopicMark> topicMarks(PageLayout &layout, const TopicMap &topics,
                                                const VisibleItem &visible, const Column &column);

/// The sign of a note with words, in the margin across from the topics', beside its first line.
struct NoteSign
{
    const NoteMark *note = nullptr;
    QRectF box;
};

/// `notes` are in the page's order, with passages of the page.
[[nodiscard]] std::vector<NoteSign> noteSigns(PageLayout &layout,
                                              const std::vector<NoteMark> &notes,
                                              const VisibleItem &visible, const Column &column);

/// The scroll bar of a table that is wider than the measure, at the foot of what is in view.
struct TableBar
{
    int table = -1;
    QRectF track;
    QRectF thumb;
    qreal maximum = 0.0;
};

[[nodiscard]] std::vector<TableBar> tableBars(PageLayout &layout,
                                              const std::vector<VisibleItem> &visible,
                                              const Column &column, qreal viewHeight);

} // namespace entente::ui
