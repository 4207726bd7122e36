// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/dossierview.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QTableView;

namespace entente::ui {

class OwnTableModel;

/// Edits a table of one's own: cells are filled with own words, from the clipboard, or with
/// passages of the dossier, which they cite from then on.
class OwnTableDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `item` is a table; the passages offered are those that `dossier` holds.
    OwnTableDialog(const library::DossierItem &item, const session::ShownDossier &dossier,
                   QWidget *parent = nullptr);

    [[nodiscard]] library::DossierItem item() const;

    /// Shows one; nothing where the person thinks better of it.
    [[nodiscard]] static std::optional<library::DossierItem> ask(
        const library::DossierItem &item, const session::ShownDossier &dossier, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildPassages(const session::ShownDossier &dossier);
    [[nodiscard]] QWidget *buildTable();
    void citeChosen();

    library::DossierItem m_item;
    OwnTableModel *m_model;
    QLineEdit *m_caption;
    QTableView *m_table;
    QCheckBox *m_drawn;
    QListWidget *m_passages;
    std::vector<library::Cited> m_cited; ///< by row of the passages
};

} // namespace entente::ui
