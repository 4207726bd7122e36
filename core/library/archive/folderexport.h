// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/store.h"
#include "core/vocabulary/vocabulary.h"

#include <functional>
#include <string>

namespace entente::library {

/// Told how many briefings of how many are done; answers whether to go on.
using FolderProgress = std::function<bool(std::size_t done, std::size_t total)>;

/// Writes everything that a library holds to a folder, in open formats: each document byte for byte
/// as it was given, library.json with what is known of them, what people typed and filters, and
/// the notes once more as W3C annotations and as Markdown. The folder must not be there, or be
/// empty; nothing stands under its name before all is written. NotWritable, Cancelled.
[[nodiscard]] Result<void> exportFolder(Store &store, const std::string &folder,
                                        const FolderProgress &progress = {});

/// Whether a folder is one that exportFolder() wrote.
[[nodiscard]] bool isExportedFolder(const std::string &folder);

struct TakenBack
{
    std::size_t added = 0;
    std::size_t known = 0; ///< the library had these documents
    std::size_t notes = 0;
    std::size_t dossiers = 0;
};

/// Takes the library of such a folder into another, an empty one or not. What that has is left as
/// it is: documents, notes and dossiers of the same id, corrections, filters of the same name.
/// DamagedLibrary where library.json or a document of it cannot be read.
[[nodiscard]] Result<TakenBack> importFolder(Store &store, const std::string &folder,
                                             const Vocabulary &vocabulary,
                                             const FolderProgress &progress = {});

} // namespace entente::library
