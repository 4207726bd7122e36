// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/readingerror.h"

#include "core/base/errortexts.h"

#include <QString>

namespace entente {

QString pattern(ReadingError error)
{
    switch (error) {
    case ReadingError::Empty:
        return ErrorTexts::tr("%1: the file holds no text; check that it was saved.");
    case ReadingError::Binary:
        return ErrorTexts::tr("%1: this is binary data, not text; open a Markdown or text file.");
    case ReadingError::KnownOtherFormat:
        return ErrorTexts::tr(
            "%1: this is %2, which cannot be read yet; save it as text or Markdown.");
    case ReadingError::InvalidUtf8:
        return ErrorTexts::tr("%1: the text is not valid UTF-8 (%2); save it as UTF-8.");
    case ReadingError::UnknownEncoding:
        return ErrorTexts::tr(
            "%1: in which encoding the text is cannot be told for sure; save it as UTF-8.");
    case ReadingError::InvalidFrontMatter:
        return ErrorTexts::tr(
            "%1: the front matter is not YAML (%2); put a value with colons, brackets or other "
            "signs in quotation marks, as in title: \"One: Two\", or correct the line.");
    case ReadingError::TooManyColumns:
        return ErrorTexts::tr("%1: a table has more than %2 columns; split the table.");
    case ReadingError::NestedTooDeep:
        return ErrorTexts::tr(
            "%1: lists, quotations or elements of a page are nested more than %2 deep; flatten "
            "them.");
    }
    return {};
}

} // namespace entente
