// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/catalogue.h"

#include "tests/core/library/librarytest.h"

#include <gmock/gmock.h>

namespace entente::library {

namespace {

class CatalogueTest : public test::LibraryTest
{
protected:
    [[nodiscard]] std::unique_ptr<Catalogue> catalogue() const
    {
        auto opened = Catalogue::open(file(), bundledVocabulary());
        if (!opened) {
            ADD_FAILURE() << sentence(opened.error()).toStdString();
            std::abort();
        }
        return std::move(opened).value();
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

TEST_F(CatalogueTest, findsTopicsAndBriefingsOfTheLibrary)
{
    const std::unique_ptr<Store> store = open();
    const BriefingId first = add(*store, ports).id;
    add(*store, islands);
    const std::unique_ptr<Catalogue> catalogue = this->catalogue();
    ASSERT_TRUE(catalogue->follow(*store));
    const search::Answer answer = search(*catalogue, "attack kind:threat");
    ASSERT_EQ(answer.hits.size(), 1U);
    const DocumentPlace place = documentPlace(answer.hits[0].document);
    EXPECT_EQ(place.briefing, first);
    EXPECT_EQ(place.topic, 0U);
    const search::Answer whole = search(*catalogue, "harbours");
    ASSERT_EQ(whole.hits.size(), 1U);
    EXPECT_FALSE(documentPlace(whole.hits[0].document).topic);
    EXPECT_EQ(search(*catalogue, "area:logistics kind:benefit").total.documents, 1U);
}

TEST_F(CatalogueTest, followsWhatIsAddedAndRemoved)
{
    const std::unique_ptr<Store> store = open();
    const std::unique_ptr<Catalogue> catalogue = this->catalogue();
    ASSERT_TRUE(catalogue->follow(*store));
    EXPECT_EQ(search(*catalogue, "islands").total.briefings, 0U);
    const BriefingId id = add(*store, islands).id;
    ASSERT_TRUE(catalogue->follow(*store));
    EXPECT_EQ(search(*catalogue, "islands").total.briefings, 1U);
    ASSERT_TRUE(store->setRemoved(id, true));
    ASSERT_TRUE(catalogue->follow(*store));
    EXPECT_EQ(search(*catalogue, "islands").total.briefings, 0U);
}

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
    for (const auto &entry : std::filesystem::directory_iterator(Catalogue::folderOf(file()))) {
        if (entry.is_regular_file() && entry.file_size() > 0)
            std::ofstream(entry.path(), std::ios::binary | std::ios::trunc) << "rubbish";
    }
    const std::unique_ptr<Catalogue> again = catalogue();
    ASSERT_TRUE(again->follow(*store));
    EXPECT_EQ(search(*again, "ports").total.briefings, 1U);
}

} // namespace entente::library
