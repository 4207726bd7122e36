// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandwords.h"

#include "app/apptexts.h"
#include "core/publishing/outputformat.h"

#include <algorithm>

namespace entente {

QString introduction()
{
    return AppTexts::tr(
        "Entente reads briefings into topics that can be browsed, filtered, compared "
        "and published.");
}

std::vector<Explained> explainedWords()
{
    return {
        {QStringLiteral("FILE"),
         AppTexts::tr("“-” for standard input, or a bundled briefing such as entente:alliance, or "
                      "the name of a file.")},
        {QStringLiteral("FILTER"),
         AppTexts::tr("options that say which topics are meant. Repeat an option for more; areas "
                      "are or-ed, different options are and-ed.")},
        {QStringLiteral("QUERY"),
         AppTexts::tr(
             "words, \"phrases\", -exclusions and fields such as kind:threat "
             "certainty:stated area:logistics since:2024 source:nato lang:ja format:word "
             "title:words. OR joins words, phrases and groups in (brackets). -word leaves "
             "out passages, -document:word whole documents that have it anywhere. Other "
             "names of the same are found too (dprk: North Korea); quotation marks ask for "
             "just what they hold.")},
        {QStringLiteral("ADDRESS"),
         AppTexts::tr("a PostgreSQL server’s, such as postgres://desk.example.org/entente. A "
                      "password is never part of it: libpq finds it (PGPASSFILE, a service file), "
                      "or it is asked for.")},
        {QStringLiteral("HASH"), AppTexts::tr("the SHA-256 of a document.")},
        {QStringLiteral("OUT"), AppTexts::tr("a file whose ending tells the format.")},
    };
}

QString exitStatuses()
{
    return AppTexts::tr("0 done; 1 nothing matched; 2 wrong usage; 3 a file could not be read (the "
                        "others are done); 4 the output could not be written.");
}

std::map<QString, QStringList> secondWordsOf(const CommandRow &command)
{
    std::map<QString, QStringList> all;
    if (*command.actions == '\0')
        return all;
    for (const char *form : command.forms) {
        const QStringList words = QString::fromUtf8(form).split(u' ');
        const QString second = words.value(1);
        if (second.isEmpty() || !second.front().isLower())
            continue; // an option, or what stands for something else
        for (const QString &word : second.split(u'|')) {
            if (!all[words.front()].contains(word))
                all[words.front()] << word;
        }
    }
    return all;
}

QStringList usagesOf(const CommandRow &command)
{
    const QString endings = knownEndings().remove(u'.').replace(QStringLiteral(", "),
                                                                QStringLiteral("|"));
    // A command may take it in one of its forms alone.
    const bool namesFilter = std::any_of(
        command.forms.begin(), command.forms.end(), [](const char *form) {
            return QString::fromUtf8(form).contains(QStringLiteral("[FILTER]"));
        });
    QStringList usages;
    for (const char *form : command.forms) {
        QStringList words{QStringLiteral("entente"), QString::fromLatin1(command.name),
                          QString::fromUtf8(form).replace(QStringLiteral("%1"), endings)};
        words.removeAll(QString());
        if (command.takesFilter && !namesFilter)
            words << QStringLiteral("[FILTER]");
        if (!command.options.empty())
            words << QStringLiteral("[OPTION…]");
        usages << words.join(u' ');
    }
    return usages;
}

} // namespace entente
