// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searcherror.h"

#include <QCoreApplication>
#include <QString>

namespace entente {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("entente::Error", text);
}

} // namespace

QString pattern(SearchError error)
{
    switch (error) {
    case SearchError::UnusableIndex:
        return tr("%1: the search index cannot be used (%2); have it rebuilt from the library.");
    }
    return {};
}

} // namespace entente
