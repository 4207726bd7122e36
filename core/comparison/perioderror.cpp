// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/perioderror.h"

#include "core/base/errortexts.h"

namespace entente {

QString pattern(PeriodError error)
{
    switch (error) {
    case PeriodError::InvalidPeriod:
        return ErrorTexts::tr(
            "%1: “%2” is no period; write its first day, its last day or “-”, and "
            "its name, as in “2021-01-20 2025-01-19 Biden”.");
    }
    return {};
}

} // namespace entente
