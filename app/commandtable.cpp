// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandtable.h"

#include "app/optionrows.h"
#include "app/teamoptionrows.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace entente {

namespace {

using namespace options;

std::vector<CommandRow> made()
{
    return {
        {Command::Window,
         "",
         {"[FILE…]"},
         QT_TRANSLATE_NOOP("AppTexts", "open the window"),
         {library, newWindow, resetSettings, dbusService, version},
         false,
         Offers::Files},
        {Command::Topics,
         "topics",
         {"FILE…"},
         QT_TRANSLATE_NOOP("AppTexts", "list the topics of documents"),
         {formatOfTopics, byteOrderMark},
         true,
         Offers::Files},
        {Command::Read,
         "read",
         {"FILE…"},
         QT_TRANSLATE_NOOP("AppTexts", "print what is read, in reading order"),
         {formatOfRead, withLeftOut},
         false,
         Offers::Files},
        {Command::Cite,
         "cite",
         {"FILE…", "--briefing NUMBER…"},
         QT_TRANSLATE_NOOP("AppTexts", "print the reference to a document, or to a place in it"),
         {styleOfReference, passage, accessed, briefing, library},
         false,
         Offers::Files},
        {Command::Changes,
         "changes",
         {"OLD NEW"},
         QT_TRANSLATE_NOOP("AppTexts", "say what changed between two documents"),
         {formatOfReport, output},
         false,
         Offers::Files},
        {Command::Compare,
         "compare",
         {"A B", "--left QUERY --right QUERY"},
         QT_TRANSLATE_NOOP("AppTexts",
                           "set two documents or folders side by side, or two searches of the "
                           "library"),
         {left, right, formatOfReport, output, library, allEditions},
         true,
         Offers::Files},
        {Command::Matrix,
         "matrix",
         {""},
         QT_TRANSLATE_NOOP("AppTexts", "count how topics of the library spread"),
         {rows, columns, show, cluster, searchFor, periods, events, formatOfReport, output, library,
          allEditions},
         true},
        {Command::Dossier,
         "dossier",
         {"list", "show TITLE", "add TITLE [FILE…] [FILTER]", "remove TITLE", "versions TITLE",
          "restore TITLE --version NUMBER"},
         QT_TRANSLATE_NOOP("AppTexts",
                           "collect what answers a question, and publish it with its "
                           "sources"),
         {briefing, passage, heading, ownWords, purpose, savedFilter, versionOfDossier,
          styleOfNotes, formatOfReport, output, library},
         true,
         Offers::Files,
         "list|show|add|remove|versions|restore"},
        {Command::Export,
         "export",
         {"FILE… -o OUT.(%1)", "[--search QUERY] [--briefing NUMBER…] -o OUT.(%1)"},
         QT_TRANSLATE_NOOP("AppTexts", "publish documents, or a book out of the library"),
         {outputOfExport, title,      marking,  groupBy,    contentsBy,  preparedFor,
          fullText,       noContents, noChart,  noPassages, noNotes,     paper,
          landscape,      margin,     font,     fontSize,   embedSource, passwordFile,
          byteOrderMark,  searchFor,  briefing, library,    allEditions},
         true,
         Offers::Files},
        {Command::Import,
         "import",
         {"PATH…"},
         QT_TRANSLATE_NOOP("AppTexts",
                           "keep documents, and all that folders and archives hold, in "
                           "the library"),
         {dryRun, verbose, unsureEditions, library},
         false,
         Offers::Files},
        {Command::Search,
         "search",
         {"QUERY"},
         QT_TRANSLATE_NOOP("AppTexts", "find topics and passages in the library"),
         {formatOfHits, limit, fold, library, allEditions},
         true},
        {Command::Similar,
         "similar",
         {"WORDS", "--briefing NUMBER --topic NUMBER"},
         QT_TRANSLATE_NOOP("AppTexts",
                           "list the topics of the library that are most like words, or like one "
                           "of them"),
         {briefing, topic, formatOfHits, limit, library, allEditions},
         true},
        {Command::Watch,
         "watch",
         {"FOLDER"},
         QT_TRANSLATE_NOOP("AppTexts", "import what appears in a folder"),
         {unsureEditions, library},
         false,
         Offers::Folders},
        {Command::Library,
         "library",
         {"check [--repair]", "backup FILE", "export FOLDER", "notes OUT.(md|csv|json)"},
         QT_TRANSLATE_NOOP("AppTexts", "check the library, copy it, or write all that it keeps"),
         {repair, byteOrderMark, library},
         false,
         Offers::Files,
         "check|backup|export|notes"},
        {Command::Sync,
         "sync",
         {"--with ADDRESS", "--conflicts", "--settle ID", "--take ID", "--leave"},
         QT_TRANSLATE_NOOP("AppTexts", "send and take what is new of a team"),
         {with, desk, follow, conflicts, settle, take, leave, library}},
        {Command::Server,
         "server",
         {"init --with ADDRESS", "upgrade --with ADDRESS", "check --with ADDRESS",
          "desk list --with ADDRESS", "desk add NAME [--everyone] --with ADDRESS",
          "user list --with ADDRESS", "user password ACCOUNT --with ADDRESS",
          "user add ACCOUNT --desk DESK --with ADDRESS",
          "user change ACCOUNT --level NUMBER --with ADDRESS",
          "mark HASH --desk DESK --marking MARKING --with ADDRESS",
          "remove HASH --desk DESK --with ADDRESS",
          "retention operations|versions|forgets|briefings DAYS --with ADDRESS",
          "sweep --with ADDRESS", "audit --with ADDRESS", "backup FILE --with ADDRESS",
          "restore FILE --with ADDRESS"},
         QT_TRANSLATE_NOOP("AppTexts", "keep the server that a team shares"),
         {with, desk, everyone, personName, level, may, active, marking, after},
         false,
         Offers::Files,
         "init|upgrade|check|desk|user|mark|remove|retention|sweep|audit|backup|restore"},
        {Command::Completions,
         "completions",
         {"bash|zsh|fish"},
         QT_TRANSLATE_NOOP("AppTexts", "print what has a shell complete these commands"),
         {},
         false,
         Offers::Nothing,
         "bash|zsh|fish"},
        {Command::ManualPage,
         "manual-page",
         {""},
         QT_TRANSLATE_NOOP("AppTexts", "print the manual page, for man"),
         {}},
    };
}

} // namespace

