// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandtable.h"
#include "app/commandwords.h"
#include "app/completions.h"

namespace entente {

namespace {

/// Stands before what the table says. Needs nothing but bash itself.
constexpr auto beginning =
    R"bash(# Completion of entente for bash, made by "entente completions bash".

# _entente_files SORT WORD: names of files or folders that go on from the word.
_entente_files() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -A "$1" -- "$2")
}

_entente() {
    COMPREPLY=()
    # What readline parts at = and : is put together again.
    local words=() word i
    for ((i = 1; i <= COMP_CWORD; ++i)); do
        word=${COMP_WORDS[i]}
        if ((${#words[@]})) && [[ $word == [=:]* || ${words[-1]} == *[=:] ]]; then
            words[-1]+=$word
        else
            words+=("$word")
        fi
    done
    ((${#words[@]})) || return 0
    local cur=${words[-1]} command='' operands=0 before='' option='' value=0
    for ((i = 0; i < ${#words[@]} - 1; ++i)); do
        word=${words[i]}
        if ((value)); then
            value=0
        elif [[ $word == -* ]]; then
            [[ $word == *=* ]] || ! _entente_takes_value "$command" "$word" || value=1
            option=$word
        elif [[ -z $command ]] && _entente_options "$word" >/dev/null; then
            command=$word
        else
            operands=$((operands + 1)) before=$word
        fi
    done
    local offered=$cur
    if [[ $cur == --*=* ]]; then
        option=${cur%%=*} offered=${cur#*=} value=1
    fi
    if ((value)); then
        _entente_values "$command" "$option" "$offered"
    elif [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_entente_options "$command")" -- "$cur")
    else
        _entente_operands "$command" "$operands" "$cur" "$before"
    fi
    # Readline puts what it is given behind the last :, where it parts words at it.
    if [[ $offered == *:* && $COMP_WORDBREAKS == *:* ]]; then
        local begin=${offered%"${offered##*:}"}
        COMPREPLY=("${COMPREPLY[@]#"$begin"}")
    fi
}
)bash";

QString quoted(const QStringList &words)
{
    return u'\'' + words.join(u' ') + u'\'';
}

QStringList namesOf(const OptionRow &option)
{
    QStringList names(written(option));
    if (option.letter != '\0')
        names << u'-' + QString(QLatin1Char(option.letter));
    return names;
}

std::vector<OptionRow> allOf(const CommandRow &command)
{
    std::vector<OptionRow> all = optionsOf(command);
    all.insert(all.end(), commonRows().begin(), commonRows().end());
    return all;
}

QString commandPattern(const CommandRow &command)
{
    return *command.name == '\0' ? QStringLiteral("''") : QString::fromLatin1(command.name);
}

/// `_entente_options COMMAND`: its options; false where it is no command.
QString optionsFunction()
{
    QString text = QStringLiteral("\n_entente_options() {\n    case $1 in\n");
    for (const CommandRow &command : commandTable()) {
        QStringList names;
        for (const OptionRow &option : allOf(command))
            names += namesOf(option);
        text += QStringLiteral("        %1) echo %2 ;;\n")
                    .arg(commandPattern(command), quoted(names));
    }
    return text + QStringLiteral("        *) return 1 ;;\n    esac\n}\n");
}

/// `_entente_takes_value COMMAND OPTION`.
QString takesValueFunction()
{
    QString text = QStringLiteral("\n_entente_takes_value() {\n    case $1:$2 in\n");
    for (const CommandRow &command : commandTable()) {
        QStringList patterns;
        for (const OptionRow &option : allOf(command)) {
            if (*option.value == '\0' || option.mayBeBare)
                continue;
            for (const QString &name : namesOf(option))
                patterns << QString::fromLatin1(command.name) + u':' + name;
        }
        text += QStringLiteral("        %1) ;;\n").arg(patterns.join(u'|'));
    }
    return text + QStringLiteral("        *) return 1 ;;\n    esac\n}\n");
}

QString offer(const OptionRow &option, const Offered &offered)
{
    switch (option.offers) {
    case Offers::Files:
        return QStringLiteral("_entente_files file \"$3\"");
    case Offers::Folders:
        return QStringLiteral("_entente_files directory \"$3\"");
    case Offers::Choices:
    case Offers::FocusAreas:
        return QStringLiteral("mapfile -t COMPREPLY < <(compgen -W %1 -- \"$3\")")
            .arg(quoted(valuesOf(option, offered)));
    case Offers::Nothing:
        break;
    }
    return QStringLiteral(":");
}

/// `_entente_values COMMAND OPTION WORD`: what the option may be given.
QString valuesFunction(const Offered &offered)
{
    QString text = QStringLiteral("\n_entente_values() {\n    case $1:$2 in\n");
    for (const CommandRow &command : commandTable()) {
        for (const OptionRow &option : allOf(command)) {
            if (option.offers == Offers::Nothing)
                continue;
            QStringList patterns;
            for (const QString &name : namesOf(option))
                patterns << QString::fromLatin1(command.name) + u':' + name;
            text += QStringLiteral("        %1) %2 ;;\n")
                        .arg(patterns.join(u'|'), offer(option, offered));
        }
    }
    return text + QStringLiteral("    esac\n}\n");
}

/// `_entente_operands COMMAND NUMBER WORD BEFORE`: what stands behind the command, so many before
/// it, and that one last.
QString operandsFunction(const Offered &offered)
{
    QStringList commands;
    QString text = QStringLiteral("\n_entente_operands() {\n    local known=''\n"
                                  "    case $1:$2 in\n");
    QStringList files;
    QStringList folders;
    for (const CommandRow &command : commandTable()) {
        const QString name = QString::fromLatin1(command.name);
        const bool isFolder = command.operands == Offers::Folders;
        if (!name.isEmpty())
            commands << name;
        if (command.operands != Offers::Nothing)
            (isFolder ? folders : files) << commandPattern(command);
        if (*command.actions != '\0')
            text += QStringLiteral("        %1:0) known=%2 ;;\n")
                        .arg(name, quoted(choicesOf(command.actions)));
    }
    text += QStringLiteral("        :0) known=%1 ;;\n    esac\n").arg(quoted(commands));
    text += QStringLiteral("    case $1:$2:$4 in\n");
    for (const CommandRow &command : commandTable()) {
        for (const auto &[first, seconds] : secondWordsOf(command))
            text += QStringLiteral("        %1:1:%2) known=%3 ;;\n")
                        .arg(QString::fromLatin1(command.name), first, quoted(seconds));
    }
    text += QStringLiteral("    esac\n");
    text += QStringLiteral("    case $1 in\n"
                           "        %1) _entente_files file \"$3\"; known+=%2 ;;\n"
                           "        %3) _entente_files directory \"$3\" ;;\n"
                           "    esac\n")
                .arg(files.join(u'|'), quoted(QStringList(QString()) + offered.bundled),
                     folders.join(u'|'));
    // An action of a command comes alone, for no file is called so.
    return text
        + QStringLiteral("    local listed=()\n"
                         "    mapfile -t listed < <(compgen -W \"$known\" -- \"$3\")\n"
                         "    COMPREPLY+=(\"${listed[@]}\")\n}\n");
}

} // namespace

QStringList valuesOf(const OptionRow &option, const Offered &offered)
{
    return option.offers == Offers::FocusAreas ? offered.areas : choicesOf(option.choices);
}

std::string bashCompletion(const Offered &offered)
{
    const QString text = QString::fromUtf8(beginning) + optionsFunction() + takesValueFunction()
        + valuesFunction(offered) + operandsFunction(offered)
        + QStringLiteral("\ncomplete -F _entente entente\n");
    return text.toStdString();
}

} // namespace entente
