// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/manualpage.h"

#include "app/apptexts.h"
#include "app/commandwords.h"

#include <array>

namespace entente {

namespace {

/// Text as roff prints it: a hyphen of an option is one that can be searched for and copied.
QString escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e"));
    text.replace(u'-', QStringLiteral("\\-"));
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(QStringLiteral("\\&"));
    return text;
}

QString line(const char *macro, const QString &text)
{
    // Within quotation marks a space parts no words, and a quotation mark is written twice.
    return QString::fromLatin1(macro) + QStringLiteral(" \"")
        + escaped(text).replace(u'"', QStringLiteral("\"\"")) + QStringLiteral("\"\n");
}

QString section(const QString &name)
{
    return line(".SH", name);
}

QString plain(const QString &text)
{
    return escaped(text) + u'\n';
}

QString item(const QString &term, const QString &text)
{
    return QStringLiteral(".TP\n") + line(".B", term) + escaped(text) + u'\n';
}

QString items(std::span<const OptionRow> options)
{
    QString text;
    for (const OptionRow &option : options)
        text += item(usage(option), AppTexts::tr(option.summary));
    return text;
}

QString usageLines(const CommandRow &command)
{
    QStringList lines;
    for (const QString &usage : usagesOf(command))
        lines << line(".B", usage);
    return lines.join(QStringLiteral(".br\n"));
}

QString commands()
{
    QString text;
    for (const CommandRow &command : commandTable()) {
        const QString name = QString::fromLatin1(command.name);
        const QString summary = AppTexts::tr(command.summary);
        text += line(".SS", name.isEmpty() ? QStringLiteral("entente") : name);
        text += usageLines(command) + QStringLiteral(".PP\n") + plain(summary)
            + items(command.options);
    }
    return text;
}

QString words()
{
    QString text;
    for (const Explained &each : explainedWords())
        text += item(each.word, each.meaning);
    return text;
}

struct Example
{
    const char *line;
    const char *meaning;
};

// Each is parsed by a test.
constexpr std::array examples{
    Example{"entente report.md notes.txt", QT_TRANSLATE_NOOP("AppTexts", "Open two files.")},
    Example{"entente topics report.md --kind recommendation",
            QT_TRANSLATE_NOOP("AppTexts", "List what a document recommends.")},
    Example{"entente export report.md -o report.pdf --group-by focus-area --full-text",
            QT_TRANSLATE_NOOP("AppTexts", "Publish it as a PDF, with its whole text.")},
    Example{"entente import briefings",
            QT_TRANSLATE_NOOP("AppTexts", "Keep the documents of a folder in the library.")},
    Example{"entente search deterrence kind:threat since:2024",
            QT_TRANSLATE_NOOP("AppTexts", "Look for them in the library.")},
    Example{"entente changes old.md new.md --output changes.pdf",
            QT_TRANSLATE_NOOP("AppTexts", "Report what changed between two documents.")},
};

QString exampleItems()
{
    QString text;
    for (const Example &example : examples)
        text += item(QString::fromLatin1(example.line), AppTexts::tr(example.meaning));
    return text;
}

QString files()
{
    return item(QStringLiteral("$XDG_DATA_HOME/entente/library.entente"),
                AppTexts::tr("The library, where no other is named. Its index lies beside it and "
                             "can be thrown away at any time."))
        + item(QStringLiteral("$XDG_CONFIG_HOME/Entente/entente.conf"),
               AppTexts::tr("What was chosen in the settings of the window."));
}

} // namespace

std::string manualPage()
{
    const QString page = QStringLiteral(".TH ENTENTE 1 " ENTENTE_RELEASED
                                        " \"entente " ENTENTE_VERSION "\"\n")
        + section(AppTexts::tr("NAME")) + QStringLiteral("entente \\- ")
        + escaped(AppTexts::tr("read briefings into topics, compare and publish them")) + u'\n'
        + section(AppTexts::tr("SYNOPSIS"))
        + line(".B", QStringLiteral("entente [FILE…] [OPTION…]")) + QStringLiteral(".br\n")
        + line(".B", QStringLiteral("entente COMMAND …")) + section(AppTexts::tr("DESCRIPTION"))
        + plain(introduction()) + section(AppTexts::tr("COMMANDS")) + commands()
        + section(QStringLiteral("FILTER")) + items(filterRows())
        + section(AppTexts::tr("OPTIONS OF EVERY COMMAND")) + items(commonRows())
        + section(AppTexts::tr("WORDS IN CAPITALS")) + words()
        + section(AppTexts::tr("EXIT STATUS")) + plain(exitStatuses())
        + section(AppTexts::tr("FILES")) + files() + section(AppTexts::tr("EXAMPLES"))
        + exampleItems() + section(AppTexts::tr("SEE ALSO"))
        + plain(QStringLiteral("tesseract(1), pandoc(1)"));
    return page.toStdString();
}

} // namespace entente
