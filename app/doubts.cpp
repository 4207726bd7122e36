// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doubts.h"

#include "app/terminal.h"
#include "core/briefing/encodingsentence.h"
#include "core/briefing/unreaddate.h"
#include "core/reading/recognition/recognition.h"

namespace entente {

void sayDoubts(std::FILE *errors, const Briefing &briefing)
{
    if (!briefing.meta.unreadDate.empty())
        complain(errors, sentence(UnreadDate{briefing.file, briefing.meta.unreadDate}));
    for (const Fact &fact : briefing.meta.further) {
        if (isOfRecognition(fact))
            complain(errors,
                     QStringLiteral("%1: %2: %3")
                         .arg(QString::fromStdString(briefing.file),
                              QString::fromStdString(fact.name),
                              QString::fromStdString(fact.value)));
    }
    if (!briefing.encoding.isSure)
        complain(errors,
                 QStringLiteral("%1: %2").arg(QString::fromStdString(briefing.file),
                                              encodingSentence(briefing.encoding)));
}

} // namespace entente
