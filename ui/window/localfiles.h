// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QMimeData;

namespace entente::ui {

/// The files of this machine among what is dropped or pasted, as nameOf() writes them.
[[nodiscard]] QStringList localFiles(const QMimeData *data);

} // namespace entente::ui
