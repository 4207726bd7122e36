// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/publication.h"

class QLocale;
class QSettings;

namespace entente::ui {

/// What was chosen the last time, or a good first choice. The title is never kept.
[[nodiscard]] PublishOptions loadExportOptions(QSettings &settings);
void saveExportOptions(QSettings &settings, const PublishOptions &options);

/// What is printed on in the country that the desktop is set to.
[[nodiscard]] Paper usualPaper(const QLocale &desktop);

/// The folder that was exported to last, or the person's documents.
[[nodiscard]] QString loadExportFolder(QSettings &settings);
void saveExportFolder(QSettings &settings, const QString &folder);

} // namespace entente::ui
