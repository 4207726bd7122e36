// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/scenes.h"

#include "resources/translation.h"
#include "tests/ui/looks/looks.h"
#include "ui/library/passagemodel.h"
#include "ui/library/passagespage.h"
#include "ui/publishing/pagepreview.h"
#include "ui/workspace/librarysession.h"

#include <QAbstractAnimation>
#include <QApplication>
#include <QDialog>
#include <QTimer>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr const char *ports = "---\ntitle: Ports of the northern coast\ndate: 2021-05-04\n"
                              "source: Harbour Institute\n---\n# Threats\n\n"
                              "The following **threats** stand out:\n\n"
                              "- **Cyber attacks:** on the harbour's cranes.\n"
                              "- **Mines:** in the strait.\n";
constexpr const char *shield = "---\ntitle: A shield for the strait\ndate: 2024-02-01\n"
                               "source: Ministry of Defence\n---\n# Benefits\n\n"
                               "The following **benefits** are expected:\n\n"
                               "- **Missile defence:** covers the harbour.\n\n"
                               "# Recommendations\n\nThe alliance should:\n\n"
                               "- **Share data:** with every port in real time.\n";
constexpr const char *cables = "---\ntitle: Cables under the sea\ndate: 2025-09-12\n"
                               "source: Harbour Institute\n---\n# Threats\n\n"
                               "The following **threats** stand out:\n\n"
                               "- **Cut cables:** a week without logistics.\n\n"
                               "# Recommendations\n\nThe alliance should:\n\n"
                               "- **Patrol:** the strait together.\n"
                               "- **Repair:** with ships of its own.\n";

/// A page that bears no date of today.
void expectPage(PagePreview *preview)
{
    const auto isThere = [preview] { return !preview->image().isNull(); };
    ASSERT_TRUE(QTest::qWaitFor(isThere, test::patience));
    QSignalSpy shown(preview, &PagePreview::shown);
    preview->showPage(1);
    ASSERT_TRUE(shown.count() > 0 || shown.wait(test::patience));
}

} // namespace

void ScenesTest::SetUp()
{
    const QString why = test::whyNotComparable();
    if (!why.isEmpty())
        GTEST_SKIP() << why.toStdString();
    qunsetenv("LC_ALL");
    qputenv("LC_PAPER", "en_GB.UTF-8"); // paper is that of the country
    m_locale = QLocale();
    m_font = QApplication::font();
    m_blinking = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(0);
    QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK JP")});
    QApplication::setFont(font);
    speak(QString::fromLatin1(GetParam().language));
    WindowTest::SetUp();
    trigger(GetParam().scheme == Scheme::Dark ? "schemeDarkAction" : "schemeLightAction");
}

void ScenesTest::TearDown()
{
    if (m_window == nullptr)
        return;
    m_window.reset();
    speak(QStringLiteral("en"));
    QLocale::setDefault(m_locale);
    QApplication::setFont(m_font);
    QApplication::setCursorFlashTime(m_blinking);
    applyScheme(Scheme::Light);
}

void ScenesTest::settle()
{
    m_window->library()->finish();
    const auto *passages = m_window->findChild<PassagesPage *>();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return passages == nullptr || !passages->isVisible() || passages->model()->isSettled();
        },
        test::patience));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { // a field's clear button fades in
            const auto moving = m_window->findChildren<QAbstractAnimation *>();
            return std::none_of(moving.begin(), moving.end(), [](const QAbstractAnimation *each) {
                return each->state() == QAbstractAnimation::Running;
            });
        },
        test::patience));
    for (int i = 0; i < 3; ++i) { // what is laid out asks for what is laid out again
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void ScenesTest::expectWindow(const char *scene)
{
    expectWidget(m_window.get(), scene);
}

void ScenesTest::expectWidget(QWidget *widget, const char *scene)
{
    settle();
    test::expectLook(
        QStringLiteral("%1-%2").arg(QLatin1String(scene), QLatin1String(GetParam().name)),
        widget->grab().toImage());
}

void ScenesTest::fillLibrary()
{
    QSignalSpy finished(m_window->library()->imports(), &LibraryImports::finished);
    m_window->library()->imports()->importFiles({write(QStringLiteral("ports.md"), ports),
                                                 write(QStringLiteral("shield.md"), shield),
                                                 write(QStringLiteral("cables.md"), cables)});
    ASSERT_TRUE(finished.wait(test::patience));
}

void ScenesTest::expectDialog(const char *action, const char *scene)
{
    bool isSeen = false;
    const auto look = [&] {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<QDialog *>(each);
            if (dialog == nullptr || !dialog->isVisible())
                continue;
            isSeen = true;
            if (auto *preview = dialog->findChild<PagePreview *>())
                expectPage(preview);
            expectWidget(dialog, scene);
            dialog->close();
        }
    };
    // One that waits for its answer is looked at from within, any other one afterwards.
    QTimer::singleShot(0, m_window.get(), look);
    trigger(action);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isSeen; }, test::patience)) << action;
}

std::string nameOfDress(const ::testing::TestParamInfo<Dress> &info)
{
    return info.param.name;
}

} // namespace entente::ui
