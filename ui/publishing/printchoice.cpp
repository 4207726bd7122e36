// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/printchoice.h"

#include "ui/publishing/exportsettings.h"
#include "ui/publishing/filechoice.h"

#include <QDir>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>

namespace entente::ui {

void apply(const PrintChoice &choice, QPrinter &printer)
{
    printer.setPageRanges(choice.pages);
    printer.setColorMode(choice.isBlackAndWhite ? QPrinter::GrayScale : QPrinter::Color);
}

void suggestFile(QPrintDialog &dialog, const QString &title)
{
    QSettings settings;
    if (auto *line = dialog.findChild<QLineEdit *>(QStringLiteral("filename")))
        line->setText(
            QDir(loadExportFolder(settings)).filePath(fileNameFor(title, OutputFormat::Pdf)));
}

bool askForPrinter(QPrinter &printer, QWidget *window)
{
    QPrintDialog dialog(&printer, window);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, printer.pageRanges().isEmpty());
    dialog.setOption(QAbstractPrintDialog::PrintToFile);
    suggestFile(dialog, printer.docName());
    return dialog.exec() == QDialog::Accepted;
}

} // namespace entente::ui
