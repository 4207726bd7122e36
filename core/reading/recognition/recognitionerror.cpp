// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/recognition/recognitionerror.h"

#include "core/base/errortexts.h"

#include <QString>

namespace entente {

QString pattern(RecognitionError error)
{
    switch (error) {
    case RecognitionError::NoRecogniser:
        return ErrorTexts::tr(
            "%1: its pages are pictures, whose words are recognised by means of Tesseract, which "
            "is not installed; install the package tesseract-ocr.");
    case RecognitionError::NoLanguage:
        return ErrorTexts::tr(
            "%1: the Tesseract that is installed does not know the language “%2”; install the "
            "package tesseract-ocr-%2, or name another language.");
    case RecognitionError::NotRecognised:
        return ErrorTexts::tr(
            "%1: Tesseract recognises no words in its pages (%2); scan them again, or save the "
            "file with the text in it.");
    }
    return {};
}

} // namespace entente
