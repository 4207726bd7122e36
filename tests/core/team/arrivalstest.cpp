// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/arrivals.h"

#include "core/library/store/packing.h"
#include "tests/support/briefings.h"

#include <gmock/gmock.h>

namespace entente::test {

namespace {

team::Arrived arrived(std::int64_t number)
{
    const std::string bytes = "# Threats\n\n- Mine number " + std::to_string(number) + ".\n";
    team::Arrived made;
    made.meta.number = number;
    made.meta.hash = library::hashOf(bytes);
    made.meta.file = "mines.md";
    made.meta.desk = "east";
    made.packed = library::packed(bytes);
    return made;
}

team::Parcel parcel(std::int64_t first, std::int64_t count)
{
    team::Parcel made;
    for (std::int64_t number = first; number < first + count; ++number)
        made.documents.push_back(arrived(number));
    made.wanted = made.documents.size();
    made.upTo = first + count;
    return made;
}

} // namespace

TEST(Arrivals, handOutWhatCameReadAndInItsOrder)
{
    team::Arrivals arrivals(*bundledVocabulary());
    EXPECT_TRUE(arrivals.isEmpty());
    std::int64_t came = 0;
    std::int64_t taken = 0;
    constexpr std::int64_t all = 600;
    constexpr std::int64_t each = 40;
    while (taken < all) {
        for (; came < all && arrivals.hasRoom(); came += each)
            arrivals.add(parcel(came, each));
        const team::Parcel next = arrivals.take();
        EXPECT_EQ(next.upTo, taken + each);
        ASSERT_EQ(next.documents.size(), static_cast<std::size_t>(each));
        for (const team::Arrived &document : next.documents) {
            EXPECT_EQ(document.meta.number, taken++);
            ASSERT_TRUE(document.read);
            EXPECT_EQ(document.read->hash, document.meta.hash);
            EXPECT_THAT(document.read->file, ::testing::StartsWith("east/"));
            ASSERT_EQ(document.read->topics.size(), 1U);
            EXPECT_THAT(document.read->topics[0].text,
                        ::testing::HasSubstr("number " + std::to_string(document.meta.number)));
        }
    }
    EXPECT_TRUE(arrivals.isEmpty());
}

TEST(Arrivals, holdNoMoreThanTheyHaveRoomFor)
{
    team::Arrivals arrivals(*bundledVocabulary());
    int parcels = 0;
    for (; arrivals.hasRoom(); ++parcels)
        arrivals.add(parcel(0, 1));
    EXPECT_LT(parcels, 10);
    (void)arrivals.take();
    EXPECT_TRUE(arrivals.hasRoom());
}

TEST(Arrivals, tellWhatIsNotWhatItsHashSaysAndLeaveOutWhatNobodyCanRead)
{
    team::Arrivals arrivals(*bundledVocabulary());
    team::Parcel mixed = parcel(0, 3);
    mixed.documents[1].packed = library::packed("something else");
    mixed.documents[2].packed = "no packed bytes";
    arrivals.add(std::move(mixed));
    arrivals.add({}); // a page of which all is here
    const team::Parcel read = arrivals.take();
    EXPECT_FALSE(read.documents[0].isForged);
    EXPECT_TRUE(read.documents[1].isForged);
    EXPECT_TRUE(read.documents[2].isForged);
    EXPECT_FALSE(read.documents[1].read);
    EXPECT_TRUE(arrivals.take().documents.empty());
}

TEST(Arrivals, areGivenUpInTheMidst)
{
    for (int i = 0; i < 20; ++i) {
        team::Arrivals arrivals(*bundledVocabulary());
        arrivals.add(parcel(0, 100));
        arrivals.add(parcel(100, 100));
    }
}

} // namespace entente::test
