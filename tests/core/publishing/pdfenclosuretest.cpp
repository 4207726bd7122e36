// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/analysis.h"
#include "core/base/fileerror.h"
#include "core/base/runerror.h"
#include "core/pdf/tools/pdferror.h"
#include "core/publishing/publishingerror.h"
#include "core/publishing/topicjson.h"
#include "core/reading/documents.h"
#include "tests/core/publishing/publications.h"
#include "tests/support/pdfinspector.h"

#include <qpdf/QPDF.hh>

#include <gmock/gmock.h>

#include <random>

namespace entente {

namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

BriefingPtr named(const std::string &text, const std::string &file)
{
    Result<Briefing> read = readAndAnalyse(text, file, *bundledVocabulary());
    EXPECT_TRUE(read);
    return std::make_shared<const Briefing>(std::move(read).value());
}

std::string pdfWithSource(std::vector<BriefingPtr> briefings, const Filter &filter = {})
{
    PublishOptions options = test::datedOptions();
    options.embedSource = true;
    return test::published(test::publicationOf(std::move(briefings), filter), OutputFormat::Pdf,
                           options);
}

std::string jsonOf(const Briefing &briefing)
{
    Briefing copy = briefing;
    copy.file = "a file";
    const FilterIndex index({std::make_shared<const Briefing>(std::move(copy))},
                            bundledVocabulary());
    std::string json;
    appendJson(json, index, {}, index.apply({}), 0, *bundledVocabulary(), {});
    return json;
}

std::string locked(const std::string &password)
{
    PublishOptions options = test::datedOptions();
    options.password = password;
    return test::published(test::publicationOf({test::bundled()}), OutputFormat::Pdf, options);
}

/// Whether a password opens the file.
bool opens(const std::string &pdf, const char *password)
{
    QPDF document;
    document.setSuppressWarnings(true);
    try {
        document.processMemoryFile("test", pdf.data(), pdf.size(), password);
    } catch (const QPDFExc &problem) {
        EXPECT_EQ(problem.getErrorCode(), qpdf_e_password);
        return false;
    }
    return document.isEncrypted();
}

ErrorCode refusal(const std::string &pdf)
{
    const Result<std::vector<Document>> read = openDocuments(pdf, "report.pdf");
    EXPECT_FALSE(read);
    return read ? RunError::Cancelled : read.error().code;
}

} // namespace

TEST(PdfEnclosure, givesBackTheSourceAndTheTopicsExactlyWhateverTheFilterShowed)
{
    Filter nothing;
    nothing.text = "zeppelin";
    const BriefingPtr briefing = test::bundled();
    const std::string pdf = pdfWithSource({briefing}, nothing);
    std::vector<Error> unread;
    Result<std::vector<Briefing>> read = readAllAndAnalyse(pdf, "report.pdf", *bundledVocabulary(),
                                                           unread);
    ASSERT_TRUE(read);
    EXPECT_TRUE(unread.empty());
    ASSERT_EQ(read.value().size(), 1U);
    EXPECT_EQ(read.value()[0].source, briefing->source);
    EXPECT_EQ(read.value()[0].file, "report.pdf");
    EXPECT_EQ(jsonOf(read.value()[0]), jsonOf(*briefing));
}

TEST(PdfEnclosure, keepsSeveralSourcesOfOneNameApart)
{
    const std::string pdf = pdfWithSource(
        {named("# A\n\nOne.\n", "/tmp/x/note.md"), named("# B\n\nTwo.\n", "/tmp/y/note.md")});
    const Result<std::vector<Document>> sources = openDocuments(pdf, "both.pdf");
    ASSERT_TRUE(sources);
    ASSERT_EQ(sources.value().size(), 2U);
    EXPECT_EQ(sources.value()[0].bytes, "# A\n\nOne.\n");
    EXPECT_EQ(sources.value()[0].file, "both.pdf (note.md)");
    EXPECT_EQ(sources.value()[1].bytes, "# B\n\nTwo.\n");
    EXPECT_EQ(sources.value()[1].file, "both.pdf (note-2.md)");
    EXPECT_EQ(containerOf(sources.value()[1].file), "both.pdf");
    const auto load = [&](const std::string &file) -> Result<std::string> {
        if (file == "both.pdf")
            return pdf;
        return Error{FileError::NotFound, file, 0, {}};
    };
    for (const Document &each : sources.value())
        EXPECT_EQ(documentCalled(each.file, load).value(), each.bytes);
    EXPECT_FALSE(documentCalled("both.pdf (other.md)", load));
}

TEST(PdfEnclosure, staysAccessible)
{
    const std::string pdf = pdfWithSource({named("# Ä <b>\n\nWords.\n", "/tmp/(日本) #1.md")});
    EXPECT_THAT(test::complaints(QByteArray::fromStdString(pdf)), ElementsAre());
    ASSERT_TRUE(openDocuments(pdf, "x.pdf"));
}

