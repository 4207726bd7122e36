// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"

#include "app/apptexts.h"
#include "app/changescommand.h"
#include "app/citecommand.h"
#include "app/comparecommand.h"
#include "app/dossiercommand.h"
#include "app/exportoptions.h"
#include "app/filteroptions.h"
#include "app/importcommand.h"
#include "app/libraryarguments.h"
#include "app/libraryoption.h"
#include "app/matrixcommand.h"
#include "app/readcommand.h"
#include "app/similarcommand.h"
#include "core/base/filename.h"

#include <QCommandLineParser>

namespace entente {

namespace {

const QString formatOption = QStringLiteral("format");
const QString outputOption = QStringLiteral("output");
const QString libraryOption = QStringLiteral("library");
const QString searchOption = QStringLiteral("search");
const QString briefingOption = QStringLiteral("briefing");
const QString allEditionsOption = QStringLiteral("all-editions");

/// Which briefings of a library are to be exported; answers with what is wrong, or with nothing.
QString readBook(const QCommandLineParser &parser, Arguments &found)
{
    found.query = parser.value(searchOption).toStdString();
    found.allEditions = parser.isSet(allEditionsOption);
    if (const QString problem = readLibraryOption(parser, found); !problem.isEmpty())
        return problem;
    return readBriefingNumbers(parser.values(briefingOption), found);
}

std::variant<Arguments, UsageError> parseCommand(Command command, const QStringList &rest,
                                                 const VocabularyGiver &vocabulary)
{
    QCommandLineParser parser;
    addFilterOptions(parser);
    if (command == Command::Topics) {
        parser.addOption({formatOption, QString(), QStringLiteral("format")});
        addByteOrderMarkOption(parser);
    }
    if (command == Command::Export) {
        parser.addOption({{QStringLiteral("o"), outputOption}, QString(), QStringLiteral("file")});
        addExportOptions(parser);
        addLibraryOption(parser);
        for (const QString &option : {searchOption, briefingOption})
            parser.addOption({option, QString(), QStringLiteral("value")});
        parser.addOption(QCommandLineOption(allEditionsOption));
    }
    if (!parser.parse(QStringList(QStringLiteral("entente")) + rest))
        return UsageError{parser.errorText()};
    Arguments found;
    found.command = command;
    for (const QString &file : parser.positionalArguments())
        found.files.push_back(fileOf(file));
    const bool isBook = command == Command::Export && found.files.empty()
        && (parser.isSet(libraryOption) || parser.isSet(searchOption)
            || parser.isSet(briefingOption) || parser.isSet(allEditionsOption));
    if (isBook) {
        if (const QString problem = readBook(parser, found); !problem.isEmpty())
            return UsageError{problem};
    } else if (found.files.empty()) {
        return UsageError{AppTexts::tr(
            "No file is named; name one, “-” for standard input, or entente:alliance.")};
    }
    if (const QString problem = readFilterOptions(parser, vocabulary, found.filter);
        !problem.isEmpty())
        return UsageError{problem};
    if (command == Command::Topics && parser.isSet(formatOption)) {
        const QString format = parser.value(formatOption);
        if (!QStringList{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv")}
                 .contains(format))
            return UsageError{
                AppTexts::tr("“%1” is not a format of topics; the formats are text, json and csv.")
                    .arg(format)};
        found.format = format.toStdString();
    }
    if (command == Command::Topics) {
        const QString problem = readByteOrderMark(parser, found.format == "csv", found.publish);
        if (!problem.isEmpty())
            return UsageError{problem};
    }
    if (command == Command::Export) {
        found.output = fileOf(parser.value(outputOption));
        if (found.output.empty())
            return UsageError{
                AppTexts::tr("No output is named; add -o and a name that ends in one of %1.")
                    .arg(knownEndings())};
        if (const QString problem = readExportOptions(parser, found.output, found.publish);
            !problem.isEmpty())
            return UsageError{problem};
    }
    return found;
}

} // namespace

std::variant<Arguments, UsageError> parseArguments(const QStringList &arguments,
                                                   const VocabularyGiver &vocabulary)
{
    const QString first = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (first == QStringLiteral("topics") || first == QStringLiteral("export")) {
        if (rest.contains(QStringLiteral("--help")) || rest.contains(QStringLiteral("-h"))) {
            Arguments help;
            help.command = Command::Help;
            return help;
        }
        return parseCommand(first == QStringLiteral("topics") ? Command::Topics : Command::Export,
                            rest, vocabulary);
    }
    const bool help = rest.contains(QStringLiteral("--help"))
        || rest.contains(QStringLiteral("-h"));
    if (first == QStringLiteral("read") && !help)
        return parseRead(rest);
    if (first == QStringLiteral("cite") && !help)
        return parseCite(rest);
    if (first == QStringLiteral("changes") && !help)
        return parseChanges(rest);
    if (first == QStringLiteral("compare") && !help)
        return parseCompare(rest, vocabulary);
    if (first == QStringLiteral("matrix") && !help)
        return parseMatrix(rest, vocabulary);
    if (first == QStringLiteral("dossier") && !help)
        return parseDossier(rest, vocabulary);
    if (first == QStringLiteral("similar") && !help)
        return parseSimilar(rest, vocabulary);
    if (first == QStringLiteral("import") && !help)
        return parseImport(rest);
    if (first == QStringLiteral("library") && !help)
        return parseLibrary(rest);
    if (first == QStringLiteral("watch") && !help)
        return parseWatch(rest);
    if (first == QStringLiteral("search") && !help)
        return parseSearch(rest, vocabulary);
    Arguments found;
    found.library = defaultLibrary();
    for (auto at = arguments.begin(); at != arguments.end(); ++at) {
        const QString &argument = *at;
        if (argument == QStringLiteral("--library") && std::next(at) != arguments.end()) {
            found.library = fileOf(*++at);
            found.namesLibrary = true;
            continue;
        }
        if (argument == QStringLiteral("--new-window")) {
            found.newWindow = true;
            continue;
        }
        if (argument == QStringLiteral("--reset-settings")) {
            found.resetsSettings = true;
            continue;
        }
        if (argument == QStringLiteral("--help") || argument == QStringLiteral("-h")) {
            found.command = Command::Help;
            return found;
        }
        if (argument == QStringLiteral("--version") || argument == QStringLiteral("-v")) {
            found.command = Command::Version;
            return found;
        }
        if (argument.startsWith(u'-') && argument != QStringLiteral("-"))
            return UsageError{
                AppTexts::tr("“%1” is not known here; see entente --help.").arg(argument)};
        found.files.push_back(fileOf(argument));
    }
    return found;
}

QString helpText()
{
    return AppTexts::
        tr("Entente reads briefings into topics that can be browsed, filtered, compared and published.\n"
           "\n"
           "  entente [FILE…] [--library FILE] [--new-window] [--reset-settings]\n"
           "                                                      open the window\n"
           "  entente topics FILE… [FILTER] [--format text|json|csv]\n"
           "                 [--byte-order-mark]\n"
           "  entente read FILE… [--format text|markdown|json] [--with-left-out]\n"
           "                                                      what is read, in reading order\n"
           "  entente cite FILE… [--style STYLE] [--passage WORDS] [--accessed DATE]\n"
           "  entente cite --briefing NUMBER… [--library FILE] …  the reference to it\n"
           "  entente changes OLD NEW [--format text|json|csv|markdown|html|pdf|docx] [--output FILE]\n"
           "                                                      what changed between two documents\n"
           "  entente compare A B [FILTER] [--format …] [--output FILE]\n"
           "                                                      what two documents or folders say\n"
           "  entente compare --left QUERY --right QUERY [FILTER] [--library FILE]\n"
           "                 [--all-editions] …                   the same of two selections\n"
           "  entente matrix [--rows BY] [--columns BY] [--cluster] [--search QUERY] [FILTER]\n"
           "                 [--show topics|briefings|share|per-briefing|of-published]\n"
           "                 [--periods FILE] [--events FILE] [--library FILE]\n"
           "                 [--all-editions] …                   how topics spread; BY is area, kind,\n"
           "                                                      briefing, source, type, year, quarter,\n"
           "                                                      month, or period (an administration)\n"
           "  entente dossier list | remove TITLE | versions TITLE [--library FILE]\n"
           "  entente dossier add TITLE [FILE…] [--briefing NUMBER…] [--passage WORDS]\n"
           "                 [--heading WORDS] [--words WORDS] [--purpose WORDS] [--library FILE]\n"
           "                 [FILTER | --saved-filter NAME]\n"
           "  entente dossier restore TITLE --version NUMBER [--library FILE]\n"
           "  entente dossier show TITLE [--version NUMBER] [--style STYLE] [--format …]\n"
           "                 [--output FILE]\n"
           "                                                      what was collected, with its sources\n"
           "  entente export FILE… -o OUT.(%1) [FILTER]\n"
           "  entente export [--library FILE] [--search QUERY] [--briefing NUMBER] [--all-editions]\n"
           "                 -o OUT … [FILTER]\n"
           "                 [--title TITLE] [--marking MARKING] [--group-by kind|focus-area]\n"
           "                 [--contents-by briefing|focus-area]\n"
           "                 [--prepared-for WORDS] [--full-text] [--no-toc] [--no-chart]\n"
           "                 [--no-passages] [--no-notes]\n"
           "                 [--paper a4|letter] [--landscape] [--margin MM]\n"
           "                 [--font FAMILY] [--font-size POINTS]\n"
           "                 [--embed-source] [--password-file FILE] [--byte-order-mark]\n"
           "  entente import PATH… [--library FILE] [--dry-run] [--verbose]\n"
           "                 [--unsure-editions join|apart]\n"
           "  entente search QUERY [FILTER] [--library FILE] [--limit N] [--format text|json]\n"
           "                 [--all-editions] [--fold]\n"
           "  entente similar WORDS | --briefing NUMBER --topic NUMBER [FILTER] [--library FILE]\n"
           "                 [--limit N] [--format text|json] [--all-editions]\n"
           "                                                      the topics most like words, or a topic\n"
           "  entente watch FOLDER [--library FILE] [--unsure-editions join|apart]\n"
           "                                                      import what appears in a folder\n"
           "  entente library check [--repair] [--library FILE]\n"
           "  entente library backup FILE | export FOLDER | notes OUT.(md|csv|json)\n"
           "                 [--byte-order-mark]\n"
           "  entente [--language en|ja] COMMAND …                in which language all is said\n"
           "  entente COMMAND … --ocr[=LANGUAGES]                 recognise the words of scanned pages\n"
           "  entente [--portable FOLDER] COMMAND …               settings and library in that folder\n"
           "  entente --help | --version\n"
           "\n"
           "FILE may be “-” for standard input, or a bundled briefing such as entente:alliance.\n"
           "\n"
           "Where a window on the same library is open it takes the files; --new-window opens another.\n"
           "--reset-settings makes the window forget all that was chosen in its settings and menus;\n"
           "the library stays as it is.\n"
           "\n"
           "--portable keeps settings and library in FOLDER and nowhere else; a file named “portable”\n"
           "beside the program does so with the folder “entente-data” beside it.\n"
           "\n"
           "--embed-source puts the briefing and its topics into the PDF; “entente topics” reads them\n"
           "back from there. --password-file names a file whose first line is the password that is\n"
           "to open the PDF.\n"
           "\n"
           "--ocr has the words of pages that are pictures recognised by Tesseract, where it is\n"
           "installed; LANGUAGES are as it calls them, such as eng+jpn.\n"
           "\n"
           "--byte-order-mark begins CSV with the sign by which spreadsheets know UTF-8.\n"
           "\n"
           "Of a document that was imported again after it was edited the newest edition alone is\n"
           "found and exported; --all-editions takes the older ones too. --unsure-editions says whether\n"
           "a document that may be an edition of another is joined with it; else both are kept apart,\n"
           "and named.\n"
           "\n"
           "STYLE is chicago (notes and bibliography), apa, harvard (Cite Them Right), government (a\n"
           "footnote as in reports of the Congressional Research Service), csl-json, bibtex or ris.\n"
           "--passage cites the place where these words stand in the text.\n"
           "\n"
           "--fold lists what several briefings say in nearly the same words once, with the briefings\n"
           "that say it.\n"
           "\n"
           "MARKING is a label such as TLP:AMBER, or words; it may raise a briefing's own, never lower\n"
           "it.\n"
           "\n"
           "QUERY is words, \"phrases\", -exclusions and fields such as kind:threat certainty:stated\n"
           "area:logistics since:2024 source:nato lang:ja format:word title:words. OR joins words,\n"
           "phrases and groups in (brackets). -word leaves out passages, -document:word whole documents\n"
           "that have it anywhere. Other names of the same are found too (dprk: North Korea); quotation\n"
           "marks ask for just what they hold.\n"
           "\n"
           "FILTER (repeat an option for more; areas are or-ed, different options are and-ed):\n"
           "  --focus-area ID       topics that touch a focus area, such as cybersecurity\n"
           "  --not-focus-area ID   topics that do not touch it\n"
           "  --kind KIND           threat, driver, focus-area, implication, benefit,\n"
           "                        recommendation, commitment or point\n"
           "  --certainty NAME      of the kind: stated by the briefing, led-in by a sentence before,\n"
           "                        or inferred from the topic's own words; a point has none\n"
           "  --text WORDS          topics with words that begin so\n"
           "  --since DATE          briefings of that day, month or year, or later\n"
           "  --until DATE          briefings of that day, month or year, or earlier\n"
           "\n"
           "Exit status: 0 done; 1 nothing matched; 2 wrong usage; 3 a file could not be read (the\n"
           "others are done); 4 the output could not be written.\n")
            .arg(knownEndings().remove(u'.').replace(QStringLiteral(", "), QStringLiteral("|")));
}

} // namespace entente
