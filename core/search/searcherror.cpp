// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searcherror.h"

#include "core/base/errortexts.h"

#include <QString>

namespace entente {

QString pattern(SearchError error)
{
    switch (error) {
    case SearchError::UnusableIndex:
        return ErrorTexts::tr(
            "%1: the search index cannot be used (%2); have it rebuilt from the library.");
    }
    return {};
}

} // namespace entente
