// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/readkept.h"

#include "core/analysis/analysis.h"
#include "core/library/corrections.h"
#include "core/library/store/raisedmarking.h"

#include <array>

namespace entente::library {

namespace {

/// As analysis finds it, without corrections.
Result<Briefing> readPlain(Store &store, BriefingId id, const Vocabulary &vocabulary)
{
    ENTENTE_TRY(const BriefingRecord record, store.briefing(id));
    ENTENTE_TRY(std::string source, store.source(id));
    ENTENTE_TRY(Briefing read, readAndAnalyse(std::move(source), record.file, vocabulary));
    Briefing briefing = std::move(read);
    // A team may have marked it higher than its document does.
    briefing.meta.marking = raisedMarking(briefing.meta.marking, std::array{record.meta.marking});
    return briefing;
}

} // namespace

Result<Briefing> readKept(Store &store, BriefingId id, const Vocabulary &vocabulary)
{
    ENTENTE_TRY(const std::vector<Correction> corrections, store.corrections(id));
    ENTENTE_TRY(Briefing read, readPlain(store, id, vocabulary));
    Briefing briefing = std::move(read);
    briefing.kept = id;
    layOver(briefing, corrections, vocabulary);
    return briefing;
}

Result<void> placeAddedTopics(Store &store, const Vocabulary &vocabulary)
{
    if (store.readOnly())
        return {};
    ENTENTE_TRY(const std::vector<BriefingId> unplaced, store.unplaced());
    for (const BriefingId id : unplaced) {
        ENTENTE_TRY(const std::vector<Correction> corrections, store.corrections(id));
        Result<Briefing> read = readPlain(store, id, vocabulary);
        if (!read)
            continue; // to be told by a check of the library
        const std::vector<AddedTopic> added = addedTopics(std::move(read).value(), corrections,
                                                          vocabulary);
        ENTENTE_TRY_VOID(store.place(id, added));
    }
    return {};
}

} // namespace entente::library
