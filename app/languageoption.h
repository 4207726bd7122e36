// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace entente {

/// In which language the program is to speak.
struct LanguageOption
{
    QString language; ///< "en" or "ja"; empty where it is not asked for, and the desktop decides
    QString given;    ///< as it was asked for
    bool isSpoken = true; ///< whether what was asked for is a language that the program speaks
};

/// Takes --language out of the words of a command line, wherever it stands before "--": every
/// command knows it.
[[nodiscard]] LanguageOption takeLanguage(QStringList &words);

/// What is wrong with one that is not spoken.
[[nodiscard]] QString unspoken(const LanguageOption &option);

} // namespace entente
