// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/workspace/librarysessions.h"
#include "ui/library/librarypanel.h"
#include "ui/library/passagemodel.h"
#include "ui/library/passagespage.h"

#include <QSettings>

namespace entente::ui {

/// The panel of a library, as the window has it.
class PanelTest : public LibrarySessionTest
{
protected:
    void show(int width = 1000, int height = 600)
    {
        QSettings().clear();
        m_panel = std::make_unique<LibraryPanel>(m_workspace.get(), m_session.get());
        m_panel->resize(width, height);
        m_panel->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_panel.get()));
        m_session->finish();
    }

    void TearDown() override { m_panel.reset(); }

    /// Waits until the passages are those that were asked for.
    void settlePassages()
    {
        const PassageModel *passages = m_panel->findChild<PassagesPage *>()->model();
        ASSERT_TRUE(QTest::qWaitFor([&] { return passages->isSettled(); }, test::patience));
    }
    void lookFor(const char *words)
    {
        filterText(words);
        settlePassages();
    }

    template <typename T>
    T *find(const char *name)
    {
        T *found = m_panel->findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    std::unique_ptr<LibraryPanel> m_panel;
};

} // namespace entente::ui
