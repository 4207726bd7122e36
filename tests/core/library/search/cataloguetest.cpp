// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/search/catalogue.h"

#include "tests/core/library/librarytest.h"

#include <gmock/gmock.h>

namespace entente::library {

namespace {

class CatalogueTest : public test::LibraryTest
{
protected:
    [[nodiscard]] std::unique_ptr<Catalogue> catalogue() const
    {
        return Catalogue::open(indexFolderOf(file()), bundledVocabulary());
    }

    [[nodiscard]] static search::Answer search(const Catalogue &catalogue, const std::string &words)
    {
        search::Request request;
        request.query = search::parseQuery(words, bundledVocabulary().get());
        return catalogue.search(request);
    }
};

const char *const ports = "# Ports\n\n## Threats\n\n- **Cyber attacks:** Attacks on ports.\n\n"
                          "Harbours are mentioned only here.\n";
const char *const islands = "# Islands\n\n## Benefits\n\n- **Logistics:** Stocks on islands.\n";

} // namespace

TEST_F(CatalogueTest, goesOnWhereItWasSaved)
{
    const std::unique_ptr<Store> store = open();
    add(*store, ports);
    ASSERT_TRUE(catalogue()->follow(*store));
    add(*store, islands);
    const std::unique_ptr<Catalogue> again = catalogue();
    EXPECT_EQ(search(*again, "ports").total.briefings, 1U);
    std::size_t taken = 0;
    ASSERT_TRUE(again->follow(*store, [&](std::size_t, std::size_t total) {
        taken = total;
        return true;
    }));
    EXPECT_EQ(taken, 1U);
    EXPECT_EQ(search(*again, "islands").total.briefings, 1U);
}

TEST_F(CatalogueTest, isMadeAnewWhereItsFilesAreDamaged)
{
    const std::unique_ptr<Store> store = open();
    add(*store, ports);
    ASSERT_TRUE(catalogue()->follow(*store));
    for (const auto &entry : std::filesystem::directory_iterator(indexFolderOf(file()))) {
        if (entry.is_regular_file() && entry.file_size() > 0)
            std::ofstream(entry.path(), std::ios::binary | std::ios::trunc) << "rubbish";
    }
    const std::unique_ptr<Catalogue> again = catalogue();
    ASSERT_TRUE(again->follow(*store));
    EXPECT_EQ(search(*again, "ports").total.briefings, 1U);
}

TEST_F(CatalogueTest, numbersAnyNumberOfTopicsOfABriefingApartFromThoseOfTheNext)
{
    constexpr std::uint32_t many = (1U << 20) + 3;
    for (const DocumentPlace &place :
         {DocumentPlace{7, std::nullopt}, DocumentPlace{7, 0U}, DocumentPlace{7, many},
          DocumentPlace{1, 0xFFFFFFFEU}, DocumentPlace{0xFFFFFFFF, 5U}}) {
        EXPECT_EQ(documentPlace(documentId(place)).briefing, place.briefing);
        EXPECT_EQ(documentPlace(documentId(place)).topic, place.topic);
    }
    EXPECT_LT(documentId({7, many}), documentId({8, std::nullopt}));
}

TEST_F(CatalogueTest, isFoundOutByACheckWhereItsEntriesSpeakOfAnotherBriefing)
{
    const std::unique_ptr<Store> store = open();
    const BriefingId first = add(*store, ports).id;
    const BriefingId second = add(*store, islands).id;
    ASSERT_TRUE(catalogue()->follow(*store));
    EXPECT_TRUE(kept().checkSearch(*store).value().problems.empty());
    const std::string folder = indexFolderOf(file());
    const auto manifest = search::Manifest::read(folder);
    ASSERT_TRUE(manifest);
    search::IndexOptions options;
    options.stamp = manifest.value().stamp;
    {
        const auto index = search::SearchIndex::open(folder, options);
        ASSERT_TRUE(index);
        search::IndexedBriefing wrong;
        wrong.id = static_cast<std::uint64_t>(first);
        for (const DocumentPlace place : {DocumentPlace{first, std::nullopt}, {second, 0U}}) {
            wrong.documents.emplace_back();
            wrong.documents.back().id = documentId(place);
            wrong.documents.back().title = "Ports";
        }
        index.value()->put({wrong});
        ASSERT_TRUE(index.value()->save(manifest.value().revision));
    }
    const auto found = kept().checkSearch(*store);
    ASSERT_TRUE(found);
    EXPECT_THAT(found.value().problems,
                testing::ElementsAre(
                    testing::HasSubstr("taken for others of briefing " + std::to_string(second))));
}

TEST_F(CatalogueTest, isInMemoryWhereNoFolderCanBeMade)
{
    const std::unique_ptr<Store> store = open();
    const BriefingId id = add(*store, ports).id;
    write("library.entente.index", "a file where the folder should be");
    const std::unique_ptr<Catalogue> catalogue = this->catalogue();
    ASSERT_TRUE(catalogue->follow(*store));
    EXPECT_EQ(search(*catalogue, "ports").total.briefings, 1U);
    std::size_t taken = 0;
    ASSERT_TRUE(catalogue->follow(*store, [&](std::size_t done, std::size_t) {
        taken = done;
        return true;
    }));
    EXPECT_EQ(taken, 0U) << "what is in memory is not taken over again";
    ASSERT_TRUE(store->setRemoved(id, true));
    ASSERT_TRUE(catalogue->follow(*store));
    EXPECT_EQ(search(*catalogue, "ports").total.briefings, 0U);
}

} // namespace entente::library
