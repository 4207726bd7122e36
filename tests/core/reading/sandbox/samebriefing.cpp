// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reading/sandbox/samebriefing.h"

#include <algorithm>
#include <tuple>

namespace entente::test {

namespace {

auto members(const Block &block)
{
    return std::tie(block.kind, block.level, block.listDepth, block.quoteDepth, block.ordered,
                    block.number, block.text, block.firstMark, block.lastMark, block.table,
                    block.note, block.isCaption);
}

auto members(const Mark &mark)
{
    return std::tie(mark.text, mark.styles, mark.link, mark.note, mark.image);
}

auto members(const NamedPlace &place)
{
    return std::tie(place.name, place.at);
}

auto members(const Anchor &anchor)
{
    return std::tie(anchor.text, anchor.source);
}

auto members(const LocatedRun &run)
{
    return std::tie(run.text, run.where);
}

auto members(const CellSpan &span)
{
    return std::tie(span.row, span.column, span.rows, span.columns);
}

template <typename T>
bool areSame(const std::vector<T> &one, const std::vector<T> &other)
{
    return std::equal(
        one.begin(), one.end(), other.begin(), other.end(),
        [](const T &left, const T &right) { return members(left) == members(right); });
}

bool areSame(const std::vector<Table> &one, const std::vector<Table> &other)
{
    const auto simple = [](const Table &table) {
        return std::tie(table.columns, table.alignments, table.cells, table.places, table.caption,
                        table.namesRows, table.block, table.place);
    };
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [&](const Table &left, const Table &right) {
                          return simple(left) == simple(right) && areSame(left.spans, right.spans);
                      });
}

} // namespace

std::string differences(const Briefing &one, const Briefing &other)
{
    std::string names;
    const auto note = [&](bool isSame, const char *name) {
        if (!isSame)
            names += (names.empty() ? "" : " ") + std::string(name);
    };
    note(one.file == other.file, "file");
    note(one.source == other.source, "source");
    note(one.encoding == other.encoding, "encoding");
    note(one.meta == other.meta, "meta");
    note(one.text == other.text, "text");
    note(areSame(one.blocks, other.blocks), "blocks");
    note(areSame(one.marks, other.marks), "marks");
    note(one.links == other.links, "links");
    note(areSame(one.names, other.names), "names");
    note(areSame(one.tables, other.tables), "tables");
    note(areSame(one.anchors, other.anchors), "anchors");
    note(one.lineStarts == other.lineStarts, "lineStarts");
    note(areSame(one.locators, other.locators), "locators");
    return names;
}

} // namespace entente::test
