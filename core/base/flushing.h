// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace entente {

/// Puts what was written to a file on the disk; of a folder, all that is in it. Answers 0, or
/// errno.
[[nodiscard]] int flushToDisk(const std::string &path);

/// Puts the names in a folder on the disk. Some file systems cannot, and lose nothing else by it.
void flushNames(const std::string &folder);

/// The folder in which a path lies, to be opened: "." where it names none.
[[nodiscard]] std::string folderOf(const std::string &path);

} // namespace entente
