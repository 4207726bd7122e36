// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/markdown/markdownreader.h"

#include "core/base/fileerror.h"
#include "core/reading/markdown/blankmend.h"
#include "core/reading/markdown/footnotes.h"
#include "core/reading/markdown/listmend.h"
#include "core/reading/markdown/markdownevents.h"
#include "core/reading/markdown/tablemend.h"
#include "core/reading/markdown/yearmend.h"

#include <md4c.h>

namespace entente {

Result<void> readMarkdown(Briefing &briefing, std::size_t bodyOffset)
{
    const std::string_view given = std::string_view(briefing.source).substr(bodyOffset);
    const Footnotes footnotes = footnotesIn(given);
    MendedMarkdown mended = mendFootnotes(given, footnotes);
    for (const auto mend : {mendBlankLines, mendLists, mendTables, mendYears}) {
        MendedMarkdown next = mend(mended.text.empty() ? given : std::string_view(mended.text));
        if (!next.text.empty())
            mended = mended.text.empty() ? std::move(next) : after(mended, std::move(next));
    }
    MarkdownEvents events(briefing, bodyOffset, mended, footnotes);
    briefing.text.reserve(briefing.source.size() - bodyOffset);
    briefing.blocks.reserve(briefing.lineStarts.size() / 4 + 4);
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
        return static_cast<MarkdownEvents *>(self)->enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
        return static_cast<MarkdownEvents *>(self)->leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
        static_cast<MarkdownEvents *>(self)->enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
        static_cast<MarkdownEvents *>(self)->leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *words, MD_SIZE size, void *self) {
        static_cast<MarkdownEvents *>(self)->text(type, {words, size});
        return 0;
    };
    const std::string_view body = mended.text.empty() ? given : std::string_view(mended.text);
    const int status = md_parse(body.data(), static_cast<MD_SIZE>(body.size()), &parser, &events);
    if (events.error())
        return *events.error();
    if (status != 0)
        return Error{FileError::NotReadable, briefing.file, 0, "out of memory"};
    events.finish();
    return {};
}

} // namespace entente
