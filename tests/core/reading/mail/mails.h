// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente::test {

/// A mail and what a careful reader finds in it.
struct GivenMail
{
    const char *name = "";
    std::string bytes;
    std::string title;
    std::string date;
    std::string text;               ///< all of it, blocks on lines of their own
    std::vector<std::string> files; ///< names of what hangs on it, in order
};

/// Reads each mail and compares title, date, text and files.
void expectRead(const std::vector<GivenMail> &mails);

/// Four heads that every mail has, and those that are given, with lines that end as on the wire.
[[nodiscard]] std::string mailOf(std::string_view heads, std::string_view body);

/// A multipart of this subtype; each part is its heads, an empty line and its body.
[[nodiscard]] std::string partsOf(std::string_view subtype, const std::vector<std::string> &parts);

[[nodiscard]] std::string base64(std::string_view bytes);

/// What ends in an attribute of a winmail.dat.
[[nodiscard]] std::string tnefOf(
    const std::vector<std::pair<std::uint32_t, std::string>> &attributes);

} // namespace entente::test
