// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/notes.h"

#include <QStringList>

#include <string>
#include <vector>

class QComboBox;

namespace entente::ui {

/// The tag that a colour stands for; none where it stands for none.
[[nodiscard]] std::vector<std::string> tagsOf(NoteColour colour);

/// The note in another colour, with the tag that this stands for in place of the other's.
[[nodiscard]] library::Note recoloured(library::Note note, NoteColour colour);

/// The tags of a note as one writes them, and those that are written so; each once.
[[nodiscard]] QString tagLine(const library::Note &note);
[[nodiscard]] std::vector<std::string> tagsIn(const QString &line);

/// What is told of a note beside its words: what its colour is called, where somebody chose it, and
/// its tags; each once.
[[nodiscard]] QStringList tellingsOf(const library::Note &note);

/// Adds a colour with its swatch and name, and itself as the data of the entry.
void addColour(QComboBox *box, NoteColour colour);

} // namespace entente::ui
