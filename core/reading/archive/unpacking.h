// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/formats.h"

namespace entente {

/// A ZIP file that is a folder rather than an office document.
[[nodiscard]] bool isZipFolder(const Candidate &given);
/// A tar file, as it is or packed by gzip, bzip2, xz or zstd.
[[nodiscard]] bool isTar(const Candidate &given);

/// The files that are packed, as documents named by their paths, in the order of the archive.
/// Folders, links, devices and hidden files are passed over; names are never used as paths. What
/// all of it unpacks to is bounded, by size, count and how many times as large it becomes; where a
/// bound ends it, or damage, the last document is unread and says so.
/// Errors: Damaged, NoFiles, Locked.
[[nodiscard]] Result<std::vector<Document>> unpack(const std::string &bytes,
                                                   const std::string &file);

} // namespace entente
