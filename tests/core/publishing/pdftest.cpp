// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/runerror.h"
#include "tests/core/publishing/publications.h"
#include "tests/support/pdfinspector.h"

#include <QThread>

#include <gmock/gmock.h>

#include <memory>

namespace entente {

namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

QByteArray pdfOf(const Publication &publication,
                 const PublishOptions &options = test::datedOptions())
{
    const std::string bytes = test::published(publication, OutputFormat::Pdf, options);
    return QByteArray::fromStdString(bytes);
}

/// The words of all pages, line by line.
std::string textOf(const QByteArray &pdf)
{
    return test::pageTexts(pdf).join(QStringLiteral("\n\f")).toStdString();
}

/// The words without the ends of runs, which come with each change of script.
QString copied(const QByteArray &pdf)
{
    return test::pageTexts(pdf).join(QString()).remove(u'\n');
}

Filter onCybersecurity()
{
    Filter filter;
    filter.areas = {test::area("cybersecurity")};
    return filter;
}

/// A publication of so many topics that it fills dozens of pages.
BriefingPtr longBriefing()
{
    std::string text = "---\ntitle: Long\nmarking: OFFICIAL\n---\n\n## Threats\n\n";
    for (int i = 0; i < 400; ++i)
        text += "- **Topic " + std::to_string(i)
            + ":** A sentence about it. Another sentence about it.\n";
    text += "\n| Focus area | B |\n| --- | --- |\n";
    for (int i = 0; i < 200; ++i)
        text += "| area " + std::to_string(i) + " | words |\n";
    return test::briefing(text);
}

} // namespace

TEST(Pdf, holdsTitleSourceFilterTopicsTablesAndLines)
{
    const QByteArray pdf = pdfOf(test::publicationOf({test::bundled()}));
    EXPECT_TRUE(pdf.startsWith("%PDF-1."));
    const std::string text = textOf(pdf);
    for (const char *words : {"The U.S.–Japan Military Alliance:",
                              "Why the two governments are drawing together",
                              "Dated 23 November 2026",
                              "Exported 24 November 2026",
                              "Source: Entente editorial summary",
                              "Showing all 19 topics.",
                              "Contents",
                              "Threats",
                              "Drivers",
                              "Focus areas",
                              "Implications",
                              "Benefits",
                              "Recommendations",
                              "Tables",
                              "Sources",
                              "Cybersecurity Cooperation",
                              "line 35",
                              "Table 2. Current approach, Past approach",
                              "words that differ are in bold",
                              "Implications of closer defence cooperation",
                              "1 of "})
        EXPECT_THAT(text, HasSubstr(words));
}

TEST(Pdf, showsWhatTheFilterShowsAndSaysWhatIsLeftOut)
{
    const std::string text = textOf(
        pdfOf(test::publicationOf({test::bundled()}, onCybersecurity())));
    EXPECT_THAT(text, HasSubstr("Showing 3 of 19 topics, those that touch Cybersecurity."));
    EXPECT_THAT(text, HasSubstr("Left out: 16 topics"));
    EXPECT_THAT(text, HasSubstr("Cybersecurity Cooperation"));
    EXPECT_THAT(text, Not(HasSubstr("Domestic Politics")));
    EXPECT_THAT(text, Not(HasSubstr("Missile Defence")));
}

TEST(Pdf, ofNothingMatchedIsAPageThatSaysSo)
{
    Filter filter;
    filter.text = "zeppelin";
    const QStringList pages = test::pageTexts(
        pdfOf(test::publicationOf({test::bundled()}, filter)));
    ASSERT_EQ(pages.size(), 1);
    EXPECT_THAT(pages[0].toStdString(), HasSubstr("Showing none of 19 topics"));
    EXPECT_THAT(pages[0].toStdString(), HasSubstr("1 of 1"));
}

TEST(Pdf, isTheSameForTheSameInput)
{
    const Publication publication = test::publicationOf({test::bundled()});
    const QByteArray first = pdfOf(publication);
    EXPECT_EQ(first, pdfOf(publication));
    PublishOptions alone = test::datedOptions();
    alone.threads = 1;
    EXPECT_EQ(first, pdfOf(publication, alone));
}

