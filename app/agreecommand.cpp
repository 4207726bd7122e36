// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/agreecommand.h"

#include "app/agreeparties.h"
#include "app/apptexts.h"
#include "app/commandtable.h"
#include "app/libraryoption.h"
#include "app/reportoptions.h"
#include "app/terminal.h"
#include "core/base/filename.h"
#include "core/publishing/agreementtext.h"

#include <QCommandLineParser>

#include <filesystem>

namespace entente {

namespace {

const QString withOption = QStringLiteral("with");
const QString ofOption = QStringLiteral("of");
const QString teamOption = QStringLiteral("team");
const QString countOption = QStringLiteral("count");
const QString program = QStringLiteral("program");

/// Answers with what is wrong, or with nothing.
QString readParties(const QCommandLineParser &parser, Arguments &found)
{
    const QString with = parser.value(withOption);
    if (with.isEmpty())
        return AppTexts::tr("Nobody is named to agree with; give --with a library’s file, "
                            "“program”, or, beside --team, a person.");
    found.team.with = parser.value(teamOption).toStdString();
    found.agree.of = parser.value(ofOption).toStdString();
    if (!found.team.with.empty()) {
        found.agree.with = with.toStdString();
        return {};
    }
    if (parser.isSet(ofOption))
        return AppTexts::tr("--of names a person of a team; add --team and its address.");
    found.agree.isProgram = with == program;
    if (found.agree.isProgram)
        return {};
    found.agree.with = fileOf(with);
    found.files = {found.agree.with}; // which may not be written over
    std::error_code problem;
    if (std::filesystem::equivalent(found.agree.with, found.library, problem))
        return AppTexts::tr("“%1” is the library itself; name another one.").arg(with);
    return {};
}

QString readCounting(const QCommandLineParser &parser, Arguments &found)
{
    const QString count = parser.value(countOption);
    if (!parser.isSet(countOption) || count == QStringLiteral("judged"))
        return {};
    if (count == QStringLiteral("all")) {
        found.agree.counted = Counted::All;
        return {};
    }
    if (count != QStringLiteral("blind"))
        return AppTexts::tr("“%1” is nothing that can be counted; give judged, blind or all.")
            .arg(count);
    found.agree.isBlind = true;
    if (found.team.with.empty())
        return AppTexts::tr("Only a team’s server knows who judged blind; add --team and its "
                            "address, or leave --count blind out.");
    return {};
}

} // namespace

std::variant<Arguments, UsageError> parseAgree(const QStringList &rest)
{
    QCommandLineParser parser;
    addOptions(parser, Command::Agree);
    if (!parser.parse(QStringList(QStringLiteral("entente")) + rest))
        return UsageError{parser.errorText()};
    if (!parser.positionalArguments().isEmpty())
        return UsageError{AppTexts::tr("“%1” is not known here; see entente --help.")
                              .arg(parser.positionalArguments().first())};
    Arguments found;
    found.command = Command::Agree;
    if (const QString problem = readLibraryOption(parser, found); !problem.isEmpty())
        return UsageError{problem};
    for (const auto &read : {readParties, readCounting}) {
        if (const QString problem = read(parser, found); !problem.isEmpty())
            return UsageError{problem};
    }
    if (const QString problem = readBriefingNumbers(parser.values(QStringLiteral("briefing")),
                                                    found);
        !problem.isEmpty())
        return UsageError{problem};
    if (const QString problem = readReportOptions(parser, found); !problem.isEmpty())
        return UsageError{problem};
    return found;
}

int runAgree(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
             std::FILE *output, std::FILE *errors)
{
    const auto refuse = [&](const Error &error) {
        complain(errors, sentence(error));
        return CouldNotRead;
    };
    const Result<std::unique_ptr<session::Session>> opened = openedLibrary(arguments, vocabulary);
    if (!opened)
        return refuse(opened.error());
    session::Session &session = *opened.value();
    Result<AgreeParties> parties = arguments.team.with.empty()
        ? partiesOfLibraries(arguments, session, vocabulary)
        : partiesOfTeam(arguments);
    if (!parties)
        return refuse(parties.error());
    const session::AgreementRequest request{std::move(parties.value().left),
                                            std::move(parties.value().right), arguments.briefings,
                                            arguments.agree.counted};
    const Result<session::FoundAgreement> found = session::agree(
        session.store(), *vocabulary, request,
        progressLine(errors, [](std::size_t done, std::size_t total) {
            return AppTexts::tr("%1 of %2 briefings read").arg(done).arg(total);
        }));
    if (!found)
        return refuse(found.error());
    const AgreementText text = found.value().text(*vocabulary, arguments.publish.language,
                                                  parties.value().remarks);
    const int status = found.value().agreement.pairs.empty() ? NothingMatched : Done;
    if (publishedFormat(arguments))
        return writeReport(arguments, agreementEdition(text), status, output, errors);
    return writeReport(arguments,
                       arguments.format == "json"      ? agreementJson(text)
                           : arguments.format == "csv" ? agreementCsv(text)
                                                       : agreementText(text),
                       status, output, errors);
}

} // namespace entente
