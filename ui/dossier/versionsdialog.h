// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dossier/dossiermodel.h"
#include "ui/workspace/inquiry.h"

#include <QDialog>

#include <vector>

class QLabel;
class QListView;
class QListWidget;
class QPushButton;

namespace entente::ui {

/// What a dossier said before: the versions that were kept, the newest first, each to be read, and
/// to be made what the dossier says.
class VersionsDialog final : public QDialog
{
    Q_OBJECT

public:
    VersionsDialog(session::SessionMaker maker, const library::Dossier &dossier,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    /// The dossier is to say this again.
    void restoreRequested(const entente::library::Dossier &before);

private:
    void take(const Result<std::vector<library::Dossier>> &versions);
    void showVersion(int row);

    QListWidget *m_list;
    QListView *m_items;
    QLabel *m_said;
    QPushButton *m_restore = nullptr;
    DossierModel *m_model;
    std::vector<library::Dossier> m_versions;
    Inquiry m_inquiry;
};

} // namespace entente::ui
