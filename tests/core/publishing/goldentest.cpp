// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/publishing/publications.h"
#include "tests/support/pdfinspector.h"

#include <cstdlib>
#include <fstream>

// What each writer makes of one briefing, held against files that a person has read.

namespace entente {

namespace {

PublishOptions whole()
{
    PublishOptions options = test::datedOptions();
    options.fullText = true;
    return options;
}

std::string published(OutputFormat format, const PublishOptions &options)
{
    const Publication publication = test::publicationOf(
        {test::briefing(test::fixture("publishing/strait.md"), "strait.md")});
    return test::published(publication, format, options);
}

void expectGolden(const std::string &actual, const std::string &name)
{
    if (std::getenv("ENTENTE_RENEW") != nullptr)
        std::ofstream(std::filesystem::path(ENTENTE_FIXTURES) / name, std::ios::binary) << actual;
    EXPECT_EQ(actual, test::fixture(name))
        << "Run with ENTENTE_RENEW=1 to keep what is written now, and read what has changed.";
}

} // namespace

TEST(Golden, htmlIsThePageThatWasRead)
{
    expectGolden(published(OutputFormat::Html, whole()), "publishing/strait.html");
}

TEST(Golden, markdownIsTheTextThatWasRead)
{
    expectGolden(published(OutputFormat::Markdown, whole()), "publishing/strait-out.md");
}

TEST(Golden, plainTextIsTheTextThatWasRead)
{
    expectGolden(published(OutputFormat::Text, whole()), "publishing/strait.txt");
}

TEST(Golden, jsonIsTheDataThatWasRead)
{
    expectGolden(published(OutputFormat::Json, whole()), "publishing/strait.json");
}

TEST(Golden, csvIsTheTableThatWasRead)
{
    expectGolden(published(OutputFormat::Csv, whole()), "publishing/strait.csv");
}

/// Where lines and pages end depends on the fonts of the machine; what a screen reader says does
/// not, but for the page numbers in the list of contents.
TEST(Golden, pdfIsTheStructureThatWasRead)
{
    PublishOptions options = whole();
    options.contents = false;
    const std::string pdf = published(OutputFormat::Pdf, options);
    expectGolden(test::structure(QByteArray::fromStdString(pdf)), "publishing/strait-pdf.txt");
}

} // namespace entente
