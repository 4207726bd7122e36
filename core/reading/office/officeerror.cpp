// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/officeerror.h"

#include <QCoreApplication>
#include <QString>

namespace entente {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("entente::Error", text);
}

} // namespace

QString pattern(OfficeError error)
{
    switch (error) {
    case OfficeError::Damaged:
        return tr("%1: the document is damaged (%2); open it in the program that wrote it and save "
                  "it again.");
    case OfficeError::TooLarge:
        return tr("%1: what is packed in the document is too large (%2); split the document.");
    case OfficeError::Locked:
        return tr("%1: the document is locked with a password; save it without one.");
    case OfficeError::NotTheOne:
        return tr("%1: the container holds no document of this format (%2).");
    }
    return {};
}

} // namespace entente
