// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/team/teamtest.h"
#include "tests/support/patience.h"
#include "ui/team/connectdialog.h"
#include "ui/team/connectmemory.h"
#include "ui/team/statusbutton.h"
#include "ui/team/teamdesk.h"
#include "ui/window/mainwindow.h"
#include "ui/workspace/librarysession.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <map>

namespace entente::test {

/// A secret service in memory, which can be absent.
class FakeSecrets final : public ui::Secrets
{
public:
    using Kept = std::map<QString, QString>;

    explicit FakeSecrets(Kept *kept, bool isThere = true) : m_kept(kept), m_isThere(isThere) {}
    void read(const QString &key, QObject *asker, Read read) override
    {
        const auto at = m_kept->find(key);
        const std::optional<QString> secret = m_isThere && at != m_kept->end()
            ? std::optional(at->second)
            : std::nullopt;
        QMetaObject::invokeMethod(
            asker, [read, secret] { read(secret); }, Qt::QueuedConnection);
    }
    void write(const QString &key, const QString &secret, QObject *asker, Done done) override
    {
        if (m_isThere)
            (*m_kept)[key] = secret;
        QMetaObject::invokeMethod(
            asker, [done, isDone = m_isThere] { done(isDone); }, Qt::QueuedConnection);
    }
    void remove(const QString &key) override { m_kept->erase(key); }

private:
    Kept *m_kept;
    bool m_isThere;
};

/// The window of ann, whose library is hers alone until she connects; a server with the people of
/// TeamTest; and others who use it from elsewhere.
class TeamWindow : public TeamTest
{
protected:
    void SetUp() override
    {
        TeamTest::SetUp();
        if (IsSkipped())
            return;
        QSettings().clear();
    }

    void start(const std::string &account = "ann")
    {
        m_file = QString::fromStdString(path("window-" + account));
        m_window = std::make_unique<ui::MainWindow>(bundledVocabulary(), m_file);
        m_window->team()->setSecrets(std::make_unique<FakeSecrets>(&m_kept, m_hasService));
        m_window->resize(1280, 800);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// With the library in step as somebody, without the dialog.
    void startConnected(const std::string &account)
    {
        QSettings settings;
        ui::saveTeam(settings, QString::fromStdString(path("window-" + account)),
                     {QString::fromStdString(m_cluster->address(account)), {}, false, true});
        start(account);
        ASSERT_TRUE(inStep());
    }

    [[nodiscard]] bool waitUntil(const std::function<bool()> &condition) const
    {
        return QTest::qWaitFor(condition, patience);
    }

    [[nodiscard]] bool inStep() const
    {
        return waitUntil([this] {
            const team::Standing &standing = m_window->team()->standing();
            return m_window->team()->isConnected() && standing.is == team::Standing::Is::InStep
                && standing.waiting == 0;
        });
    }

    [[nodiscard]] std::size_t briefingCount() const
    {
        return m_window->library()->briefings()->size();
    }

    template <typename T>
    T *find(const char *name)
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    /// What stands on the button among the tools.
    [[nodiscard]] std::string status()
    {
        return find<QToolButton>("teamStatusButton")->text().toStdString();
    }

    QString m_file;
    FakeSecrets::Kept m_kept;
    bool m_hasService = true;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace entente::test
