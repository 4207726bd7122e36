// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/publishing/publications.h"
#include "tests/core/publishing/unzipped.h"

#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

#include <map>

// What a Word document is made of.

namespace entente {

namespace {

using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

using test::Parts;
using test::unzipped;

std::string docxOf(const Publication &publication, PublishOptions options = test::datedOptions())
{
    options.fullText = true;
    return test::published(publication, OutputFormat::Docx, options);
}

Parts partsOf(const std::string &markdown)
{
    return unzipped(docxOf(test::publicationOf({test::briefing(markdown)})));
}

/// The values of an attribute of all elements of a name, in order.
std::vector<std::string> valuesOf(const std::string &xml, const char *element,
                                  const char *attribute)
{
    std::vector<std::string> values;
    QXmlStreamReader reader(QString::fromStdString(xml));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement
            && reader.qualifiedName() == QLatin1String(element))
            values.push_back(
                reader.attributes().value(QLatin1String(attribute)).toString().toStdString());
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return values;
}

/// Paragraphs as "Style: words".
std::vector<std::string> paragraphsOf(const std::string &xml)
{
    std::vector<std::string> paragraphs;
    QXmlStreamReader reader(QString::fromStdString(xml));
    QString style;
    QString words;
    while (!reader.atEnd()) {
        reader.readNext();
        const bool starts = reader.isStartElement();
        if (starts && reader.qualifiedName() == QLatin1String("w:p")) {
            style.clear();
            words.clear();
        } else if (starts && reader.qualifiedName() == QLatin1String("w:pStyle")) {
            style = reader.attributes().value(QLatin1String("w:val")).toString();
        } else if (starts && reader.qualifiedName() == QLatin1String("w:t")) {
            words += reader.readElementText();
        } else if (reader.isEndElement() && reader.qualifiedName() == QLatin1String("w:p")) {
            paragraphs.push_back((style + QStringLiteral(": ") + words).toStdString());
        }
    }
    return paragraphs;
}

const std::string withAll =
    "---\nmarking: TLP:AMBER\nlanguage: en\n---\n\n# The *strait*\n\n## Threats\n\n"
    "- **Mines:** laid at night.[^a] See [the map](https://example.org/map).\n\n"
    "1. one\n2. two\n   - deeper\n\nBetween.\n\n5. five\n\n> Said.\n\n```\nx < y\n```\n\n"
    "| A | B |\n| --- | ---: |\n| a | 1 |\n\nOnce more.[^a]\n\n[^a]: A **note** to it.\n";

} // namespace

TEST(Docx, isAPackageOfWellFormedParts)
{
    const Parts parts = partsOf(withAll);
    EXPECT_EQ(parts.at(""), "[Content_Types].xml") << "by which some tell what it is";
    for (const auto &[name, content] : parts) {
        if (!name.ends_with(".xml") && !name.ends_with(".rels"))
            continue;
        if (name.empty())
            continue;
        QXmlStreamReader reader(QString::fromStdString(content));
        while (!reader.atEnd())
            reader.readNext();
        EXPECT_FALSE(reader.hasError()) << name << ": " << reader.errorString().toStdString();
    }
    for (const std::string &target :
         valuesOf(parts.at("[Content_Types].xml"), "Override", "PartName"))
        EXPECT_TRUE(parts.contains(target.substr(1))) << target;
}

TEST(Docx, isTheSameForTheSameInput)
{
    const Publication publication = test::publicationOf({test::briefing(withAll)});
    EXPECT_EQ(docxOf(publication), docxOf(publication));
}

