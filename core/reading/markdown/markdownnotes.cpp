// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/markdown/markdownevents.h"

#include <algorithm>

// The part of MarkdownEvents that finds footnotes, and links as wikis write them.

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
    const bool hasNotes = !m_footnotes.numbers.empty();
    for (std::size_t at = words.find('[', done); at != std::string_view::npos;
         at = words.find('[', std::max(done, at + 1))) {
        if (words.substr(at).starts_with("[[#")) {
            append(at);
            done += appendWikiLink(words.substr(at), offset + static_cast<std::uint32_t>(at));
            continue;
        }
        const std::optional<NoteReferenceFound> found = hasNotes
            ? referenceAt(m_footnotes, words.substr(at))
            : std::nullopt;
        if (!found)
            continue;
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
    append(words.size());
}

std::size_t MarkdownEvents::appendWikiLink(std::string_view words, std::uint32_t offset)
{
    constexpr std::size_t opening = 2;
    const std::size_t end = words.find("]]");
    if (end == std::string_view::npos || end <= opening + 1
        || words.substr(opening, end - opening).find('[') != std::string_view::npos)
        return 0;
    const std::string_view inside = words.substr(opening, end - opening);
    const std::size_t bar = inside.find('|');
    const std::string_view target = inside.substr(0, bar);
    // Of "#Part#Section" the last is meant. Behind a bar stand the words to show.
    const std::size_t name = target.rfind('#');
    const std::size_t from = bar == std::string_view::npos ? name + 1 : bar + 1;
    const std::string_view shown = inside.substr(from);
    if (shown.empty() || target.size() == name + 1)
        return 0;
    m_links.push_back(m_builder.addLink(std::string(target.substr(name))));
    ++m_styleDepth[4];
    styleChanged();
    m_builder.append(shown, offset + static_cast<std::uint32_t>(opening + from));
    --m_styleDepth[4];
    m_links.pop_back();
    styleChanged();
    return end + 2;
}

} // namespace entente
