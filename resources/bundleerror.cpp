// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/bundleerror.h"

#include "core/base/errortexts.h"

#include <QString>

namespace entente {

QString pattern(BundleError error)
{
    switch (error) {
    case BundleError::UnknownBundledBriefing:
        return ErrorTexts::tr(
            "%1: there is no bundled briefing of that name; the bundled ones are %2.");
    }
    return {};
}

} // namespace entente
