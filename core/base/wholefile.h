// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace entente {

/// A file that is there with all its bytes or not at all: written beside its place, see
/// leftovers.h, flushed to the disk, renamed, and its folder flushed. A failure is kept and told by
/// commit(), always as NotWritable. Not QSaveFile, which knows no names that are not UTF-8.
class WholeFile final
{
public:
    /// `mode` is what a new file may be opened for, less the umask; by default by its owner alone.
    explicit WholeFile(std::string path, mode_t mode = 0600);
    ~WholeFile();
    WholeFile(const WholeFile &) = delete;
    WholeFile &operator=(const WholeFile &) = delete;

    /// The mode of the file to come, whatever the umask.
    void setMode(mode_t mode);
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

} // namespace entente
