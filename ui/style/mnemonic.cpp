// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/mnemonic.h"

namespace entente::ui {

namespace {

/// "(&P)": scripts without the letters of keyboards name one so.
bool isBracketed(const QString &text, qsizetype at)
{
    return at + 3 < text.size() && text[at] == u'(' && text[at + 1] == u'&'
        && text[at + 2].isLetterOrNumber() && text[at + 3] == u')';
}

} // namespace

QString withoutMnemonic(const QString &text)
{
    QString words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isBracketed(text, i)) {
            i += 3;
            continue;
        }
        if (text[i] == u'&' && i + 1 < text.size())
            ++i; // the letter after it, or the sign itself where it is doubled
        words += text[i];
    }
    return words;
}

QString withMnemonic(const QString &words, QChar letter)
{
    QString text = words;
    text.replace(u'&', QStringLiteral("&&"));
    const qsizetype at = text.indexOf(letter, 0, Qt::CaseInsensitive);
    return at < 0 ? text + QStringLiteral("(&%1)").arg(letter.toUpper()) : text.insert(at, u'&');
}

} // namespace entente::ui
