// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/publishing.h"

#include "core/base/runerror.h"
#include "core/briefing/markingerror.h"
#include "tests/core/session/sessions.h"

namespace entente::session {

class PublishToTest : public SessionTest
{
protected:
    [[nodiscard]] Publication publication() const
    {
        return {std::make_shared<const FilterIndex>(
                    std::vector<BriefingPtr>{opened("ports.md").briefing}, m_maker.vocabulary),
                {},
                m_maker.vocabulary,
                {}};
    }

    [[nodiscard]] bool isThere(const char *name) const
    {
        return QFile::exists(QString::fromStdString(path(name)));
    }
};

TEST_F(PublishToTest, writesTheFile)
{
    ASSERT_TRUE(publishTo(path("out.md"), OutputFormat::Markdown, publication(), {}));
    EXPECT_TRUE(isThere("out.md"));
}

TEST_F(PublishToTest, namesTheFileThatWasNotMadeAndLeavesNone)
{
    const auto cancelled = publishTo(path("out.html"), OutputFormat::Html, publication(), {},
                                     [](int, int) { return false; });
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, RunError::Cancelled);
    EXPECT_EQ(cancelled.error().file, path("out.html"));
    EXPECT_FALSE(isThere("out.html"));
}

TEST_F(PublishToTest, namesTheMarkingThatWouldBeLoweredAndNotTheFile)
{
    write("ports.md", "---\ntitle: Ports\nmarking: NATO SECRET\n---\n# Threats\n\nMines.\n");
    PublishOptions options;
    options.marking = "NATO UNCLASSIFIED";
    const auto refused = publishTo(path("out.html"), OutputFormat::Html, publication(), options);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, MarkingError::MarkingLowered);
    EXPECT_EQ(refused.error().file, "NATO SECRET");
    EXPECT_FALSE(isThere("out.html"));
}

} // namespace entente::session
