// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/briefings.h"
#include "ui/workspace/workspace.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>

namespace entente::ui {

/// A workspace with two briefings open, the bundled one in front, and nothing remembered from
/// before.
class ExportTest : public ::testing::Test
{
protected:
    ExportTest() : workspace(bundledVocabulary())
    {
        QSettings().clear();
        workspace.setBriefings(test::indexOf({test::bundled(), test::bundled("us-philippines")}),
                               0);
    }

    void filterByCybersecurity()
    {
        workspace.toggleArea(*workspace.vocabulary().find("cybersecurity"));
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] static std::string contents(const QString &file)
    {
        return test::contents(file.toStdString());
    }

    Workspace workspace;
    QTemporaryDir folder;
};

/// A child widget by its object name; the test ends where there is none.
template <typename T>
T *child(const QObject *parent, const char *name)
{
    T *found = parent->findChild<T *>(QLatin1String(name));
    if (found == nullptr)
        qFatal("no widget is called %s", name);
    return found;
}

} // namespace entente::ui
