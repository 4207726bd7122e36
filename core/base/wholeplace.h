// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <string>

namespace entente {

/// Where somebody else writes a file or a folder that is to be there whole or not at all: SQLite,
/// or who fills a folder. What he wrote lies beside its path until commit() gives it the name, and
/// is removed where that is not called. See WholeFile for a file that is written here.
class WholePlace final
{
public:
    /// Clears away what programs that were killed left of the same path.
    explicit WholePlace(std::string path);
    ~WholePlace();
    WholePlace(const WholePlace &) = delete;
    WholePlace &operator=(const WholePlace &) = delete;

    /// Where to write; nothing is there yet.
    [[nodiscard]] const std::string &place() const { return m_place; }
    /// Flushes it to the disk and puts it under its name, in place of a file or of an empty folder
    /// there. Every failure is NotWritable, with the reason.
    [[nodiscard]] Result<void> commit() { return commitAs(m_path); }
    /// The same under another name in its folder.
    [[nodiscard]] Result<void> commitAs(const std::string &path);

private:
    std::string m_path;
    std::string m_place; ///< empty once it bears its name
};

} // namespace entente
