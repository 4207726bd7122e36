// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/duplicates/repetitions.h"
#include "core/session/session.h"

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace entente::session {

/// Which topics of a library nearly repeat one another, older editions among them. Made by reading
/// all topics once. It does not change once it is made.
class LibraryRepetitions final
{
public:
    /// Those of the library as it is: `known` where these are, else made anew. Errors: those of the
    /// store, and Cancelled where `cancelled` became true.
    [[nodiscard]] static Result<std::shared_ptr<const LibraryRepetitions>> of(
        Session &session, std::shared_ptr<const LibraryRepetitions> known = {},
        const std::atomic<bool> *cancelled = nullptr);

    [[nodiscard]] const Repetitions &repetitions() const { return m_repetitions; }
    /// The number that a document of the search has in repetitions(); nothing where it is a whole
    /// text, or newer than they are.
    [[nodiscard]] std::optional<std::uint32_t> numberOf(std::uint64_t document) const;
    /// The document of the search by its number.
    [[nodiscard]] std::uint64_t documentOf(std::uint32_t number) const
    {
        return m_documents[number];
    }

    /// The change of the library up to which they are.
    [[nodiscard]] library::ChangeNumber upTo() const { return m_upTo; }

private:
    std::vector<std::uint64_t> m_documents; ///< of the search, rising
    Repetitions m_repetitions;
    library::ChangeNumber m_upTo = 0;
};

} // namespace entente::session
