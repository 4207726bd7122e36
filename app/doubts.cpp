// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doubts.h"

#include "app/terminal.h"
#include "core/briefing/encodingsentence.h"
#include "core/briefing/unreaddate.h"

namespace entente {

void sayDoubts(std::FILE *errors, const Briefing &briefing)
{
    if (!briefing.meta.unreadDate.empty())
        complain(errors, sentence(UnreadDate{briefing.file, briefing.meta.unreadDate}));
    if (!briefing.encoding.isSure)
        complain(errors,
                 QStringLiteral("%1: %2").arg(QString::fromStdString(briefing.file),
                                              encodingSentence(briefing.encoding)));
}

} // namespace entente
