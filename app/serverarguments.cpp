// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/serverarguments.h"

#include "app/apptexts.h"
#include "app/commandtable.h"
#include "app/libraryoption.h"
#include "core/briefing/marking.h"
#include "core/team/things.h"

#include <QCommandLineParser>

#include <algorithm>

namespace entente {

namespace {

const QString withOption = QStringLiteral("with");

/// What may be asked of a server.
struct Action
{
    const char *name;
    int names; ///< how many follow it
    std::vector<const char *> needed;
    std::vector<const char *> options;
};

const std::vector<Action> &actions()
{
    static const std::vector<Action> all{
        {"init", 0, {}, {}},
        {"upgrade", 0, {}, {}},
        {"check", 0, {}, {}},
        {"desk list", 0, {}, {}},
        {"desk add", 1, {}, {"everyone"}},
        {"user list", 0, {}, {}},
        {"user password", 1, {}, {}},
        {"user add", 1, {"desk"}, {"name", "level", "may"}},
        {"user change", 1, {}, {"level", "desk", "may", "active"}},
        {"mark", 1, {"desk", "marking"}, {}},
        {"remove", 1, {"desk"}, {}},
        {"retention", 2, {}, {}},
        {"sweep", 0, {}, {}},
        {"audit", 0, {}, {"after"}},
        {"backup", 1, {}, {}},
        {"restore", 1, {}, {}},
    };
    return all;
}

QString knownActions()
{
    QStringList names;
    for (const Action &each : actions())
        names << QLatin1String(each.name);
    return names.join(QStringLiteral(", "));
}

const Action *actionOf(const QStringList &words)
{
    const auto found = std::find_if(actions().begin(), actions().end(), [&](const Action &each) {
        const QStringList name = QString::fromLatin1(each.name).split(u' ');
        return words.mid(0, name.size()) == name && words.size() == name.size() + each.names;
    });
    return found == actions().end() ? nullptr : &*found;
}

bool isIn(const std::vector<const char *> &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const char *each) { return name == QLatin1String(each); });
}

