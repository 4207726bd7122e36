// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/outputformat.h"

#include <QString>

class QWidget;

namespace entente::ui {

/// A name for a file, from a title: without the characters that file systems refuse, and short.
[[nodiscard]] QString fileNameFor(const QString &title, OutputFormat format);

/// The file with the ending of the format, where it has none of the format's own. "U.S.-Japan
/// talks" has none: what stands behind the last dot of a title is no ending.
[[nodiscard]] QString withEnding(const QString &file, OutputFormat format);

/// Asks whether a file that is there already may be replaced.
[[nodiscard]] bool mayReplace(const QString &file, QWidget *window);

/// Asks for the file to save to; empty where the person thinks better of it. `suggested` is a
/// folder and a name.
[[nodiscard]] QString askForFile(QWidget *window, const QString &suggested, OutputFormat format);

} // namespace entente::ui
