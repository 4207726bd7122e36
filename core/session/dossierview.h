// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/dossier.h"
#include "core/library/library.h"
#include "core/library/store/store.h"
#include "core/publishing/dossieredition.h"
#include "core/vocabulary/vocabulary.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace entente::session {

/// How words that a dossier cites stand in the library today.
enum class Standing : std::uint8_t {
    Stands,   ///< where they were taken from, and in the newest edition of it
    Reworded, ///< the newest edition says it in other words
    Dropped,  ///< the newest edition says nothing like it
    Lost,     ///< the document was read anew, and they are not in what was read
    Missing,  ///< the library does not have the document
};

/// A dossier with all that the library knows of what it cites.
struct ShownDossier
{
    library::Dossier dossier;
    DossierText text;                         ///< a part for each item, in their order
    std::vector<library::BriefingId> sources; ///< by source of the text; 0 where it is missing
    std::vector<Standing> standings;          ///< by item; the worst of those of a table
    /// By item: the topic within whose words the passage lies, of the same document.
    std::vector<std::optional<std::uint32_t>> topics;
};

/// What a filter finds in the library as it is now.
struct FilterFinds
{
    struct Found
    {
        library::BriefingRecord record;
        std::size_t results = 0;
    };

    QString sentence;         ///< what it asks for, and how much of the library that is
    std::vector<Found> found; ///< the newest first, as many as are listed
    std::size_t further = 0;  ///< briefings that are not listed
};
using Find = std::function<Result<FilterFinds>(const library::SavedFilter &filter)>;

/// Finds over a library. At most `most` briefings are listed. Errors: those of the search.
[[nodiscard]] Result<FilterFinds> findsOf(const library::SavedFilter &filter,
                                          library::Library &library, library::Store &store,
                                          const Vocabulary &vocabulary, std::size_t most = 50);

/// Briefings that dossiers cite, each read once. It belongs to one thread.
class CitedBriefings final
{
public:
    struct Read
    {
        library::BriefingRecord record;
        std::shared_ptr<const Briefing> briefing; ///< null where it cannot be read any more
        std::shared_ptr<const Briefing> newest;   ///< its newest edition, where that is another
    };

    /// One, or nullptr where the library does not have it.
    [[nodiscard]] Result<std::shared_ptr<const Read>> of(const std::string &document,
                                                         library::Store &store,
                                                         const Vocabulary &vocabulary);

private:
    std::map<std::string, std::shared_ptr<const Read>> m_read;
};

/// Errors: those of the store. What cannot be found is said in its place and is no error.
[[nodiscard]] Result<ShownDossier> shown(library::Dossier dossier, library::Store &store,
                                         const Vocabulary &vocabulary, CitedBriefings &briefings,
                                         const Find &find);

/// "A newer edition says this in other words."; empty of what stands.
[[nodiscard]] QString sentence(Standing standing);

} // namespace entente::session
