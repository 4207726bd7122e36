// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/door.h"

#include "tests/support/patience.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <future>

namespace entente::ui {

namespace {

class DoorTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("door")); }

    /// As another start does, while this one goes on.
    static bool knock(const QString &path, const QStringList &files, QSignalSpy &knocked)
    {
        auto answer = std::async(std::launch::async, [=] { return handOver(path, files); });
        if (knocked.isEmpty())
            knocked.wait(test::patience);
        return answer.get();
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(DoorTest, takesTheFilesOfALaterStart)
{
    const Door door(path());
    ASSERT_TRUE(door.isOpen());
    QSignalSpy knocked(&door, &Door::knocked);
    const QStringList files{QStringLiteral("/tmp/a b.md"), QStringLiteral("entente:alliance"),
                            QStringLiteral("/tmp/日本.md")};
    EXPECT_TRUE(knock(path(), files, knocked));
    ASSERT_EQ(knocked.size(), 1);
    EXPECT_EQ(knocked[0][0].toStringList(), files);
}

TEST_F(DoorTest, isKnockedAtWithoutFiles)
{
    const Door door(path());
    QSignalSpy knocked(&door, &Door::knocked);
    EXPECT_TRUE(knock(path(), {}, knocked));
    ASSERT_EQ(knocked.size(), 1);
    EXPECT_TRUE(knocked[0][0].toStringList().isEmpty());
}

TEST_F(DoorTest, nobodyAnswersWhereNoWindowIsOpen)
{
    EXPECT_FALSE(handOver(path(), {QStringLiteral("/tmp/a.md")}));
    EXPECT_FALSE(handOver({}, {}));
    EXPECT_FALSE(handOver(QString(200, u'x'), {})) << "longer than a socket may be called";
    {
        const Door door(path());
    }
    EXPECT_FALSE(handOver(path(), {})) << "it went with its window";
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(DoorTest, leavesTheDoorToTheWindowThatHasIt)
{
    const Door first(path());
    const Door second(path());
    EXPECT_TRUE(first.isOpen());
    EXPECT_FALSE(second.isOpen());
}

TEST_F(DoorTest, takesThePlaceOfOneThatWasLeftInDisorder)
{
    QFile left(path());
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.close();
    const Door door(path());
    ASSERT_TRUE(door.isOpen());
    QSignalSpy knocked(&door, &Door::knocked);
    EXPECT_TRUE(knock(path(), {}, knocked));
}

TEST_F(DoorTest, isAnotherOneForAnotherLibraryAndForTheUserAlone)
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
    const QString one = doorOf(QStringLiteral("/home/a/one.entente"));
    EXPECT_EQ(one, doorOf(QStringLiteral("/home/a/one.entente")));
    EXPECT_NE(one, doorOf(QStringLiteral("/home/a/two.entente")));
    EXPECT_TRUE(one.startsWith(m_folder.path()));
    qunsetenv("XDG_RUNTIME_DIR");
    EXPECT_TRUE(doorOf(QStringLiteral("/home/a/one.entente")).isEmpty());
    if (!before.isEmpty())
        qputenv("XDG_RUNTIME_DIR", before);
    const Door door(path());
    EXPECT_FALSE(QFile::permissions(path())
                 & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                    | QFileDevice::WriteOther));
}

} // namespace entente::ui
