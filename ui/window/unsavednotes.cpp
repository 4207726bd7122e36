// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/unsavednotes.h"

#include "ui/window/windowtexts.h"
#include "ui/workspace/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace entente::ui {

namespace {

QString asText(const std::vector<library::Note> &notes)
{
    QStringList texts;
    for (const library::Note &note : notes) {
        QStringList tags;
        for (const std::string &tag : note.tags)
            tags << toQString(tag);
        texts << QStringLiteral("> %1\n\n%2\n\n%3")
                     .arg(toQString(note.anchor.exact).simplified(), toQString(note.words),
                          tags.join(QStringLiteral(", ")))
                     .trimmed();
    }
    return texts.join(QStringLiteral("\n\n---\n\n")) + QLatin1Char('\n');
}

} // namespace

bool mayLoseNotes(const std::vector<library::Note> &notes, QWidget *parent)
{
    QMessageBox box(
        QMessageBox::Warning, WindowTexts::tr("Notes are not saved"),
        WindowTexts::tr("%n note(s) could not be saved, neither in the library nor beside it.",
                        nullptr, static_cast<int>(notes.size())),
        QMessageBox::NoButton, parent);
    box.setObjectName(QStringLiteral("unsavedNotesBox"));
    box.setInformativeText(WindowTexts::tr(
        "Make room on the disk, or take the words with you: they are lost when the window "
        "closes."));
    QPushButton *stay = box.addButton(WindowTexts::tr("&Keep the window open"),
                                      QMessageBox::RejectRole);
    QPushButton *copy = box.addButton(WindowTexts::tr("&Copy the notes and close"),
                                      QMessageBox::AcceptRole);
    QPushButton *lose = box.addButton(WindowTexts::tr("Close &without them"),
                                      QMessageBox::DestructiveRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == copy)
        QGuiApplication::clipboard()->setText(asText(notes));
    return box.clickedButton() == copy || box.clickedButton() == lose;
}

} // namespace entente::ui
