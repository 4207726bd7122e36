// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/library/records.h"

#include <span>
#include <string>

namespace entente::library {

/// Writes down what a sync learns of people and desks, for TeamBook to tell. Called within
/// Replica::receive().
class BookKeeper
{
public:
    BookKeeper() = default;
    virtual ~BookKeeper() = default;
    BookKeeper(const BookKeeper &) = delete;
    BookKeeper &operator=(const BookKeeper &) = delete;

    /// Opens the book where there is none; answers whether it did. Notes that the team numbered up
    /// to `last` are nothing new to anybody.
    [[nodiscard]] virtual Result<bool> begin(std::int64_t last) = 0;
    /// The number with which it began.
    [[nodiscard]] virtual Result<std::int64_t> begun() = 0;
    /// What the team calls me; empty where there is no book yet.
    [[nodiscard]] virtual Result<std::string> me() = 0;
    [[nodiscard]] virtual Result<void> setMe(const std::string &name) = 0;
    [[nodiscard]] virtual Result<void> setPeople(std::span<const std::string> names) = 0;
    /// Of the briefing with that SHA-256; nothing where it is not here.
    [[nodiscard]] virtual Result<void> setDesk(const std::string &hash,
                                               const std::string &desk) = 0;
    [[nodiscard]] virtual Result<bool> hasAuthor(const std::string &note) = 0;
    [[nodiscard]] virtual Result<void> setAuthor(const std::string &note,
                                                 const std::string &author) = 0;
    /// Somebody else wrote it, and it was not looked at yet.
    [[nodiscard]] virtual Result<void> addUnseen(const std::string &note) = 0;
};

} // namespace entente::library