TEST(Docx, hasHeadingsOfTheStylesThatItDefines)
{
    const Parts parts = partsOf(withAll);
    const std::vector<std::string> paragraphs = paragraphsOf(parts.at("word/document.xml"));
    EXPECT_EQ(paragraphs.front(), "Title: The strait");
    for (const char *heading : {"Heading1: Threats", "Heading2: Mines", "Heading1: Full text",
                                "Heading3: Threats", "Heading1: Sources"})
        EXPECT_THAT(paragraphs, testing::Contains(heading));
    const std::vector<std::string> defined = valuesOf(parts.at("word/styles.xml"), "w:style",
                                                      "w:styleId");
    for (const char *element : {"w:pStyle", "w:rStyle", "w:tblStyle"})
        EXPECT_THAT(valuesOf(parts.at("word/document.xml"), element, "w:val"),
                    Each(testing::AnyOfArray(defined)));
}

TEST(Docx, listsItsHeadingsWithLinksToThem)
{
    const std::string document = partsOf(withAll).at("word/document.xml");
    const std::vector<std::string> places = valuesOf(document, "w:bookmarkStart", "w:name");
    EXPECT_THAT(paragraphsOf(document), testing::Contains("TOC1: Threats"));
    std::vector<std::string> anchors = valuesOf(document, "w:hyperlink", "w:anchor");
    std::erase(anchors, ""); // of those that lead out of the document
    EXPECT_THAT(anchors, Each(testing::AnyOfArray(places)));
}

TEST(Docx, numbersItsListsAsTheTextDoes)
{
    const Parts parts = partsOf("# T\n\n1. one\n2. two\n   - deeper\n\nBetween.\n\n5. five\n");
    EXPECT_THAT(valuesOf(parts.at("word/document.xml"), "w:numId", "w:val"),
                ElementsAre("2", "2", "1", "3"));
    EXPECT_THAT(valuesOf(parts.at("word/document.xml"), "w:ilvl", "w:val"),
                ElementsAre("0", "0", "1", "0"));
    const std::vector<std::string> starts = valuesOf(parts.at("word/numbering.xml"),
                                                     "w:startOverride", "w:val");
    EXPECT_EQ(starts.front(), "1");
    EXPECT_EQ(starts.back(), "5");
}

TEST(Docx, repeatsTheHeadsOfTablesAndKeepsTheirSpans)
{
    const Parts parts = partsOf(
        "# T\n\n<table><thead><tr><th colspan=2>Both</th><th>Third</th></tr></thead>"
        "<tbody><tr><td rowspan=2>tall</td><td>a</td><td>b</td></tr>"
        "<tr><td>c</td><td>d</td></tr></tbody></table>\n");
    const std::string document = parts.at("word/document.xml");
    EXPECT_THAT(document, HasSubstr("<w:tblHeader/>"));
    EXPECT_THAT(valuesOf(document, "w:gridSpan", "w:val"), testing::Contains("2"));
    EXPECT_THAT(valuesOf(document, "w:vMerge", "w:val"),
                testing::IsSupersetOf({"restart", "continue"}));
    EXPECT_THAT(paragraphsOf(document), testing::Contains("TableText: tall"));
}

TEST(Docx, makesFootnotesOnceAndRefersToThemAgain)
{
    const Parts parts = partsOf(withAll);
    const std::string document = parts.at("word/document.xml");
    EXPECT_THAT(valuesOf(document, "w:footnoteReference", "w:id"), ElementsAre("2"));
    EXPECT_THAT(valuesOf(parts.at("word/footnotes.xml"), "w:footnote", "w:id"),
                ElementsAre("0", "1", "2"));
    EXPECT_THAT(paragraphsOf(parts.at("word/footnotes.xml")),
                testing::Contains("FootnoteText:  A note to it."));
    EXPECT_THAT(paragraphsOf(document), testing::Contains("Normal: Once more.1"));
    EXPECT_THAT(paragraphsOf(document), Not(testing::Contains("Heading1: Notes")));
}

