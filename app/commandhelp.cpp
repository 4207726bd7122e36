// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandhelp.h"

#include "app/apptexts.h"
#include "app/commandwords.h"
#include "core/page/columns.h"

#include <map>
#include <span>

namespace entente {

namespace {

constexpr int lineColumns = 80;
constexpr int valueColumn = 24; ///< where the meaning of a word begins

/// Words in lines behind so many spaces.
QString paragraph(const QString &words, int indent)
{
    QString lines;
    for (const std::string &line : page::wrapped(words.toStdString(), lineColumns - indent))
        lines += QString(indent, u' ') + QString::fromStdString(line) + u'\n';
    return lines;
}

/// The same of words of which none is broken.
QString unbroken(const QStringList &words, int indent, int further)
{
    QString lines;
    QString line(indent, u' ');
    bool isFresh = true;
    for (const QString &word : words) {
        const bool fits = page::columnsOf((line + u' ' + word).toStdString()) <= lineColumns;
        if (!isFresh && !fits) {
            lines += line + u'\n';
            line = QString(indent + further, u' ');
            isFresh = true;
        }
        line += (isFresh ? QString() : QStringLiteral(" ")) + word;
        isFresh = false;
    }
    return lines + line + u'\n';
}

/// What a word means, beside it where it is short, else below it.
QString explained(const QString &word, const QString &meaning)
{
    constexpr int indent = 2;
    QString lines = paragraph(meaning, valueColumn);
    const int end = indent + page::columnsOf(word.toStdString());
    if (end + 1 < valueColumn)
        lines.replace(0, end, QString(indent, u' ') + word);
    else
        lines.prepend(QString(indent, u' ') + word + u'\n');
    return lines;
}

QString explained(const OptionRow &option)
{
    const QString meaning = AppTexts::tr(option.summary);
    const QString whole = usage(option);
    if (page::columnsOf(whole.toStdString()) + 2 <= lineColumns)
        return explained(whole, meaning);
    // Many values stand in a paragraph of their own.
    return explained(written(option) + u' ' + QString::fromLatin1(option.value), meaning)
        + paragraph(choicesOf(option.choices).join(QStringLiteral(", ")), valueColumn);
}

QString usageLines(const CommandRow &command)
{
    QString lines;
    for (const QString &usage : usagesOf(command))
        lines += unbroken(usage.split(u' '), 2, 8);
    return lines;
}

/// A command among all others: its options by their names alone.
QString shortHelp(const CommandRow &command)
{
    constexpr int indent = 6;
    QStringList options;
    for (const OptionRow &option : command.options)
        options << u'[' + usage(option) + u']';
    return usageLines(command) + paragraph(AppTexts::tr(command.summary), indent)
        + (options.isEmpty() ? QString() : unbroken(options, indent, 0));
}

QString headed(const QString &head, const QString &lines)
{
    return lines.isEmpty() ? QString() : u'\n' + head + u'\n' + lines;
}

QString explained(std::span<const OptionRow> options)
{
    QString lines;
    for (const OptionRow &option : options)
        lines += explained(option);
    return lines;
}

/// What the words of the usages stand for, but for those of which `said` has nothing.
QString wordsOf(const QString &said)
{
    QString lines;
    for (const Explained &each : explainedWords()) {
        if (said.contains(each.word))
            lines += explained(each.word, each.meaning);
    }
    return headed(AppTexts::tr("Words in capitals:"), lines);
}

QString commonLines()
{
    return headed(AppTexts::tr("Options of every command:"), explained(commonRows()));
}

QString filterLines()
{
    return headed(AppTexts::tr("Options of FILTER:"), explained(filterRows()));
}

/// All options but those of every command and of the filter, by name, each meaning once.
QString glossary()
{
    std::map<QString, QString> meanings;
    for (const CommandRow &command : commandTable()) {
        for (const OptionRow &option : command.options) {
            const QString value = QString::fromLatin1(option.value);
            const QString name = option.letter == '\0' ? written(option)
                                                       : u'-' + QString(QLatin1Char(option.letter))
                    + QStringLiteral(", ") + written(option);
            meanings[value.isEmpty() ? name : name + u' ' + value] = AppTexts::tr(option.summary);
        }
    }
    QString lines;
    for (const auto &[name, meaning] : meanings)
        lines += explained(name, meaning);
    return headed(AppTexts::tr("Options:"), lines);
}

QString statusLines()
{
    return headed(AppTexts::tr("Exit status:"), paragraph(exitStatuses(), 2));
}

} // namespace

QString helpText(Command command)
{
    const CommandRow &row = rowOf(command);
    const QString usages = usageLines(row);
    return usages + paragraph(AppTexts::tr(row.summary), 6)
        + headed(AppTexts::tr("Options:"), explained(row.options))
        + (row.takesFilter ? filterLines() : QString()) + commonLines()
        + wordsOf(usages + explained(row.options)) + statusLines();
}

QString helpText()
{
    QString usages;
    for (const CommandRow &command : commandTable())
        usages += shortHelp(command);
    return paragraph(introduction(), 0) + u'\n' + usages + glossary() + filterLines()
        + commonLines() + wordsOf(usages) + statusLines() + u'\n'
        + paragraph(AppTexts::tr("“entente COMMAND --help” tells of one command, “man entente” of "
                                 "all."),
                    0);
}

} // namespace entente