TEST(PdfEnclosure, isThereOnlyOnRequest)
{
    const std::string pdf = test::published(test::publicationOf({test::bundled()}),
                                            OutputFormat::Pdf, test::datedOptions());
    const Result<std::vector<Document>> documents = openDocuments(pdf, "x.pdf");
    ASSERT_TRUE(documents);
    ASSERT_EQ(documents.value().size(), 1U);
    EXPECT_EQ(documents.value().front().bytes, pdf) << "it is read itself";
}

TEST(PdfEnclosure, survivesDamageAnywhere)
{
    const std::string pdf = pdfWithSource({named("# A\n\nOne.\n", "a.md")});
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        std::string damaged = pdf;
        for (int i = 0; i < 8; ++i)
            damaged[random() % damaged.size()] = static_cast<char>(random());
        const Result<std::vector<Document>> read = openDocuments(damaged, "report.pdf");
        if (!read) {
            EXPECT_THAT(sentence(read.error()).toStdString(), HasSubstr("report.pdf"));
        }
    }
    for (std::size_t size = 5; size < pdf.size(); size += 997) {
        const std::string cut = pdf.substr(0, size);
        const Result<std::vector<Document>> read = openDocuments(cut, "cut.pdf");
        EXPECT_TRUE(!read || read.value()[0].bytes == "# A\n\nOne.\n"
                    || read.value()[0].bytes == cut)
            << size;
    }
}

TEST(PdfLock, opensWithThePasswordAndWithNothingElse)
{
    const std::string pdf = locked("Schlüssel 鍵");
    EXPECT_TRUE(opens(pdf, "Schlüssel 鍵"));
    EXPECT_FALSE(opens(pdf, ""));
    EXPECT_FALSE(opens(pdf, "Schlussel"));
    EXPECT_THAT(pdf, Not(HasSubstr("Entente editorial")));
    EXPECT_EQ(refusal(pdf), PdfError::Encrypted);
}

TEST(PdfLock, takesTheSamePasswordHoweverItsLettersAreComposed)
{
    EXPECT_EQ(passwordOf(QStringLiteral("u\u0308")), passwordOf(QStringLiteral("\u00FC")));
}

TEST(PdfLock, usesAes256AndLetsScreenReadersIn)
{
    const std::string pdf = locked("key");
    QPDF document;
    document.processMemoryFile("test", pdf.data(), pdf.size(), "key");
    int revision = 0;
    int permissions = 0;
    int version = 0;
    QPDF::encryption_method_e streams{};
    QPDF::encryption_method_e strings{};
    QPDF::encryption_method_e files{};
    ASSERT_TRUE(document.isEncrypted(revision, permissions, version, streams, strings, files));
    EXPECT_EQ(revision, 6);
    EXPECT_EQ(streams, QPDF::e_aesv3);
    EXPECT_EQ(strings, QPDF::e_aesv3);
    EXPECT_TRUE(document.allowAccessibility());
}

TEST(PdfLock, refusesAPasswordThatNoViewerTakes)
{
    PublishOptions options = test::datedOptions();
    options.password = std::string(128, 'x');
    const Result<QByteArray> bytes = publish(test::publicationOf({test::bundled()}),
                                             OutputFormat::Pdf, options);
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, PublishingError::PasswordTooLong);
    EXPECT_THAT(sentence(bytes.error()).toStdString(), HasSubstr("127 bytes"));
}

TEST(PdfLock, stopsWhereItIsCancelled)
{
    PublishOptions options = test::datedOptions();
    options.password = "key";
    const Result<QByteArray> bytes = publish(test::publicationOf({test::bundled()}),
                                             OutputFormat::Pdf, options,
                                             [](int done, int) { return done < 80; });
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, RunError::Cancelled);
}

TEST(PdfTitleBlock, saysWhomItIsFor)
{
    PublishOptions options = test::datedOptions();
    options.preparedFor = QStringLiteral("the Minister of Defence");
    for (const OutputFormat format : {OutputFormat::Pdf, OutputFormat::Html}) {
        const auto textIn = [&](std::vector<BriefingPtr> briefings) {
            const std::string bytes = test::published(test::publicationOf(std::move(briefings)),
                                                      format, options);
            return format == OutputFormat::Html ? bytes
                                                : test::text(QByteArray::fromStdString(bytes));
        };
        EXPECT_THAT(textIn({test::bundled()}), HasSubstr("Prepared for the Minister of Defence"));
        EXPECT_THAT(textIn({test::bundled(), named("# A\n\nThreat: x.\n", "a.md")}),
                    HasSubstr("Prepared for the Minister of Defence"));
    }
}

} // namespace entente
