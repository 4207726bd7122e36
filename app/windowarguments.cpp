// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowarguments.h"

#include "app/apptexts.h"
#include "app/commandtable.h"
#include "app/libraryoption.h"
#include "core/base/filename.h"

#include <QCommandLineParser>

namespace entente {

namespace {

/// The word that holds what the parser did not know.
QString unknownIn(const QStringList &words, const QCommandLineParser &parser)
{
    const QString name = parser.unknownOptionNames().value(0);
    for (const QString &word : words) {
        if (word.startsWith(u'-') && word.contains(name))
            return word;
    }
    return name;
}

/// Files to be opened, or a library; answers with what is wrong, or with nothing.
QString readFiles(const QStringList &files, Arguments &found)
{
    for (const QString &file : files) {
        if (!file.endsWith(libraryEnding, Qt::CaseInsensitive)) {
            found.files.push_back(fileOf(file));
            continue;
        }
        if (found.namesLibrary)
            return AppTexts::tr("“%1” is a second library; a window shows one.").arg(file);
        found.library = fileOf(file);
        found.namesLibrary = true;
    }
    return {};
}

} // namespace

std::variant<Arguments, UsageError> parseWindow(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    addOptions(parser, Command::Window);
    Arguments found;
    if (words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("-h"))) {
        found.command = Command::Help;
        return found;
    }
    if (!parser.parse(QStringList(QStringLiteral("entente")) + words)) {
        if (parser.unknownOptionNames().isEmpty())
            return UsageError{parser.errorText()};
        return UsageError{AppTexts::tr("“%1” is not known here; see entente --help.")
                              .arg(unknownIn(words, parser))};
    }
    if (parser.isSet(QStringLiteral("version"))) {
        found.command = Command::Version;
        return found;
    }
    if (const QString problem = readLibraryOption(parser, found); !problem.isEmpty())
        return UsageError{problem};
    found.namesLibrary = parser.isSet(QStringLiteral("library"));
    found.newWindow = parser.isSet(QStringLiteral("new-window"));
    found.resetsSettings = parser.isSet(QStringLiteral("reset-settings"));
    found.isService = parser.isSet(QStringLiteral("dbus-service"));
    if (const QString problem = readFiles(parser.positionalArguments(), found); !problem.isEmpty())
        return UsageError{problem};
    return found;
}

} // namespace entente
