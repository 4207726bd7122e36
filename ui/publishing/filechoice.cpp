// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/filechoice.h"

#include "ui/publishing/exporttexts.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QRegularExpression>

namespace entente::ui {

namespace {

QString suffix(OutputFormat format)
{
    const std::string_view dotted = ending(format);
    return QString::fromLatin1(dotted.data() + 1, static_cast<qsizetype>(dotted.size()) - 1);
}

} // namespace

QString fileNameFor(const QString &title, OutputFormat format)
{
    constexpr qsizetype longest = 80;
    static const QRegularExpression refused(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    QString name = title;
    name = name.replace(refused, QStringLiteral(" ")).simplified();
    if (name.size() > longest) {
        const qsizetype space = name.lastIndexOf(u' ', longest);
        name.truncate(space > longest / 2 ? space : longest);
    }
    // A name that begins with a dot is hidden, and one that ends with one looks cut off.
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name = name.mid(1).trimmed();
    while (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty())
        name = ExportTexts::tr("Briefing");
    return name + u'.' + suffix(format);
}

QString withEnding(const QString &file, OutputFormat format)
{
    const FormatRow &row = rowOf(format);
    const auto bears = [&](std::string_view dotted) {
        return !dotted.empty()
            && file.endsWith(QLatin1String(dotted.data(), static_cast<qsizetype>(dotted.size())),
                             Qt::CaseInsensitive);
    };
    return bears(row.ending) || bears(row.otherEnding) ? file : file + u'.' + suffix(format);
}

bool mayReplace(const QString &file, QWidget *window)
{
    const QString question = ExportTexts::tr("%1 is there already. Replace it?")
                                 .arg(QFileInfo(file).fileName());
    return QMessageBox::question(window, ExportTexts::tr("Replace the file"), question)
        == QMessageBox::Yes;
}

QString askForFile(QWidget *window, const QString &suggested, OutputFormat format)
{
    QFileDialog dialog(window, ExportTexts::tr("Export as %1").arg(formatLabel(format)));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(suffix(format));
    dialog.setNameFilter(
        ExportTexts::tr("%1 files (*.%2)").arg(formatLabel(format), suffix(format)));
    dialog.setDirectory(QFileInfo(suggested).path());
    dialog.selectFile(QFileInfo(suggested).fileName());
    while (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty()) {
        const QString chosen = dialog.selectedFiles().constFirst();
        const QString file = withEnding(chosen, format);
        // The dialog asked about the name as it was typed.
        if (file == chosen || !QFileInfo::exists(file) || mayReplace(file, window))
            return file;
    }
    return {};
}

} // namespace entente::ui
