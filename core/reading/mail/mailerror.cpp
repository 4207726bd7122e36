// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/mail/mailerror.h"

#include "core/base/errortexts.h"

#include <QString>

namespace entente {

QString pattern(MailError error)
{
    switch (error) {
    case MailError::Damaged:
        return ErrorTexts::tr(
            "%1: the mail is damaged (%2); save it again from the program that received it.");
    case MailError::TooManyParts:
        return ErrorTexts::tr(
            "%1: the mail has more than %2 parts; save those that you need as files.");
    case MailError::Locked:
        return ErrorTexts::tr(
            "%1: the mail is encrypted; open it in your mail program and save what it says.");
    }
    return {};
}

} // namespace entente
