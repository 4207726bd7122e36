// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/leftout.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Words that a mail's own are parted from.
struct CutWords
{
    LeftOutReason reason = LeftOutReason::Quoted;
    std::string words;
};

/// What a text of a mail says itself, without earlier mails below or between its words and without
/// its signature; these are added to `cut`. What was forwarded stays: it is why the mail was sent.
/// A mail that is nothing but quotations stays whole.
[[nodiscard]] std::string ownWords(std::string_view text, bool isForward,
                                   std::vector<CutWords> &cut);

/// Whether a subject says that the mail was forwarded: "Fwd:", "WG:", "TR:" …
[[nodiscard]] bool isForwarded(std::string_view subject);

/// What the first line of an earlier mail says of it.
enum class HistoryMark : std::uint8_t { None, Quoted, Forwarded };

/// "-----Original Message-----", "Begin forwarded message:", a line of underscores …
[[nodiscard]] HistoryMark historyMark(std::string_view line);

/// Whether a line of words leads to quoted ones: "On 3 May 2024, Jane Doe wrote:".
[[nodiscard]] bool isAttribution(std::string_view line);

/// "From: Jane Doe", in the languages in which mail programs write it.
[[nodiscard]] bool isFromLine(std::string_view line);

/// "Sent from my iPhone", which is no part of what was said.
[[nodiscard]] bool isDeviceLine(std::string_view line);

} // namespace entente