TEST(Pdf, leavesOutTheContentsTopicsTablesThatAreNotWanted)
{
    const Publication publication = test::publicationOf({test::bundled()});
    PublishOptions options = test::datedOptions();
    options.contents = false;
    EXPECT_THAT(textOf(pdfOf(publication, options)), Not(HasSubstr("Contents")));
    options.topics = false;
    std::string text = textOf(pdfOf(publication, options));
    EXPECT_THAT(text, Not(HasSubstr("Public Engagement")));
    EXPECT_THAT(text, HasSubstr("The list of topics is not part of this document."));
    options.topics = true;
    options.tables = false;
    EXPECT_THAT(textOf(pdfOf(publication, options)), Not(HasSubstr("Table 1.")));
}

TEST(Pdf, holdsTheFullTextWhereThatIsWanted)
{
    PublishOptions options = test::datedOptions();
    options.fullText = true;
    const std::string text = textOf(
        pdfOf(test::publicationOf({test::bundled()}, onCybersecurity()), options));
    EXPECT_THAT(text, HasSubstr("Full text"));
    EXPECT_THAT(text, HasSubstr("Domestic Politics"));
    EXPECT_THAT(text, HasSubstr("Outlook"));
}

TEST(Pdf, leavesAttributesOutOfTheFullText)
{
    PublishOptions options = test::datedOptions();
    options.fullText = true;
    const BriefingPtr of = test::briefing(
        "# T\n\n## Dangers {.threat}\n\n- **One:** two {.driver}\n");
    const std::string text = textOf(pdfOf(test::publicationOf({of}), options));
    EXPECT_THAT(text, HasSubstr("Dangers"));
    EXPECT_THAT(text, Not(HasSubstr("{.")));
}

TEST(Pdf, numbersThePagesOfTheContents)
{
    const QStringList pages = test::pageTexts(pdfOf(test::publicationOf({longBriefing()})));
    ASSERT_GT(pages.size(), 20);
    qsizetype sources = 0;
    for (qsizetype i = 1; i < pages.size(); ++i) {
        if (pages[i].contains(QStringLiteral("\nSources\n")))
            sources = i + 1;
        EXPECT_TRUE(pages[i].contains(QStringLiteral("%1 of %2").arg(i + 1).arg(pages.size())));
        EXPECT_TRUE(pages[i].contains(QStringLiteral("OFFICIAL")));
        EXPECT_TRUE(pages[i].contains(QStringLiteral("\nLong\n"))) << "running head";
    }
    EXPECT_TRUE(pages[0].contains(QStringLiteral("\nSources\n%1\n").arg(sources)))
        << pages[0].toStdString();
}

TEST(Pdf, repeatsTheHeadsOfATableOnEveryPage)
{
    const QStringList pages = test::pageTexts(pdfOf(test::publicationOf({longBriefing()})));
    const auto with = [&](const QString &heads) { return pages.filter(heads).size(); };
    EXPECT_GT(with(QStringLiteral("\nFocus area\nB\n")), 3);
    EXPECT_GT(with(QStringLiteral("\nLine\nTopic\nKind\nSection\n")), 10);
}

TEST(Pdf, beginsEachBriefingOnAPageOfItsOwn)
{
    const std::vector<BriefingPtr> all{test::bundled(), test::bundled("us-philippines"),
                                       test::bundled("anzus-aukus")};
    const QStringList pages = test::pageTexts(pdfOf(test::publicationOf(all, onCybersecurity())));
    EXPECT_TRUE(pages[0].contains(QStringLiteral("3 briefings")));
    EXPECT_TRUE(pages[1].startsWith(QStringLiteral("\nThe U.S.–Japan Military Alliance:")));
    const auto second = std::find_if(pages.begin(), pages.end(), [](const QString &page) {
        return page.startsWith(QStringLiteral("\nThe United States and the Philippines:"));
    });
    EXPECT_NE(second, pages.end());
}

