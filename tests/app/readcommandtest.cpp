// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/commandline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace entente {

namespace {

using test::Ended;
using test::entente;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;

using ReadCommand = test::CommandTest;

Ended read(const QStringList &files, const char *options = "")
{
    return entente(QStringList(QStringLiteral("read")) + files + test::words(options));
}

QJsonObject onlyObject(const Ended &run)
{
    const QJsonArray all = QJsonDocument::fromJson(QByteArray::fromStdString(run.output)).array();
    EXPECT_EQ(all.size(), 1);
    return all.at(0).toObject();
}

std::string said(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString().toStdString();
}

QJsonObject firstOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toArray().at(0).toObject();
}

const char *const page =
    "<!DOCTYPE html><html lang=en><head><title>A short report from the strait</title>"
    "<meta name=author content='Ada Ferris'></head>\n<body><nav><a href=/>Home</a></nav>\n"
    "<p>The ferry has come back to the strait, and nobody on the island is as glad as the baker.</p>"
    "\n<p>It brought forty sacks of flour, the mail of a whole winter, and two pilots who will "
    "stay.</p>\n<p>They are to bring the freight across at night, once the lights have been tested "
    "by the harbour authority.</p></body></html>";

} // namespace

TEST_F(ReadCommand, printsTheWordsAloneInReadingOrder)
{
    const Ended run = read(
        {write("a.md", "# T\n\n- *One*\n\n![alt](a.png)\n\n| A |\n|---|\n| b |\n")});
    EXPECT_EQ(run.status, Done);
    EXPECT_EQ(run.errors, "");
    EXPECT_EQ(run.output, "T\n\nOne\n\nA\nb\n");
}

TEST_F(ReadCommand, tellsBlocksWithTheirLinesAsJson)
{
    const QJsonObject read = onlyObject(
        ::entente::read({write("a.html", page)}, "--format json --with-left-out"));
    EXPECT_EQ(said(read, "reader"), "html");
    EXPECT_EQ(said(read, "title"), "A short report from the strait");
    EXPECT_EQ(said(read, "author"), "Ada Ferris");
    EXPECT_EQ(said(read, "language"), "en");
    EXPECT_EQ(said(read, "encoding"), "UTF-8");
    const QJsonObject first = firstOf(read, "blocks");
    EXPECT_EQ(said(first, "kind"), "paragraph");
    EXPECT_EQ(first.value(QLatin1String("line")).toInt(), 3);
    const QJsonObject leftOut = firstOf(read, "leftOut");
    EXPECT_EQ(said(leftOut, "reason"), "navigation");
    EXPECT_EQ(said(leftOut, "text"), "Home");
}

TEST_F(ReadCommand, namesTheReaderOfEachFile)
{
    const auto readerOf = [this](const char *name, const std::string &bytes) {
        return said(onlyObject(read({write(name, bytes)}, "--format json")), "reader");
    };
    EXPECT_EQ(readerOf("a.csv", "Threat;Impact\nMines;High\n"), "csv");
    EXPECT_EQ(readerOf("a.md", "# Title\n\nWords.\n"), "markdown");
    EXPECT_EQ(readerOf("b.html", page), "html");
}

TEST_F(ReadCommand, saysWhatIsLeftOutOnlyWhereItIsAsked)
{
    const QString file = write("a.html", page);
    EXPECT_THAT(read({file}).output, Not(HasSubstr("Home")));
    EXPECT_THAT(read({file}, "--with-left-out").output, EndsWith("[navigation, line 2] Home\n"));
}

TEST_F(ReadCommand, writesMarkdownThatReadsTheSame)
{
    const QString file = write(
        "a.md",
        "---\ntitle: \"A: b\"\n---\n\n# One\n\n1. Two\n\n> Three *four*\n\n| A | B |\n| --- "
        "| --- |\n| c | d |\n\n```\ncode\n```\n");
    const std::string first = read({file}, "--format markdown").output;
    EXPECT_THAT(first, HasSubstr("title: \"A: b\"\n"));
    EXPECT_EQ(read({write("b.md", first)}, "--format markdown").output, first);
    EXPECT_EQ(read({write("b.md", first)}).output, read({file}).output);
}

TEST_F(ReadCommand, readsTheOthersWhereOneCannotBeRead)
{
    const Ended run = read({path("none.md"), write("a.md", "Words.\n")});
    EXPECT_EQ(run.status, CouldNotRead);
    EXPECT_THAT(run.errors, HasSubstr("none.md"));
    EXPECT_EQ(run.output, "Words.\n");
}

TEST_F(ReadCommand, refusesWhatItDoesNotKnow)
{
    EXPECT_EQ(read({}).status, WrongUsage);
    EXPECT_EQ(read({test::alliance}, "--format csv").status, WrongUsage);
    EXPECT_EQ(read({test::alliance}, "--kind threat").status, WrongUsage);
}

} // namespace entente
