// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/job.h"

#include <QUrl>

#include <functional>
#include <vector>

namespace entente::ui {

/// What can be done with a file that was written: it is opened, and its folder is.
[[nodiscard]] std::vector<JobAction> actionsOnFile(const QString &path, QObject *owner,
                                                   const std::function<void(const QUrl &)> &open);

} // namespace entente::ui
