// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"
#include "resources/resources.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

std::variant<Arguments, UsageError> parsed(const char *words)
{
    return parseArguments(QString::fromUtf8(words).split(u' '), bundledVocabulary);
}

Arguments sound(const char *words)
{
    const auto found = parsed(words);
    EXPECT_TRUE(std::holds_alternative<Arguments>(found)) << words;
    return std::holds_alternative<Arguments>(found) ? std::get<Arguments>(found) : Arguments();
}

void expectRefused(const char *words, const char *because)
{
    const auto found = parsed(words);
    ASSERT_TRUE(std::holds_alternative<UsageError>(found)) << words;
    const QString sentence = std::get<UsageError>(found).sentence;
    EXPECT_TRUE(sentence.contains(QString::fromUtf8(because)))
        << words << ": " << sentence.toStdString();
}

} // namespace

TEST(ServerArguments, areAnActionWithItsNamesAndOptions)
{
    const Arguments found = sound("server user add ann --desk east --level 3 --with postgres:///e");
    EXPECT_EQ(found.command, Command::Server);
    EXPECT_EQ(found.team.action, QStringLiteral("user add"));
    EXPECT_EQ(found.team.names, QStringList{QStringLiteral("ann")});
    EXPECT_EQ(found.team.options.value(QStringLiteral("desk")), QStringLiteral("east"));
    EXPECT_EQ(found.team.with, "postgres:///e");
}

TEST(ServerArguments, sayWhatIsMissingAndWhatIsTooMuch)
{
    expectRefused("server", "not clear");
    expectRefused("server drop --with postgres:///e", "not clear");
    expectRefused("server user add --with postgres:///e", "not clear");
    expectRefused("server user add ann --with postgres:///e", "needs --desk");
    expectRefused("server check --level 3 --with postgres:///e", "nothing for");
    expectRefused("server check", "No server is named");
    expectRefused("server user add ann --desk d --level 12 --with postgres:///e", "no level");
    expectRefused("server user add ann --desk d --may all --with postgres:///e", "nothing that");
    expectRefused("server user change ann --desk d --with postgres:///e", "go together");
    expectRefused("server retention versions never --with postgres:///e", "number of days");
    expectRefused("server retention secrets 30 --with postgres:///e", "it can be: operations");
    expectRefused("server mark abc --desk d --marking TLP:RED --with postgres:///e", "no SHA-256");
    expectRefused("server remove abc --desk d --with postgres:///e", "no SHA-256");
}

TEST(SyncArguments, nameAServerOrWhatIsToBeDoneHere)
{
    EXPECT_EQ(sound("sync --with postgres:///e --library l").team.with, "postgres:///e");
    EXPECT_EQ(sound("sync --conflicts").team.action, QStringLiteral("conflicts"));
    EXPECT_EQ(sound("sync --settle 7").team.names, QStringList{QStringLiteral("7")});
    EXPECT_EQ(sound("sync --take 7").team.names, QStringList{QStringLiteral("7")});
    expectRefused("sync --take 7 --settle 7", "stands alone");
    expectRefused("sync", "No server is named");
    expectRefused("sync --leave --conflicts", "stands alone");
    expectRefused("sync --conflicts --with postgres:///e", "stands alone");
    expectRefused("sync --conflicts --follow", "--follow is nothing for “--conflicts”");
    expectRefused("sync --leave --desk d", "--desk is nothing for “--leave”");
    expectRefused("sync --settle 7 --follow", "leave it out");
    expectRefused("sync more --with postgres:///e", "not known here");
}

} // namespace entente::test
