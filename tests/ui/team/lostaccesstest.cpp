// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What may not be seen any more leaves the window that is open, and every file that it writes.

#include "tests/ui/team/teamwindow.h"
#include "ui/notes/notespanel.h"
#include "ui/window/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QStandardPaths>

#include <filesystem>

namespace entente::test {

namespace {

class LosingAccess : public TeamWindow
{
protected:
    /// Files of the library and of what the window keeps beside it in which a word stands.
    [[nodiscard]] std::vector<std::string> filesWith(const std::string &word) const
    {
        std::vector<std::string> found;
        QSettings settings;
        settings.sync();
        const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
        for (const std::string &root : {m_file.toStdString(), data.toStdString() + "/entente",
                                        settings.fileName().toStdString()}) {
            const std::filesystem::path path(root);
            if (!std::filesystem::exists(path.parent_path()))
                continue;
            for (const auto &entry :
                 std::filesystem::recursive_directory_iterator(path.parent_path())) {
                const std::string name = entry.path().string();
                if (entry.is_regular_file() && name.starts_with(root)
                    && contents(entry.path()).find(word) != std::string::npos)
                    found.push_back(name);
            }
        }
        return found;
    }
};

} // namespace

TEST_F(LosingAccess, closesWhatIsReadAndLeavesNoWordOfIt)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Xylophonic harbours hide quartzite submarines.",
                                       "TLP:GREEN");
    const std::string hash = taken(ann.store().briefing(id)).hash;
    add(ann, "Harmless words stay.");
    ASSERT_TRUE(ann.store().save(noteOn(id, "n1", "Bewildering annotation.")));
    (void)sync(ann);
    startConnected("eve");
    ASSERT_TRUE(waitUntil([this] { return briefingCount() == 2; }));
    for (const library::BriefingRecord &record : *m_window->library()->briefings())
        m_window->library()->openBriefings({record.id});
    ASSERT_TRUE(waitUntil([this] { return m_window->workspace()->briefings().size() == 2; }));
    m_window->library()->finish();
    int open = -1;
    for (int i = 0; i < 2; ++i) {
        if (m_window->workspace()->briefing(i)->text.find("ylophonic") != std::string::npos)
            open = i;
    }
    ASSERT_GE(open, 0);
    m_window->workspace()->setCurrent(open);
    m_window->library()->finish();
    // A note is being typed, and words were copied.
    auto *notes = m_window->findChild<ui::NotesPanel *>();
    ASSERT_TRUE(waitUntil([&] { return m_window->library()->notes()->notesOf(open).size() == 1; }));
    notes->edit(QStringLiteral("n1"));
    QTest::keyClicks(find<QPlainTextEdit>("noteEdit"), QStringLiteral(" Vexatious addition."));
    QGuiApplication::clipboard()->setText(QStringLiteral("quartzite submarines"));
    ASSERT_FALSE(filesWith("quartzite").empty()) << "or the search for it means nothing";

    EXPECT_GT(taken(team::mark(*m_office, hash, "east", "SECRET")), 0);
    ASSERT_TRUE(waitUntil([this] { return m_window->workspace()->briefings().size() == 1; }));
    ASSERT_TRUE(waitUntil([this] { return briefingCount() == 1; }));
    EXPECT_THAT(m_window->findChild<ui::MessageBar *>()->text().toStdString(),
                testing::HasSubstr("does not let you see it any more"));
    EXPECT_EQ(m_window->workspace()->briefings()[0]->text.find("ylophonic"), std::string::npos);
    EXPECT_FALSE(find<QAction>("reopenAction")->isEnabled());
    EXPECT_FALSE(find<QAction>("undoAction")->isEnabled());
    EXPECT_TRUE(QGuiApplication::clipboard()->text().isEmpty());
    ASSERT_TRUE(inStep());
    m_window->library()->finish();
    for (const char *const word : {"ylophonic", "quartzite", "ewildering", "exatious"}) {
        EXPECT_TRUE(waitUntil([&] { return filesWith(word).empty(); }))
            << word << " in " << testing::PrintToString(filesWith(word));
    }
    EXPECT_FALSE(filesWith("armless").empty()) << "what stays is there";
    // Nor does it come back with what the window writes when it closes.
    m_window->close();
    m_window.reset();
    for (const char *const word : {"ylophonic", "quartzite", "ewildering", "exatious"})
        EXPECT_EQ(filesWith(word), std::vector<std::string>()) << word;
}

TEST_F(LosingAccess, dropsTheStepsThatCouldBeUndone)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Xylophonic harbours.", "TLP:GREEN");
    const std::string hash = taken(ann.store().briefing(id)).hash;
    (void)sync(ann);
    (void)taken(team::changePerson(*m_office, {"eve", {}, {}, "east", "write"}));
    startConnected("eve");
    ASSERT_TRUE(waitUntil([this] { return briefingCount() == 1; }));
    m_window->library()->openBriefings({m_window->library()->briefings()->front().id});
    ASSERT_TRUE(waitUntil([this] { return m_window->workspace()->currentBriefing() != nullptr; }));
    m_window->library()->finish();
    m_window->library()->notes()->add(0, {0, 6}, QStringLiteral("Undoable."));
    ASSERT_TRUE(waitUntil([this] { return m_window->library()->canUndo(); }));
    EXPECT_GT(taken(team::mark(*m_office, hash, "east", "SECRET")), 0);
    ASSERT_TRUE(waitUntil([this] { return briefingCount() == 0; }));
    EXPECT_TRUE(waitUntil([this] { return !m_window->library()->canUndo(); }));
}

} // namespace entente::test
