// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/apptexts.h"
#include "app/commandtable.h"
#include "app/dossiercommand.h"
#include "app/filteroptions.h"
#include "app/libraryoption.h"
#include "app/reportoptions.h"
#include "core/base/filename.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>

namespace entente {

namespace {

const QString styleOption = QStringLiteral("style");
const QString passageOption = QStringLiteral("passage");
const QString headingOption = QStringLiteral("heading");
const QString wordsOption = QStringLiteral("words");
const QString purposeOption = QStringLiteral("purpose");
const QString briefingOption = QStringLiteral("briefing");
const QString versionOption = QStringLiteral("version");
const QString savedFilterOption = QStringLiteral("saved-filter");

struct ActionName
{
    const char *name;
    DossierAction action;
};
constexpr std::array actions{
    ActionName{"list", DossierAction::List},         ActionName{"show", DossierAction::Show},
    ActionName{"add", DossierAction::Add},           ActionName{"remove", DossierAction::Remove},
    ActionName{"versions", DossierAction::Versions}, ActionName{"restore", DossierAction::Restore}};

/// Answers with what is wrong, or with nothing.
QString readStyle(const QCommandLineParser &parser, Arguments &found)
{
    if (!parser.isSet(styleOption))
        return {};
    const QString given = parser.value(styleOption);
    const citation::StyleRow *style = citation::styleNamed(given.toStdString());
    if (style == nullptr || style->citation == nullptr)
        return AppTexts::tr("“%1” is no style of footnotes; write chicago, apa, harvard or "
                            "government.")
            .arg(given);
    found.style = style->style;
    return {};
}

/// The same of --version, which `restore` has to name.
QString readVersion(const QCommandLineParser &parser, Arguments &found)
{
    const bool restores = found.dossierAction == DossierAction::Restore;
    if (!parser.isSet(versionOption))
        return restores ? AppTexts::tr("No version is named; write --version and its number, as "
                                       "entente dossier versions lists them.")
                        : QString();
    const QString given = parser.value(versionOption);
    found.version = given.toUInt();
    return found.version > 0 ? QString()
                             : AppTexts::tr("“%1” is no number of a version.").arg(given);
}

} // namespace

std::variant<Arguments, UsageError> parseDossier(const QStringList &rest,
                                                 const VocabularyGiver &vocabulary)
{
    QCommandLineParser parser;
    addOptions(parser, Command::Dossier);
    if (!parser.parse(QStringList(QStringLiteral("entente")) + rest))
        return UsageError{parser.errorText()};
    QStringList names = parser.positionalArguments();
    Arguments found;
    found.command = Command::Dossier;
    const QString wanted = names.isEmpty() ? QStringLiteral("list") : names.takeFirst();
    const auto *const action = std::find_if(
        actions.begin(), actions.end(),
        [&](const ActionName &each) { return wanted == QString::fromLatin1(each.name); });
    if (action == actions.end())
        return UsageError{AppTexts::tr("“%1” is nothing that is done with a dossier; write list, "
                                       "show, add, remove, versions or restore.")
                              .arg(wanted)};
    found.dossierAction = action->action;
    if (found.dossierAction != DossierAction::List) {
        if (names.isEmpty())
            return UsageError{AppTexts::tr("No dossier is named; give its title.")};
        found.dossier = simplified(names.takeFirst().toStdString());
    }
    if (found.dossierAction != DossierAction::Add && !names.isEmpty())
        return UsageError{
            AppTexts::tr("“%1” is not known here; see entente --help.").arg(names.first())};
    for (const QString &file : names)
        found.files.push_back(fileOf(file));
    found.passage = simplified(parser.value(passageOption).toStdString());
    found.heading = simplified(parser.value(headingOption).toStdString());
    found.words = parser.value(wordsOption).toStdString();
    found.purpose = simplified(parser.value(purposeOption).toStdString());
    found.savedFilter = simplified(parser.value(savedFilterOption).toStdString());
    for (const QString &problem :
         {readFilterOptions(parser, vocabulary, found.filter), readVersion(parser, found),
          readLibraryOption(parser, found), readStyle(parser, found),
          readBriefingNumbers(parser.values(briefingOption), found),
          readReportOptions(parser, found)}) {
        if (!problem.isEmpty())
            return UsageError{problem};
    }
    return found;
}

} // namespace entente
