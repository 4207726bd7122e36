// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/annotation.h"

#include "core/publishing/publication.h"
#include "tests/support/briefings.h"

#include <gmock/gmock.h>

namespace entente::test {

namespace {

using testing::ElementsAre;

std::string published(OutputFormat format, bool annotated)
{
    Publication publication{indexOf({bundled()}), {}, bundledVocabulary()};
    publication.annotations = {{{"the alliance", "Ask **the navy**.\n\n- Twice.", {"navy"}, 12},
                                {"words that went", "", {}, 0}}};
    PublishOptions options;
    options.annotations = annotated;
    const Result<QByteArray> bytes = publish(publication, format, options);
    EXPECT_TRUE(bytes);
    return bytes ? bytes.value().toStdString() : std::string();
}

} // namespace

TEST(AnnotationTest, isPlainParagraphs)
{
    EXPECT_THAT(paragraphsOf({"", "Ask **the navy**.\n\n- Twice.", {}, 0}),
                ElementsAre("Ask the navy.", "Twice."));
    EXPECT_TRUE(paragraphsOf({"a passage", "", {}, 3}).empty());
}

TEST(AnnotationTest, standsAtTheEndOfItsBriefing)
{
    for (const OutputFormat format : {OutputFormat::Html, OutputFormat::Markdown}) {
        const std::string document = published(format, true);
        EXPECT_NE(document.find("Annotations"), std::string::npos);
        EXPECT_NE(document.find("Ask the navy."), std::string::npos);
        EXPECT_NE(document.find("Line 12 · navy"), std::string::npos);
        EXPECT_NE(document.find("Without a place in this text"), std::string::npos);
    }
}

TEST(AnnotationTest, isLeftOutWhereItIsNotWanted)
{
    EXPECT_EQ(published(OutputFormat::Html, false).find("Ask the navy."), std::string::npos);
    EXPECT_GT(published(OutputFormat::Pdf, true).size(),
              published(OutputFormat::Pdf, false).size());
}

} // namespace entente::test
