// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole main job, done by somebody who neither sees the window nor has a mouse: all that is
// known of it is what the program tells assistive technology over the bus.

#include "tests/app/accessible/node.h"
#include "tests/app/accessible/stage.h"
#include "tests/app/program.h"

#include <gmock/gmock.h>

namespace entente::test {

namespace {

using testing::HasSubstr;
using testing::StartsWith;

class AccessibleJob : public ProgramTest
{
protected:
    /// One for all tests: what speaks to a bus does so to the same one for as long as it lives.
    static void SetUpTestSuite() { s_desk = std::make_unique<Desk>(); }
    static void TearDownTestSuite() { s_desk.reset(); }

    void SetUp() override
    {
        ProgramTest::SetUp();
        const std::string &missing = s_desk->stage.missing();
        if (!missing.empty())
            GTEST_SKIP() << "no screen reader can be tried: " << missing;
        ::setenv("QT_QPA_PLATFORM", "xcb", 1);
        m_program = std::make_unique<Running>(
            folder(),
            onLibrary({QStringLiteral("--language"), QStringLiteral("en"),
                       QStringLiteral("--new-window"), alliance}));
        ASSERT_TRUE(connectToBus());
        m_window = awaited([] {
            return application("entente").find("frame", "The U.S.–Japan Military Alliance");
        });
        ASSERT_TRUE(m_window) << "the window tells nothing of itself";
    }
    void TearDown() override
    {
        m_window = {};
        m_program.reset();
    }

    /// What is told of in the window by its role and how its name begins, as soon as it is.
    [[nodiscard]] Node the(const std::string &role, const std::string &begin) const
    {
        Node found = awaited([&] { return m_window.find(role, begin); });
        EXPECT_TRUE(found) << role << " " << begin;
        return found;
    }
    /// An entry of a menu, which need not be open.
    [[nodiscard]] Node entry(const std::string &begin) const
    {
        Node found = awaited([&] { return m_window.find("menu item", begin, true); });
        EXPECT_TRUE(found) << begin;
        return found;
    }
    /// The sentence on the filter, as soon as it begins so.
    void awaitSaid(const std::string &sentence) const
    {
        std::string last;
        EXPECT_TRUE(awaited([&] {
            last = m_window.find("label", "Showing").name();
            return last.starts_with(sentence);
        })) << last;
    }
    [[nodiscard]] Node dialog(const std::string &begin) const
    {
        return awaited([&] { return application("entente").find("dialog", begin); });
    }

