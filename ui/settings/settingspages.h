// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/style.h"

#include <QString>

#include <functional>

class QWidget;

namespace entente::ui {

class SettingsForm;

// Each makes a page of settings as they are now. What is changed there is kept at once, and told
// where somebody has to act on it.

[[nodiscard]] SettingsForm *makeReadingPage(const std::function<void()> &changed, QWidget *parent);
[[nodiscard]] SettingsForm *makeAppearancePage(const std::function<void(Scheme)> &chosen,
                                               QWidget *parent);
[[nodiscard]] SettingsForm *makeStartPage(const std::function<void(const QString &)> &spoken,
                                          QWidget *parent);
/// What each colour of highlights is called, and what it stands for.
[[nodiscard]] SettingsForm *makeHighlightsPage(const std::function<void()> &changed,
                                               QWidget *parent);
[[nodiscard]] SettingsForm *makeExportPage(QWidget *parent);

} // namespace entente::ui
