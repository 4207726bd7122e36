// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/patience.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace entente::test {

inline bool isInstalled(const char *program)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

/// A file of the sources, by its name from the root.
inline QString sourceFile(const char *name)
{
    return QStringLiteral(ENTENTE_SOURCES "/") + QString::fromLatin1(name);
}

inline QByteArray sourceBytes(const char *name)
{
    QFile file(sourceFile(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

/// What a program prints, both of its outputs, where it ends well; else the test fails.
inline QByteArray printed(
    const QString &program, const QStringList &words,
    const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(patience);
    const QByteArray said = process.readAll();
    EXPECT_TRUE(ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        << program.toStdString() << ": " << said.toStdString();
    return said;
}

} // namespace entente::test
