// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/languagename.h"

#include <QLocale>

#include <unicode/uloc.h>

#include <array>

namespace entente {

QString languageName(const std::string &tag, const QString &locale)
{
    const QLocale own(QString::fromStdString(tag));
    if (own.language() == QLocale::C)
        return {};
    const QByteArray code = QLocale::languageToCode(own.language()).toLatin1();
    std::array<char16_t, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t size = uloc_getDisplayLanguage(
        code.constData(), locale.toLatin1().constData(), name.data(),
        static_cast<std::int32_t>(name.size()), &status);
    return U_FAILURE(status) ? QLocale::languageToString(own.language())
                             : QString::fromUtf16(name.data(), size);
}

} // namespace entente
