// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/publishing/htmltree.h"
#include "tests/core/publishing/publications.h"
#include "tests/support/pdfinspector.h"

#include <gmock/gmock.h>

// Footnotes, in all that is published.

namespace entente {

namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

const std::string article =
    "# Alliance\n\n## Threats\n\n- **One:** A threat[^a] grows.\n- **Two:** Cyber attacks.[^b]\n\n"
    "## Text\n\nWords.[^c]\n\n| Area | Now |\n|---|---|\n| Sea[^d] | more |\n\n"
    "[^a]: Note of *one*.\n[^b]: See <https://example.org>.\n[^c]: Note in the text.\n\n"
    "    Its second paragraph.\n\n[^d]: Note in a cell.\n[^e]: Nothing refers to this.\n";

PublishOptions whole()
{
    PublishOptions options = test::datedOptions();
    options.fullText = true;
    return options;
}

QByteArray pdfOf(const std::string &text, const PublishOptions &options, const Filter &filter = {})
{
    return QByteArray::fromStdString(test::published(
        test::publicationOf({test::briefing(text)}, filter), OutputFormat::Pdf, options));
}

Filter textFilter(const char *words)
{
    Filter filter;
    filter.text = words;
    return filter;
}

} // namespace

TEST(PdfNotes, standAtTheFootOfThePageThatRefersToThem)
{
    std::string text = "# Long\n\n";
    for (int i = 0; i < 60; ++i)
        text += "Paragraph " + std::to_string(i) + " has words.[^n" + std::to_string(i)
            + "] It goes on for a second sentence, and for a third that fills the line.\n\n[^n"
            + std::to_string(i) + "]: Remark " + std::to_string(i) + ".\n\n";
    const QByteArray pdf = pdfOf(text, whole());
    const QStringList pages = test::pageTexts(pdf);
    EXPECT_GT(pages.size(), 3);
    for (int i = 0; i < 60; ++i) {
        const QString paragraph = QStringLiteral("Paragraph %1 ").arg(i);
        const QString remark = QStringLiteral("Remark %1.").arg(i);
        int found = 0;
        for (const QString &page : pages) {
            if (page.contains(paragraph)) {
                ++found;
                EXPECT_TRUE(page.contains(remark)) << i;
                EXPECT_GT(page.indexOf(remark), page.indexOf(paragraph));
            }
        }
        EXPECT_EQ(found, 1) << i;
    }
    EXPECT_THAT(test::complaints(pdf), IsEmpty());
}

TEST(PdfNotes, areLinkedFromTheirReferencesAndTagged)
{
    const QByteArray pdf = pdfOf(article, whole());
    EXPECT_THAT(test::complaints(pdf), IsEmpty());
    const std::string structure = test::structure(pdf);
    EXPECT_THAT(structure, HasSubstr("Note"));
    const std::string words = test::text(pdf);
    for (const char *note : {"Note of one.", "See https://example.org.", "Note in the text.",
                             "Its second paragraph.", "Note in a cell.", "Nothing refers to this."})
        EXPECT_THAT(words, HasSubstr(note));
    EXPECT_THAT(words, HasSubstr("A threat[1] grows."));
}

TEST(PdfNotes, areOnlyThoseOfWhatIsShown)
{
    const std::string words = test::text(pdfOf(article, test::datedOptions(), textFilter("cyber")));
    EXPECT_THAT(words, HasSubstr("See https://example.org."));
    EXPECT_THAT(words, Not(HasSubstr("Note of one.")));
    EXPECT_THAT(words, Not(HasSubstr("Note in the text.")));
}

