// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace entente {

/// Has the program speak one of the spokenLanguages(), Qt's dialogs with it, and write numbers and
/// dates as is usual there. An empty one is the desktop's, as far as it is spoken. Windows that are
/// open are told by a LanguageChange. There has to be an application.
void speak(const QString &language);

/// What it speaks: "en" or "ja".
[[nodiscard]] QString languageSpoken();

/// What the desktop asks for, of the languages that are spoken.
[[nodiscard]] QString languageOfDesktop();

} // namespace entente
