// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/publishingerror.h"

#include "core/base/errortexts.h"

#include <QString>

namespace entente {

QString pattern(PublishingError error)
{
    switch (error) {
    case PublishingError::MissingFont:
        return ErrorTexts::tr(
            "%1: no font of this machine has the letters of %2; install one, such as Noto.");
    case PublishingError::UnknownFont:
        return ErrorTexts::tr(
            "%1: no font of this machine is called “%2”; install it or name another.");
    case PublishingError::DoesNotFit:
        return ErrorTexts::tr(
            "%1: what stands on page %2 does not fit it and would be cut off; choose smaller "
            "type, narrower margins or larger paper.");
    case PublishingError::UnknownOutputFormat:
        return ErrorTexts::tr("%1: this kind of output is not known; end the name in %2.");
    case PublishingError::PasswordTooLong:
        return ErrorTexts::tr("%1: the password is longer than %2 bytes; choose a shorter one.");
    }
    return {};
}

} // namespace entente
