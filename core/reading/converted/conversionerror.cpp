// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/converted/conversionerror.h"

#include "core/base/errortexts.h"

#include <QString>

namespace entente {

QString pattern(ConversionError error)
{
    switch (error) {
    case ConversionError::NoConverter:
        return ErrorTexts::tr(
            "%1: %2 is read by means of pandoc, which is not installed; install the package "
            "pandoc, or save the file as Word, text or Markdown.");
    case ConversionError::TooOld:
        return ErrorTexts::tr(
            "%1: the pandoc that is installed does not read %2; install a newer one, or save the "
            "file as text or Markdown.");
    case ConversionError::NotConverted:
        return ErrorTexts::tr(
            "%1: pandoc cannot read the file (%2), for it is damaged or not what its name says; "
            "open it in the program that wrote it and save it again, or as text.");
    case ConversionError::ReadApartOnly:
        return ErrorTexts::tr(
            "%1: a file of this format is only read by means of another program, which is not "
            "asked here; save it as text or Markdown.");
    }
    return {};
}

} // namespace entente
