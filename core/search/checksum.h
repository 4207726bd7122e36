// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <libdeflate.h>

#include <cstddef>
#include <cstdint>

namespace entente::search {

[[nodiscard]] inline std::uint32_t checksum(const void *bytes, std::size_t size,
                                            std::uint32_t before = 0)
{
    return libdeflate_crc32(before, bytes, size);
}

} // namespace entente::search
