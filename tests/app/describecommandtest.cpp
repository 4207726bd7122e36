// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program says of its own command line: the manual page, and what shells complete.

#include "app/commandtable.h"
#include "app/manualpage.h"
#include "tests/app/program.h"
#include "tests/support/patience.h"

#include <QProcess>

#include <gmock/gmock.h>

namespace entente::test {

namespace {

using ::testing::AnyOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;

bool isInstalled(const char *program)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

/// A program that is not ours, run to its end in a folder.
Ended ranInstalled(const char *program, const QStringList &words, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QString::fromLatin1(program), words);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience))
        return {};
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

class Described : public ProgramTest
{
protected:
    /// What the program prints, as a file.
    [[nodiscard]] QString described(const char *words, const char *file) const
    {
        const Ended ended = Running(folder(), test::words(words)).end();
        EXPECT_EQ(ended.status, Done) << ended.errors;
        return write(file, ended.output);
    }

    /// What bash completes at the end of a line, whose words are as readline parts them.
    [[nodiscard]] std::vector<std::string> completed(const QStringList &words) const
    {
        const QString script = described("completions bash", "entente.bash");
        const Ended ended = ranInstalled(
            "bash",
            QStringList{QStringLiteral("--norc"), QStringLiteral("-c"),
                        QStringLiteral("source \"$0\"; COMP_WORDS=(\"$@\"); "
                                       "COMP_CWORD=$(($# - 1)); COMP_WORDBREAKS=$' \\t\\n\"=:'; "
                                       "_entente; ((${#COMPREPLY[@]} == 0)) || "
                                       "printf '%s\\n' \"${COMPREPLY[@]}\""),
                        script}
                + words,
            path("in"));
        EXPECT_EQ(ended.status, 0);
        EXPECT_EQ(ended.errors, "");
        return linesOf(ended.output);
    }

    /// What fish completes at the end of a line; without its descriptions.
    [[nodiscard]] std::vector<std::string> completedByFish(const char *line) const
    {
        const QString script = described("completions fish", "entente.fish");
        const Ended ended = ranInstalled("fish",
                                         {QStringLiteral("--no-config"), QStringLiteral("-c"),
                                          QStringLiteral("source $argv[1]; complete -C $argv[2]"),
                                          script, QString::fromUtf8(line)},
                                         path("in"));
        EXPECT_EQ(ended.errors, "");
        std::vector<std::string> names;
        for (const std::string &each : linesOf(ended.output))
            names.push_back(each.substr(0, each.find('\t')));
        return names;
    }

    static std::vector<std::string> linesOf(const std::string &text)
    {
        std::istringstream all(text);
        std::vector<std::string> lines;
        for (std::string line; std::getline(all, line);)
            lines.push_back(line);
        return lines;
    }
};

} // namespace

TEST_F(Described, aManualPageNamesEveryCommandAndOption)
{
    const std::string page = manualPage();
    for (const CommandRow &command : commandTable()) {
        const QString name = QString::fromLatin1(command.name).replace(u'-', QStringLiteral("\\-"));
        for (const OptionRow &option : optionsOf(command)) {
            const QString written = entente::written(option).replace(u'-', QStringLiteral("\\-"));
            EXPECT_THAT(page, HasSubstr(written.toStdString()));
        }
        const QString head = QStringLiteral("\n.SS \"%1\"\n")
                                 .arg(name.isEmpty() ? QStringLiteral("entente") : name);
        EXPECT_THAT(page, HasSubstr(head.toStdString()));
    }
    EXPECT_THAT(page, HasSubstr(".TH ENTENTE 1 20"));
}

TEST_F(Described, theExamplesOfTheManualPageAreRight)
{
    const QString page = QString::fromStdString(manualPage());
    const QStringList items = page.mid(page.indexOf(QStringLiteral("EXAMPLES")))
                                  .split(QStringLiteral(".B \"entente "));
    ASSERT_GT(items.size(), 4);
    for (const QString &item : items.mid(1)) {
        const QString line = item.left(item.indexOf(u'"')).remove(u'\\');
        const auto parsed = parseArguments(line.split(u' '), bundledVocabulary);
        EXPECT_TRUE(std::holds_alternative<Arguments>(parsed)) << line.toStdString();
    }
}

TEST_F(Described, aManualPageIsReadByManWithoutAWarning)
{
    for (const char *language : {"en", "ja"}) {
        const QString page = described(
            (std::string("--language ") + language + " manual-page").c_str(), "entente.1");
        if (isInstalled("mandoc")) {
            const Ended lint = ranInstalled("mandoc",
                                            {QStringLiteral("-T"), QStringLiteral("lint"),
                                             QStringLiteral("-W"), QStringLiteral("warning"), page},
                                            folder());
            EXPECT_EQ(lint.output, "") << language;
        }
        if (isInstalled("man")) {
            const Ended shown = ranInstalled("man",
                                             {QStringLiteral("--warnings"), QStringLiteral("-E"),
                                              QStringLiteral("UTF-8"), QStringLiteral("-l"), page},
                                             folder());
            // Words of Japanese are broken where the desktop is Japanese.
            for (const std::string &warning : linesOf(shown.errors))
                EXPECT_THAT(warning, AnyOf(HasSubstr("break line"), HasSubstr("adjust line")))
                    << language;
            EXPECT_THAT(shown.output, HasSubstr("--not-focus-area"));
        }
    }
}

