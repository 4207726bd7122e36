// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"
#include "ui/filter/areachoice.h"

#include <QHash>
#include <QWidget>

#include <memory>
#include <vector>

class QToolButton;

namespace entente::ui {

class AreaPopup;
class Chip;
class ChipRow;
class DatePopup;
class SentenceLine;
class Workspace;

/// The filter in sight: focus areas and kinds as chips with their counts, dates, and the whole of
/// it as a sentence. Chips keep their order while the filter changes; it is found anew when other
/// briefings come into scope.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(Workspace *workspace, QWidget *parent = nullptr);

private:
    void buildRows();
    void buildKinds();
    void buildFoot();
    QWidget *makeRow(const QString &heading, ChipRow *row);
    void follow();
    void orderAreas();
    void showAreas();
    void refresh();
    void refreshAnnounced();
    void refreshDates();
    void refreshSentence();
    [[nodiscard]] Chip *chipOf(ConceptIndex area);
    [[nodiscard]] Chip *chipOf(Kind kind) const;
    /// The kinds that have no room, as a menu.
    void openFurtherKinds();
    void openMenu(Chip *chip, ConceptIndex area, const QPoint &at);

    Workspace *m_workspace;
    ChipRow *m_areaRow;
    ChipRow *m_kindRow;
    Chip *m_announced;
    Chip *m_more;
    Chip *m_dates;
    AreaPopup *m_areaPopup = nullptr; ///< made when first asked for
    DatePopup *m_datePopup = nullptr; ///< likewise
    Chip *m_moreKinds;
    SentenceLine *m_sentence;
    QToolButton *m_inText;
    QToolButton *m_clear;
    QHash<int, Chip *> m_areaChips; ///< by concept
    std::vector<ConceptIndex> m_order;
    int m_scope = -1; ///< that the order was found for
};

} // namespace entente::ui
