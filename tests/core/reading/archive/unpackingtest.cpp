// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/archive/archiveerror.h"
#include "core/reading/documents.h"
#include "core/reading/formats.h"
#include "core/reading/readingerror.h"
#include "tests/support/briefings.h"
#include "tests/support/zipmaker.h"

#include <archive.h>
#include <archive_entry.h>
#include <gmock/gmock.h>

namespace entente::test {

namespace {

using ::testing::ElementsAre;

/// A tar file of these members, packed by the filter with that code of libarchive's.
std::string tarOf(const std::vector<ZipMember> &members, int filter)
{
    std::string bytes(1 << 20, '\0');
    std::size_t used = 0;
    archive *made = archive_write_new();
    archive_write_set_format_ustar(made);
    archive_write_add_filter(made, filter);
    archive_write_open_memory(made, bytes.data(), bytes.size(), &used);
    for (const ZipMember &member : members) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, member.name.c_str());
        archive_entry_set_size(entry, static_cast<la_int64_t>(member.bytes.size()));
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(made, entry);
        archive_write_data(made, member.bytes.data(), member.bytes.size());
        archive_entry_free(entry);
    }
    archive_write_close(made);
    archive_write_free(made);
    bytes.resize(used);
    return bytes;
}

std::vector<std::string> namesOf(const Result<std::vector<Document>> &opened)
{
    std::vector<std::string> names;
    if (!opened) {
        ADD_FAILURE() << sentence(opened.error()).toStdString();
        return names;
    }
    for (const Document &document : opened.value())
        names.push_back(document.file);
    return names;
}

} // namespace

TEST(AnArchive, isAFolderOfItsFilesNamedByTheirPaths)
{
    const auto opened = openDocuments(
        zipOf({{"a.md", "# A\n"}, {"2024/march.md", "# March\n"}, {"2024/", ""}}), "in.zip");
    EXPECT_THAT(namesOf(opened), ElementsAre("in.zip (a.md)", "in.zip (2024 › march.md)"));
    EXPECT_EQ(opened.value()[1].bytes, "# March\n");
    EXPECT_EQ(containerOf(opened.value()[1].file), "in.zip");
}

TEST(AnArchive, mayBeATarPackedInAnyUsualWay)
{
    for (const int filter : {ARCHIVE_FILTER_NONE, ARCHIVE_FILTER_GZIP, ARCHIVE_FILTER_BZIP2,
                             ARCHIVE_FILTER_XZ, ARCHIVE_FILTER_ZSTD}) {
        const auto opened = openDocuments(tarOf({{"a.md", "# A\n"}, {"b.txt", "B\n"}}, filter),
                                          "in.tar");
        EXPECT_THAT(namesOf(opened), ElementsAre("in.tar (a.md)", "in.tar (b.txt)")) << filter;
        EXPECT_EQ(opened.value()[0].bytes, "# A\n");
    }
}

TEST(AnArchive, hasNamesThatLeadNowhere)
{
    const auto opened = openDocuments(
        tarOf({{"../../etc/a.md", "A"}, {"./root/b.md", "B"}, {"c (1).md", "C"}, {"d).md", "D"}},
              ARCHIVE_FILTER_NONE),
        "in.tar");
    EXPECT_THAT(namesOf(opened),
                ElementsAre("in.tar (etc › a.md)", "in.tar (root › b.md)", "in.tar (c (1).md)",
                            "in.tar (d].md)"));
    for (const Document &document : opened.value())
        EXPECT_EQ(containerOf(document.file), "in.tar");
}

TEST(AnArchive, isOneWhateverLiesInIt)
{
    const std::string word = tarOf({{"[Content_Types].xml", "x"}, {"word/document.xml", "x"}},
                                   ARCHIVE_FILTER_NONE);
    ASSERT_NE(formatOf({zipOf({{"a.tar", word}}), "in.zip"}), nullptr);
    EXPECT_EQ(formatOf({zipOf({{"a.tar", word}}), "in.zip"})->id, "zip");
    EXPECT_EQ(formatOf({zipOf({{"[Content_Types].xml", "x"}}), "in.xlsx"})->id, "package");
}

