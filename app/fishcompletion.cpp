// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/apptexts.h"
#include "app/commandtable.h"
#include "app/commandwords.h"
#include "app/completions.h"

namespace entente {

namespace {

QString quoted(QString words)
{
    words.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + words + u'\'';
}

QString condition(const CommandRow &command)
{
    const QString name = QString::fromLatin1(command.name);
    return name.isEmpty() ? QStringLiteral("__entente_no_command")
                          : QStringLiteral("__entente_command ") + name;
}

/// What is offered for a value: -x where that is no file, -r where it may be one.
QString value(const OptionRow &option, const Offered &offered)
{
    if (*option.value == '\0' || option.mayBeBare)
        return {};
    switch (option.offers) {
    case Offers::Files:
        return QStringLiteral(" -r -F");
    case Offers::Folders:
        return QStringLiteral(" -x -a '(__fish_complete_directories)'");
    case Offers::Choices:
    case Offers::FocusAreas:
        return QStringLiteral(" -x -a ") + quoted(valuesOf(option, offered).join(u' '));
    case Offers::Nothing:
        break;
    }
    return QStringLiteral(" -x");
}

QString lineOf(const OptionRow &option, const QString &when, const Offered &offered)
{
    const QString letter = option.letter == '\0'
        ? QString()
        : QStringLiteral(" -s ") + QLatin1Char(option.letter);
    return QStringLiteral("complete -c entente%1%2 -l %3%4 -d %5\n")
        .arg(when.isEmpty() ? QString() : QStringLiteral(" -n ") + quoted(when), letter,
             QString::fromLatin1(option.name), value(option, offered),
             quoted(AppTexts::tr(option.summary)));
}

QString operands(const CommandRow &command, const Offered &offered)
{
    const QString when = QStringLiteral("complete -c entente -n ") + quoted(condition(command));
    QString text;
    if (*command.actions != '\0')
        text += when + QStringLiteral(" -f -a ") + quoted(choicesOf(command.actions).join(u' '))
            + u'\n';
    for (const auto &[first, seconds] : secondWordsOf(command))
        text += QStringLiteral(
                    "complete -c entente -n '__entente_command %1; and __entente_command "
                    "%2' -f -a %3\n")
                    .arg(QString::fromLatin1(command.name), first, quoted(seconds.join(u' ')));
    if (command.operands == Offers::Files)
        text += when + QStringLiteral(" -F -a ") + quoted(offered.bundled.join(u' ')) + u'\n';
    if (command.operands == Offers::Folders)
        text += when + QStringLiteral(" -f -a '(__fish_complete_directories)'\n");
    return text;
}

} // namespace

std::string fishCompletion(const Offered &offered)
{
    QStringList names;
    for (const CommandRow &command : commandTable()) {
        if (*command.name != '\0')
            names << QString::fromLatin1(command.name);
    }
    QString text = QStringLiteral(
                       "# Completion of entente for fish, made by \"entente completions fish\".\n"
                       "\n"
                       "function __entente_command\n"
                       "    set -l words (commandline -opc)\n"
                       "    contains -- $argv[1] $words[2..-1]\n"
                       "end\n"
                       "\n"
                       "function __entente_no_command\n"
                       "    for name in %1\n"
                       "        __entente_command $name; and return 1\n"
                       "    end\n"
                       "    return 0\n"
                       "end\n"
                       "\n"
                       "complete -c entente -f\n")
                       .arg(names.join(u' '));
    for (const CommandRow &command : commandTable()) {
        if (*command.name != '\0')
            text += QStringLiteral("complete -c entente -n __entente_no_command -a %1 -d %2\n")
                        .arg(QString::fromLatin1(command.name),
                             quoted(AppTexts::tr(command.summary)));
        text += operands(command, offered);
        for (const OptionRow &option : optionsOf(command))
            text += lineOf(option, condition(command), offered);
    }
    for (const OptionRow &option : commonRows())
        text += lineOf(option, {}, offered);
    return text.toStdString();
}

} // namespace entente
