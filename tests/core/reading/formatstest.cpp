// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/formats.h"

#include "core/analysis/analysis.h"
#include "core/base/fileerror.h"
#include "tests/support/briefings.h"

#include <gmock/gmock.h>

#include <set>

namespace entente::test {

namespace {

using ::testing::Contains;
using ::testing::HasSubstr;

std::string repositoryFile(const std::string &path)
{
    return contents(std::filesystem::path(ENTENTE_FIXTURES).parent_path().parent_path() / path);
}

std::vector<std::string> parted(const QString &words, QChar at)
{
    std::vector<std::string> all;
    for (const QString &each : words.split(at, Qt::SkipEmptyParts))
        all.push_back(each.toStdString());
    return all;
}

std::set<std::string> mediaTypesRead()
{
    std::set<std::string> all;
    for (const Format &format : formats()) {
        if (!format.isOpened())
            continue;
        for (const std::string &type : parted(QString::fromLatin1(format.mediaTypes), u' '))
            all.insert(type);
    }
    return all;
}

/// What the window opens, too, and is no document.
const std::string typeOfLibraries = "application/vnd.entente.library";

/// Those that the desktop file says the program opens.
std::vector<std::string> typesOfDesktopFile()
{
    const QString file = QString::fromStdString(
        repositoryFile("resources/desktop/org.entente.Entente.desktop"));
    const QString key = QStringLiteral("\nMimeType=");
    const qsizetype begin = file.indexOf(key) + key.size();
    return parted(file.mid(begin, file.indexOf(u'\n', begin) - begin), u';');
}

/// What the README says is read.
std::string readsOfReadme()
{
    const std::string readme = repositoryFile("README.md");
    const std::size_t begin = readme.find("\n| reads | writes |");
    const std::size_t end = readme.find("\n\n", begin);
    EXPECT_NE(end, std::string::npos);
    std::string reads;
    for (const std::string &row :
         parted(QString::fromStdString(readme.substr(begin, end - begin)), u'\n'))
        reads += row.substr(0, row.find(" | ", 2)) + '\n';
    return reads;
}

} // namespace

TEST(Formats, areNamedOnceAndOpenFilesWithNamesAndTypes)
{
    std::set<std::string_view> ids;
    for (const Format &format : formats()) {
        EXPECT_TRUE(ids.insert(format.id).second) << format.id;
        EXPECT_FALSE(nameOf(format).isEmpty()) << format.id;
        EXPECT_TRUE(format.isFormatOf != nullptr || !format.signature.empty()) << format.id;
        if (!format.isOpened())
            continue;
        EXPECT_NE(*format.patterns, '\0') << format.id;
        EXPECT_NE(*format.mediaTypes, '\0') << format.id;
        for (const std::string &pattern : parted(QString::fromLatin1(format.patterns), u' ')) {
            EXPECT_TRUE(pattern.starts_with("*.")) << pattern;
            EXPECT_THAT(parted(openedPatterns(), u' '), Contains(pattern));
        }
    }
}

TEST(Formats, areToldByNamesInAnyCaseAndWithinContainers)
{
    EXPECT_EQ(mediaTypeOf("a.MARKDOWN"), "text/markdown");
    EXPECT_EQ(mediaTypeOf("report.pdf (notes.md)"), "text/markdown");
    EXPECT_EQ(mediaTypeOf("/in/report.pdf"), "application/pdf");
    EXPECT_EQ(mediaTypeOf("md"), "text/plain");
    EXPECT_EQ(mediaTypeOf("briefing"), "text/plain");
}

TEST(Formats, thatAreReadAreOfferedByTheDesktopFileAndNoOthersAre)
{
    const std::vector<std::string> offered = typesOfDesktopFile();
    const std::string metainfo = repositoryFile(
        "resources/desktop/org.entente.Entente.metainfo.xml");
    ASSERT_THAT(offered, Contains("text/plain"));
    ASSERT_THAT(offered, Contains(typeOfLibraries));
    for (const std::string &type : offered) {
        EXPECT_TRUE(type == typeOfLibraries || mediaTypesRead().contains(type)) << type;
        EXPECT_THAT(metainfo, HasSubstr("<mediatype>" + type + "</mediatype>"));
    }
    for (const Format &format : formats()) {
        // Every text is a text/plain, too, to the desktop.
        if (!format.isRead() || format.isText)
            continue;
        for (const std::string &type : parted(QString::fromLatin1(format.mediaTypes), u' '))
            EXPECT_THAT(offered, Contains(type)) << format.id;
    }
}

TEST(Formats, thatAreOpenedAreListedInTheReadme)
{
    const std::string reads = readsOfReadme();
    for (const Format &format : formats())
        EXPECT_TRUE(!format.isOpened() || reads.find(format.name) != std::string::npos)
            << format.id;
}

TEST(DocumentsOfAFile, areItselfWhereItIsNoContainer)
{
    const Result<std::vector<Document>> documents = openDocuments("# T\n", "t.md");
    ASSERT_TRUE(documents);
    ASSERT_EQ(documents.value().size(), 1U);
    EXPECT_EQ(documents.value()[0].file, "t.md");
    EXPECT_EQ(documents.value()[0].bytes, "# T\n");
}

TEST(DocumentsOfAFile, areFoundAgainByTheirNames)
{
    const auto load = [](const std::string &file) -> Result<std::string> {
        if (file == "notes (1).md")
            return std::string("# One\n");
        return Error{FileError::NotFound, file, 0, {}};
    };
    EXPECT_EQ(documentCalled("notes (1).md", load).value(), "# One\n");
    EXPECT_EQ(documentCalled("gone.pdf (a.md)", load).error().code, FileError::NotFound);
}

} // namespace entente::test
