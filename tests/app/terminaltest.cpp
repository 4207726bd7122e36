// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a briefing or the name of a file holds never commands the terminal that it is printed to.

#include "app/terminal.h"

#include "core/base/filename.h"
#include "tests/app/program.h"

#include <gmock/gmock.h>

namespace entente::test {

namespace {

using testing::HasSubstr;
using testing::Not;

const std::string hostile =
    "---\ntitle: \"Red \\e[31m alert \\u202Egnp\"\n---\n\n"
    "# Threats\n\n- **Mines \x1B]0;owned\x07:** Mines\x08\x7F \u009B2J close "
    "the \u2066strait\u2069.\n";

class Terminal : public ProgramTest
{
protected:
    static void expectHarmless(const Ended &ended)
    {
        for (const std::string &said : {ended.output, ended.errors}) {
            for (const char *const bad :
                 {"\x1B", "\x07", "\x08", "\x7F", "\u009B", "\u202E", "\u2066", "\u2069"})
                EXPECT_THAT(said, Not(HasSubstr(bad)));
        }
    }
    /// A name that would turn the terminal red, and then forge a line.
    [[nodiscard]] QString badName() const
    {
        return write("in/a\x1B[31m\nentente: all is well\xE2\x80\xAE.md", hostile);
    }
};

} // namespace

TEST_F(Terminal, isNotCommandedByTopicsInAnyFormat)
{
    const QString file = badName();
    for (const char *const format : {"text", "csv", "json"}) {
        const Ended topics = entente({QStringLiteral("topics"), file, QStringLiteral("--format"),
                                      QString::fromLatin1(format)});
        EXPECT_EQ(topics.status, Done);
        expectHarmless(topics);
    }
    const Ended text = entente({QStringLiteral("topics"), file});
    EXPECT_THAT(text.output, HasSubstr("Red ␛[31m alert <U+202E>gnp"));
    EXPECT_THAT(text.output, HasSubstr("a␛[31m␊entente: all is well<U+202E>.md"));
    const Ended json = entente(
        {QStringLiteral("topics"), file, QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_THAT(json.output, HasSubstr("\"Red \\u001b[31m alert \\u202egnp\""));
}

TEST_F(Terminal, isNotCommandedBySearchLibraryOrImport)
{
    const QString file = badName();
    const QStringList import{QStringLiteral("import"), QStringLiteral("--verbose"), file};
    expectHarmless(run(import));
    expectHarmless(run(QStringList(import) << QStringLiteral("--dry-run")));
    const Ended found = run(words("search mines"));
    EXPECT_EQ(found.status, Done) << found.errors;
    EXPECT_THAT(found.output, HasSubstr("<U+202E>"));
    expectHarmless(found);
    expectHarmless(run(words("search mines --format json")));
    expectHarmless(run(words("library check")));
}

TEST_F(Terminal, isNotCommandedByErrors)
{
    const Ended missing = entente(
        {QStringLiteral("topics"), QStringLiteral("no\u001B[2Jsuch\nentente: done.md")});
    EXPECT_EQ(missing.status, CouldNotRead);
    expectHarmless(missing);
    EXPECT_EQ(std::count(missing.errors.begin(), missing.errors.end(), '\n'), 1) << missing.errors;
    expectHarmless(
        entente({QStringLiteral("topics"), write("bad.md", "---\ntitle: [\x1B[31m\n---\n")}));
    expectHarmless(entente({QStringLiteral("topics"), alliance, QStringLiteral("--kind"),
                            QStringLiteral("\u001B[2J")}));
}

TEST_F(Terminal, isToldFromWhichEncodingATextCame)
{
    const QString sure = write("in/sure.md", "# Caf\xE9\n\n\x93The port\x94 is a caf\xE9.\n");
    const QString guess = write("in/guess.md", "# Situace v pr\xF9livu\n");
    const Ended text = entente({QStringLiteral("topics"), sure});
    EXPECT_THAT(text.output, HasSubstr("Read from windows-1252.\n"));
    EXPECT_EQ(text.errors, "");
    const Ended guessed = entente(
        {QStringLiteral("topics"), guess, QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_THAT(guessed.output, HasSubstr("\"encodingGuessed\": true"));
    EXPECT_THAT(guessed.errors, HasSubstr("which is a guess; save it as UTF-8 to be sure."));
    EXPECT_THAT(run({QStringLiteral("import"), path("in")}).errors,
                HasSubstr("guess.md: Read from"));
}

TEST_F(Terminal, takesNamesThatAreNotUtf8AndPrintsThemSafely)
{
    const std::string name = "caf\xE9.md";
    std::ofstream((folder() + QStringLiteral("/in/")).toStdString() + name, std::ios::binary)
        << "# Ports\n\n- **Threat:** Mines.\n";
    const QString file = nameOf((folder() + QStringLiteral("/in/")).toStdString() + name);
    Ended said = Running(folder(), {QStringLiteral("topics"), file}).end();
    EXPECT_EQ(said.status, Done) << said.errors;
    EXPECT_THAT(said.output, HasSubstr("caf\uFFFD.md"));
    said = Running(
               folder(),
               {QStringLiteral("topics"), file, QStringLiteral("--format"), QStringLiteral("json")})
               .end();
    EXPECT_THAT(said.output, HasSubstr("caf\uFFFD.md\""));
    const QString output = nameOf(folder().toStdString() + "/\xFFout.md");
    said = Running(folder(), {QStringLiteral("export"), file, QStringLiteral("-o"), output}).end();
    EXPECT_EQ(said.status, Done) << said.errors;
    EXPECT_TRUE(std::filesystem::exists(fileOf(output)));
    said = Running(folder(), {QStringLiteral("topics"), nameOf("no\xE9.md")}).end();
    EXPECT_EQ(said.status, CouldNotRead);
    EXPECT_THAT(said.errors, HasSubstr("no\uFFFD.md: there is no such file"));
    said = run({QStringLiteral("import"), QStringLiteral("--verbose"), path("in")});
    EXPECT_EQ(said.status, Done) << said.errors;
    EXPECT_THAT(said.output, HasSubstr("caf\uFFFD.md"));
    const QString otherLibrary = nameOf(folder().toStdString() + "/\xE9.entente");
    said = Running(folder(),
                   {QStringLiteral("import"), file, QStringLiteral("--library"), otherLibrary})
               .end();
    EXPECT_EQ(said.status, Done) << said.errors;
    said = Running(folder(),
                   {QStringLiteral("search"), QStringLiteral("mines"), QStringLiteral("--library"),
                    otherLibrary})
               .end();
    EXPECT_EQ(said.status, Done) << said.errors;
    EXPECT_TRUE(std::filesystem::exists(fileOf(otherLibrary) + ".index"));
}

TEST_F(Terminal, takesALibraryThatIsNamedWithoutAFolder)
{
    const std::filesystem::path before = std::filesystem::current_path();
    std::filesystem::current_path(folder().toStdString());
    const QString file = write("in/one.md", "# Ports\n\n- **Threat:** Mines.\n");
    const QStringList onIt{QStringLiteral("--library"), QStringLiteral("name.entente")};
    const Ended imported = Running(folder(), QStringList{QStringLiteral("import"), file} + onIt)
                               .end();
    const Ended found = Running(folder(),
                                QStringList{QStringLiteral("search"), QStringLiteral("mines")}
                                    + onIt)
                            .end();
    const Ended checked = Running(folder(), words("library check") + onIt).end();
    std::filesystem::current_path(before);
    EXPECT_EQ(imported.status, Done) << imported.errors;
    EXPECT_EQ(found.status, Done) << found.errors;
    EXPECT_EQ(checked.status, Done) << checked.errors;
}

} // namespace entente::test
