// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::faults {

/// What a write did, which tells what must be true of it in the end.
enum class Deed : std::uint8_t {
    Put,  ///< something of its own: it is there, and says the value
    Tag,  ///< a tag on what all tag: it is among them
    Word, ///< a field that all write: it stands, or was written over knowingly, or is in a conflict
    Remove, ///< something of its own: it is not there
};

/// A write as its client tells of it. Times are of one monotonic clock, in milliseconds.
struct Write
{
    std::string client;
    std::int64_t number = 0;
    Deed deed = Deed::Put;
    std::string kind; ///< as the server names it, "briefing" too
    std::string key;
    std::string field; ///< of Deed::Word
    std::string value; ///< no other write says it
    std::string over;  ///< of Deed::Word: what its author had before him
    std::int64_t invoked = 0;
    std::optional<std::int64_t> done;         ///< it is in his library
    std::optional<std::int64_t> acknowledged; ///< it left the outbox

    bool operator==(const Write &) const = default;
};

/// One line of a history: that a write was begun.
[[nodiscard]] QByteArray lineOf(const Write &write);
/// That it was "done" or "acknowledged".
[[nodiscard]] QByteArray lineOf(const Write &write, const char *what, std::int64_t at);

/// The writes of one client's history. A last line that was broken off is left out.
[[nodiscard]] std::vector<Write> writesOf(const QByteArray &history);

} // namespace entente::faults
