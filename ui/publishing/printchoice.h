// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPageRanges>

class QPrintDialog;
class QPrinter;
class QWidget;

namespace entente::ui {

/// How pages are printed, whatever stands on them.
struct PrintChoice
{
    QPageRanges pages; ///< empty for all
    bool isBlackAndWhite = false;
};

void apply(const PrintChoice &choice, QPrinter &printer);

/// Has the desktop's dialog set a printer up; answers whether to print. It asks for the pages only
/// where none were chosen before.
[[nodiscard]] bool askForPrinter(QPrinter &printer, QWidget *window);

/// Names the file that the dialog would print to after the document. The dialog itself takes what
/// stands behind the last dot of a title for the ending of a file, and cuts it off.
void suggestFile(QPrintDialog &dialog, const QString &title);

} // namespace entente::ui
