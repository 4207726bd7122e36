// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/conflictwords.h"

#include "core/filter/filtersentence.h"
#include "core/library/jsonvalues.h"
#include "core/library/libraryerror.h"
#include "core/team/teamtexts.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace entente::team {

using library::toText;

namespace {

QString shortened(const std::string &words)
{
    constexpr qsizetype longest = 160;
    const QString line = toText(words).simplified();
    return line.size() > longest ? line.left(longest).trimmed() + u'…' : line;
}

QString areaName(const QString &id, const Vocabulary &vocabulary)
{
    const auto area = vocabulary.find(id.toStdString());
    return area ? toText(vocabulary.label(*area, QLocale().name().toStdString())) : id;
}

/// An item of a dossier in one line: its own words, or those that it cites.
QString itemWords(const QJsonObject &item)
{
    const QString own = item.value(QLatin1String("words")).toString().simplified();
    const QJsonObject cited = item.value(QLatin1String("cited")).toObject();
    const QString quote = cited.value(QLatin1String("passage"))
                              .toObject()
                              .value(QLatin1String("exact"))
                              .toString()
                              .simplified();
    const QString what = !quote.isEmpty() ? TeamTexts::tr("“%1”").arg(quote)
        : cited.isEmpty()                 ? QString()
                                          : TeamTexts::tr("a whole briefing");
    if (own.isEmpty() || what.isEmpty())
        return own + what;
    return TeamTexts::tr("%1: %2").arg(own, what);
}

QString elementWords(const std::string &field, const QJsonValue &element,
                     const Vocabulary &vocabulary)
{
    if (element.isObject())
        return itemWords(element.toObject());
    const QString word = element.toString();
    if (field == "areas" || field == "excludedAreas")
        return areaName(word, vocabulary);
    if (field == "kinds") {
        const auto kind = kindNamed(word.toStdString());
        return kind ? kindLabel(*kind) : word;
    }
    if (field == "certainties") {
        const auto certainty = certaintyNamed(word.toStdString());
        return certainty ? certaintyLabel(*certainty) : word;
    }
    return word;
}

/// What it is of, and on which briefing.
struct Named
{
    QString title;
    QString on;
};

Result<QString> titleOf(library::Replica &replica, library::BriefingId briefing)
{
    if (briefing == 0)
        return QString();
    const Result<library::BriefingRecord> record = replica.store().briefing(briefing);
    if (!record && record.error().code == LibraryError::NotInLibrary)
        return QString();
    if (!record)
        return record.error();
    return toText(record.value().meta.title);
}

Result<Named> namedOf(library::Replica &replica, const std::string &kind, const std::string &key,
                      library::BriefingId briefing)
{
    Named named;
    if (kind == "note") {
        ENTENTE_TRY(const std::optional<library::Note> note, replica.store().note(key));
        named.title = note ? TeamTexts::tr("“%1”").arg(shortened(note->anchor.exact))
                           : TeamTexts::tr("a note that is not here any more");
        ENTENTE_TRY(named.on, titleOf(replica, note ? note->briefing : briefing));
        return named;
    }
    if (kind == "dossier" || kind == "version") {
        const std::string id = key.substr(0, key.find('\n')); // a version has its number behind it
        ENTENTE_TRY(const std::optional<library::Dossier> dossier, replica.store().dossier(id));
        named.title = dossier ? toText(dossier->title)
                              : TeamTexts::tr("a dossier that is not here any more");
        return named;
    }
    ENTENTE_TRY(named.on, titleOf(replica, briefing));
    if (kind == "briefing" || kind == "state" || kind == "edition")
        named.title = std::exchange(named.on, QString());
    else
        named.title = shortened(key);
    return named;
}

} // namespace