TEST(PdfNotes, goOnAtTheFootOfTheNextPageWhereTheyAreLong)
{
    std::string note;
    for (int i = 0; i < 4000; ++i)
        note += " n" + std::to_string(i);
    std::string text = "# Long note\n\n";
    for (int i = 0; i < 30; ++i)
        text += "Line of text " + std::to_string(i) + ".\n\n";
    text += "Refers.[^1] Also here.[^2]\n\nAfter.\n\n[^1]:" + note + "\n[^2]: The second.\n";
    const QByteArray pdf = pdfOf(text, whole());
    const std::string words = test::text(pdf);
    EXPECT_THAT(words, HasSubstr("n0 n1"));
    EXPECT_THAT(words, HasSubstr("n3999"));
    EXPECT_THAT(words, HasSubstr("The second."));
    EXPECT_THAT(test::complaints(pdf), IsEmpty());
    EXPECT_TRUE(test::contentStaysOnPage(pdf, 30));
}

TEST(PdfNotes, inATableStandOnThePageOfTheirRow)
{
    std::string text = "# Table\n\n| Area | Now |\n|---|---|\n";
    std::string notes;
    for (int i = 0; i < 80; ++i) {
        text += "| row " + std::to_string(i) + " ends[^" + std::to_string(i) + "] | words |\n";
        notes += "[^" + std::to_string(i) + "]: Remark " + std::to_string(i) + ".\n";
    }
    const QByteArray pdf = pdfOf(text + "\n" + notes, whole());
    const QStringList pages = test::pageTexts(pdf);
    for (const QString &page : pages) {
        for (int i = 0; i < 80; ++i) {
            if (page.contains(QStringLiteral("row %1 ends[").arg(i))) {
                // The table stands twice, the note where the row stands for the first time.
                EXPECT_TRUE(page.contains(QStringLiteral("Remark %1.").arg(i))
                            || !pages.filter(QStringLiteral("Remark %1.").arg(i)).isEmpty());
            }
        }
    }
    EXPECT_THAT(test::complaints(pdf), IsEmpty());
    EXPECT_TRUE(test::contentStaysOnPage(pdf, 30));
}

TEST(HtmlNotes, areReferredToFromComparedCellsThatKeepTheirStyles)
{
    const std::string html = test::published(
        test::publicationOf({test::briefing(
            "# T\n\n| Area | Past approach | Current approach |\n|---|---|---|\n"
            "| Cyber | ~~old~~ *same* centres[^1] | new *same* centres |\n\n[^1]: A note.\n")}),
        OutputFormat::Html);
    EXPECT_THAT(html, HasSubstr("<s>old</s>"));
    EXPECT_THAT(html, HasSubstr("<em>same</em> "));
    EXPECT_THAT(html, HasSubstr("<strong>new</strong> <em>same</em>"));
    EXPECT_THAT(html, HasSubstr("href=\"#note-1\""));
}

TEST(HtmlNotes, areAListThatIsLinkedBothWays)
{
    const std::string html = test::published(test::publicationOf({test::briefing(article)}),
                                             OutputFormat::Html, whole());
    const test::HtmlTree tree = test::wellFormed(html);
    EXPECT_THAT(tree.values("href"), Contains("#note-1"));
    EXPECT_THAT(tree.values("href"), Contains("#noteref-1"));
    EXPECT_THAT(html, HasSubstr("Note of <em>one</em>."));
    EXPECT_THAT(html, HasSubstr("Nothing refers to this."));
    EXPECT_THAT(tree.texts("sup"), Contains("[4]"));
}

TEST(HtmlNotes, areOnlyThoseOfWhatIsShown)
{
    const std::string html = test::published(
        test::publicationOf({test::briefing(article)}, textFilter("cyber")), OutputFormat::Html);
    EXPECT_THAT(html, HasSubstr("See "));
    EXPECT_THAT(html, Not(HasSubstr("Note of")));
}

TEST(MarkdownNotes, areReadBackAsTheyWere)
{
    const std::string markdown = test::published(test::publicationOf({test::briefing(article)}),
                                                 OutputFormat::Markdown);
    const BriefingPtr again = test::briefing(markdown);
    std::vector<std::string> notes;
    for (const Block &block : again->blocks) {
        if (block.note != 0)
            notes.emplace_back(again->words(block.text));
    }
    EXPECT_THAT(notes, ElementsAre("Note of one.", "See https://example.org.", "Note in a cell."));
}

} // namespace entente
