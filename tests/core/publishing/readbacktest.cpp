// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read of an export is what was exported, less what the export says of itself.

#include "tests/core/publishing/publications.h"

#include <gmock/gmock.h>

namespace entente {

namespace {

using ::testing::HasSubstr;
using ::testing::Not;

struct Written
{
    OutputFormat format;
    const char *name;
};

constexpr Written documents[] = {{OutputFormat::Docx, "again.docx"},
                                 {OutputFormat::Pdf, "again.pdf"},
                                 {OutputFormat::Html, "again.html"}};

BriefingPtr readBack(const Publication &publication, const Written &as,
                     const PublishOptions &options = test::datedOptions())
{
    return test::briefing(test::published(publication, as.format, options), as.name);
}

std::string titlesAndWords(const Briefing &briefing)
{
    std::string all;
    for (const Topic &topic : briefing.topics) {
        all.append(name(topic.kind)).append(" ").append(briefing.words(topic.title));
        all.append(": ").append(briefing.words(topic.text)).append("\n");
    }
    return all;
}

const char *const source = "---\ntitle: Straits\n---\n\n# Threats\n\n"
                           "- **Mines:** Mines close a harbour.\n- **Storms:** Ferries wait.\n\n"
                           "# Recommendations\n\n- **Sweepers:** Buy two of them.\n"
                           "- **Pilots:** Train them again.\n";

} // namespace

TEST(ReadBack, givesTheTopicsThatWereExported)
{
    const BriefingPtr given = test::briefing(source, "straits.md");
    const Publication publication = test::publicationOf({given});
    ASSERT_EQ(given->topics.size(), 4U);
    for (const Written &each : documents)
        EXPECT_EQ(titlesAndWords(*readBack(publication, each)), titlesAndWords(*given))
            << each.name;
}

TEST(ReadBack, takesNeitherPlacesNorSourcesNorCountsForText)
{
    const Publication publication = test::publicationOf({test::bundled()});
    for (const Written &each : documents) {
        const BriefingPtr read = readBack(publication, each);
        for (const char *words : {"stated by the briefing", "line 18", "entente:alliance",
                                  "Showing all", "may touch several"})
            EXPECT_THAT(read->text, Not(HasSubstr(words))) << each.name;
        EXPECT_THAT(read->text, HasSubstr("Drills held together at regular intervals"));
        EXPECT_THAT(read->text, HasSubstr("Joint exercises of the standard kind"))
            << "tables stay: " << each.name;
    }
}

TEST(ReadBack, keepsTheFullText)
{
    PublishOptions options = test::datedOptions();
    options.fullText = true;
    const Publication publication = test::publicationOf({test::briefing(
        "# Sources\n\nWe read line 18.\n\n# Threats\n\n- **Mines:** Many.\n", "straits.md")});
    for (const Written &each : documents) {
        const BriefingPtr read = readBack(publication, each, options);
        EXPECT_THAT(read->text, HasSubstr("We read line 18.")) << each.name;
        EXPECT_THAT(read->text, Not(HasSubstr("straits.md"))) << each.name;
    }
}

} // namespace entente