TEST(Docx, bearsItsMarkingInHeadAndFootAndProperties)
{
    const Parts parts = partsOf(withAll);
    for (const char *name : {"word/header.xml", "word/footer.xml", "docProps/core.xml"})
        EXPECT_THAT(parts.at(name), HasSubstr("TLP:AMBER")) << name;
    EXPECT_THAT(parts.at("docProps/core.xml"), HasSubstr("<dc:title>The strait</dc:title>"));
    EXPECT_THAT(parts.at("docProps/core.xml"), HasSubstr(">2026-11-24</dcterms:created>"));
    EXPECT_THAT(parts.at("docProps/core.xml"), HasSubstr("<dc:language>en</dc:language>"));
    EXPECT_THAT(parts.at("docProps/core.xml"), Not(HasSubstr("dc:creator")))
        << "a program is no author";
    EXPECT_THAT(parts.at("docProps/app.xml"), HasSubstr("<Application>Entente "));
}

TEST(Docx, followsOnlyAddressesThatMayBeFollowed)
{
    const Parts parts = partsOf("# T\n\n[a](https://example.org/a) [b](javascript:x) "
                                "[c](file:///etc/passwd)\n");
    const std::string relations = parts.at("word/_rels/document.xml.rels");
    EXPECT_THAT(valuesOf(relations, "Relationship", "TargetMode"), testing::Contains("External"));
    EXPECT_THAT(relations, HasSubstr("https://example.org/a"));
    EXPECT_THAT(relations, Not(HasSubstr("javascript")));
    EXPECT_THAT(relations, Not(HasSubstr("passwd")));
}

TEST(Docx, drawsImagesWithTheirWords)
{
    QTemporaryDir folder;
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::blue);
    ASSERT_TRUE(image.save(folder.filePath(QStringLiteral("map.png"))));
    QFile file(folder.filePath(QStringLiteral("a.md")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    const Parts parts = unzipped(docxOf(test::publicationOf({test::briefing(
        "# T\n\n![A map of it](map.png)\n\n![Gone](gone.png)\n", file.fileName().toStdString())})));
    EXPECT_TRUE(parts.contains("word/media/image1.png"));
    const std::string document = parts.at("word/document.xml");
    EXPECT_THAT(valuesOf(document, "wp:docPr", "descr"), ElementsAre("A map of it"));
    EXPECT_THAT(paragraphsOf(document), testing::Contains("Normal: [Figure: Gone]"));
}

TEST(Docx, saysTheLanguageOfForeignWordsAndSetsThemFromTheRight)
{
    const Parts parts = partsOf("---\nlanguage: ar\n---\n\n# ت\n\nنص عربي.\n");
    const std::string document = parts.at("word/document.xml");
    EXPECT_THAT(valuesOf(document, "w:lang", "w:bidi"), testing::Contains("ar"));
    EXPECT_THAT(document, HasSubstr("<w:rtl/>"));
    EXPECT_THAT(document, HasSubstr("<w:bidi/>"));
}

TEST(Docx, leavesOutWhatXmlForbids)
{
    const Parts parts = partsOf("# T\n\nbell \x07 and \xEF\xBF\xBF end\n");
    EXPECT_THAT(paragraphsOf(parts.at("word/document.xml")),
                testing::Contains("Normal: bell  and  end"));
}

TEST(Docx, ofSeveralBriefingsHasAChapterForEach)
{
    const Parts parts = unzipped(docxOf(
        test::publicationOf({test::briefing("# First\n\nA.[^1]\n\n[^1]: One.\n", "a.md"),
                             test::briefing("# Second\n\nB.[^1]\n\n[^1]: Two.\n", "b.md")})));
    const std::vector<std::string> paragraphs = paragraphsOf(parts.at("word/document.xml"));
    EXPECT_THAT(paragraphs, testing::Contains("Heading1: First"));
    EXPECT_THAT(paragraphs, testing::Contains("Heading1: Second"));
    EXPECT_THAT(valuesOf(parts.at("word/footnotes.xml"), "w:footnote", "w:id"),
                ElementsAre("0", "1", "2", "3"));
    EXPECT_THAT(parts.at("word/document.xml"), HasSubstr("<w:pageBreakBefore/>"));
}

} // namespace entente