TEST(Pdf, namesTheBriefingsOfWhichNothingIsShown)
{
    Filter filter;
    filter.text = "Scarborough";
    const std::vector<BriefingPtr> all{test::bundled(), test::bundled("us-philippines")};
    const QStringList pages = test::pageTexts(pdfOf(test::publicationOf(all, filter)));
    EXPECT_TRUE(
        pages[0].contains(QStringLiteral("Nothing is shown of: The U.S.–Japan Military Alliance")));
    EXPECT_FALSE(pages[1].startsWith(QStringLiteral("\nThe U.S.–Japan Military Alliance:")));
}

TEST(Pdf, setsJapaneseAndCopiesItAsItIs)
{
    const BriefingPtr of = test::briefing("# 日米同盟\n\n- **安全保障:** 日本の防衛力。\n");
    const QString text = copied(pdfOf(test::publicationOf({of})));
    EXPECT_TRUE(text.contains(QStringLiteral("日米同盟")));
    EXPECT_TRUE(text.contains(QStringLiteral("日本の防衛力。")));
}

TEST(Pdf, copiesWordsThatAreDrawnWithLigatures)
{
    const std::string text = textOf(pdfOf(test::publicationOf(
        {test::briefing("# Efficient offices\n\n- The first flow, “fine”\n")})));
    EXPECT_THAT(text, HasSubstr("Efficient offices"));
    EXPECT_THAT(text, HasSubstr("The first flow, “fine”"));
}

TEST(Pdf, isTaggedThroughoutAsPdfUaAsks)
{
    PublishOptions options = test::datedOptions();
    options.fullText = true;
    const BriefingPtr rich = test::briefing(
        "# One\n\n#### Four\n\nText with a [link](https://example.org), *stress* and 日本語。\n\n"
        "- a\n  1. b\n  2. c\n\n     more of c\n- d\n\n> quoted\n>\n> - in a list\n\n    code\n\n"
        "| A | B |\n|---|---:|\n| 1 | 2 |\n| 3 |\n\nעברית and العربية.\n");
    for (const std::vector<BriefingPtr> &all :
         {std::vector{test::bundled()}, std::vector{rich},
          std::vector{test::bundled(), test::bundled("us-philippines"), rich}}) {
        EXPECT_THAT(test::complaints(pdfOf(test::publicationOf(all), options)),
                    ::testing::IsEmpty());
        EXPECT_THAT(test::complaints(pdfOf(test::publicationOf(all, onCybersecurity()))),
                    ::testing::IsEmpty());
    }
}

TEST(Pdf, isStructuredAsAReaderExpects)
{
    PublishOptions options = test::datedOptions();
    options.fullText = true;
    const BriefingPtr of = test::briefing(
        "# T\n\n- a\n  - b\n\n> q\n\n| A | B |\n|---|---|\n| 1 | 2 |\n");
    const std::string structure = test::structure(pdfOf(test::publicationOf({of}), options));
    for (const char *part : {"    H1 \"T\"\n", "L\n", "Lbl \"•\"\n", "LBody\n", "BlockQuote\n",
                             "THead\n", "TH \"A\"\n", "TD \"1\"\n", "TOCI\n", "Link \"Sources"})
        EXPECT_THAT(structure, HasSubstr(part));
}

TEST(Pdf, groupsTopicsByFocusAreaWhereThatIsAskedFor)
{
    PublishOptions options = test::datedOptions();
    options.grouping = Grouping::FocusArea;
    const QByteArray pdf = pdfOf(test::publicationOf({test::bundled()}), options);
    const std::vector<std::string> outline = test::outlineTitles(pdf);
    EXPECT_THAT(outline, Contains("Missile defence"));
    EXPECT_THAT(outline, Contains("Without a focus area"));
    EXPECT_THAT(outline, Not(Contains("Threats")));
    EXPECT_THAT(test::complaints(pdf), ::testing::IsEmpty());
}

TEST(Pdf, drawsAChartThatIsAlsoToldInWordsAndNumbers)
{
    PublishOptions options = test::datedOptions();
    const Publication publication = test::publicationOf({test::bundled()});
    const QByteArray pdf = pdfOf(publication, options);
    EXPECT_THAT(test::structure(pdf), HasSubstr("Figure"));
    EXPECT_THAT(textOf(pdf), HasSubstr("Number of topics by focus area and kind"));
    options.chart = false;
    EXPECT_THAT(test::structure(pdfOf(publication, options)), Not(HasSubstr("Figure")));
}

