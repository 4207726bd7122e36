// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/annotation.h"

#include "tests/core/publishing/htmltree.h"
#include "tests/core/publishing/publications.h"
#include "tests/support/pdfinspector.h"

#include <gmock/gmock.h>

namespace entente::test {

namespace {

using testing::ElementsAre;

std::string publishedWithNotes(OutputFormat format, bool annotated)
{
    Publication publication{indexOf({bundled()}), {}, bundledVocabulary()};
    publication.annotations = {
        {{"the alliance", "Ask **the navy**.\n\n- Twice.", {"navy"}, TextLine{12}},
         {"words that went", "", {}, {}}}};
    PublishOptions options;
    options.annotations = annotated;
    const Result<QByteArray> bytes = publish(publication, format, options);
    EXPECT_TRUE(bytes);
    return bytes ? bytes.value().toStdString() : std::string();
}

/// A briefing with notes on a paragraph, twice on the same words, on a heading and on a table cell.
Publication annotatedText()
{
    const BriefingPtr of = briefing("# Strait\n\nMines *lie* in the strait. Ships wait.\n\n"
                                    "| Where | What |\n| --- | --- |\n| North | Mines |\n");
    Publication publication{indexOf({of}), {}, bundledVocabulary()};
    std::vector<Annotation> &notes = publication.annotations.emplace_back();
    for (const char *passage :
         {"lie in the strait", "the strait", "Ships wait.", "Strait", "North"}) {
        const auto at = static_cast<std::uint32_t>(of->text.find(passage));
        notes.push_back({passage,
                         "Ask.",
                         {},
                         TextLine{1},
                         {at, at + static_cast<std::uint32_t>(std::string(passage).size())}});
    }
    notes.push_back({"gone", "Lost.", {}, {}});
    return publication;
}

} // namespace

TEST(AnnotationTest, isPlainParagraphs)
{
    EXPECT_THAT(paragraphsOf({"", "Ask **the navy**.\n\n- Twice.", {}, {}}),
                ElementsAre("Ask the navy.", "Twice."));
    EXPECT_TRUE(paragraphsOf({"a passage", "", {}, TextLine{3}}).empty());
}

TEST(AnnotationTest, standsAtTheEndOfItsBriefing)
{
    for (const OutputFormat format : {OutputFormat::Html, OutputFormat::Markdown}) {
        const std::string document = publishedWithNotes(format, true);
        EXPECT_NE(document.find("Annotations"), std::string::npos);
        EXPECT_NE(document.find("Ask the navy."), std::string::npos);
        EXPECT_NE(document.find("Line 12 · navy"), std::string::npos);
        EXPECT_NE(document.find("Without a place in this text"), std::string::npos);
    }
}

TEST(AnnotationTest, isLeftOutWhereItIsNotWanted)
{
    EXPECT_EQ(publishedWithNotes(OutputFormat::Html, false).find("Ask the navy."),
              std::string::npos);
    EXPECT_GT(publishedWithNotes(OutputFormat::Pdf, true).size(),
              publishedWithNotes(OutputFormat::Pdf, false).size());
}

TEST(AnnotationTest, isReferredToInTheFullTextBehindItsPassage)
{
    PublishOptions options;
    options.fullText = true;
    const std::string html = published(annotatedText(), OutputFormat::Html, options);
    const HtmlTree tree = wellFormed(html);
    EXPECT_THAT(tree.texts("p"),
                testing::Contains("Mines lie in the strait[A1][A2]. Ships wait.[A3]"));
    EXPECT_THAT(tree.values("href"),
                testing::IsSupersetOf({"#annotation-1", "#annotation-1-passage", "#annotation-3"}));
    EXPECT_THAT(tree.values("href"), testing::Not(testing::Contains("#annotation-6-passage")));
    EXPECT_EQ(tree.texts("blockquote").size(), 6U);
}

TEST(AnnotationTest, isLinkedFromTheFullTextOfAPdf)
{
    PublishOptions options;
    options.fullText = true;
    options.contents = false;
    const Publication publication = annotatedText();
    const QByteArray pdf = publish(publication, OutputFormat::Pdf, options).value();
    EXPECT_THAT(complaints(pdf), testing::IsEmpty());
    options.annotations = false;
    const QByteArray without = publish(publication, OutputFormat::Pdf, options).value();
    EXPECT_THAT(complaints(without), testing::IsEmpty());
    EXPECT_EQ(linkTargets(pdf).size(), linkTargets(without).size() + 3);
    EXPECT_NE(text(pdf).find("lie in the strait[A1][A2]. Ships wait.[A3]"), std::string::npos)
        << text(pdf);
}

} // namespace entente::test
