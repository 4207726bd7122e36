// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/refusal.h"

#include "core/team/teamtexts.h"

namespace entente::team {

namespace {

QString kindOf(const std::string &kind)
{
    if (kind == "briefing")
        return TeamTexts::tr("Briefing");
    if (kind == "note")
        return TeamTexts::tr("Note");
    if (kind == "correction")
        return TeamTexts::tr("Correction");
    if (kind == "filter")
        return TeamTexts::tr("Saved filter");
    if (kind == "dossier")
        return TeamTexts::tr("Dossier");
    return QString::fromStdString(kind);
}

QString shortened(const std::string &words)
{
    constexpr qsizetype most = 60;
    const QString line = QString::fromStdString(words).simplified();
    return line.size() > most ? line.left(most - 1) + u'…' : line;
}

QString titleOf(library::Store &store, library::BriefingId id)
{
    const Result<library::BriefingRecord> record = store.briefing(id);
    return record ? shortened(record.value().meta.title) : QString();
}

/// What a person knows it by.
QString nameOf(library::Store &store, const library::Outgoing &each)
{
    if (each.kind == "note") {
        const auto note = store.note(each.key);
        if (!note || !note.value())
            return {};
        const library::Note &found = *note.value();
        return shortened(found.words.empty() ? found.anchor.exact : found.words);
    }
    if (each.kind == "dossier") {
        const auto dossier = store.dossier(each.key);
        return dossier && dossier.value() ? shortened(dossier.value()->title) : QString();
    }
    return each.kind == "filter" ? shortened(each.key) : titleOf(store, each.briefing);
}

} // namespace

QString reasonOf(const std::string &code)
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
    return TeamTexts::tr("the server does not understand it (%1)")
        .arg(QString::fromStdString(code));
}

Result<std::vector<Refusal>> refusals(library::Replica &replica)
{
    ENTENTE_TRY(const std::vector<library::Outgoing> refused, replica.refused());
    std::vector<Refusal> all;
    all.reserve(refused.size());
    for (const library::Outgoing &each : refused)
        all.push_back({kindOf(each.kind), nameOf(replica.store(), each), reasonOf(each.refused)});
    return all;
}

} // namespace entente::team
