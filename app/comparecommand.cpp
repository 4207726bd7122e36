// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparecommand.h"

#include "app/apptexts.h"
#include "app/commandtable.h"
#include "app/doubts.h"
#include "app/filteroptions.h"
#include "app/libraryoption.h"
#include "app/reportoptions.h"
#include "app/terminal.h"
#include "core/base/filename.h"
#include "core/filter/fieldsentence.h"
#include "core/library/import/importer.h"
#include "core/publishing/sidesedition.h"
#include "core/publishing/sidestext.h"
#include "core/session/reading.h"
#include "core/session/session.h"
#include "core/session/twosides.h"
#include "resources/resources.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>

namespace entente {

namespace {

/// Adds what a briefing says under a filter.
void append(Side &side, Briefing read, const Filter &filter,
            const std::shared_ptr<const Vocabulary> &vocabulary)
{
    const FilterIndex index({std::make_shared<const Briefing>(std::move(read))}, vocabulary,
                            !filter.text.empty());
    const Briefing &briefing = *index.briefings()[0];
    const FilterResult result = index.apply(filter);
    side.documents.push_back(
        {briefing.meta.title, briefing.file, briefing.meta.date, briefing.meta.marking});
    for (std::size_t i = 0; i < briefing.topics.size(); ++i) {
        if (!result.shown.test(index.entry(0, i)))
            continue;
        const Topic &topic = briefing.topics[i];
        SideTopic made;
        made.document = side.documents.size() - 1;
        made.kind = topic.kind;
        const auto areas = briefing.areasOf(topic);
        made.areas.assign(areas.begin(), areas.end());
        std::sort(made.areas.begin(), made.areas.end());
        made.countedAreas = withBroader(made.areas, *vocabulary);
        made.words = session::sideWords(briefing.words(topic.title), briefing.words(topic.text));
        made.place = words(briefing.locatorOf(topic)).toStdString();
        side.topics.push_back(std::move(made));
    }
}

/// What the documents at a path say; false where one of them cannot be read, which is said.
bool readSide(Side &side, const std::string &path, const Filter &filter,
              const std::shared_ptr<const Vocabulary> &vocabulary, std::FILE *errors)
{
    std::vector<Error> unread;
    const bool isFile = path == "-" || path.starts_with(bundledScheme);
    const std::vector<std::string> files = isFile ? std::vector{path}
                                                  : library::filesIn(std::vector{path}, unread);
    for (const std::string &file : files) {
        Result<std::vector<Briefing>> read = session::readBriefings(file, loadAny, *vocabulary,
                                                                    unread);
        if (!read) {
            unread.push_back(read.error());
            continue;
        }
        for (Briefing &briefing : read.value()) {
            sayDoubts(errors, briefing);
            append(side, std::move(briefing), filter, vocabulary);
        }
    }
    for (const Error &error : unread)
        complain(errors, sentence(error));
    return unread.empty();
}

/// What a query finds; says what of it is not understood, and where it finds too much.
Result<Side> foundSide(Filter filter, const Arguments &arguments, session::Session &session,
                       std::FILE *errors)
{
    session::LibraryRequest asked;
    asked.filter = std::move(filter);
    if (arguments.allEditions)
        asked.editions = library::Editions::All;
    ENTENTE_TRY(session::FoundSide found, session::sideOf(std::move(asked), session));
    if (const QString wrong = fieldSentences(found.problems, session.vocabulary());
        !wrong.isEmpty())
        complain(errors, wrong); // names that no briefing of the library bears
    if (found.found > session::mostSideTopics)
        complain(errors,
                 AppTexts::tr("Of %1 topics of a side %2 are compared; narrow its query.")
                     .arg(found.found)
                     .arg(session::mostSideTopics));
    return std::move(found.side);
}

int print(const Arguments &arguments, const Side &left, const Side &right,
          const Vocabulary &vocabulary, std::FILE *output, std::FILE *errors)
{
    Sides sides = findSides(left, right);
    // Of the areas that were asked for, and what is broader, all topics are.
    std::erase_if(sides.areas, [&](const SideArea &area) {
        return !arguments.filter.areas.empty() && area.counts.left.topics == sides.all.left.topics
            && area.counts.right.topics == sides.all.right.topics;
    });
    const int status = differ(sides, left, right) ? Done : NothingMatched;
    const SidesText text{sides, left, right, vocabulary, arguments.publish.language};
    if (publishedFormat(arguments))
        return writeReport(arguments, sidesEdition(text), status, output, errors);
    return writeReport(arguments,
                       arguments.format == "json"      ? sidesJson(text)
                           : arguments.format == "csv" ? sidesCsv(text)
                                                       : sidesText(text),
                       status, output, errors);
}

int compareFound(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
                 std::FILE *output, std::FILE *errors)
{
    const auto refuse = [&](const Error &error) {
        complain(errors, sentence(error));
        return CouldNotRead;
    };
    const std::array queries{arguments.left, arguments.right};
    for (const std::string &query : queries) {
        if (const QString wrong = queryProblem(query, *vocabulary); !wrong.isEmpty()) {
            complain(errors, wrong);
            return WrongUsage;
        }
    }
    const Result<std::unique_ptr<session::Session>> opened = openedLibrary(arguments, vocabulary);
    if (!opened)
        return refuse(opened.error());
    session::Session &session = *opened.value();
    std::array<Side, queries.size()> sides;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        Result<Side> found = foundSide(session::narrowed(arguments.filter, queries[i]), arguments,
                                       session, errors);
        if (!found)
            return refuse(found.error());
        sides[i] = std::move(found).value();
        sides[i].name = queries[i];
    }
    return print(arguments, sides.front(), sides.back(), *vocabulary, output, errors);
}

} // namespace

