// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/runerror.h"

#include "core/base/errortexts.h"

#include <QString>

namespace entente {

QString pattern(RunError error)
{
    switch (error) {
    case RunError::Cancelled:
        return ErrorTexts::tr("%1: cancelled.");
    case RunError::OutOfMemory:
        return ErrorTexts::tr(
            "%1: there is not enough memory for this; close other programs, or split it.");
    case RunError::Unexpected:
        return ErrorTexts::tr(
            "%1: something happened that Entente does not expect (%2); try again, and report "
            "it if it stays.");
    }
    return {};
}

} // namespace entente
