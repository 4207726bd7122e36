// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/noteauthors.h"

#include "core/library/store/replica.h"

#include <filesystem>

namespace entente::session {

void nameAuthors(const std::string &libraryFile, std::vector<std::vector<Annotation>> &annotations)
{
    std::error_code problem;
    if (!std::filesystem::exists(libraryFile, problem))
        return; // it would be made
    const Result<std::unique_ptr<library::Replica>> replica = library::openReplica(libraryFile);
    if (!replica)
        return;
    const Result<std::optional<library::Joined>> joined = replica.value()->joined();
    if (!joined || !joined.value())
        return;
    for (std::vector<Annotation> &of : annotations) {
        for (Annotation &each : of) {
            if (each.id.empty())
                continue;
            const Result<library::TeamVersion> version = replica.value()->teamVersion("note",
                                                                                      each.id);
            if (version)
                each.author = version.value().author;
        }
    }
}

} // namespace entente::session
