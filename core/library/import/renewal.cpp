// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/import/renewal.h"

#include "core/library/import/newbriefing.h"
#include "core/library/libraryerror.h"

#include <chrono>

namespace entente::library {

namespace {

constexpr std::size_t batchDocuments = 256;

Result<Renewal> renewalOf(Store &store, BriefingId id, const std::string &analysis,
                          const Vocabulary &vocabulary)
{
    Renewal renewal{id, analysis, std::nullopt};
    ENTENTE_TRY(const BriefingRecord kept, store.briefing(id));
    Result<std::string> source = store.source(id);
    if (!source && source.error().code != LibraryError::DamagedLibrary
        && source.error().code != LibraryError::NotInLibrary)
        return source.error();
    if (!source)
        return renewal; // to be told by a check of the library
    if (Result<NewBriefing> found = analysed(std::move(source).value(), kept.file, vocabulary))
        renewal.found = std::move(found).value();
    return renewal;
}

} // namespace

Result<ImportReport> renewBriefings(Store &store, const Vocabulary &vocabulary,
                                    const ImportTalk &talk)
{
    if (const std::optional<Error> why = store.readOnly())
        return *why;
    const std::string analysis = currentAnalysis(vocabulary);
    ENTENTE_TRY(const std::vector<BriefingId> due, store.analysedOtherwise(analysis));
    using Clock = std::chrono::steady_clock;
    const Clock::time_point begun = Clock::now();
    ImportReport report;
    report.isRenewal = true;
    ImportProgress progress;
    progress.total = due.size();
    progress.step = ImportProgress::Step::Renewal;
    std::vector<Renewal> batch;
    for (const BriefingId id : due) {
        ENTENTE_TRY(Renewal one, renewalOf(store, id, analysis, vocabulary));
        batch.push_back(std::move(one));
        if (batch.size() < batchDocuments && report.renewed + batch.size() < progress.total)
            continue;
        ENTENTE_TRY_VOID(store.renew(batch));
        report.renewed += batch.size();
        batch.clear();
        progress.done = report.renewed;
        progress.seconds = std::chrono::duration<double>(Clock::now() - begun).count();
        if (talk.progress && !talk.progress(progress) && progress.done < progress.total) {
            report.cancelled = true;
            break;
        }
    }
    return report;
}

} // namespace entente::library
