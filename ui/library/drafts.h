// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"
#include "ui/comparison/tablecopy.h"

#include <QPushButton>

#include <functional>

namespace entente::ui {

class LibrarySession;

/// A table as it is shown, to become one of the analyst's own.
[[nodiscard]] session::DraftTable draftOf(const CopiedTable &table);

/// Puts what is shown into the dossier as a table.
class DraftButton final : public QPushButton
{
    Q_OBJECT

public:
    DraftButton(LibrarySession *library, std::function<session::DraftTable()> draft,
                QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace entente::ui
