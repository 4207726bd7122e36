// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente::pdf {

/// Packed as the Flate filter has it (RFC 1950). Any thread may call it.
[[nodiscard]] std::string deflated(std::string_view data);

/// The objects of a PDF 1.7 file, written in the order of their numbers: streams as they are, all
/// others packed by hundreds into object streams (ISO 32000-1, 7.5.7).
class Objects final
{
public:
    /// Numbers of new objects; the first of them.
    int allocate(int count = 1);

    void put(int number, std::string object);
    /// `entries` are those of the dictionary besides /Length and /Filter.
    void putStream(int number, std::string_view entries, std::string_view packed,
                   bool isPacked = true);

    /// The whole file.
    [[nodiscard]] std::string file(int catalog, int info, unsigned threads);

private:
    struct Object
    {
        std::string body;
        bool isStream = false;
    };
    std::vector<Object> m_objects{Object{}}; ///< by number; 0 is never used
};

} // namespace entente::pdf
