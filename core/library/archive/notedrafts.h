// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/forgotten.h"
#include "core/library/store/store.h"
#include "core/vocabulary/vocabulary.h"

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

class QLockFile;

namespace entente::library {

/// A note as it was typed, before the library has it.
struct NoteDraft
{
    /// Its version is the highest that this program may have written of it, 0 for one that is new.
    Note note;
    /// Where note.briefing is 0: the briefing is not known to have come into the library either.
    std::string file;
    std::string hash; ///< SHA-256 of its document

    bool operator==(const NoteDraft &) const = default;
};

/// Keeps what was typed of the notes of one library in a file of this program's own, key by key,
/// from when it is typed until the library has it: it outlives a kill, and a library that cannot be
/// written. What is told here is on its way to the disk at once, in a thread of its own.
class NoteDrafts final
{
public:
    /// `folder` is made when there is first something to keep.
    NoteDrafts(std::string folder, const std::string &libraryFile);
    /// Waits until all is written. What the library does not have yet stays for recoverDrafts().
    ~NoteDrafts();
    NoteDrafts(const NoteDrafts &) = delete;
    NoteDrafts &operator=(const NoteDrafts &) = delete;

    void put(NoteDraft draft);
    void remove(const std::string &note);
    /// Waits until all that was told is in the file, or could not be written there.
    void flush();
    /// Why what was told last is not in the file; nothing where it is.
    [[nodiscard]] std::optional<Error> failure() const;

private:
    void run();
    [[nodiscard]] std::optional<Error> write(const std::map<std::string, NoteDraft> &drafts);

    std::string m_folder;
    std::string m_file;
    std::unique_ptr<QLockFile> m_lock; ///< of the file, as long as this program runs
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<std::string, NoteDraft> m_drafts;
    std::optional<Error> m_failure;
    bool m_isDue = false;
    bool m_isWriting = false;
    bool m_stopped = false;
    std::thread m_thread; ///< begun with the first draft
};

/// What the names of all files of drafts of one library begin with.
[[nodiscard]] std::string draftsPrefix(const std::string &libraryFile);

/// Deletes what programs which run no more left behind of notes on what may not be seen any more.
/// Errors: those of writing.
[[nodiscard]] Result<void> forgetDrafts(const std::string &folder, const std::string &libraryFile,
                                        const Forgotten &forgotten);

/// What became of drafts that programs which run no more left behind.
struct RecoveredDrafts
{
    std::size_t notes = 0; ///< that the library has now, and did not before
    std::size_t left = 0;  ///< whose briefing is not there; they stay where they are
};

/// Writes what was left behind in the folder into the library. A note that was written by others
/// meanwhile stays as it is, and the draft becomes a note of its own beside it.
[[nodiscard]] Result<RecoveredDrafts> recoverDrafts(Store &store, const std::string &folder,
                                                    const std::string &libraryFile,
                                                    const Vocabulary &vocabulary);

} // namespace entente::library
