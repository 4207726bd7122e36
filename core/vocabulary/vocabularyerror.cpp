// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/vocabularyerror.h"

#include <QCoreApplication>
#include <QString>

namespace entente {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("entente::Error", text);
}

} // namespace

QString pattern(VocabularyError error)
{
    switch (error) {
    case VocabularyError::InvalidVocabulary:
        return tr("%1: the vocabulary cannot be used (%2); correct the file.");
    case VocabularyError::UnknownFocusArea:
        return tr("“%1” is not a focus area of the vocabulary; did you mean %2?");
    }
    return {};
}

} // namespace entente