QString kindWords(const std::string &kind)
{
    if (kind == "note")
        return TeamTexts::tr("Note");
    if (kind == "correction")
        return TeamTexts::tr("Correction");
    if (kind == "filter")
        return TeamTexts::tr("Saved filter");
    if (kind == "dossier")
        return TeamTexts::tr("Dossier");
    if (kind == "briefing")
        return TeamTexts::tr("Briefing");
    if (kind == "state")
        return TeamTexts::tr("How far a briefing is read");
    if (kind == "edition")
        return TeamTexts::tr("Edition");
    if (kind == "version")
        return TeamTexts::tr("Version of a dossier");
    return kind == "conflict" ? TeamTexts::tr("What collided") : toText(kind);
}

QString fieldWords(const std::string &kind, const std::string &field)
{
    static const std::pair<const char *, const char *> names[] = {
        {"anchor", QT_TRANSLATE_NOOP("TeamTexts", "Passage")},
        {"words", QT_TRANSLATE_NOOP("TeamTexts", "Words")},
        {"tags", QT_TRANSLATE_NOOP("TeamTexts", "Tags")},
        {"colour", QT_TRANSLATE_NOOP("TeamTexts", "Colour")},
        {"created", QT_TRANSLATE_NOOP("TeamTexts", "Written")},
        {"modified", QT_TRANSLATE_NOOP("TeamTexts", "Changed")},
        {"kind", QT_TRANSLATE_NOOP("TeamTexts", "Kind")},
        {"kinds", QT_TRANSLATE_NOOP("TeamTexts", "Kinds")},
        {"areas", QT_TRANSLATE_NOOP("TeamTexts", "Focus areas")},
        {"excludedAreas", QT_TRANSLATE_NOOP("TeamTexts", "Focus areas left out")},
        {"isNoTopic", QT_TRANSLATE_NOOP("TeamTexts", "Is no topic")},
        {"added", QT_TRANSLATE_NOOP("TeamTexts", "Words that are a topic")},
        {"certainties", QT_TRANSLATE_NOOP("TeamTexts", "How sure")},
        {"text", QT_TRANSLATE_NOOP("TeamTexts", "Words looked for")},
        {"since", QT_TRANSLATE_NOOP("TeamTexts", "Since")},
        {"until", QT_TRANSLATE_NOOP("TeamTexts", "Until")},
        {"sources", QT_TRANSLATE_NOOP("TeamTexts", "Sources")},
        {"languages", QT_TRANSLATE_NOOP("TeamTexts", "Languages")},
        {"formats", QT_TRANSLATE_NOOP("TeamTexts", "Formats")},
        {"desks", QT_TRANSLATE_NOOP("TeamTexts", "Desks")},
        {"title", QT_TRANSLATE_NOOP("TeamTexts", "Title")},
        {"purpose", QT_TRANSLATE_NOOP("TeamTexts", "Purpose")},
        {"items", QT_TRANSLATE_NOOP("TeamTexts", "Contents")},
        {"removed", QT_TRANSLATE_NOOP("TeamTexts", "Whether it is there")},
    };
    for (const auto &[name, words] : names) {
        if (field == name)
            return TeamTexts::tr(words);
    }
    return kind.empty() ? toText(field)
                        : TeamTexts::tr("%1 (“%2”)").arg(kindWords(kind), toText(field));
}

QString valueWords(const std::string &field, const QJsonValue &value, const Vocabulary &vocabulary)
{
    if (field == "removed")
        return value.toBool() ? TeamTexts::tr("removed") : TeamTexts::tr("it stays");
    if (value.isBool())
        return value.toBool() ? TeamTexts::tr("yes") : TeamTexts::tr("no");
    if (value.isArray()) {
        QStringList words;
        for (const auto &element : value.toArray())
            words << elementWords(field, element, vocabulary);
        // Items of a dossier may be sentences: each has a line of its own.
        const QString between = field == "items" ? QStringLiteral("\n") : TeamTexts::tr(", ");
        return words.isEmpty() ? TeamTexts::tr("nothing") : words.join(between);
    }
    if (value.isObject()) {
        const QString exact = value.toObject().value(QLatin1String("exact")).toString();
        return exact.isEmpty() ? TeamTexts::tr("something else")
                               : TeamTexts::tr("“%1”").arg(exact.simplified());
    }
    const QString words = value.toString();
    if (words.isEmpty())
        return TeamTexts::tr("nothing");
    if (field == "colour") {
        const auto colour = noteColourNamed(words.toStdString());
        return colour ? colourLabel(*colour) : words;
    }
    if (field == "kind") {
        const auto kind = kindNamed(words.toStdString());
        return kind ? kindLabel(*kind) : words;
    }
    return words;
}

