// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/typeset.h"

#include "core/page/pagemaker.h"
#include "core/page/parallel.h"
#include "core/page/runninglines.h"

#include <algorithm>

namespace entente::page {

namespace {

/// Breaks one flow into lines.
void lay(const Content &content, const Flow &flow, const Sheet &sheet, TextLayout &layout,
         LaidFlow &laid)
{
    constexpr double folioRoom = 34; // points, for the page number of an entry of the contents
    switch (flow.kind) {
    case Flow::Kind::Text: {
        const double room = flow.text.pageOf == none ? 0 : folioRoom;
        laid.text = layout.lay(flow.text, sheet.textWidth() - flow.indent - room);
        if (!flow.label.spans.empty())
            laid.label = layout.lay(flow.label, sheet.textWidth());
        if (!laid.label.lines.empty())
            laid.label.width = laid.label.lines[0].width;
        break;
    }
    case Flow::Kind::Grid:
        laid.grid = std::make_unique<LaidGrid>(
            layGrid(content, content.grids[static_cast<std::size_t>(flow.item)], layout,
                    sheet.textWidth(), sheet.turned().textWidth()));
        break;
    case Flow::Kind::Drawing:
        for (const Label &label : content.drawings[static_cast<std::size_t>(flow.item)].labels)
            laid.labels.push_back(layout.lay(label.text, label.width));
        break;
    case Flow::Kind::PageBreak:
        break;
    }
}

void lay(const Note &note, const Sheet &sheet, TextLayout &layout, LaidNote &laid)
{
    const double width = std::min(sheet.textWidth(), sheet.turned().textWidth());
    laid.label = layout.lay(note.label, noteIndent);
    laid.text = layout.lay(note.text, width - noteIndent);
}

} // namespace

Pages typeset(const Content &content, const TypesetOptions &options)
{
    Pages pages;
    pages.fonts = std::make_unique<FontBook>(options.families);
    pages.scale = std::make_unique<TypeScale>(options.bodySize);
    const unsigned threads = std::max(1U, options.threads);
    for (unsigned i = 0; i < threads; ++i)
        pages.layouts.push_back(
            std::make_unique<TextLayout>(*pages.fonts, *pages.scale, content.language));
    pages.flows.resize(content.flows.size());
    pages.notes.resize(content.notes.size());
    const bool done = parallel(
        threads, content.flows.size() + content.notes.size(),
        [&](unsigned thread, std::size_t i) {
            if (i >= content.flows.size()) {
                const std::size_t note = i - content.flows.size();
                lay(content.notes[note], options.sheet, *pages.layouts[thread], pages.notes[note]);
                return;
            }
            lay(content, content.flows[i], options.sheet, *pages.layouts[thread], pages.flows[i]);
        },
        options.progress);
    if (!done)
        return pages;
    PageMaker(content, pages, options.sheet).make();
    setRunningLines(content, options.sheet, pages);
    for (const auto &layout : pages.layouts) {
        for (const char32_t character : layout->missing()) {
            if (std::find(pages.missing.begin(), pages.missing.end(), character)
                == pages.missing.end())
                pages.missing.push_back(character);
        }
    }
    std::sort(pages.missing.begin(), pages.missing.end());
    return pages;
}

} // namespace entente::page
