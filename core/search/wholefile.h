// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace entente::search {

/// A file that is there with all its bytes or not at all: written beside its place, flushed to the
/// disk, renamed, and its folder flushed. A failure is kept and told by commit().
class WholeFile final
{
public:
    explicit WholeFile(std::string path);
    ~WholeFile();
    WholeFile(const WholeFile &) = delete;
    WholeFile &operator=(const WholeFile &) = delete;

    void append(std::string_view bytes);
    /// Zeros up to an offset.
    void padTo(std::uint64_t offset);
    [[nodiscard]] Result<void> commit();

private:
    void fail(int cause);

    std::string m_path;
    std::string m_beside;
    int m_file = -1;
    int m_cause = 0; ///< errno of the first failure
    std::uint64_t m_written = 0;
};

} // namespace entente::search