QString refusalWords(const std::string &code)
{
    if (code == "not-allowed")
        return TeamTexts::tr("you may not write there, or not that high");
    if (code == "unknown-briefing")
        return TeamTexts::tr("the team has no such briefing where you can see it");
    if (code == "unknown-desk")
        return TeamTexts::tr("you have no such desk");
    if (code == "several-desks")
        return TeamTexts::tr("it cites briefings of several desks");
    if (code == "too-large")
        return TeamTexts::tr("it is too large");
    return TeamTexts::tr("the server does not understand it (%1)").arg(toText(code));
}

QString remedyWords(const std::string &code)
{
    if (code == "not-allowed")
        return TeamTexts::tr(
            "Ask who administers the team for the right to write on that desk, and "
            "offer it again; or take it back and keep it to yourself.");
    if (code == "unknown-briefing")
        return TeamTexts::tr("Share the briefing with the team first, and offer this again.");
    if (code == "unknown-desk")
        return TeamTexts::tr("Name a desk of yours, or ask for a seat on that one.");
    if (code == "several-desks")
        return TeamTexts::tr("Make a dossier for each desk: nobody else could see all of it.");
    if (code == "too-large")
        return TeamTexts::tr("Shorten it, and it is offered anew.");
    return TeamTexts::tr("Bring the server, or this program, up to date, and offer it again.");
}

Result<std::vector<ToldConflict>> toldConflicts(library::Replica &replica,
                                                const Vocabulary &vocabulary)
{
    ENTENTE_TRY(std::vector<Conflict> all, conflictsOf(replica));
    std::vector<ToldConflict> told;
    for (Conflict &each : all) {
        ToldConflict &one = told.emplace_back();
        ENTENTE_TRY(Named named, namedOf(replica, each.of, each.key, each.briefing));
        one.kind = kindWords(each.of);
        one.title = std::move(named.title);
        one.on = std::move(named.on);
        ENTENTE_TRY(const library::TeamVersion stands, replica.teamVersion(each.of, each.key));
        ENTENTE_TRY(const library::TeamVersion collided, replica.teamVersion("conflict", each.id));
        one.keptAt = stands.at;
        one.lostAt = collided.at;
        for (const Conflict::Field &field : each.fields)
            one.fields.push_back({fieldWords(each.of, field.name),
                                  valueWords(field.name, field.kept, vocabulary),
                                  valueWords(field.name, field.lost, vocabulary)});
        one.conflict = std::move(each);
    }
    return told;
}

Result<std::vector<ToldRefusal>> toldRefusals(library::Replica &replica)
{
    ENTENTE_TRY(std::vector<library::Outgoing> all, replica.refused());
    std::vector<ToldRefusal> told;
    for (library::Outgoing &each : all) {
        ENTENTE_TRY(Named named, namedOf(replica, each.kind, each.key, each.briefing));
        told.push_back({std::move(each), {}, std::move(named.title), std::move(named.on), {}, {}});
        ToldRefusal &one = told.back();
        one.kind = kindWords(one.outgoing.kind);
        one.why = refusalWords(one.outgoing.refused);
        one.remedy = remedyWords(one.outgoing.refused);
    }
    return told;
}

} // namespace entente::team
