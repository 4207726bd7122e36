// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace entente {
struct Briefing;
} // namespace entente

namespace entente::ui {

class BriefingRowsModel;
class NumbersRow;
class QuietList;
class Workspace;

/// The head of the page: what the briefing is, and its numbers; or all that is open.
class OverviewHead final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewHead(Workspace *workspace, QWidget *parent = nullptr);

    [[nodiscard]] QuietList *briefings() const { return m_briefings; }
    void follow();

private:
    void tellBriefing(const Briefing &briefing);
    void tellAll();
    void setWords(QLabel *label, const QString &words);

    Workspace *m_workspace;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_origin;
    QLabel *m_further; ///< what else the briefing says of itself
    NumbersRow *m_numbers;
    BriefingRowsModel *m_model;
    QuietList *m_briefings;
    const void *m_counted = nullptr; ///< the briefing whose words were counted
    std::size_t m_words = 0;
};

} // namespace entente::ui