TEST(AnArchive, passesOverWhatIsHidden)
{
    const auto opened = openDocuments(
        zipOf({{"a.md", "# A\n"}, {".git/b.md", "B"}, {"__MACOSX/._a.md", "X"}}), "in.zip");
    EXPECT_THAT(namesOf(opened), ElementsAre("in.zip (a.md)"));
}

TEST(AnArchive, withinAnotherIsOpenedAndItsDocumentsFoundAgain)
{
    const std::string inner = zipOf({{"a.md", "# A\n"}});
    const std::string outer = zipOf({{"x/in.zip", inner}});
    const auto load = [&](const std::string &file) -> Result<std::string> {
        if (file == "out.zip")
            return outer;
        return Error{ArchiveError::Damaged, file, 0, {}};
    };
    EXPECT_THAT(namesOf(openDocuments(outer, "out.zip")),
                ElementsAre("out.zip (x › in.zip) (a.md)"));
    const Result<std::string> found = documentCalled("out.zip (x › in.zip) (a.md)", load);
    ASSERT_TRUE(found);
    EXPECT_EQ(found.value(), "# A\n");
}

TEST(AnArchive, isOpenedSoDeepAndNoDeeper)
{
    std::string bytes = zipOf({{"a.md", "# A\n"}});
    for (int i = 0; i < 10; ++i)
        bytes = zipOf({{"in.zip", bytes}});
    const auto opened = openDocuments(bytes, "out.zip");
    ASSERT_TRUE(opened);
    ASSERT_EQ(opened.value().size(), 1U);
    ASSERT_TRUE(opened.value()[0].unread);
    EXPECT_EQ(opened.value()[0].unread->code, ReadingError::TooMuchWithin);
}

TEST(AnArchive, thatGrowsLikeABombEndsWithinItsBounds)
{
    const auto opened = openDocuments(
        zipOf({{"a.md", "# A\n"}, {"bomb.txt", std::string(40 << 20, '0')}}), "in.zip");
    ASSERT_TRUE(opened);
    ASSERT_EQ(opened.value().size(), 2U);
    EXPECT_EQ(opened.value()[0].bytes, "# A\n");
    ASSERT_TRUE(opened.value()[1].unread);
    EXPECT_EQ(opened.value()[1].unread->code, ReadingError::TooMuchWithin);
}

TEST(AnArchive, thatIsDamagedOrEmptySaysSo)
{
    const std::string whole = tarOf({{"a.md", "# A\n"}}, ARCHIVE_FILTER_GZIP);
    const auto cut = openDocuments(whole.substr(0, 20), "in.tgz");
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().code, ArchiveError::Damaged);
    const std::string packed = zipOf({{"a.md", std::string(4096, 'a')}});
    const auto cutZip = openDocuments(packed.substr(0, 45), "in.zip");
    ASSERT_TRUE(cutZip);
    ASSERT_FALSE(cutZip.value().empty());
    for (const Document &document : cutZip.value()) {
        ASSERT_TRUE(document.unread) << document.file;
        EXPECT_EQ(document.unread->code, ArchiveError::Damaged);
    }
    const auto none = openDocuments(zipOf({{".hidden", "x"}}), "in.zip");
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ArchiveError::NoFiles);
}

TEST(AnArchive, givesWhatCanBeReadAndSaysWhatCannot)
{
    std::vector<Error> unread;
    const auto read = readAllAndAnalyse(zipOf({{"a.md", "# A\n\nB.\n"}, {"p.png", "\x89PNG"}}),
                                        "in.zip", *bundledVocabulary(), unread);
    ASSERT_TRUE(read);
    ASSERT_EQ(read.value().size(), 1U);
    EXPECT_EQ(read.value()[0].meta.title, "A");
    ASSERT_EQ(unread.size(), 1U);
    EXPECT_EQ(unread[0].file, "in.zip (p.png)");
    EXPECT_EQ(unread[0].code, ReadingError::KnownOtherFormat);
}

} // namespace entente::test
