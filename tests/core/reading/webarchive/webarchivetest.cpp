// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/archive/archiveerror.h"
#include "core/reading/formats.h"
#include "core/reading/reader.h"
#include "core/reading/webarchive/propertylist.h"
#include "tests/core/reading/blocklines.h"
#include "webarchivefile.h"

#include <QString>

#include <gmock/gmock.h>

namespace entente::test {

namespace {

using ::testing::Contains;

std::string archive(const std::string &encoding = "UTF-8",
                    const std::string &word = "\xE2\x80\x9Cwait\xE2\x80\x9D")
{
    return webArchiveFile(
        {"https://example.org/news/strait", "text/html", encoding,
         "<!DOCTYPE html><html><head><title>The strait</title></head><body><nav><ul><li><a "
         "href=\"/a\">Home</a></li></ul></nav><article><h1>The strait</h1><p>The strait was closed "
         "on Monday, and ships of three countries wait before it. Their owners said that they "
         "would "
             + word
             + ".</p><figure><img src=\"../ship.png\" alt=\"A ship\"></figure><p>The ministry "
               "expects that it will be open again before the end of the week, as it said in a "
               "statement to the press.</p></article></body></html>"},
        {{"https://example.org/ship.png", "image/png", "", "\x89PNG"},
         {"https://example.org/ad.js", "text/javascript", "", "alert()"}});
}

} // namespace

TEST(WebArchive, isReadAsItsArticleWithItsPictures)
{
    const std::string bytes = archive();
    const Result<Briefing> read = readBriefing(bytes, "strait.webarchive");
    ASSERT_TRUE(read) << sentence(read.error()).toStdString();
    const Briefing &page = read.value();
    EXPECT_EQ(page.reader, "webarchive");
    EXPECT_EQ(page.meta.title, "The strait");
    EXPECT_EQ(page.meta.address, "https://example.org/news/strait");
    EXPECT_EQ(
        blockLines(page),
        "paragraph: The strait was closed on Monday, and ships of three countries wait before "
        "it. Their owners said that they would “wait”.\n"
        "figure: A ship\n"
        "paragraph: The ministry expects that it will be open again before the end of the "
        "week, as it said in a statement to the press.\n");
    EXPECT_THAT(page.links, Contains("data:image/png;base64,iVBORw=="));
    EXPECT_EQ(page.source, bytes);
    ASSERT_EQ(page.locators.size(), 3U);
    EXPECT_EQ(page.locators[1].where, Locator(PartPlace{0, 2, nullptr}));
}

TEST(WebArchive, isInTheEncodingThatItSays)
{
    const Result<Briefing> read = readBriefing(archive("windows-1252", "\x93wait\x94"),
                                               "strait.webarchive");
    ASSERT_TRUE(read);
    EXPECT_NE(read.value().text.find("would “wait”."), std::string::npos);
}

TEST(WebArchive, isToldFromOtherPropertyLists)
{
    const std::string bytes = archive();
    const Format *const format = formatOf({bytes, "strait"});
    ASSERT_NE(format, nullptr);
    EXPECT_EQ(format->id, "webarchive");
    EXPECT_TRUE(format->isReadApart);
    EXPECT_EQ(formatOf({"bplist00\xD0", "a.webarchive"}), nullptr);
}

TEST(WebArchive, thatEndsEarlyIsSaidToBeDamaged)
{
    const std::string bytes = archive();
    for (std::size_t size = bytes.size() - 1; size > 0; size -= std::min<std::size_t>(size, 7)) {
        const std::string part = bytes.substr(0, size);
        if (formatOf({part, "strait.webarchive"}) == nullptr)
            continue;
        const Result<Briefing> read = readBriefingHere(part, "strait.webarchive");
        ASSERT_FALSE(read) << size;
        EXPECT_EQ(read.error().code, ArchiveError::Damaged);
    }
}

TEST(PropertyLists, thatSpeakOfWhatIsNotThereHaveNothing)
{
    // Each byte of the trailer and of the table of offsets in turn is as large as it can be.
    const std::string bytes = archive();
    for (std::size_t back = 1; back <= 96; ++back) {
        std::string changed = bytes;
        changed[changed.size() - back] = '\xFF';
        const std::optional<PropertyList> list = PropertyList::of(changed);
        if (!list)
            continue;
        for (const PropertyList::Object each : list->items(list->root()))
            EXPECT_LE(list->bytes(each).size(), bytes.size());
        EXPECT_LE(list->bytes(list->root()).size(), bytes.size());
        static_cast<void>(list->member(list->root(), "WebMainResource"));
    }
    EXPECT_FALSE(PropertyList::of("bplist00"));
    std::string boundless = "bplist00";
    boundless.append(32, '\xFF');
    EXPECT_FALSE(PropertyList::of(boundless));
}

} // namespace entente::test
