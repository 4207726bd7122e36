// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languageoption.h"
#include "tests/app/program.h"

#include <gmock/gmock.h>

namespace entente::test {

namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class LanguageOfProgram : public ProgramTest
{
protected:
    [[nodiscard]] Ended say(const QStringList &words) const
    {
        return Running(folder(), words).end();
    }
    [[nodiscard]] Ended sayInJapanese(const QStringList &words) const
    {
        return say(QStringList{QStringLiteral("--language"), QStringLiteral("ja")} + words);
    }
    /// What is exported of a file as plain text, by a program that speaks a language.
    [[nodiscard]] std::string exported(const QString &language, const QString &file) const
    {
        const QString out = path("out.txt");
        const Ended ended = say({QStringLiteral("--language"), language, QStringLiteral("export"),
                                 file, QStringLiteral("-o"), out});
        EXPECT_EQ(ended.status, Done) << ended.errors;
        return contents(out.toStdString());
    }
};

} // namespace

TEST(LanguageOption, isTakenOutOfTheWordsWhereverItStands)
{
    QStringList words{QStringLiteral("topics"), QStringLiteral("--language"), QStringLiteral("ja"),
                      QStringLiteral("a.md")};
    LanguageOption option = takeLanguage(words);
    EXPECT_EQ(option.language, QStringLiteral("ja"));
    EXPECT_EQ(words, (QStringList{QStringLiteral("topics"), QStringLiteral("a.md")}));
    words = {QStringLiteral("--language=ja_JP"), QStringLiteral("--"),
             QStringLiteral("--language")};
    option = takeLanguage(words);
    EXPECT_EQ(option.language, QStringLiteral("ja"));
    EXPECT_EQ(words, (QStringList{QStringLiteral("--"), QStringLiteral("--language")}));
    words = {QStringLiteral("topics")};
    EXPECT_TRUE(takeLanguage(words).language.isEmpty());
    EXPECT_TRUE(takeLanguage(words).isSpoken);
    words = {QStringLiteral("--language")};
    EXPECT_FALSE(takeLanguage(words).isSpoken);
}

TEST_F(LanguageOfProgram, isJapaneseForTablesMessagesAndHelp)
{
    const Ended topics = sayInJapanese({QStringLiteral("topics"), alliance});
    EXPECT_EQ(topics.status, Done);
    EXPECT_THAT(topics.output, HasSubstr("19 件の論点をすべて表示しています。"));
    const Ended unread = sayInJapanese({QStringLiteral("topics"), path("none.md")});
    EXPECT_EQ(unread.status, CouldNotRead);
    EXPECT_THAT(unread.errors, HasSubstr("ファイルがありません。名前を確認してください。"));
    const Ended wrong = sayInJapanese({QStringLiteral("topics")});
    EXPECT_EQ(wrong.status, WrongUsage);
    EXPECT_THAT(wrong.errors, HasSubstr("ファイルが指定されていません。"));
    const Ended help = sayInJapanese({QStringLiteral("--help")});
    EXPECT_THAT(help.output, StartsWith("Entente はブリーフィングを論点に分け"));
    EXPECT_THAT(help.output, HasSubstr("OUT.(pdf|html|"));
}

TEST_F(LanguageOfProgram, isThatOfTheDesktopWhereNoneIsNamed)
{
    const Ended english = say({QStringLiteral("topics")});
    EXPECT_THAT(english.errors, HasSubstr("No file is named"));
    ::setenv("LC_ALL", "ja_JP.UTF-8", 1);
    const Ended japanese = say({QStringLiteral("topics")});
    ::unsetenv("LC_ALL");
    EXPECT_THAT(japanese.errors, HasSubstr("ファイルが指定されていません。"));
}

TEST_F(LanguageOfProgram, isRefusedWhereItIsNotSpoken)
{
    const Ended ended = say(
        {QStringLiteral("--language"), QStringLiteral("fr"), QStringLiteral("topics"), alliance});
    EXPECT_EQ(ended.status, WrongUsage);
    EXPECT_THAT(ended.errors, HasSubstr("does not speak “fr”"));
}

TEST_F(LanguageOfProgram, isNotThatOfADocumentWhoseBriefingHasOneOfItsOwn)
{
    const QString en = write("in/en.md",
                             "---\nlanguage: en\ndate: 2024-04-10\n---\n# Alliance\n\n"
                             "## Threats\n\n- A missile.\n");
    const QString ja = write("in/ja.md",
                             "---\nlanguage: ja\ndate: 2024-04-10\n---\n# 同盟\n\n"
                             "## 脅威\n\n- 弾道ミサイル。\n");
    const QString fr = write("in/fr.md",
                             "---\nlanguage: fr\ndate: 2024-04-10\n---\n# Alliance\n\n"
                             "## Menaces\n\n- Un missile.\n");
    const std::string english = exported(QStringLiteral("ja"), en);
    EXPECT_THAT(english, HasSubstr("Dated 10 April 2024"));
    EXPECT_THAT(english, Not(HasSubstr("日付")));
    const std::string japanese = exported(QStringLiteral("en"), ja);
    EXPECT_THAT(japanese, HasSubstr("日付: 2024年4月10日"));
    EXPECT_THAT(japanese, Not(HasSubstr("April")));
    EXPECT_THAT(exported(QStringLiteral("ja"), fr), HasSubstr("日付: 2024年4月10日"));
}

TEST_F(LanguageOfProgram, leavesLabelsOfTheTrafficLightProtocolAsTheyAre)
{
    for (const char *label :
         {"TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"}) {
        const QString file = write("in/marked.md",
                                   "---\nlanguage: ja\nmarking: " + std::string(label)
                                       + "\n---\n# 同盟\n\n## 脅威\n\n- 弾道ミサイル。\n");
        EXPECT_THAT(exported(QStringLiteral("ja"), file), HasSubstr(label));
    }
}

} // namespace entente::test