std::variant<Arguments, UsageError> parseCompare(const QStringList &rest,
                                                 const VocabularyGiver &vocabulary)
{
    const QString left = QStringLiteral("left");
    const QString right = QStringLiteral("right");
    const QString allEditions = QStringLiteral("all-editions");
    QCommandLineParser parser;
    addOptions(parser, Command::Compare);
    if (!parser.parse(QStringList(QStringLiteral("entente")) + rest))
        return UsageError{parser.errorText()};
    Arguments found;
    found.command = Command::Compare;
    for (const QString &file : parser.positionalArguments())
        found.files.push_back(fileOf(file));
    found.left = parser.value(left).toStdString();
    found.right = parser.value(right).toStdString();
    const bool areFiles = found.files.size() == 2 && !parser.isSet(left) && !parser.isSet(right)
        && !parser.isSet(QStringLiteral("library")) && !parser.isSet(allEditions);
    const bool areQueries = found.files.empty() && !found.left.empty() && !found.right.empty();
    if (!areFiles && !areQueries)
        return UsageError{AppTexts::tr("Name two documents or folders to compare, or a query for "
                                       "each side with --left and --right.")};
    if (const QString problem = readLibraryOption(parser, found); !problem.isEmpty())
        return UsageError{problem};
    found.allEditions = parser.isSet(allEditions);
    if (const QString problem = readFilterOptions(parser, vocabulary, found.filter);
        !problem.isEmpty())
        return UsageError{problem};
    if (const QString problem = readReportOptions(parser, found); !problem.isEmpty())
        return UsageError{problem};
    return found;
}

int runCompare(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
               std::FILE *output, std::FILE *errors)
{
    if (const QString wrong = queryProblem(arguments.filter.text, *vocabulary); !wrong.isEmpty()) {
        complain(errors, wrong);
        return WrongUsage;
    }
    if (arguments.files.empty())
        return compareFound(arguments, vocabulary, output, errors);
    std::array<Side, 2> sides;
    bool areRead = true;
    for (std::size_t i = 0; i < sides.size(); ++i)
        areRead = readSide(sides[i], arguments.files[i], arguments.filter, vocabulary, errors)
            && areRead;
    // A side of which nothing could be read has nothing to be compared with.
    if (!areRead && (sides.front().documents.empty() || sides.back().documents.empty()))
        return CouldNotRead;
    const int status = print(arguments, sides.front(), sides.back(), *vocabulary, output, errors);
    return areRead || status == CouldNotWrite ? status : CouldNotRead;
}

} // namespace entente