/// What is wrong with the values of options; nothing where they can be meant.
QString faultOf(const TeamOrder &order)
{
    const auto isNumber = [](const QString &value, qlonglong most) {
        bool ok = false;
        const qlonglong number = value.toLongLong(&ok);
        return ok && number >= 0 && number <= most;
    };
    const QString level = order.options.value(QStringLiteral("level"), QStringLiteral("0"));
    if (!isNumber(level, 9))
        return AppTexts::tr("“%1” is no level; give a number from 0 to 9.").arg(level);
    const QString after = order.options.value(QStringLiteral("after"), QStringLiteral("0"));
    if (!isNumber(after, std::numeric_limits<qlonglong>::max()))
        return AppTexts::tr("“%1” is no number of a row of the audit trail.").arg(after);
    const QString may = order.options.value(QStringLiteral("may"), QStringLiteral("write"));
    const bool isChange = order.action == QStringLiteral("user change");
    if (may != QStringLiteral("read") && may != QStringLiteral("write")
        && may != QStringLiteral("head") && !(isChange && may == QStringLiteral("nothing")))
        return AppTexts::tr("“%1” is nothing that a person may do on a desk; write read, write or "
                            "head.")
            .arg(may);
    if (isChange
        && order.options.contains(QStringLiteral("desk"))
            != order.options.contains(QStringLiteral("may")))
        return AppTexts::tr("--desk and --may go together; give both, or neither.");
    const QString active = order.options.value(QStringLiteral("active"), QStringLiteral("yes"));
    if (active != QStringLiteral("yes") && active != QStringLiteral("no"))
        return AppTexts::tr("“%1” is neither yes nor no.").arg(active);
    const QString marking = order.options.value(QStringLiteral("marking"));
    if (order.action == QStringLiteral("mark") && !parseMarking(marking.toStdString()).isKnown())
        return AppTexts::tr("“%1” is no marking that is known; write a label such as TLP:AMBER, or "
                            "a level such as SECRET.")
            .arg(marking);
    if (isChange && order.options.isEmpty())
        return AppTexts::tr("Nothing is to be changed; give --level, --desk with --may, or "
                            "--active.");
    const bool isOfBriefing = order.action == QStringLiteral("mark")
        || order.action == QStringLiteral("remove");
    if (isOfBriefing && !team::hashFrom(order.names.value(0).toStdString()))
        return AppTexts::tr("“%1” is no SHA-256; give the 64 digits that name the document.")
            .arg(order.names.value(0));
    static const QStringList kept{QStringLiteral("operations"), QStringLiteral("versions"),
                                  QStringLiteral("forgets"), QStringLiteral("briefings")};
    if (order.action == QStringLiteral("retention") && !kept.contains(order.names.value(0)))
        return AppTexts::tr("“%1” is nothing that a rule removes; it can be: %2.")
            .arg(order.names.value(0), kept.join(QStringLiteral(", ")));
    if (order.action == QStringLiteral("retention") && !isNumber(order.names.value(1), 36'500))
        return AppTexts::tr("“%1” is no number of days; give one up to 36500, or 0 for no rule.")
            .arg(order.names.value(1));
    return {};
}

} // namespace

std::variant<Arguments, UsageError> parseServer(const QStringList &rest)
{
    QCommandLineParser parser;
    addOptions(parser, Command::Server);
    if (!parser.parse(QStringList(QStringLiteral("entente")) + rest))
        return UsageError{parser.errorText()};
    const QStringList words = parser.positionalArguments();
    const Action *action = actionOf(words);
    if (action == nullptr)
        return UsageError{AppTexts::tr("What to do with the server is not clear; it can be: %1.")
                              .arg(knownActions())};
    Arguments found;
    found.command = Command::Server;
    found.team.action = QLatin1String(action->name);
    found.team.names = words.mid(words.size() - action->names);
    for (const QString &option : parser.optionNames()) {
        if (option == withOption)
            continue;
        if (!isIn(action->needed, option) && !isIn(action->options, option))
            return UsageError{AppTexts::tr("--%1 is nothing for “%2”; leave it out.")
                                  .arg(option, found.team.action)};
        found.team.options[option] = parser.value(option);
    }
    for (const char *const needed : action->needed) {
        if (!found.team.options.contains(QLatin1String(needed)))
            return UsageError{AppTexts::tr("“%1” needs --%2; add it.")
                                  .arg(found.team.action, QLatin1String(needed))};
    }
    if (const QString fault = faultOf(found.team); !fault.isEmpty())
        return UsageError{fault};
    found.team.with = parser.value(withOption).toStdString();
    if (found.team.with.empty())
        return UsageError{AppTexts::tr("No server is named; add --with and its address, such as "
                                       "postgres://desk.example.org/entente.")};
    return found;
}

std::variant<Arguments, UsageError> parseSync(const QStringList &rest)
{
    QCommandLineParser parser;
    addOptions(parser, Command::Sync);
    if (!parser.parse(QStringList(QStringLiteral("entente")) + rest))
        return UsageError{parser.errorText()};
    Arguments found;
    found.command = Command::Sync;
    if (const QString problem = readLibraryOption(parser, found); !problem.isEmpty())
        return UsageError{problem};
    for (const char *const action : {"conflicts", "settle", "take", "leave"}) {
        if (!parser.isSet(QLatin1String(action)))
            continue;
        if (!found.team.action.isEmpty() || parser.isSet(withOption))
            return UsageError{AppTexts::tr("--%1 stands alone; give one of --with, --conflicts, "
                                           "--settle, --take and --leave.")
                                  .arg(QLatin1String(action))};
        found.team.action = QLatin1String(action);
        found.team.names << parser.value(QLatin1String(action));
    }
    found.namesLibrary = parser.isSet(QStringLiteral("library"));
    if (parser.isSet(withOption) && !found.team.with.empty())
        return UsageError{AppTexts::tr("--library names a team already; leave --with out.")};
    if (parser.isSet(withOption)) // else it is with whom the library is
        found.team.with = parser.value(withOption).toStdString();
    for (const char *const option : {"desk", "follow"}) {
        if (!parser.isSet(QLatin1String(option)))
            continue;
        if (!found.team.action.isEmpty())
            return UsageError{
                AppTexts::tr("--%1 is nothing for “%2”; leave it out.")
                    .arg(QLatin1String(option), QStringLiteral("--") + found.team.action)};
        found.team.options[QLatin1String(option)] = parser.value(QLatin1String(option));
    }
    if (!parser.positionalArguments().isEmpty())
        return UsageError{AppTexts::tr("“%1” is not known here; see entente --help.")
                              .arg(parser.positionalArguments().front())};
    if (found.team.action.isEmpty() && found.team.with.empty())
        return UsageError{AppTexts::tr("No server is named; add --with and its address, such as "
                                       "postgres://desk.example.org/entente.")};
    return found;
}

} // namespace entente
