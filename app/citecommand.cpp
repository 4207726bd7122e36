// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/citecommand.h"

#include "app/apptexts.h"
#include "app/book.h"
#include "app/commandtable.h"
#include "app/doubts.h"
#include "app/libraryoption.h"
#include "app/terminal.h"
#include "core/base/filename.h"
#include "core/publishing/citation/passageplace.h"
#include "core/session/reading.h"
#include "resources/resources.h"

#include <QCommandLineParser>

namespace entente {

namespace {

using citation::Reference;
using citation::StyleRow;

const QString styleOption = QStringLiteral("style");
const QString passageOption = QStringLiteral("passage");
const QString accessedOption = QStringLiteral("accessed");
const QString briefingOption = QStringLiteral("briefing");

/// Answers with what is wrong, or with nothing.
QString readOptions(const QCommandLineParser &parser, Arguments &found)
{
    if (parser.isSet(styleOption)) {
        const QString given = parser.value(styleOption);
        const StyleRow *style = citation::styleNamed(given.toStdString());
        if (style == nullptr)
            return AppTexts::tr("“%1” is no style of references; the styles are %2.")
                .arg(given, citation::styleNames());
        found.style = style->style;
    }
    if (parser.isSet(accessedOption)) {
        found.accessed = Date::parse(parser.value(accessedOption).toStdString());
        if (!found.accessed)
            return AppTexts::tr("“%1” is not a date; write 2024, 2024-04 or 2024-04-10.")
                .arg(parser.value(accessedOption));
    }
    found.passage = simplified(parser.value(passageOption).toStdString());
    if (parser.isSet(passageOption) && found.passage.empty())
        return AppTexts::tr("--passage names no words; give some of the text.");
    if (const QString problem = readBriefingNumbers(parser.values(briefingOption), found);
        !problem.isEmpty())
        return problem;
    if (found.files.empty() && found.briefings.empty())
        return AppTexts::tr("Nothing to cite is named; name a file, or give --briefing a number.");
    if (!found.files.empty() && !found.briefings.empty())
        return AppTexts::tr("Files and --briefing are cited apart; leave one of them out.");
    return {};
}

/// What is cited, in order.
class Citing final
{
public:
    explicit Citing(const Arguments &arguments) : m_arguments(arguments) {}

    void add(const Briefing &briefing)
    {
        Reference reference = citation::referenceTo(briefing);
        reference.accessed = m_arguments.accessed;
        if (!m_arguments.passage.empty()) {
            const std::optional<TextRange> words = citation::findPassage(briefing,
                                                                         m_arguments.passage);
            if (!words)
                return;
            reference.place = citation::placeOf(briefing, *words);
        }
        m_references.push_back(std::move(reference));
    }
    [[nodiscard]] const std::vector<Reference> &references() const { return m_references; }

private:
    const Arguments &m_arguments;
    std::vector<Reference> m_references;
};

/// Answers with whether all of it could be read.
bool citeFile(Citing &citing, const std::string &file, const Vocabulary &vocabulary,
              std::FILE *errors)
{
    std::vector<Error> within;
    const Result<std::vector<Briefing>> read = session::readBriefings(file, loadAny, vocabulary,
                                                                      within);
    if (!read) {
        complain(errors, sentence(read.error()));
        return false;
    }
    for (const Error &error : within)
        complain(errors, sentence(error));
    for (const Briefing &briefing : read.value()) {
        sayDoubts(errors, briefing);
        citing.add(briefing);
    }
    return within.empty();
}

} // namespace

std::variant<Arguments, UsageError> parseCite(const QStringList &rest)
{
    QCommandLineParser parser;
    addOptions(parser, Command::Cite);
    if (!parser.parse(QStringList(QStringLiteral("entente")) + rest))
        return UsageError{parser.errorText()};
    Arguments found;
    found.command = Command::Cite;
    for (const QString &file : parser.positionalArguments())
        found.files.push_back(fileOf(file));
    for (const QString &problem : {readLibraryOption(parser, found), readOptions(parser, found)}) {
        if (!problem.isEmpty())
            return UsageError{problem};
    }
    return found;
}

int runCite(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
            std::FILE *output, std::FILE *errors)
{
    Citing citing(arguments);
    bool allRead = true;
    for (const std::string &file : arguments.files)
        allRead = citeFile(citing, file, *vocabulary, errors) && allRead;
    if (arguments.files.empty()) {
        const Book book = readBook(arguments, vocabulary, errors);
        if (book.status != Done)
            return book.status;
        for (const BriefingPtr &briefing : book.read.briefings)
            citing.add(*briefing);
    }
    const std::vector<Reference> &references = citing.references();
    const std::string text = references.empty() ? std::string()
                                                : citation::cited(arguments.style, references);
    const bool isJson = arguments.style == citation::Style::CslJson;
    const bool isPrinted = isJson ? printEscaped(output, text) : printText(output, text);
    if (!endPrinting(output, isPrinted, errors))
        return CouldNotWrite;
    if (!allRead)
        return CouldNotRead;
    return references.empty() ? NothingMatched : Done;
}

} // namespace entente
