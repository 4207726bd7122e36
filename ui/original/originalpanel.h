// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace entente::ui {

class PageSheet;
class Workspace;

/// The pages of the current briefing as they were printed, beside its text: where it is a PDF. It
/// follows the topic that is selected and the place that is read. A document of which nothing is
/// seen is not opened.
class OriginalPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OriginalPanel(Workspace *workspace, QWidget *parent = nullptr);
    ~OriginalPanel() override;

    /// Whether there are pages to be seen of a briefing.
    [[nodiscard]] static bool hasPages(const Briefing *briefing);

    /// 1 where the page is as wide as the panel.
    [[nodiscard]] qreal zoom() const;
    void setZoom(qreal zoom);

public Q_SLOTS:
    /// The page on which an offset of the current briefing's text stands.
    void showPlace(std::uint32_t offset);

Q_SIGNALS:
    /// Somebody wants it gone.
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void follow();
    void followSelection();
    void updateBar();

    Workspace *m_workspace;
    QLabel *m_number;
    QToolButton *m_back;
    QToolButton *m_forward;
    QLabel *m_problem;
    BriefingPtr m_briefing; ///< whose bytes are open
    PageSheet *m_sheet;
};

} // namespace entente::ui
