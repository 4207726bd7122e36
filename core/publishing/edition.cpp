// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/edition.h"

namespace entente::edition {

QString plain(const Words &words)
{
    QString all;
    for (const pages::Run &run : words)
        all += run.words;
    return all;
}

Words joined(const Note &note)
{
    Words all;
    for (const Words &paragraph : note.paragraphs) {
        if (!all.empty())
            all.push_back({QStringLiteral("\n"), 0, {}, 0});
        all.insert(all.end(), paragraph.begin(), paragraph.end());
    }
    return all;
}

} // namespace entente::edition
