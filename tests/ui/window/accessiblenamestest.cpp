// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/openwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QTabBar>

namespace entente::ui {

namespace {

class AccessibleNames : public WindowTest
{
protected:
    static bool isOfQts(const QWidget *widget)
    {
        return widget->objectName().startsWith(QStringLiteral("qt_"));
    }

    /// What takes the keyboard says what it is, and says it in words.
    static int expectNamesIn(const QWidget *top, const std::string &where)
    {
        int seen = 0;
        for (QWidget *widget : top->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || isOfQts(widget) || !widget->isVisibleTo(top)
                || widget->isWindow())
                continue;
            ++seen;
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
            const std::string what = where + ": " + widget->metaObject()->className() + " "
                + widget->objectName().toStdString();
            EXPECT_NE(told, nullptr) << what;
            if (told == nullptr)
                continue;
            const QString name = told->text(QAccessible::Name);
            EXPECT_FALSE(name.isEmpty()) << what;
            EXPECT_FALSE(hasMnemonic(name)) << what << " is called " << name.toStdString();
            // A choice is called what is chosen; its label is a relation or its description.
            if (qobject_cast<QComboBox *>(widget) != nullptr) {
                const bool isLabelled = !told->relations(QAccessible::Label).isEmpty();
                EXPECT_TRUE(isLabelled || !told->text(QAccessible::Description).isEmpty()) << what;
            }
        }
        return seen;
    }
    static bool hasMnemonic(const QString &name)
    {
        const qsizetype at = name.indexOf(u'&');
        return at >= 0 && at + 1 < name.size() && name[at + 1].isLetter();
    }

    void expectNamesOfDialog(const char *action, const char *dialog)
    {
        trigger(action);
        auto *opened = find<QDialog>(dialog);
        ASSERT_NE(opened, nullptr);
        EXPECT_GT(expectNamesIn(opened, dialog), 1) << dialog;
        opened->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

TEST_F(AccessibleNames, haveAllThatTakesTheKeyboardInEveryPanel)
{
    for (int i = 1; i <= panelCount; ++i) {
        const std::string panel = "panelAction" + std::to_string(i);
        trigger(panel.c_str());
        workspace().select({0, 1});
        EXPECT_GT(expectNamesIn(m_window.get(), panel), 10);
    }
}

TEST_F(AccessibleNames, haveAllThatTakesTheKeyboardInTheLibrary)
{
    trigger("keepAction");
    trigger("libraryAction");
    const auto tabs = find<QTabBar>("libraryTabs");
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        EXPECT_GT(expectNamesIn(m_window.get(), "library " + std::to_string(i)), 5);
    }
}

TEST_F(AccessibleNames, haveAllThatTakesTheKeyboardInDialogs)
{
    expectNamesOfDialog("settingsAction", "settingsDialog");
    expectNamesOfDialog("shortcutsAction", "shortcutsPage");
    expectNamesOfDialog("exportPdfAction", "exportDialog");
    expectNamesOfDialog("exportCsvAction", "csvDialog");
}

} // namespace entente::ui
