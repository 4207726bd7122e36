// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/agreeing.h"

#include "core/analysis/analysis.h"
#include "core/base/runerror.h"
#include "core/library/store/replica.h"
#include "core/session/codings.h"
#include "core/session/sessiontexts.h"

#include <algorithm>
#include <unordered_map>

namespace entente::session {

namespace {

using library::BriefingId;
using library::BriefingRecord;

/// The briefings that are compared, in the order of the library, and how many are passed over.
Result<std::vector<BriefingRecord>> recordsOf(library::Store &store,
                                              const AgreementRequest &request,
                                              std::size_t &passedOver)
{
    std::vector<BriefingRecord> records;
    if (request.briefings.empty()) {
        ENTENTE_TRY(std::vector<BriefingRecord> all, store.briefings());
        for (BriefingRecord &each : all) {
            const bool isProgramAlone = request.left.isProgram && request.right.isProgram;
            if (!isProgramAlone && request.left.saysAnythingOf(each.hash)
                && request.right.saysAnythingOf(each.hash))
                records.push_back(std::move(each));
        }
        return records;
    }
    for (const BriefingId id : request.briefings) {
        ENTENTE_TRY(BriefingRecord record, store.briefing(id));
        if (request.left.has(record.hash) && request.right.has(record.hash))
            records.push_back(std::move(record));
        else
            ++passedOver;
    }
    return records;
}

Coding codingBy(const Judgements &who, const std::string &document, const Briefing &analysed,
                const Vocabulary &vocabulary)
{
    if (who.isProgram)
        return codingOf(analysed);
    const auto said = who.said.find(document);
    return codingOf(analysed,
                    said == who.said.end() ? std::span<const library::Correction>()
                                           : std::span<const library::Correction>(said->second),
                    vocabulary);
}

/// The team that a library belongs to; empty where it is of none, or that cannot be told.
std::string teamOf(const std::string &file)
{
    const Result<std::unique_ptr<library::Replica>> replica = library::openReplica(file);
    if (!replica)
        return {};
    const Result<std::optional<library::Joined>> joined = replica.value()->joined();
    return joined && joined.value() ? joined.value()->lineage : std::string();
}

} // namespace

Result<Judgements> judgementsOf(library::Store &store, QString name)
{
    Judgements found;
    found.name = std::move(name);
    found.documents.emplace();
    ENTENTE_TRY(const std::vector<BriefingRecord> records, store.briefings());
    std::unordered_map<BriefingId, const std::string *> hashes;
    for (const BriefingRecord &each : records) {
        hashes.emplace(each.id, &each.hash);
        found.documents->insert(each.hash);
    }
    ENTENTE_TRY(std::vector<library::Correction> corrections, store.corrections(0));
    for (library::Correction &each : corrections) {
        const auto of = hashes.find(each.briefing);
        if (of != hashes.end() && !each.isEmpty())
            found.said[*of->second].push_back(std::move(each));
    }
    return found;
}

bool areOfOneTeam(const std::string &file, const std::string &other)
{
    const std::string team = teamOf(file);
    return !team.empty() && team == teamOf(other);
}

Judgements programsJudgements()
{
    Judgements found;
    found.name = SessionTexts::tr("the program");
    found.isProgram = true;
    return found;
}

AgreementText FoundAgreement::text(const Vocabulary &vocabulary, const QString &language,
                                   QStringList remarks) const
{
    if (passedOver > 0)
        remarks << SessionTexts::tr("Briefings that one of both does not have are passed over: %1.")
                       .arg(passedOver);
    return {agreement, documents, passages, left, right, std::move(remarks), vocabulary, language};
}

Result<FoundAgreement> agree(library::Store &store, const Vocabulary &vocabulary,
                             const AgreementRequest &request, const AgreementProgress &progress)
{
    FoundAgreement found;
    found.left = request.left.name;
    found.right = request.right.name;
    ENTENTE_TRY(const std::vector<BriefingRecord> records,
                recordsOf(store, request, found.passedOver));
    std::vector<Briefing> briefings;
    briefings.reserve(records.size());
    for (const BriefingRecord &record : records) {
        if (progress && !progress(briefings.size(), records.size()))
            return Error{RunError::Cancelled, record.file, 0, {}};
        ENTENTE_TRY(std::string source, store.source(record.id));
        ENTENTE_TRY(Briefing analysed, readAndAnalyse(std::move(source), record.file, vocabulary));
        found.ids.push_back(record.id);
        found.documents.push_back({analysed.meta.title, record.file, analysed.meta.date,
                                   analysed.meta.marking,
                                   codingBy(request.left, record.hash, analysed, vocabulary),
                                   codingBy(request.right, record.hash, analysed, vocabulary)});
        briefings.push_back(std::move(analysed));
    }
    found.agreement = agreementOn(found.documents, request.counted);
    found.passages.reserve(found.agreement.pairs.size());
    for (const CodedPair &pair : found.agreement.pairs) {
        const Briefing &briefing = briefings[pair.document];
        const TextRange at = pair.words();
        found.passages.push_back(
            {simplified(briefing.words(at)), words(briefing.locatorOf(at.begin)).toStdString()});
    }
    return found;
}

} // namespace entente::session
