// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

class QFile;

namespace entente::library {

// QFile by itself opens no file whose name is not UTF-8.

/// Opens a file by the bytes of its name; answers 0, or errno.
[[nodiscard]] int openToRead(QFile &file, const std::string &path);
/// The same for one that may not be there yet.
[[nodiscard]] int openAsNew(QFile &file, const std::string &path);

} // namespace entente::library
