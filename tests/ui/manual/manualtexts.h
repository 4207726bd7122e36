// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/manual/manualbook.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace entente::test {

/// The folder of the manual in the sources.
inline QString manualFolder()
{
    return QStringLiteral(ENTENTE_SOURCES "/docs/manual/");
}

/// A chapter as it is in the sources: "en", "reading".
inline QString chapterText(const QString &language, const QString &name)
{
    QFile file(manualFolder() + language + u'/' + name + QStringLiteral(".md"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    return QString::fromUtf8(file.readAll());
}

/// All that a pattern finds in a text: its first group, or all of it.
inline QStringList allOf(const char *pattern, const QString &text)
{
    const QRegularExpression expression(QString::fromUtf8(pattern),
                                        QRegularExpression::MultilineOption);
    QStringList found;
    for (auto each = expression.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        found << match.captured(expression.captureCount() > 0 ? 1 : 0);
    }
    return found;
}

inline const QStringList &manualLanguages()
{
    static const QStringList all{QStringLiteral("en"), QStringLiteral("ja")};
    return all;
}

} // namespace entente::test
