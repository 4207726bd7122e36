// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/vocabularyerror.h"

#include "core/base/errortexts.h"

#include <QString>

namespace entente {

QString pattern(VocabularyError error)
{
    switch (error) {
    case VocabularyError::InvalidVocabulary:
        return ErrorTexts::tr("%1: the vocabulary cannot be used (%2); correct the file.");
    case VocabularyError::UnknownFocusArea:
        return ErrorTexts::tr("“%1” is not a focus area of the vocabulary; did you mean %2?");
    }
    return {};
}

} // namespace entente
