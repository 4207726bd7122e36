// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/recognition/recognising.h"

#include <QStringList>

#include <cstdio>
#include <optional>

namespace entente {

/// What --ocr or --ocr=eng+jpn asks for. It is for any command that reads files, so that it is
/// taken out of the words before they are parsed, as --language is.
struct OcrOption
{
    bool isGiven = false;
    bool isSound = true; ///< false where languages are named, and not as "eng+jpn"
    QString languages;   ///< empty where none are named
};

[[nodiscard]] OcrOption takeOcr(QStringList &words);

/// What is wrong with it, as one translated sentence.
[[nodiscard]] QString unsoundOcr(const OcrOption &option);

/// The order, for as long as it lives: `language` is the one that is spoken. How far it is is shown
/// on a terminal, where nothing else is.
[[nodiscard]] RecognitionOrder orderOf(const OcrOption &option, const QString &language,
                                       std::FILE *errors);

} // namespace entente
