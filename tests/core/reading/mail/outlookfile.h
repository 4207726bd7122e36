// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace entente::test {

/// What a message of Outlook's holds. Words are written as UTF-16, as Outlook writes them.
struct OutlookFile
{
    std::map<std::uint16_t, std::string> words; ///< by the number of the property
    std::map<std::uint16_t, std::string> bytes; ///< the same, of type binary
    std::map<std::uint16_t, std::uint64_t> numbers;
    std::vector<OutlookFile> files;    ///< what hangs on it
    std::vector<OutlookFile> messages; ///< of a file: the message that it is
};

[[nodiscard]] std::string outlookFile(const OutlookFile &message);

} // namespace entente::test
