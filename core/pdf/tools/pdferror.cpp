// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/tools/pdferror.h"

#include "core/base/errortexts.h"

#include <QString>

namespace entente {

QString pattern(PdfError error)
{
    switch (error) {
    case PdfError::Encrypted:
        return ErrorTexts::tr(
            "%1: this PDF is locked with a password; save it without one to read it.");
    case PdfError::Damaged:
        return ErrorTexts::tr("%1: the file is damaged (%2); fetch it again.");
    case PdfError::Scanned:
        return ErrorTexts::tr(
            "%1: this PDF holds scanned pages, which are pictures without text; ask for their words "
            "to be recognised, on the command line with --ocr.");
    }
    return {};
}

} // namespace entente
