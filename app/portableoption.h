// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace entente {

/// What keeps settings and library in a folder of their own: --portable FOLDER, or a file named
/// "portable" beside the program, whose folder is "entente-data" beside it.
struct PortableOption
{
    bool isGiven = false;
    QString folder; ///< whole, and there; empty where it cannot be
    QString asked;  ///< as it was asked for
};

/// Takes --portable out of the words of a command line, wherever it stands before "--".
/// `programFolder` is where the program lies.
[[nodiscard]] PortableOption takePortable(QStringList &words, const QString &programFolder);

/// What is wrong with it, as one translated sentence.
[[nodiscard]] QString unsoundPortable(const PortableOption &option);

/// Where the program lies, before there is an application to ask.
[[nodiscard]] QString programFolder();

} // namespace entente
