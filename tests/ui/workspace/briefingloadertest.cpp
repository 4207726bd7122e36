// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/briefingloader.h"

#include "core/base/fileerror.h"
#include "core/reading/readingerror.h"
#include "tests/support/briefings.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace entente::ui {

namespace {

struct Loaded
{
    std::shared_ptr<const FilterIndex> index;
    int current = -1;
    std::vector<Error> errors;
};

Loaded load(std::vector<std::string> files, std::vector<BriefingPtr> open = {})
{
    BriefingLoader loader(bundledVocabulary());
    Loaded result;
    bool done = false;
    QObject::connect(&loader, &BriefingLoader::loaded, &loader,
                     [&](const std::shared_ptr<const FilterIndex> &index, int current,
                         const std::vector<Error> &errors) {
                         result = {index, current, errors};
                         done = true;
                     });
    std::vector<BriefingSource> sources;
    for (std::string &file : files)
        sources.push_back({std::move(file), {}});
    loader.load(std::move(sources), std::move(open));
    EXPECT_TRUE(loader.isBusy());
    EXPECT_TRUE(QTest::qWaitFor([&] { return done; }, test::patience));
    return result;
}

} // namespace

TEST(BriefingLoader, readsInTheBackgroundAndAnswersWithAnIndex)
{
    const Loaded loaded = load({"entente:alliance", "entente:us-japan-2015"});
    ASSERT_NE(loaded.index, nullptr);
    EXPECT_EQ(loaded.index->briefings().size(), 2U);
    EXPECT_EQ(loaded.current, 0);
    EXPECT_TRUE(loaded.errors.empty());
}

TEST(BriefingLoader, addsToWhatIsOpenAndReadsAnOpenFileAnewInItsPlace)
{
    const std::vector<BriefingPtr> open{test::bundled("alliance"), test::bundled("anzus-aukus")};
    const Loaded loaded = load({"entente:anzus-aukus"}, open);
    ASSERT_NE(loaded.index, nullptr);
    EXPECT_EQ(loaded.index->briefings().size(), 2U);
    EXPECT_EQ(loaded.current, 1);
    EXPECT_NE(loaded.index->briefings()[1], open[1]);
}

TEST(BriefingLoader, answersWithNoIndexWhereNothingCouldBeRead)
{
    const Loaded loaded = load({"/no/such/file.md"});
    EXPECT_EQ(loaded.index, nullptr);
    ASSERT_EQ(loaded.errors.size(), 1U);
    EXPECT_EQ(loaded.errors[0].code, FileError::NotFound);
}

TEST(BriefingLoader, readsTheOthersWhenOneIsBroken)
{
    const QTemporaryDir folder;
    QFile broken(folder.filePath(QStringLiteral("broken.md")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray("\x00\x01\x02", 3));
    broken.close();
    const Loaded loaded = load({broken.fileName().toStdString(), "entente:alliance"});
    ASSERT_NE(loaded.index, nullptr);
    EXPECT_EQ(loaded.index->briefings().size(), 1U);
    ASSERT_EQ(loaded.errors.size(), 1U);
    EXPECT_EQ(loaded.errors[0].code, ReadingError::Binary);
}

} // namespace entente::ui
