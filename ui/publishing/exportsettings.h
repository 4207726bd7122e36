// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/publication.h"

class QSettings;

namespace entente::ui {

/// What was chosen the last time, or a good first choice. The title is never kept.
[[nodiscard]] PublishOptions loadExportOptions(QSettings &settings);
void saveExportOptions(QSettings &settings, const PublishOptions &options);

/// What is printed on in the country of a locale, such as "ja_JP.UTF-8".
[[nodiscard]] Paper usualPaper(const QString &locale);

/// The folder that was exported to last, or the person's documents.
[[nodiscard]] QString loadExportFolder(QSettings &settings);
void saveExportFolder(QSettings &settings, const QString &folder);

} // namespace entente::ui
