// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/markingerror.h"

#include "core/base/errortexts.h"

#include <QString>

namespace entente {

QString pattern(MarkingError error)
{
    switch (error) {
    case MarkingError::MarkingLowered:
        return ErrorTexts::tr(
            "The marking “%1” cannot become “%2”: an export may raise a marking, but never "
            "lower, drop or reword it; keep “%1” or raise it.");
    case MarkingError::MarkingUnclear:
        return ErrorTexts::tr(
            "%1: the marking “%2” is not understood, so nothing that bears it can be exported; "
            "write a label such as TLP:AMBER, or a classification, on one line.");
    case MarkingError::UnknownMarking:
        return ErrorTexts::tr(
            "The marking “%1” is not understood; write a TLP label (TLP:CLEAR, TLP:GREEN, "
            "TLP:AMBER, TLP:AMBER+STRICT or TLP:RED) or the words of another scheme.");
    }
    return {};
}

} // namespace entente