TEST_F(Described, bashCompletesCommandsOptionsAndValues)
{
    if (!isInstalled("bash"))
        GTEST_SKIP() << "bash is missing";
    const auto line = [](const char *text) {
        // A trailing empty word is what is not begun yet.
        return QString::fromUtf8(text).split(u' ');
    };
    EXPECT_THAT(completed(line("entente top")), ElementsAre("topics"));
    EXPECT_THAT(completed(line("entente topics --ki")), ElementsAre("--kind"));
    EXPECT_THAT(completed(line("entente topics --kind rec")), ElementsAre("recommendation"));
    EXPECT_THAT(completed(line("entente topics --focus-area cybers")),
                ElementsAre("cybersecurity"));
    EXPECT_THAT(completed(line("entente topics --format ")), ElementsAre("text", "json", "csv"));
    EXPECT_THAT(completed(line("entente topics --format = j")), ElementsAre("json"));
    EXPECT_THAT(completed(line("entente search --format ")), ElementsAre("text", "json"));
    EXPECT_THAT(completed(line("entente --language ja dossier re")),
                ElementsAre("remove", "restore"));
    EXPECT_THAT(completed(line("entente topics entente : al")), ElementsAre("alliance"));
    EXPECT_THAT(completed(line("entente search --limit ")), IsEmpty());
    EXPECT_THAT(completed(line("entente search mi")), IsEmpty());
    EXPECT_THAT(completed(line("entente --new")), ElementsAre("--new-window"));
    EXPECT_THAT(completed(line("entente server us")), ElementsAre("user"));
    EXPECT_THAT(completed(line("entente server user ")),
                IsSupersetOf({"list", "password", "add", "change"}));
    EXPECT_THAT(completed(line("entente server desk a")), ElementsAre("add"));
    EXPECT_THAT(completed(line("entente server retention v")), ElementsAre("versions"));
}

TEST_F(Described, bashCompletesFilesWhateverTheirNames)
{
    if (!isInstalled("bash"))
        GTEST_SKIP() << "bash is missing";
    (void)write("in/two words.md", "# T\n");
    (void)write("in/日本.md", "# T\n");
    EXPECT_THAT(
        completed({QStringLiteral("entente"), QStringLiteral("topics"), QStringLiteral("tw")}),
        ElementsAre("two words.md"));
    EXPECT_THAT(completed({QStringLiteral("entente"), QStringLiteral("export"),
                           QStringLiteral("a.md"), QStringLiteral("-o"), QStringLiteral("日")}),
                ElementsAre("日本.md"));
    EXPECT_THAT(completed({QStringLiteral("entente"), QStringLiteral("library"),
                           QStringLiteral("backup"), QStringLiteral("two")}),
                ElementsAre("two words.md"));
}

TEST_F(Described, fishCompletesCommandsOptionsAndValues)
{
    if (!isInstalled("fish"))
        GTEST_SKIP() << "fish is missing";
    EXPECT_THAT(completedByFish("entente top"), ElementsAre("topics"));
    EXPECT_THAT(completedByFish("entente topics --ki"), ElementsAre("--kind"));
    EXPECT_THAT(completedByFish("entente topics --kind rec"), ElementsAre("recommendation"));
    EXPECT_THAT(completedByFish("entente dossier re"), IsSupersetOf({"remove", "restore"}));
    EXPECT_THAT(completedByFish("entente server user pass"), Contains("password"));
}

TEST_F(Described, zshReadsItsCompletion)
{
    if (!isInstalled("zsh"))
        GTEST_SKIP() << "zsh is missing";
    const QString script = described("completions zsh", "_entente");
    const Ended ended = ranInstalled("zsh", {QStringLiteral("-n"), script}, folder());
    EXPECT_EQ(ended.status, 0) << ended.errors;
    EXPECT_THAT(contents(script.toStdString()), HasSubstr("#compdef entente"));
}

TEST_F(Described, aShellThatIsNotKnownIsRefused)
{
    for (const char *line :
         {"completions", "completions csh", "completions bash zsh", "manual-page a.md"}) {
        const auto parsed = parseArguments(words(line), bundledVocabulary);
        EXPECT_TRUE(std::holds_alternative<UsageError>(parsed)) << line;
    }
}

} // namespace entente::test
