// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/officeerror.h"

#include "core/base/errortexts.h"

#include <QString>

namespace entente {

QString pattern(OfficeError error)
{
    switch (error) {
    case OfficeError::Damaged:
        return ErrorTexts::tr(
            "%1: the document is damaged (%2); open it in the program that wrote it and save "
            "it again.");
    case OfficeError::TooLarge:
        return ErrorTexts::tr(
            "%1: what is packed in the document is too large (%2); split the document.");
    case OfficeError::Locked:
        return ErrorTexts::tr("%1: the document is locked with a password; save it without one.");
    case OfficeError::NotTheOne:
        return ErrorTexts::tr("%1: the container holds no document of this format (%2).");
    }
    return {};
}

} // namespace entente
