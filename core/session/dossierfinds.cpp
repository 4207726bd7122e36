// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the filters within a dossier find.

#include "core/filter/filtersentence.h"
#include "core/library/filterrequest.h"
#include "core/session/dossierview.h"
#include "core/session/sessiontexts.h"

#include <QLocale>

#include <algorithm>

namespace entente::session {

namespace {

/// Undated ones last, and equal ones in the order in which they were taken in.
bool isNewer(const FilterFinds::Found &a, const FilterFinds::Found &b)
{
    const auto dayOf = [](const FilterFinds::Found &each) {
        return each.record.meta.date ? each.record.meta.date->toString() : std::string();
    };
    const std::string first = dayOf(a);
    const std::string second = dayOf(b);
    return first != second ? first > second : a.record.id < b.record.id;
}

} // namespace

Result<FilterFinds> findsOf(const library::SavedFilter &filter, library::Library &library,
                            library::Store &store, const Vocabulary &vocabulary, std::size_t most)
{
    const Filter wanted = library::filterOf(filter, vocabulary);
    search::Request request = library::requestOf(wanted, vocabulary);
    request.limit = 0;
    request.suggest = false;
    request.anyWordWhenNone = false;
    request.listBriefings = true;
    ENTENTE_TRY(const search::Answer answer, library.search(std::move(request)));
    FilterFinds finds;
    for (const search::BriefingCount &each : answer.briefings) {
        ENTENTE_TRY(library::BriefingRecord record,
                    store.briefing(static_cast<library::BriefingId>(each.briefing)));
        finds.found.push_back({std::move(record), each.documents});
    }
    std::sort(finds.found.begin(), finds.found.end(), isNewer);
    if (finds.found.size() > most) {
        finds.further = finds.found.size() - most;
        finds.found.resize(most);
    }
    const QString language = QLocale().name().section(u'_', 0, 0);
    finds.sentence = SessionTexts::tr("%1 Found: %2 in %3 of the library's briefings.")
                         .arg(filterWords(wanted, vocabulary, language))
                         .arg(answer.total.documents)
                         .arg(answer.total.briefings);
    return finds;
}

} // namespace entente::session
