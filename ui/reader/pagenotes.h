// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/notemark.h"

#include <optional>
#include <vector>

namespace entente::ui {

class PageLayout;
class PageText;

/// The notes on a page, in its order; their passages are the page's.
class PageNotes final
{
public:
    /// Takes those whose passage, of the briefing's text, is on the page.
    void set(const std::vector<NoteMark> &notes, const PageText &page);
    void clear() { m_notes.clear(); }

    [[nodiscard]] const std::vector<NoteMark> &all() const { return m_notes; }
    /// The note on the words at an offset, or nullptr.
    [[nodiscard]] const NoteMark *at(std::uint32_t offset) const;

private:
    std::vector<NoteMark> m_notes;
};

/// Words of the page as a passage of the briefing's text, without blanks around them; nothing where
/// none is left, or they are not the briefing's.
[[nodiscard]] std::optional<TextRange> passageOf(const PageText &page, TextRange words);
/// A passage with the words that it has in part.
[[nodiscard]] TextRange withWholeWords(PageLayout &layout, TextRange passage);

} // namespace entente::ui
