// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/markdownevents.h"

#include <algorithm>

// The part of MarkdownEvents that finds footnotes.

namespace entente {

/// A further paragraph of a footnote is indented, which makes it code to md4c.
void MarkdownEvents::beginCode(bool isIndented)
{
    const std::uint16_t note = isIndented ? m_note : std::uint16_t{0};
    begin(note == 0 ? BlockKind::Code : BlockKind::Paragraph).note = note;
    m_note = note;
    m_inNoteCode = note != 0;
}

void MarkdownEvents::beginNote(std::uint16_t number)
{
    m_builder.block().note = number;
    m_note = number;
    m_noteBegins = true;
}

void MarkdownEvents::appendNoting(std::string_view words, std::uint32_t offset)
{
    std::size_t done = 0;
    if (m_noteBegins) {
        const std::size_t colon = words.starts_with(':') ? 1 : 0;
        done = std::min(words.find_first_not_of(" \t", colon), words.size());
        m_noteBegins = done == words.size();
    }
    const auto append = [&](std::size_t end) {
        m_builder.append(words.substr(done, end - done), offset + static_cast<std::uint32_t>(done));
        done = end;
    };
    std::size_t at = m_footnotes.numbers.empty() ? std::string_view::npos : words.find("[^", done);
    while (at != std::string_view::npos) {
        const std::optional<NoteReferenceFound> found = referenceAt(m_footnotes, words.substr(at));
        if (found) {
            append(at);
            const auto source = offset + static_cast<std::uint32_t>(at);
            if (m_footnotes.isDefinition(source - m_bodyOffset)) {
                beginNote(found->number);
            } else {
                styleChanged(found->number);
                m_builder.appendFor("[" + std::to_string(found->number) + "]", source);
                styleChanged();
            }
            done += found->length;
        }
        at = words.find("[^", found ? done : at + 2);
    }
    append(words.size());
}

} // namespace entente
