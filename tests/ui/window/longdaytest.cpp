// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same work over and over, as in a day at the desk. Thirty rounds by default;
// ENTENTE_ROUNDS=500 for as many as asked, and what each ten of them leave behind is said.

#include "tests/ui/window/openwindow.h"
#include "ui/publishing/exportcontroller.h"
#include "ui/publishing/exportdialog.h"
#include "ui/workspace/librarysession.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>

#include <malloc.h>

#include <cstdlib>
#include <iostream>

namespace entente::ui {

namespace {

constexpr int warmUp = 10; // rounds, after which caches are as full as they will be

/// What the program holds.
struct Held
{
    std::size_t memory;  ///< bytes on the heap
    qsizetype handles;   ///< open files, pipes and sockets
    qsizetype objects;   ///< widgets, models, actions below the window
    qsizetype processes; ///< children
};

class LongDayTest : public WindowTest
{
protected:
    [[nodiscard]] static int rounds()
    {
        const char *given = std::getenv("ENTENTE_ROUNDS");
        return given != nullptr ? std::max(2 * warmUp, std::atoi(given)) : 3 * warmUp;
    }

    void SetUp() override
    {
        WindowTest::SetUp();
        m_exporter = m_window->findChild<ExportController *>();
        ASSERT_NE(m_exporter, nullptr);
        m_exporter->setFileAsker([this](QWidget *, const QString &, OutputFormat) {
            return m_folder.filePath(QStringLiteral("exported.pdf"));
        });
    }

    [[nodiscard]] Held held() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        ::malloc_trim(0);
        const struct mallinfo2 heap = ::mallinfo2();
        const auto count = [](const char *folder) {
            return QDir(QString::fromLatin1(folder))
                .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                .size();
        };
        qsizetype processes = 0;
        for (const QString &thread :
             QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile children(QStringLiteral("/proc/self/task/%1/children").arg(thread));
            if (children.open(QIODevice::ReadOnly))
                processes += children.readAll().count(' '); // one behind each
        }
        return {heap.uordblks + heap.hblkhd, count("/proc/self/fd"),
                m_window->findChildren<QObject *>().size(), processes};
    }

    /// One piece of a day's work: open, look, filter, search, note, export, close.
    void work(int round)
    {
        const QString file = write(QStringLiteral("briefing.md"), briefingOf(round));
        open({file});
        const int number = workspace().current();
        for (const char *panel :
             {"panelAction1", "panelAction2", "panelAction3", "panelAction4", "panelAction5"}) {
            trigger(panel);
            QCoreApplication::processEvents();
        }
        workspace().toggleKind(Kind::Threat);
        search(QStringLiteral("harbour"));
        const QString note = m_window->library()->notes()->add(
            number,
            {static_cast<std::uint32_t>(briefingOf(round).indexOf("cranes")),
             static_cast<std::uint32_t>(briefingOf(round).indexOf("cranes") + 6)},
            QStringLiteral("Ask the navy."));
        EXPECT_FALSE(note.isEmpty());
        exportPdf();
        m_window->library()->notes()->remove(note.toStdString());
        m_window->library()->finish();
        trigger("clearFilterAction");
        workspace().setCurrent(number);
        trigger("closeAction");
        EXPECT_EQ(workspace().briefings().size(), 1U);
    }

private:
    /// Of one kind of text, so that each round costs the same; what differs is a number.
    [[nodiscard]] static QByteArray briefingOf(int round)
    {
        return "---\ntitle: Ports " + QByteArray::number(round % warmUp)
            + "\ndate: 2021-05-04\n---\n# Threats\n\nThe following **threats** stand out:\n\n"
              "- **Cyber attacks:** on the harbour's cranes.\n- **Mines:** in the strait.\n\n"
              "| Aspect | Past | Current |\n|---|---|---|\n| Cranes | by hand | by wire |\n";
    }

    void search(const QString &words)
    {
        auto *field = find<QLineEdit>("searchField");
        field->clear();
        QTest::keyClicks(field, words);
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return workspace().filter().text == words.toStdString(); }, test::patience));
    }

    void exportPdf()
    {
        QSignalSpy ended(m_exporter, &ExportController::ended);
        trigger("exportPdfAction");
        QPushButton *accept = nullptr;
        for (const ExportDialog *dialog : m_window->findChildren<ExportDialog *>()) {
            if (dialog->isVisible())
                accept = dialog->findChild<QPushButton *>(QStringLiteral("exportAccept"));
        }
        ASSERT_NE(accept, nullptr);
        QTest::mouseClick(accept, Qt::LeftButton);
        ASSERT_TRUE(!ended.isEmpty() || ended.wait(test::patience));
        EXPECT_TRUE(ended.last().first().toBool()) << ended.last().at(1).toString().toStdString();
    }

    ExportController *m_exporter = nullptr;
};

} // namespace

TEST_F(LongDayTest, leavesNothingBehind)
{
    std::optional<Held> first;
    for (int round = 1; round <= rounds(); ++round) {
        work(round);
        if (HasFatalFailure())
            return;
        if (round % warmUp != 0)
            continue;
        const Held now = held();
        if (std::getenv("ENTENTE_ROUNDS") != nullptr)
            std::cout << round << " rounds: " << now.memory / 1024 << " KiB, " << now.handles
                      << " handles, " << now.objects << " objects" << std::endl;
        if (!first)
            first = now;
        EXPECT_LE(static_cast<double>(now.memory), 1.1 * static_cast<double>(first->memory))
            << "after " << round << " rounds";
        EXPECT_LE(now.handles, first->handles) << "after " << round << " rounds";
        EXPECT_LE(now.objects, first->objects) << "after " << round << " rounds";
        EXPECT_LE(now.processes, first->processes) << "after " << round << " rounds";
    }
}

} // namespace entente::ui