TEST(Pdf, bearsTheMarkingOnEveryPageAndInTheTitleBlock)
{
    PublishOptions options = test::datedOptions();
    options.marking = "tlp:amber";
    const QStringList pages = test::pageTexts(
        pdfOf(test::publicationOf({test::bundled()}), options));
    for (qsizetype i = 0; i < pages.size(); ++i)
        EXPECT_EQ(pages[i].count(QStringLiteral("\nTLP:AMBER\n")), i == 0 ? 3 : 2) << i;
}

TEST(Pdf, hasAnOutlineOfItsHeadings)
{
    const std::vector<std::string> outline = test::outlineTitles(
        pdfOf(test::publicationOf({test::bundled()})));
    EXPECT_THAT(outline, Contains("Threats"));
    EXPECT_THAT(outline, Contains("Sources"));
}

TEST(Pdf, linksFromTheContentsToThePages)
{
    const QByteArray pdf = pdfOf(test::publicationOf({longBriefing()}));
    const QStringList pages = test::pageTexts(pdf);
    const QStringList links = test::linkTargets(pdf);
    ASSERT_FALSE(links.isEmpty());
    const int last = links.last().toInt();
    ASSERT_GT(last, 1);
    EXPECT_TRUE(pages[last - 1].contains(QStringLiteral("\nSources\n")));
}

TEST(Pdf, linksToTheWebOnly)
{
    const QByteArray pdf = pdfOf(test::publicationOf({test::briefing(
        "# T\n\n- See [there](https://example.org/x) and [here](javascript:alert)\n")}));
    const QStringList links = test::linkTargets(pdf);
    EXPECT_TRUE(links.contains(QStringLiteral("https://example.org/x")));
    EXPECT_TRUE(links.filter(QStringLiteral("javascript")).isEmpty());
}

TEST(Pdf, isOnThePaperThatIsAskedFor)
{
    const Publication publication = test::publicationOf({test::bundled()});
    PublishOptions options = test::datedOptions();
    EXPECT_EQ(test::pageSizes(pdfOf(publication, options))[0], std::pair(595.28, 841.89));
    options.paper = Paper::Letter;
    EXPECT_EQ(test::pageSizes(pdfOf(publication, options))[0], std::pair(612.0, 792.0));
    options.landscape = true;
    EXPECT_EQ(test::pageSizes(pdfOf(publication, options))[0], std::pair(792.0, 612.0));
}

TEST(Pdf, tellsHowFarItIs)
{
    std::vector<int> steps;
    PublishOptions alone = test::datedOptions();
    alone.threads = 1; // several report what happens to be finished when one of them looks
    const Result<QByteArray> bytes = publish(test::publicationOf({longBriefing()}),
                                             OutputFormat::Pdf, alone, [&](int done, int total) {
                                                 EXPECT_EQ(total, 100);
                                                 steps.push_back(done);
                                                 return true;
                                             });
    ASSERT_TRUE(bytes);
    EXPECT_TRUE(std::is_sorted(steps.begin(), steps.end()));
    EXPECT_EQ(steps.back(), 100);
    EXPECT_GT(steps.size(), 5U);
}

TEST(Pdf, stopsWhereverItIsCancelled)
{
    const Publication publication = test::publicationOf({longBriefing()});
    for (const int last : {0, 15, 40, 60, 80, 100}) {
        const Result<QByteArray> bytes = publish(publication, OutputFormat::Pdf,
                                                 test::datedOptions(),
                                                 [&](int done, int) { return done < last; });
        ASSERT_FALSE(bytes) << last;
        EXPECT_EQ(bytes.error().code, RunError::Cancelled);
    }
}

TEST(Pdf, isMadeInAThreadOfItsOwn)
{
    const Publication publication = test::publicationOf({test::bundled()});
    const QByteArray here = pdfOf(publication);
    QByteArray there;
    const std::unique_ptr<QThread> thread(QThread::create([&] { there = pdfOf(publication); }));
    thread->start();
    thread->wait();
    EXPECT_EQ(here, there);
}

} // namespace entente
