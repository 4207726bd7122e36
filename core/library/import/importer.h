// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/unreaddate.h"
#include "core/library/store/store.h"
#include "core/vocabulary/vocabulary.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace entente::library {

/// How far an import is.
struct ImportProgress
{
    /// What is done with documents: they are imported, read anew by renewBriefings(), or taken into
    /// the search index.
    enum class Step : std::uint8_t { Import, Renewal, Index };

    std::size_t done = 0; ///< documents in the library, known to it, or refused
    std::size_t total = 0;
    double seconds = 0; ///< since it began
    Step step = Step::Import;

    /// Documents a second.
    [[nodiscard]] double rate() const
    {
        return seconds > 0 ? static_cast<double>(done) / seconds : 0;
    }
    [[nodiscard]] double secondsLeft() const
    {
        return rate() > 0 ? static_cast<double>(total - done) / rate() : 0;
    }
};

/// A document whose encoding is only the likeliest.
struct GuessedEncoding
{
    std::string file;
    SourceEncoding encoding;
};

/// A document that may be an edition of a briefing of the library, and was kept beside it.
struct UnsureEdition
{
    std::string file;
    EditionDoubt doubt;
};

/// How files come: all of them whole, or perhaps while they are written.
enum class Arrival : std::uint8_t { Whole, Watched };

/// What an import did.
struct ImportReport
{
    std::size_t added = 0;    ///< new to the library, editions among them
    std::size_t editions = 0; ///< of briefings that it had
    std::size_t known = 0;    ///< the same bytes were there
    std::size_t renewed = 0;  ///< were there, and were read anew by renewBriefings()
    std::vector<Error> unread;
    std::vector<UnreadDate> unreadDates; ///< of documents that were read
    std::vector<GuessedEncoding> guessed;
    std::vector<UnsureEdition> unsure;
    bool cancelled = false;
    bool isRenewal = false;
};

/// How an import talks to its caller. All are called from the caller's thread, and may be empty.
struct ImportTalk
{
    /// Bytes of a file; called from any thread. loadFile() where it is empty.
    std::function<Result<std::string>(const std::string &file)> load;
    /// After each batch; false cancels, and what is stored stays.
    std::function<bool(const ImportProgress &)> progress;
    /// These are in the library now, whatever happens next.
    std::function<void(std::span<const std::string> files)> stored;
};

/// The files that paths name, in order of name: folders give all in them that are not hidden.
/// What cannot be looked into goes to `unread`.
[[nodiscard]] std::vector<std::string> filesIn(std::span<const std::string> paths,
                                               std::vector<Error> &unread);

/// Reads and analyses files on all cores and stores them in batches, in their order, a PDF by the
/// sources inside. Each is kept under its whole path. A file that cannot be read is reported and
/// stops nothing; an error means that the library failed.
[[nodiscard]] Result<ImportReport> importFiles(Store &store, std::span<const std::string> files,
                                               const Vocabulary &vocabulary,
                                               const ImportTalk &talk = {},
                                               Arrival arrival = Arrival::Whole);

} // namespace entente::library
