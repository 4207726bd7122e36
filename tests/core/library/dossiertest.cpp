// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/dossier.h"

#include "core/library/dossierjson.h"
#include "core/library/editlog.h"
#include "core/library/libraryerror.h"
#include "core/library/store/sqlite/database.h"
#include "tests/core/library/dossiers.h"
#include "tests/core/library/eachlibrary.h"

#include <QJsonDocument>

namespace entente::test {

using namespace library;

class Dossiers : public EachLibraryTest
{
protected:
    /// The documents that are cited are in the library, too.
    void prepare() override
    {
        const auto store = open();
        for (std::string *hash : {&m_one, &m_other})
            *hash = store
                        ->briefing(
                            add(*store, hash == &m_one ? strait : "# Sites\n\nTwo sites.\n").id)
                        .value()
                        .hash;
    }
    [[nodiscard]] Dossier whole() const { return dossierOfAll(m_one, m_other); }

    std::string m_one;
    std::string m_other;
};

TEST_P(Dossiers, areThereWhenTheLibraryIsOpenedAgain)
{
    Dossier written = whole();
    const Result<Version> version = open()->save(written);
    ASSERT_TRUE(version);
    written.version = version.value();
    EXPECT_EQ(open()->dossiers().value(), std::vector<Dossier>{written});
    EXPECT_EQ(open()->dossier(written.id).value(), written);
    EXPECT_EQ(open()->dossier("another").value(), std::nullopt);
}

TEST_P(Dossiers, comeByTheirTitles)
{
    const auto store = open();
    for (const char *title : {"Ships", "Bases", "Rockets"}) {
        Dossier made;
        made.id = made.title = title;
        ASSERT_TRUE(store->save(made));
    }
    std::string titles;
    const std::vector<Dossier> all = store->dossiers().value();
    for (const Dossier &each : all)
        titles += each.title + ' ';
    EXPECT_EQ(titles, "Bases Rockets Ships ");
}

TEST_P(Dossiers, areNotOverwrittenByASecondProgram)
{
    const auto mine = open();
    Dossier written = whole();
    written.version = mine->save(written).value();
    const auto theirs = open();
    Dossier changed = theirs->dossiers().value().front();
    changed.title = "theirs";
    ASSERT_TRUE(theirs->save(changed));
    written.title = "mine again";
    EXPECT_EQ(mine->save(written).error().code, LibraryError::ChangedElsewhere);
    EXPECT_EQ(mine->removeDossier(written.id, written.version).error().code,
              LibraryError::ChangedElsewhere);
    EXPECT_EQ(mine->dossiers().value().front().title, "theirs");
}

TEST_P(Dossiers, areTakenOutAndBroughtBackByUndoing)
{
    const auto store = open();
    EditLog log(*store);
    ASSERT_TRUE(log.apply(DossierEdit{std::nullopt, whole()}));
    const Dossier first = store->dossiers().value().front();
    Dossier second = first;
    second.items.erase(second.items.begin());
    ASSERT_TRUE(log.apply(DossierEdit{first, second}));
    ASSERT_TRUE(
        log.apply(DossierEdit{store->dossiers().value().front(), std::optional<Dossier>()}));
    EXPECT_TRUE(store->dossiers().value().empty());
    ASSERT_TRUE(log.undo());
    EXPECT_EQ(store->dossiers().value().front().items, second.items);
    ASSERT_TRUE(log.undo());
    EXPECT_EQ(store->dossiers().value().front().items, first.items);
    ASSERT_TRUE(log.undo());
    EXPECT_TRUE(store->dossiers().value().empty());
    ASSERT_TRUE(log.redo());
    EXPECT_EQ(store->dossiers().value().front().items, first.items);
}

TEST_P(Dossiers, keepWhatTheySaidBeforeWhereItHadStoodForAWhile)
{
    const auto store = open();
    Dossier written = whole();
    const auto rewrite = [&](const std::string &title, const std::string &time) {
        written.title = title;
        written.modified = time;
        written.version = store->save(written).value();
    };
    rewrite("first", "2026-11-29T09:00:00Z");
    rewrite("second", "2026-11-29T09:01:00Z"); // the first stood for a minute
    rewrite("third", "2026-11-29T09:02:00Z");  // the second stood for a minute
    rewrite("fourth", "2026-11-29T18:00:00Z"); // the third stood for the day
    rewrite("fourth", "2026-11-30T18:00:00Z"); // says the same
    rewrite("fifth", "2026-11-30T18:00:30Z");  // the fourth was written long after the third
    EXPECT_TRUE(store->removeDossier(written.id, written.version));
    written.version += 1;
    rewrite("fifth again", "2026-12-01T18:00:00Z"); // what was removed is no version
    std::vector<std::string> titles;
    const std::vector<Dossier> versions = open()->dossierVersions(written.id).value();
    for (const Dossier &each : versions)
        titles.push_back(each.title);
    EXPECT_EQ(titles, (std::vector<std::string>{"fourth", "third"}));
    EXPECT_EQ(versions.back().items, written.items);
    EXPECT_TRUE(store->dossierVersions("another").value().empty());
    EXPECT_TRUE(store->check().value().empty());
}

TEST_P(Dossiers, doNotHinderTheCheckOfALibrary)
{
    const auto store = open();
    ASSERT_TRUE(store->save(whole()));
    EXPECT_TRUE(store->check().value().empty());
}

INSTANTIATE_TEST_SUITE_P(, Dossiers, ::testing::ValuesIn(keepersOfWords()), keeperName);

TEST(DossierDocuments, areNamedOnceInTheOrderInWhichTheyAreCited)
{
    EXPECT_EQ(documentsOf(dossierOfAll()),
              (std::vector<std::string>{std::string(32, 'a'), std::string(32, 'b')}));
}

TEST(DossierJson, saysAllOfADossier)
{
    const Dossier dossier = dossierOfAll();
    const QByteArray bytes = QJsonDocument(toJson(dossier)).toJson();
    EXPECT_EQ(dossierFrom(QJsonDocument::fromJson(bytes).object()), dossier);
}

TEST(DossierJson, isRefusedAsAWholeWhereAnItemIsNotAsItShouldBe)
{
    const QJsonObject whole = toJson(dossierOfAll());
    const auto with = [&](int item, const char *key, const QJsonValue &value) {
        QJsonArray items = whole.value(QLatin1String("items")).toArray();
        QJsonObject changed = items[item].toObject();
        changed.insert(QLatin1String(key), value);
        items[item] = changed;
        QJsonObject json = whole;
        json.insert(QLatin1String("items"), items);
        return dossierFrom(json);
    };
    EXPECT_TRUE(with(0, "words", QStringLiteral("Other")));
    EXPECT_FALSE(with(0, "sort", QStringLiteral("picture")));
    EXPECT_FALSE(with(2, "cited", QJsonObject()));
    EXPECT_FALSE(with(2, "cited", QJsonObject{{QStringLiteral("sha256"), QStringLiteral("ab")}}));
    EXPECT_FALSE(with(4, "table", QJsonObject()));
    const QJsonArray heads{QStringLiteral("One"), QStringLiteral("Two")};
    const QJsonArray rows{QJsonArray{QJsonObject()}};
    EXPECT_FALSE(with(
        4, "table", QJsonObject{{QStringLiteral("heads"), heads}, {QStringLiteral("rows"), rows}}))
        << "a row with fewer cells than there are heads";
    EXPECT_FALSE(dossierFrom(QJsonObject()));
}

class DossierFile : public LibraryTest
{
protected:
    DossierFile() { m_library = libraryAt(file(), bundledVocabulary()); }
};

TEST_F(DossierFile, thatCannotBeUnderstoodIsLeftAsItIsAndNamedByTheCheck)
{
    const auto store = open();
    Dossier written = dossierOfAll();
    ASSERT_TRUE(store->save(written));
    Database database(file(), Access::ReadWrite);
    ASSERT_TRUE(database.open());
    ASSERT_TRUE(
        database.run(QStringLiteral("UPDATE dossier SET items='[{\"sort\":\"picture\"}]'")));
    EXPECT_TRUE(store->dossiers().value().empty());
    ASSERT_EQ(store->check().value().size(), 1U);
    EXPECT_NE(store->check().value().front().find(written.title), std::string::npos);
    EXPECT_EQ(store->save(written).error().code, LibraryError::ChangedElsewhere);
}

TEST_F(DossierFile, isMadeInALibraryOfAnOlderVersion)
{
    makeOld(7);
    EXPECT_TRUE(open()->dossiers().value().empty());
    ASSERT_TRUE(open()->save(dossierOfAll()));
    EXPECT_EQ(open()->dossiers().value().size(), 1U);
}

} // namespace entente::test
