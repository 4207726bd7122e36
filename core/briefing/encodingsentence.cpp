// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/encodingsentence.h"

#include "core/briefing/briefingtexts.h"

#include <QString>

namespace entente {

QString encodingSentence(const SourceEncoding &encoding)
{
    const QString words = encoding.isSure
        ? BriefingTexts::tr("Read from %1.")
        : BriefingTexts::tr("Read from %1, which is a guess; save it as UTF-8 to be sure.");
    return words.arg(QString::fromStdString(encoding.name));
}

} // namespace entente
