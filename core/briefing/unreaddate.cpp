// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/unreaddate.h"

#include "core/base/errortexts.h"

#include <QString>

namespace entente {

QString sentence(const UnreadDate &date)
{
    return ErrorTexts::tr("%1: the date “%2” is not understood; write it as 2024, "
                          "2024-04 or 2024-04-10.")
        .arg(QString::fromStdString(date.file), QString::fromStdString(date.words));
}

} // namespace entente