    struct Desk
    {
        QTemporaryDir folder;
        Stage stage{folder.path().toStdString()};
    };
    static inline std::unique_ptr<Desk> s_desk;
    std::unique_ptr<Running> m_program;
    Node m_window;
};

void filterByArea(const Node &chip)
{
    EXPECT_FALSE(chip.isChecked());
    EXPECT_TRUE(chip.act("Toggle"));
    EXPECT_TRUE(awaited([&] { return chip.isChecked(); }));
}

} // namespace

TEST_F(AccessibleJob, isDoneThroughTheTreeAlone)
{
    // Filter by an area, and take that back.
    awaitSaid("Showing all 19 topics.");
    const Node area = the("check box", "Missile defence");
    filterByArea(area);
    awaitSaid("Showing 4 of 19 topics, those that touch Missile defence.");
    EXPECT_TRUE(area.act("Toggle"));
    awaitSaid("Showing all 19 topics.");
    EXPECT_FALSE(area.isChecked());

    // Exclude one.
    const Node left = the("check box", "Cybersecurity");
    EXPECT_THAT(left.actions(), testing::Contains("LeaveOut"));
    EXPECT_TRUE(left.act("LeaveOut"));
    awaitSaid("Showing 16 of 19 topics");
    EXPECT_THAT(left.name(), HasSubstr("left out"));
    EXPECT_FALSE(left.isChecked());

    // To the third recommendation that is left.
    EXPECT_TRUE(the("page tab", "Topics").act("Press"));
    const Node topics = the("tree", "Topics");
    std::vector<int> recommendations;
    ASSERT_TRUE(awaited([&] {
        recommendations.clear();
        for (int row = 0; row < topics.rows(); ++row) {
            if (topics.cell(row, 0).name().starts_with("Recommendation. "))
                recommendations.push_back(row);
        }
        return recommendations.size() >= 3;
    }));
    EXPECT_EQ(recommendations.size(), 3U) << "that on cybersecurity is left out";
    const int third = recommendations[2];
    const std::string title = topics.cell(third, 0).name().substr(std::strlen("Recommendation. "));
    EXPECT_EQ(title, "Public Engagement");
    EXPECT_TRUE(topics.selectRow(third));
    EXPECT_TRUE(awaited([&] { return topics.isRowSelected(third); }));
    EXPECT_TRUE(awaited([&] { return the("label", "Title").description() == title; }))
        << "all else follows what is selected";
    EXPECT_EQ(the("label", "Kind").description(), "Recommendation");

    // Read it.
    EXPECT_TRUE(the("push button", "Show in text").act("Press"));
    const Node page = the("document frame", "Text of The U.S.–Japan Military Alliance");
    ASSERT_TRUE(awaited([&] { return page.caret() > 0; })) << "the caret follows to the topic";
    EXPECT_THAT(page.text(page.caret()), StartsWith(title));
    const std::vector<Node> headings = page.all("heading");
    ASSERT_EQ(headings.size(), 6U) << "the title and five sections";
    EXPECT_EQ(headings[0].description(), "Level 1");
    EXPECT_EQ(headings[4].name(), "Recommendations for the two governments");
    EXPECT_EQ(headings[4].description(), "Level 2");
    Node read;
    for (const Node &item : page.all("list item")) {
        if (item.isSelected())
            read = item;
    }
    ASSERT_TRUE(read) << "the topic that is selected is marked on the page";
    EXPECT_EQ(read.description(), "Topic: Recommendation");
    EXPECT_THAT(read.text(), StartsWith(title));
    EXPECT_THAT(read.text(), HasSubstr("know and understand the alliance"));
    const std::vector<Node> tables = page.all("table");
    ASSERT_EQ(tables.size(), 3U);
    EXPECT_EQ(tables[0].columnHead(0), "Focus area");
    EXPECT_THAT(tables[0].cell(0, 0).name(), StartsWith("Cybersecurity"));
    EXPECT_THAT(tables[0].cell(0, 0).description(), HasSubstr("left out by the filter"));

    // Note something.
    EXPECT_TRUE(entry("Add note").act("Press"));
    const Node note = the("text", "Words of the note");
    EXPECT_TRUE(note.write("Ask who would pay for this."));
    EXPECT_EQ(note.text(), "Ask who would pay for this.");
    EXPECT_TRUE(the("label", "Saved"));
    EXPECT_TRUE(the("list item", "Note on"));

    // Compare.
    EXPECT_TRUE(the("page tab", "Compare").act("Press"));
    const Node compared = the("table", "");
    ASSERT_GT(compared.rows(), 0);
    EXPECT_EQ(compared.columnHead(0), "Aspect");
    EXPECT_EQ(compared.cell(0, 0).name(), "Military Exercises");
    EXPECT_THAT(compared.cell(0, 1).name(), StartsWith("Joint exercises"));

    // Export.
    EXPECT_TRUE(entry("Export PDF").act("Press"));
    const Node form = dialog("Export to PDF");
    ASSERT_TRUE(form);
    EXPECT_TRUE(awaited([&] { return bool(form.find("check box", "Topics (16 of 19)")); }));
    EXPECT_TRUE(form.find("check box", "Notes and highlights (1)"));
    EXPECT_TRUE(form.find("push button", "Choose the file").act("Press"));
    const Node chooser = dialog("Export as PDF");
    ASSERT_TRUE(chooser);
    const Node name = awaited([&] { return chooser.find("text", "File name"); });
    ASSERT_TRUE(name);
    const std::string file = path("out.pdf").toStdString();
    EXPECT_TRUE(name.write(file));
    EXPECT_TRUE(chooser.find("push button", "Save").act("Press"));
    EXPECT_TRUE(awaited([&] { return bool(m_window.find("label", "Saved as")); }));
    EXPECT_THAT(written("out.pdf"), StartsWith("%PDF-"));

    // The program ends well, and the note is kept.
    EXPECT_TRUE(entry("Quit").act("Press"));
    EXPECT_EQ(m_program->end().status, Done);
    const QString notes = path("notes.md");
    EXPECT_EQ(run({QStringLiteral("library"), QStringLiteral("notes"), notes}).status, Done);
    EXPECT_THAT(written("notes.md"), HasSubstr("Ask who would pay for this."));
}

TEST_F(AccessibleJob, isToldInTheOrderOfTheEye)
{
    const Node columns = awaited([&] {
        return m_window.find("split pane", [](const Node &each) {
            return bool(each.find("filler", "Outline and briefings"))
                && bool(each.find("page tab", "Overview"));
        });
    });
    ASSERT_TRUE(columns);
    // Its outline, its panels and its details stand side by side.
    const auto place = [&](const char *role, const char *name) {
        const std::vector<Node> parts = columns.children();
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (parts[i].find(role, name))
                return static_cast<int>(i);
        }
        return -1;
    };
    const int outline = place("filler", "Outline and briefings");
    const int panels = place("page tab", "Overview");
    const int details = place("filler", "Details");
    EXPECT_GE(outline, 0);
    EXPECT_LT(outline, panels);
    EXPECT_LT(panels, details);
    std::vector<std::string> chips;
    for (const Node &each : the("filler", "Kinds of topics").children()) {
        if (each.isShown())
            chips.push_back(each.name());
    }
    ASSERT_GT(chips.size(), 2U);
    EXPECT_THAT(chips.front(), StartsWith("Threats"));
}

} // namespace entente::test