QString written(const OptionRow &option)
{
    return QStringLiteral("--") + QString::fromLatin1(option.name);
}

QString usage(const OptionRow &option)
{
    const QString value = QString::fromLatin1(*option.choices != '\0' ? option.choices
                                                                      : option.value);
    if (option.mayBeBare)
        return written(option) + QStringLiteral("[=") + value + u']';
    const QString name = option.letter == '\0'
        ? written(option)
        : u'-' + QString(QLatin1Char(option.letter)) + QStringLiteral(", ") + written(option);
    return value.isEmpty() ? name : name + u' ' + value;
}

QStringList choicesOf(const char *choices)
{
    return QString::fromLatin1(choices).split(u'|', Qt::SkipEmptyParts);
}

const std::vector<CommandRow> &commandTable()
{
    static const std::vector<CommandRow> table = made();
    return table;
}

const CommandRow &rowOf(Command command)
{
    const std::vector<CommandRow> &table = commandTable();
    const auto found = std::find_if(table.begin(), table.end(), [command](const CommandRow &row) {
        return row.command == command;
    });
    return found == table.end() ? table.front() : *found;
}

const CommandRow *commandNamed(const QString &name)
{
    for (const CommandRow &row : commandTable()) {
        if (*row.name != '\0' && name == QString::fromLatin1(row.name))
            return &row;
    }
    return nullptr;
}

std::span<const OptionRow> filterRows()
{
    static constexpr std::array all{focusArea, notFocusArea, kind, certainty, text, since, until};
    return all;
}

std::span<const OptionRow> commonRows()
{
    static constexpr std::array all{language, ocr, portable, help};
    return all;
}

std::vector<OptionRow> optionsOf(const CommandRow &command)
{
    std::vector<OptionRow> all = command.options;
    if (command.takesFilter)
        all.insert(all.end(), filterRows().begin(), filterRows().end());
    return all;
}

void addOptions(QCommandLineParser &parser, Command command)
{
    for (const OptionRow &option : optionsOf(rowOf(command))) {
        QStringList names(QString::fromLatin1(option.name));
        if (option.letter != '\0')
            names.prepend(QString(QLatin1Char(option.letter)));
        parser.addOption({names, QString(), QString::fromLatin1(option.value)});
    }
}

} // namespace entente
