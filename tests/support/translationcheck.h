// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <vector>

namespace entente::test {

/// A text of the program and what a file of translations (.ts) has for it.
struct TranslatedText
{
    QString context;
    QString source;
    QString translation;
    bool isFinished = false;
    bool isGone = false; ///< the program has it no more
};

[[nodiscard]] std::vector<TranslatedText> translationsIn(QIODevice *file);

/// What keeps a translation from being shown as it should: it is missing or unfinished, its
/// placeholders, its accelerator or its TLP labels are not those of the text. A sentence each.
[[nodiscard]] QStringList faultsOf(const std::vector<TranslatedText> &texts);

/// The letter behind a single "&", in upper case; none where there is none.
[[nodiscard]] QChar acceleratorOf(const QString &text);

} // namespace entente::test
