// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandtable.h"

#include "app/commandhelp.h"
#include "app/commandwords.h"
#include "core/page/columns.h"
#include "tests/app/commandline.h"

#include <gmock/gmock.h>

#include <map>
#include <set>

namespace entente::test {

namespace {

using ::testing::HasSubstr;

/// A command line that is right, to which options can be added.
QStringList soundWords(Command command)
{
    static const std::map<Command, const char *> all{
        {Command::Window, ""},
        {Command::Topics, "topics a.md --format csv"},
        {Command::Read, "read a.md"},
        {Command::Cite, "cite a.md"},
        {Command::Changes, "changes a.md b.md --output c.txt"},
        {Command::Compare, "compare a.md b.md --output c.txt"},
        {Command::Matrix, "matrix --output c.txt"},
        {Command::Agree, "agree --team postgres:///team --with Ann --output c.txt"},
        {Command::Dossier, "dossier show T --output c.txt"},
        {Command::Export, "export a.md -o a.pdf"},
        {Command::Import, "import a.md"},
        {Command::Search, "search mines"},
        {Command::Similar, "similar mines"},
        {Command::Watch, "watch in"},
        {Command::Library, "library check"},
        {Command::Sync, "sync --with postgres:///team"},
        {Command::Server,
         "server user change ann --desk pacific --may read --with postgres:///team"},
        {Command::Completions, "completions bash"},
        {Command::ManualPage, "manual-page"},
    };
    return words(all.at(command));
}

/// What is wrong with a command line; empty where nothing is.
std::string problem(const QStringList &line)
{
    const auto parsed = parseArguments(line, bundledVocabulary);
    const auto *error = std::get_if<UsageError>(&parsed);
    return error == nullptr ? std::string() : error->sentence.toStdString();
}

std::set<QString> namesOf(const std::vector<OptionRow> &options)
{
    std::set<QString> names;
    for (const OptionRow &option : options)
        names.insert(entente::written(option));
    return names;
}

std::set<QString> allNames()
{
    std::set<QString> names;
    for (const CommandRow &command : commandTable())
        names.merge(namesOf(optionsOf(command)));
    return names;
}

std::string said(const QStringList &line)
{
    return line.join(u' ').toStdString();
}

} // namespace

TEST(CommandTable, hasARowForEveryCommandWhichIsRightAsItStands)
{
    for (const CommandRow &command : commandTable()) {
        const QStringList line = soundWords(command.command);
        const auto parsed = parseArguments(line, bundledVocabulary);
        ASSERT_TRUE(std::holds_alternative<Arguments>(parsed)) << said(line) << problem(line);
        EXPECT_EQ(std::get<Arguments>(parsed).command, command.command) << said(line);
        EXPECT_FALSE(command.forms.empty()) << command.name;
    }
}

TEST(CommandTable, listsTheOptionsThatEachCommandTakesAndNoOthers)
{
    for (const CommandRow &command : commandTable()) {
        const std::set<QString> own = namesOf(optionsOf(command));
        for (const QString &name : allNames()) {
            if (!own.contains(name)) {
                const QStringList line = soundWords(command.command) << name << QStringLiteral("1");
                EXPECT_NE(problem(line), "") << said(line);
            }
        }
    }
}

TEST(CommandTable, listsTheValuesThatEachOptionTakesAndNoOthers)
{
    std::size_t tried = 0;
    for (const CommandRow &command : commandTable()) {
        for (const OptionRow &option : optionsOf(command)) {
            for (const QString &value : choicesOf(option.choices)) {
                const QStringList line = soundWords(command.command)
                    << entente::written(option) << value;
                EXPECT_EQ(problem(line), "") << said(line);
                ++tried;
            }
            const QStringList wrong = soundWords(command.command)
                << entente::written(option) << QStringLiteral("frobnicated");
            if (*option.choices != '\0' || option.offers == Offers::FocusAreas) {
                EXPECT_NE(problem(wrong), "") << said(wrong);
            }
        }
    }
    EXPECT_GT(tried, 100U);
}

TEST(CommandTable, listsTheActionsOfACommand)
{
    for (const CommandRow &command : commandTable()) {
        if (*command.actions == '\0' || command.command == Command::Server)
            continue; // what is asked of a server needs more words: see its forms
        const QString name = QString::fromLatin1(command.name);
        EXPECT_NE(problem({name, QStringLiteral("frobnicate")}), "");
        for (const QString &action : choicesOf(command.actions)) {
            const std::string with = problem({name, action, QStringLiteral("a.md"),
                                              QStringLiteral("--version"), QStringLiteral("1")});
            const bool isTaken = problem({name, action}).empty() || with.empty()
                || problem({name, action, QStringLiteral("a.md")}).empty();
            EXPECT_TRUE(isTaken) << name.toStdString() << ' ' << action.toStdString() << with;
        }
    }
}

TEST(CommandTable, takesEachFormOfWhatIsAskedOfAServer)
{
    std::set<QString> asked;
    for (const char *form : rowOf(Command::Server).forms) {
        QString line = QStringLiteral("server ") + QString::fromUtf8(form);
        line.remove(QStringLiteral("[--everyone] "));
        line.replace(QStringLiteral("operations|versions|forgets|briefings DAYS"),
                     QStringLiteral("operations 30"));
        line.replace(QStringLiteral("--level NUMBER"), QStringLiteral("--level 3"));
        line.replace(QStringLiteral("HASH"), QString(64, u'a'));
        line.replace(QStringLiteral("--marking MARKING"), QStringLiteral("--marking SECRET"));
        line.replace(QStringLiteral("ADDRESS"), QStringLiteral("postgres:///team"));
        EXPECT_EQ(problem(line.split(u' ')), "") << form;
        asked.insert(line.section(u' ', 1, 1));
    }
    const QStringList actions = choicesOf(rowOf(Command::Server).actions);
    EXPECT_EQ(asked, std::set<QString>(actions.begin(), actions.end()));
    EXPECT_NE(problem(words("server frobnicate --with postgres:///team")), "");
}

TEST(CommandTable, namesInItsFormsOnlyWhatTheCommandTakes)
{
    for (const CommandRow &command : commandTable()) {
        const std::set<QString> own = namesOf(optionsOf(command));
        for (const char *form : command.forms) {
            for (const QString &word : QString::fromUtf8(form).remove(u'[').split(u' ')) {
                const QString option = QString(word).remove(u']');
                EXPECT_TRUE(!word.startsWith(QStringLiteral("--")) || own.contains(option)) << form;
            }
        }
    }
}

TEST(CommandTable, saysTheSameOfAnOptionWhereverItMeansTheSame)
{
    std::map<std::string, std::string> summaries;
    for (const CommandRow &command : commandTable()) {
        for (const OptionRow &option : optionsOf(command)) {
            // That of the program and that of a dossier are told apart by what follows.
            const std::string key = std::string(option.name) + ' ' + option.value;
            EXPECT_NE(*option.summary, '\0') << key;
            const auto at = summaries.emplace(key, option.summary).first;
            EXPECT_EQ(at->second, option.summary) << key;
        }
    }
}

TEST(Help, tellsOfEveryCommandAndOptionWithinEightyColumns)
{
    const std::string help = helpText().toStdString();
    for (const CommandRow &command : commandTable()) {
        EXPECT_THAT(help, HasSubstr(("entente " + std::string(command.name)).c_str()));
        for (const OptionRow &option : optionsOf(command))
            EXPECT_THAT(help, HasSubstr("--" + std::string(option.name)));
    }
    for (const OptionRow &option : commonRows())
        EXPECT_THAT(help, HasSubstr("--" + std::string(option.name)));
    std::istringstream lines(help);
    for (std::string line; std::getline(lines, line);)
        EXPECT_LE(page::columnsOf(line), 80) << line;
}

TEST(Help, tellsOfOneCommandBehindItsName)
{
    const auto parsed = parseArguments(words("cite --help"), bundledVocabulary);
    EXPECT_EQ(std::get<Arguments>(parsed).command, Command::Help);
    EXPECT_EQ(std::get<Arguments>(parsed).helpOf, Command::Cite);
    const std::string help = helpText(Command::Cite).toStdString();
    EXPECT_THAT(help, HasSubstr("entente cite --briefing NUMBER…"));
    EXPECT_THAT(help, HasSubstr("chicago|apa|harvard"));
    EXPECT_THAT(help, ::testing::Not(HasSubstr("entente export")));
    EXPECT_THAT(help, ::testing::Not(HasSubstr("--focus-area")));
    EXPECT_THAT(helpText(Command::Topics).toStdString(), HasSubstr("--focus-area ID"));
}

TEST(CommandLine, showsALibraryThatIsNamedAsAFile)
{
    const auto parsed = parseArguments(words("kept.entente a.md"), bundledVocabulary);
    ASSERT_TRUE(std::holds_alternative<Arguments>(parsed));
    const auto &arguments = std::get<Arguments>(parsed);
    EXPECT_EQ(arguments.library, "kept.entente");
    EXPECT_TRUE(arguments.namesLibrary);
    EXPECT_EQ(arguments.files, std::vector<std::string>{"a.md"});
    EXPECT_NE(problem(words("one.entente two.entente")), "");
    EXPECT_NE(problem(words("one.entente --library two.entente")), "");
    const auto joint = parseArguments(words("--library=l.entente --dbus-service"),
                                      bundledVocabulary);
    EXPECT_EQ(std::get<Arguments>(joint).library, "l.entente");
    EXPECT_TRUE(std::get<Arguments>(joint).isService);
}

} // namespace entente::test
