// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/apptexts.h"
#include "app/commandtable.h"
#include "app/commandwords.h"
#include "app/completions.h"

namespace entente {

namespace {

/// Words between single quotation marks, in which `_arguments` and `_describe` take some signs for
/// their own.
QString escaped(QString words)
{
    for (const QChar sign : {u'\\', u'[', u']', u':'})
        words.replace(sign, u'\\' + QString(sign));
    return words.replace(u'\'', QStringLiteral("'\\''"));
}

QString action(const OptionRow &option, const Offered &offered)
{
    switch (option.offers) {
    case Offers::Files:
        return QStringLiteral("_files");
    case Offers::Folders:
        return QStringLiteral("_files -/");
    case Offers::Choices:
    case Offers::FocusAreas:
        return u'(' + valuesOf(option, offered).join(u' ') + u')';
    case Offers::Nothing:
        break;
    }
    return QStringLiteral(" ");
}

/// One for each name of the option; it may be repeated.
QStringList specs(const OptionRow &option, const Offered &offered)
{
    const QString summary = u'[' + escaped(AppTexts::tr(option.summary)) + u']';
    const QString value = *option.value == '\0'
        ? QString()
        : (option.mayBeBare ? QStringLiteral("::") : QStringLiteral(":"))
            + QString::fromLatin1(option.value) + u':' + action(option, offered);
    const QString joint = value.isEmpty() ? QString()
        : option.mayBeBare                ? QStringLiteral("=-")
                                          : QStringLiteral("=");
    QStringList all;
    all << QStringLiteral("'*") + written(option) + joint + summary + value + u'\'';
    if (option.letter != '\0')
        all << QStringLiteral("'*-") + QLatin1Char(option.letter)
                + (value.isEmpty() ? QString() : QStringLiteral("+")) + summary + value + u'\'';
    return all;
}

QStringList operandSpecs(const CommandRow &command)
{
    QStringList all;
    const bool hasActions = *command.actions != '\0';
    if (hasActions)
        all << QStringLiteral("'1:what:(%1)'").arg(choicesOf(command.actions).join(u' '));
    if (!secondWordsOf(command).empty())
        all << QStringLiteral("'2:which:_entente_seconds'");
    if (command.operands == Offers::Files)
        all << QStringLiteral("'*:file:_entente_files'");
    if (command.operands == Offers::Folders)
        all << QStringLiteral("'*:folder:_files -/'");
    return all;
}

QString arguments(const CommandRow &command, const Offered &offered)
{
    QStringList all;
    for (const OptionRow &option : optionsOf(command))
        all += specs(option, offered);
    for (const OptionRow &option : commonRows())
        all += specs(option, offered);
    all += operandSpecs(command);
    return QStringLiteral("_arguments -S ") + all.join(QStringLiteral(" \\\n                "));
}

/// `_entente_seconds`: what may follow the first word behind a command.
QString secondsFunction()
{
    QString text = QStringLiteral("_entente_seconds() {\n"
                                  "    local first=${${words[2,-1]:#-*}[1]}\n"
                                  "    case $words[1]:$first in\n");
    for (const CommandRow &command : commandTable()) {
        for (const auto &[first, seconds] : secondWordsOf(command))
            text += QStringLiteral("        %1:%2) compadd -- %3 ;;\n")
                        .arg(QString::fromLatin1(command.name), first, seconds.join(u' '));
    }
    return text + QStringLiteral("        *) _entente_files ;;\n    esac\n}\n\n");
}

} // namespace

std::string zshCompletion(const Offered &offered)
{
    QString commands;
    QString cases;
    for (const CommandRow &command : commandTable()) {
        const QString name = QString::fromLatin1(command.name);
        if (!name.isEmpty())
            commands += QStringLiteral("        '%1:%2'\n")
                            .arg(name, escaped(AppTexts::tr(command.summary)));
        cases += QStringLiteral("        %1)\n            %2 ;;\n")
                     .arg(name.isEmpty() ? QStringLiteral("*") : name, arguments(command, offered));
    }
    // The window, whose pattern fits all, comes last.
    const qsizetype second = cases.indexOf(QStringLiteral("\n        topics)")) + 1;
    cases = cases.mid(second) + cases.left(second);
    const QString text =
        QStringLiteral("#compdef entente\n"
                       "# Completion of entente for zsh, made by \"entente completions zsh\".\n"
                       "\n"
                       "_entente_files() {\n"
                       "    _alternative 'files:file:_files' 'bundled:briefing:(%1)'\n"
                       "}\n"
                       "\n"
                       "%5"
                       "_entente_commands() {\n"
                       "    local -a commands=(\n%2    )\n"
                       "    _describe -t commands command commands\n"
                       "}\n"
                       "\n"
                       "_entente() {\n"
                       "    # The language may stand before the command.\n"
                       "    while [[ $words[2] == --language=* && CURRENT -gt 2 ]]; do\n"
                       "        words=($words[1] ${words[3,-1]}); ((--CURRENT))\n"
                       "    done\n"
                       "    while [[ $words[2] == --language && CURRENT -gt 3 ]]; do\n"
                       "        words=($words[1] ${words[4,-1]}); ((CURRENT -= 2))\n"
                       "    done\n"
                       "    local command=$words[2]\n"
                       "    if ((CURRENT == 2)) && [[ $command != -* ]]; then\n"
                       "        _entente_commands\n"
                       "        _entente_files\n"
                       "        return\n"
                       "    fi\n"
                       "    case $command in\n"
                       "        %4) words=(\"${(@)words[2,-1]}\"); ((--CURRENT)) ;;\n"
                       "    esac\n"
                       "    case $command in\n%3    esac\n"
                       "}\n"
                       "\n"
                       "_entente \"$@\"\n")
            .arg(
                offered.bundled.join(u' ').replace(u':', QStringLiteral("\\:")), commands, cases,
                [] {
                    QStringList names;
                    for (const CommandRow &command : commandTable()) {
                        if (*command.name != '\0')
                            names << QString::fromLatin1(command.name);
                    }
                    return names.join(u'|');
                }(),
                secondsFunction());
    return text.toStdString();
}

} // namespace entente
