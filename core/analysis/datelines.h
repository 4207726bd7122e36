// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace entente {

/// What may stand beside a document's date in its line.

/// Words that are but few and no sentence: "on", "by the Ministry, at".
[[nodiscard]] bool isLittle(std::string_view words);

/// Whether a title says that the document is a statement, report … and so bears its own date.
[[nodiscard]] bool namesDocument(std::string_view title);

/// Whether words name an act of a government, which bears the day on which it was given.
[[nodiscard]] bool namesAct(std::string_view words);

/// "WASHINGTON, D.C.", "Tokyo", "Port of Spain": a few words that all begin with capitals.
[[nodiscard]] bool isPlace(std::string_view words);

/// "2:55 pm", "（水）".
[[nodiscard]] bool isTime(std::string_view words);

/// A time of day, or the name of a day of the week.
[[nodiscard]] bool isDayOrTime(std::string_view words);

} // namespace entente
