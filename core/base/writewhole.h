// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <string>

namespace entente {

/// Writes all the bytes or nothing: beside the file first, flushed to the disk, then renamed over
/// it. On failure the old file is as it was. A symbolic link stays one; what it points at is
/// replaced. What is not a regular file (/dev/stdout, a pipe) is written to directly. Every
/// failure is NotWritable, with the reason.
[[nodiscard]] Result<void> writeWhole(const std::string &path, const QByteArray &bytes);

} // namespace entente
