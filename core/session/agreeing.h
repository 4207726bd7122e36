// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/library/store/store.h"
#include "core/publishing/agreementwords.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace entente::session {

/// What one person, or the program, says of briefings. Documents are named by their SHA-256, so
/// that they are the same in whatever library.
struct Judgements
{
    QString name;
    bool isProgram = false; ///< what analysis finds; nothing else is said
    std::map<std::string, std::vector<library::Correction>> said;
    /// The documents that were there to be judged; nothing where that is all.
    std::optional<std::set<std::string>> documents;

    [[nodiscard]] bool has(const std::string &document) const
    {
        return isProgram || !documents || documents->contains(document);
    }
    [[nodiscard]] bool saysAnythingOf(const std::string &document) const
    {
        return isProgram || said.contains(document);
    }
};

/// What was said in a library.
[[nodiscard]] Result<Judgements> judgementsOf(library::Store &store, QString name);
/// What the program finds, whose name is said in the language of the thread.
[[nodiscard]] Judgements programsJudgements();

/// Whether two libraries in files belong to one team, so that each has what the other says.
[[nodiscard]] bool areOfOneTeam(const std::string &file, const std::string &other);

/// What is compared.
struct AgreementRequest
{
    Judgements left;
    Judgements right;
    /// Those of the library; of which both say anything where none is named.
    std::vector<library::BriefingId> briefings = {};
    Counted counted = Counted::Judged;
};

/// The agreement of two, with all that it takes to show it.
struct FoundAgreement
{
    QString left;
    QString right;
    std::vector<library::BriefingId> ids; ///< by document
    std::vector<CodedDocument> documents;
    std::vector<AgreementText::Passage> passages; ///< by pair
    Agreement agreement;
    std::size_t passedOver = 0; ///< of those that were asked for: one of both does not have them

    /// To be written, with what else is to be known; what is handed over has to outlive it.
    [[nodiscard]] AgreementText text(const Vocabulary &vocabulary, const QString &language,
                                     QStringList remarks = {}) const;
};

/// Told how many of how many briefings are read; answers whether to go on.
using AgreementProgress = std::function<bool(std::size_t done, std::size_t total)>;

/// Reads the briefings of a library and lays over them what either says. Errors: those of the
/// store and of reading, and Cancelled.
[[nodiscard]] Result<FoundAgreement> agree(library::Store &store, const Vocabulary &vocabulary,
                                           const AgreementRequest &request,
                                           const AgreementProgress &progress = {});

} // namespace entente::session
