// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/openwindow.h"
#include "ui/filter/searchfield.h"
#include "ui/workspace/librarysession.h"

#include <QDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace entente::ui {

namespace {

class InputMethod : public WindowTest
{
protected:
    /// What an input method is still composing is drawn, is no text yet, and then becomes text.
    template <typename Field>
    void compose(Field *field, const std::function<QString()> &text)
    {
        ASSERT_NE(field, nullptr);
        ASSERT_TRUE(field->isVisible()) << field->objectName().toStdString();
        field->setFocus();
        EXPECT_TRUE(field->testAttribute(Qt::WA_InputMethodEnabled))
            << field->objectName().toStdString();
        const QString before = text();
        const QImage empty = field->grab().toImage();
        QInputMethodEvent composing(QStringLiteral("どうめい"), {});
        QCoreApplication::sendEvent(field, &composing);
        EXPECT_NE(field->grab().toImage(), empty) << field->objectName().toStdString();
        EXPECT_EQ(text(), before);
        QInputMethodEvent done;
        done.setCommitString(QStringLiteral("同盟"));
        QCoreApplication::sendEvent(field, &done);
        EXPECT_TRUE(text().contains(QStringLiteral("同盟"))) << field->objectName().toStdString();
    }

    void compose(const char *name)
    {
        auto *field = find<QLineEdit>(name);
        compose(field, [field] { return field->text(); });
    }
};

} // namespace

TEST_F(InputMethod, isDrawnInTheSearchFieldAndFiltersOnceItIsDone)
{
    compose("searchField");
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return workspace().filter().text == "同盟"; }, test::patience));
}

TEST_F(InputMethod, isDrawnInNotesAndTheirTags)
{
    trigger("panelAction2");
    m_window->library()->finish();
    trigger("nextTopicAction");
    QCoreApplication::processEvents();
    trigger("addNoteAction");
    m_window->library()->finish();
    auto *words = find<QPlainTextEdit>("noteEdit");
    ASSERT_TRUE(QTest::qWaitFor([&] { return words->isVisible(); }, test::patience));
    compose(words, [words] { return words->toPlainText(); });
    compose("noteTags");
}

TEST_F(InputMethod, isDrawnWhereOneLooksForCommandsSettingsAndWords)
{
    trigger("findAction");
    compose("findEdit");
    trigger("commandsAction");
    compose("commandEdit");
    press(Qt::Key_Escape);
    trigger("settingsAction");
    compose("settingsSearch");
    find<QDialog>("settingsDialog")->close();
    trigger("exportPdfAction");
    compose("exportTitle");
    compose("exportPreparedFor");
    find<QDialog>("exportDialog")->close();
}

} // namespace entente::ui
