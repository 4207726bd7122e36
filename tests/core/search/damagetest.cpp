// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/checksum.h"
#include "core/search/searcherror.h"
#include "tests/core/search/collection.h"

#include <gtest/gtest.h>

#include <cstring>
#include <fstream>
#include <iterator>

namespace entente::search {

namespace {

constexpr std::array questions{"alliance", "missile -trade", "\"sea trade\"",
                               "d",        "title:policy",   "title:d"};

std::string contents(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void write(const std::string &path, const std::string &bytes)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

std::vector<Answer> answers(const SearchIndex &index)
{
    std::vector<Answer> all;
    for (const char *const question : questions) {
        Request request;
        request.query = parseQuery(question, nullptr, Typing::Unfinished);
        all.push_back(index.search(request));
    }
    return all;
}

class DamagedIndex : public testing::Test
{
protected:
    DamagedIndex()
    {
        const std::unique_ptr<SearchIndex> index = SearchIndex::open(m_folder.path(), {}).value();
        index->put(test::randomBriefings(40, 8));
        EXPECT_TRUE(index->save(1).ok());
        m_answers = answers(*index);
    }

    /// An error, or an index that answers as before.
    void expectErrorOrSame(const std::string &what) const
    {
        const auto index = SearchIndex::open(m_folder.path(), {});
        if (!index) {
            EXPECT_EQ(index.error().code, SearchError::UnusableIndex) << what;
            return;
        }
        const std::vector<Answer> now = answers(*index.value());
        for (std::size_t i = 0; i < now.size(); ++i)
            test::expectSame(now[i], m_answers[i], what);
    }

    test::TemporaryFolder m_folder;
    std::string m_segment = segmentPath(m_folder.path(), 1);
    std::string m_manifest = manifestPath(m_folder.path());
    std::vector<Answer> m_answers;
};

} // namespace

TEST_F(DamagedIndex, isRefusedOrAnswersAsBefore)
{
    for (const std::string &path : {m_segment, m_manifest}) {
        const std::string sound = contents(path);
        ASSERT_FALSE(sound.empty());
        const std::size_t step = std::max<std::size_t>(1, sound.size() / 700);
        for (std::size_t at = 0; at < sound.size(); at += step) {
            std::string damaged = sound;
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << at % 8));
            write(path, damaged);
            expectErrorOrSame(path + ", byte " + std::to_string(at));
        }
        write(path, sound);
    }
}

TEST_F(DamagedIndex, isRefusedWhenItIsCutOff)
{
    for (const std::string &path : {m_segment, m_manifest}) {
        const std::string sound = contents(path);
        for (std::size_t size = 0; size < sound.size(); size += sound.size() / 40 + 1) {
            write(path, sound.substr(0, size));
            expectErrorOrSame(path + " cut to " + std::to_string(size));
        }
        write(path, sound);
    }
}

TEST_F(DamagedIndex, doesNoHarmEvenWhenItsChecksumsAreRight)
{
    // As somebody would forge it: bytes changed, header's checksum made right, others not compared.
    const std::string sound = contents(m_segment);
    std::mt19937 random(9);
    int usable = 0;
    for (int round = 0; round < 4000; ++round) {
        std::string forged = sound;
        for (unsigned n = 1 + random() % 8; n > 0; --n) {
            const std::size_t at = random() % forged.size();
            forged[at] = static_cast<char>(random() % 3 == 0 ? 0xFF : random());
        }
        SegmentHeader header;
        std::memcpy(&header, forged.data(), sizeof header);
        header.checksum = 0;
        header.checksum = checksum(&header, sizeof header);
        std::memcpy(forged.data(), &header, sizeof header);
        write(m_segment, forged);
        const auto segment = Segment::open(m_segment, false);
        if (!segment)
            continue;
        ++usable;
        const LiveSegments live{{segment.value(), std::make_shared<const Removed>()}};
        for (const char *const question : questions) {
            Request request;
            request.query = parseQuery(question, nullptr, Typing::Unfinished);
            const Answer answer = search(live, request);
            EXPECT_LE(answer.hits.size(), request.limit);
        }
    }
    EXPECT_GT(usable, 100);
}

TEST_F(DamagedIndex, isRefusedWhereASegmentIsMissingOrAnothers)
{
    std::filesystem::rename(m_segment, m_segment + ".away");
    expectErrorOrSame("missing");
    EXPECT_FALSE(SearchIndex::open(m_folder.path(), {}).ok());
    const test::TemporaryFolder other;
    const std::unique_ptr<SearchIndex> index = SearchIndex::open(other.path(), {}).value();
    index->put({test::oneTopic(1, "word", "")});
    ASSERT_TRUE(index->save(1).ok());
    std::filesystem::copy_file(segmentPath(other.path(), 1), m_segment);
    EXPECT_FALSE(SearchIndex::open(m_folder.path(), {}).ok());
}

TEST(PostingCursor, stopsAtAPlaceBeyondTheLastDocument)
{
    // A block of three documents, one posting each: the second chunk names the fourth.
    const std::vector<std::uint8_t> impacts{1, 1};
    for (const std::uint16_t place : {std::uint16_t{2}, std::uint16_t{3}, std::uint16_t{0xFFFF}}) {
        const std::vector<std::uint16_t> chunks{0, 0, 0, 0, 1, 0, 0, 0, 0, place};
        PostingCursor cursor(chunks, impacts, 3);
        Chunk chunk;
        ASSERT_TRUE(cursor.next(chunk));
        EXPECT_EQ(cursor.next(chunk), place < 3);
    }
}

} // namespace entente::search
