// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// A document with the name that errors and the briefing carry.
struct Document
{
    std::string file;
    std::string bytes;
    std::optional<Error> unread = std::nullopt; ///< why its bytes are not at hand
};

/// The documents that a file holds: itself, or those that lie in it where its format is that of a
/// container, in its order. `file` names the file; a document alone bears that name, several add
/// their own. What lies in a container may be one, too; how deep that goes, how many documents
/// there are and how large they are together is bounded, and what goes beyond is said by a last
/// document that is unread. Whoever opens, imports or keeps a file asks here first.
/// Errors are those of the container: KnownOtherFormat where it holds none, Encrypted, Damaged,
/// TooLarge; and SandboxError.
[[nodiscard]] Result<std::vector<Document>> openDocuments(std::string bytes,
                                                          const std::string &file);

/// The same in this process, whatever the format: for the helper itself, tests and fuzzers.
[[nodiscard]] Result<std::vector<Document>> openDocumentsHere(std::string bytes,
                                                              const std::string &file);

/// The name of what lies in a container: "mails.zip (2024 › march.eml)". Folders are parted by "›",
/// so that no part of a name is ever taken for a path; "..", empty parts and characters that
/// deceive are dropped.
[[nodiscard]] std::string nameWithin(const std::string &file, std::string_view inner);

/// The file that a name given by openDocuments() speaks of: the outermost container.
[[nodiscard]] std::string containerOf(const std::string &file);

/// The bytes of the document that openDocuments() called so, from its file or what it lies in.
[[nodiscard]] Result<std::string> documentCalled(
    const std::string &name,
    const std::function<Result<std::string>(const std::string &file)> &load);

/// What `read` makes of each document. Why one cannot be read is added to `unread`, unless that is
/// so of all of them: then the first reason is the error.
template <typename Read>
[[nodiscard]] auto readEach(std::vector<Document> documents, std::vector<Error> &unread,
                            const Read &read)
    -> Result<std::vector<std::decay_t<decltype(read(documents.front()).value())>>>
{
    std::vector<std::decay_t<decltype(read(documents.front()).value())>> all;
    std::vector<Error> refused;
    all.reserve(documents.size());
    for (Document &document : documents) {
        if (document.unread) {
            refused.push_back(*document.unread);
            continue;
        }
        auto one = read(document);
        if (one)
            all.push_back(std::move(one).value());
        else
            refused.push_back(one.error());
    }
    if (all.empty() && !refused.empty())
        return refused.front();
    unread.insert(unread.end(), refused.begin(), refused.end());
    return all;
}

} // namespace entente
