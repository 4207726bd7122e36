// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QPushButton;

namespace entente::ui {

class AreaTicks;
class LibrarySession;
class Workspace;

/// Sets the kind and the focus areas of the topic selected, in place of what analysis found, and
/// takes that back.
class CorrectionForm final : public QWidget
{
    Q_OBJECT

public:
    CorrectionForm(Workspace *workspace, LibrarySession *library, QWidget *parent = nullptr);

    /// Follows the topic selected and its correction.
    void refresh();

private:
    void build();
    void fillKinds();
    void showSaid(const Topic &topic);
    void setKind(Kind kind);
    void setAreas(const std::vector<std::string> &areas);
    void takeBack();
    [[nodiscard]] std::vector<std::string> areasNow() const;

    Workspace *m_workspace;
    LibrarySession *m_library;
    QPushButton *m_kind;
    QPushButton *m_areas;
    AreaTicks *m_ticks;
    QLabel *m_corrected;
    QPushButton *m_none;
    QPushButton *m_takeBack;
};

} // namespace entente::ui
