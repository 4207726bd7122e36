// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPalette;
class QTextDocument;

namespace entente::ui {

/// Sets what Qt read from Markdown as a page of the manual: type, distances, tables and colours of
/// the palette, in sizes that are zoomed by a factor.
void dressManual(QTextDocument *document, const QPalette &palette, double zoom);

} // namespace entente::ui
