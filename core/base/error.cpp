// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"

#include "core/base/errortexts.h"

#include <QString>

namespace entente {

namespace {

QString place(const Error &error)
{
    const QString file = QString::fromStdString(error.file);
    return error.line == 0 ? file : ErrorTexts::tr("%1, line %2").arg(file).arg(error.line);
}

} // namespace

QString ErrorCode::words() const
{
    return m_pattern(m_value);
}

QString sentence(const Error &error)
{
    const QString text = error.code.words();
    const QString where = place(error);
    const QString detail = QString::fromStdString(error.detail);
    QString words = text.contains(u"%2") ? text.arg(where, detail) : text.arg(where);
    if (where.isEmpty() && words.startsWith(QStringLiteral(": "))) {
        words.remove(0, 2); // it is about no file
        words[0] = words[0].toUpper();
    }
    return words;
}

} // namespace entente
