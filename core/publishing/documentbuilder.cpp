// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/documentbuilder.h"

#include "core/base/direction.h"
#include "core/base/utf8.h"
#include "core/page/facechooser.h"

#include <algorithm>

namespace entente::pages {

using page::Flow;
using page::Ink;
using page::Span;
using page::Tag;
using page::Text;
using page::Type;

namespace {

constexpr int deepestHeading = 6;

Tag headingTag(int level)
{
    return static_cast<Tag>(static_cast<int>(Tag::H1) + std::min(level, deepestHeading) - 1);
}

/// Turns a drawing over, with its words where they were in their areas.
void mirror(page::Drawing &drawing)
{
    for (page::Area &area : drawing.areas)
        area.left = drawing.width - area.left - area.width;
    for (page::Label &label : drawing.labels) {
        label.left = drawing.width - label.left - label.width;
        label.text.fromRight = true;
    }
}

const char *languageOf(page::Script script)
{
    return script == page::Script::Korean ? "ko" : "ja";
}

} // namespace

DocumentBuilder::DocumentBuilder(page::Content &content, std::string language)
    : m_content(content), m_language(std::move(language))
{
}

bool DocumentBuilder::fromRight(const std::string &language) const
{
    return language.empty() ? m_content.fromRight : text::isRightToLeft(language);
}

int DocumentBuilder::addElement(Tag tag, int parent)
{
    page::Element element;
    element.tag = tag;
    element.parent = parent;
    m_content.elements.push_back(element);
    return static_cast<int>(m_content.elements.size()) - 1;
}

Flow &DocumentBuilder::addFlow(Flow flow)
{
    m_content.flows.push_back(std::move(flow));
    notePlace(m_content.flows.back());
    return m_content.flows.back();
}

void DocumentBuilder::startPage()
{
    Flow flow;
    flow.kind = Flow::Kind::PageBreak;
    addFlow(std::move(flow));
}

int DocumentBuilder::headingElement(int level)
{
    // A heading lies at most one level below the one before it.
    level = std::clamp(level, 1, static_cast<int>(m_sections.size()) + 1);
    m_sections.resize(static_cast<std::size_t>(level) - 1);
    const int section = addElement(Tag::Sect, m_sections.empty() ? 0 : m_sections.back());
    m_sections.push_back(section);
    return addElement(headingTag(level), section);
}

int DocumentBuilder::parentFor(const Setting &setting)
{
    const int section = m_sections.empty() ? 0 : m_sections.back();
    if (setting.quoteDepth == 0) {
        m_quotation = page::none;
    } else if (m_quotation == page::none) {
        m_lists.clear();
        m_quotation = addElement(Tag::BlockQuote, section);
    }
    const int parent = m_quotation == page::none ? section : m_quotation;
    if (static_cast<int>(m_lists.size()) > setting.listDepth)
        m_lists.resize(static_cast<std::size_t>(setting.listDepth));
    if (setting.isItem)
        return itemFor(setting, parent);
    return m_lists.empty() ? parent : m_lists.back().body;
}

/// The LBody of a new item; lists that it lies in are begun as needed.
int DocumentBuilder::itemFor(const Setting &setting, int parent)
{
    const auto depth = static_cast<std::size_t>(std::max(1, setting.listDepth));
    if (m_lists.size() == depth && m_lists.back().ordered != setting.ordered)
        m_lists.pop_back();
    while (m_lists.size() < depth) {
        const int above = m_lists.empty() ? parent : m_lists.back().body;
        const int list = addElement(Tag::L, above);
        m_content.elements[static_cast<std::size_t>(list)].ordered = setting.ordered;
        m_lists.push_back({list, page::none, setting.ordered});
        if (m_lists.size() < depth)
            m_lists.back().body = addElement(Tag::LBody, addElement(Tag::LI, list));
    }
    return addElement(Tag::LI, m_lists.back().list);
}

/// Words of another script than the document's get an element that says their language.
void DocumentBuilder::addSpans(Text &text, const Run &run, const std::string &language,
                               page::Script han)
{
    Span span;
    span.styles = run.styles;
    span.language = language;
    if (!run.link.isEmpty())
        addLink(span, run.link, text);
    const bool refers = run.note > 0 && !m_inNote
        && static_cast<std::size_t>(run.note) <= m_notes.size()
        && !m_notes[static_cast<std::size_t>(run.note) - 1].empty();
    if (refers) {
        span.element = addElement(Tag::Link, text.element);
        span.note = noteFor(run.note, text.element);
        span.link = static_cast<int>(m_content.links.size());
        m_content.links.push_back(
            {{}, m_content.notes[static_cast<std::size_t>(span.note)].bookmark});
    }
    if (run.annotation > 0) {
        span.element = addElement(Tag::Link, text.element);
        span.link = linkToAnnotation(run.annotation);
    }
    const std::string words = (run.image ? figureSaid(run.words, run.image->address) : run.words)
                                  .toStdString();
    const page::Script own = page::scriptOf(language.empty() ? m_language : language);
    const auto flush = [&](std::string_view part, bool foreign) {
        if (part.empty())
            return;
        Span each = span;
        each.words = part;
        if (foreign) {
            each.language = languageOf(han);
            if (each.element == page::none) {
                each.element = addElement(Tag::Span, text.element);
                m_content.elements.back().language = each.language;
            }
        }
        text.spans.push_back(std::move(each));
    };
    const std::string_view all = words;
    std::size_t begin = 0;
    bool foreign = false;
    for (std::size_t at = 0; at < all.size() && own == page::Script::Other;) {
        const text::Decoded found = text::decode(all, at);
        const bool other = page::isEastAsianForm(found.character);
        if (other != foreign) {
            flush(all.substr(begin, at - begin), foreign);
            begin = at;
            foreign = other;
        }
        at += found.length;
    }
    flush(all.substr(begin), foreign);
}

Text DocumentBuilder::text(const std::vector<Run> &runs, Type type, Ink ink, int element,
                           const std::string &language)
{
    Text text;
    text.type = type;
    text.ink = ink;
    text.fromRight = fromRight(language);
    text.element = element;
    std::string all;
    for (const Run &run : runs)
        all += run.words.toStdString();
    const page::Script han = page::hanScript(all, language.empty() ? m_language : language);
    for (const Run &run : runs)
        addSpans(text, run, language, han);
    return text;
}

void DocumentBuilder::paragraph(const QString &words, const Setting &setting)
{
    paragraph({Run{words, 0, {}, 0}}, setting);
}

void DocumentBuilder::paragraph(const std::vector<Run> &runs, const Setting &setting)
{
    Flow flow;
    flow.before = setting.before;
    flow.after = setting.after;
    flow.indent = setting.indent;
    flow.keepWithNext = setting.keepWithNext;
    flow.ruleBelow = setting.ruleBelow;
    flow.shaded = setting.isCode;
    flow.fromRight = !setting.isCode && fromRight(setting.language);
    flow.barred = setting.quoteDepth > 0;
    if (const auto at = m_annotations.find(setting.annotation); at != m_annotations.end())
        flow.bookmark = at->second;
    int element = page::none;
    if (setting.heading > 0) {
        m_lists.clear();
        m_quotation = page::none;
        element = headingElement(setting.heading);
    } else {
        int parent = parentFor(setting);
        if (setting.isItem) {
            const int label = addElement(Tag::Lbl, parent);
            flow.label = text({Run{setting.sign, 0, {}, 0}}, setting.type, setting.ink, label, {});
            flow.label.fromRight = flow.fromRight;
            parent = addElement(Tag::LBody, parent);
            m_lists.back().body = parent;
        }
        element = addElement(setting.isCode ? Tag::Code : Tag::P, parent);
    }
    m_content.elements[static_cast<std::size_t>(element)].language = setting.language;
    flow.text = text(runs, setting.type, setting.ink, element, setting.language);
    flow.text.fromRight = flow.fromRight;
    addFlow(std::move(flow));
}

void DocumentBuilder::heading(const QString &words, const Setting &setting, bool listed)
{
    heading(std::vector{Run{words, 0, {}, 0}}, setting, listed);
}

void DocumentBuilder::heading(const std::vector<Run> &runs, const Setting &setting, bool listed)
{
    paragraph(runs, setting); // whose links may have bookmarks of their own
    QString words;
    for (const Run &run : runs)
        words += run.words;
    const auto bookmark = static_cast<int>(m_content.bookmarks.size());
    m_content.bookmarks.push_back({words.toStdString(), static_cast<int>(m_sections.size())});
    Flow &flow = m_content.flows.back();
    if (flow.bookmark != page::none)
        leadElsewhere(flow.bookmark, bookmark);
    flow.bookmark = bookmark;
    flow.keepWithNext = true;
    if (listed)
        m_listed.push_back(bookmark);
}

void DocumentBuilder::caption(const QString &title, const QString &place)
{
    caption({Run{title, 0, {}, 0}}, place, {});
}

void DocumentBuilder::caption(const std::vector<Run> &title, const QString &place,
                              const std::string &language)
{
    m_lists.clear();
    m_quotation = page::none;
    m_pendingTable = addElement(Tag::Table, m_sections.empty() ? 0 : m_sections.back());
    const int caption = addElement(Tag::Caption, m_pendingTable);
    Flow flow;
    flow.before = 11.25;
    flow.after = 1;
    flow.keepWithNext = true;
    const int element = addElement(Tag::P, caption);
    m_content.elements.back().language = language;
    flow.fromRight = fromRight(language);
    flow.text = text(title, Type::Heading3, Ink::Black, element, language);
    addFlow(flow);
    if (place.isEmpty())
        return;
    flow.before = 0;
    flow.after = 2;
    flow.text = text({Run{place, 0, {}, 0}}, Type::Small, Ink::Secondary,
                     addElement(Tag::P, caption), {});
    addFlow(flow);
}

/// A slot of a table: its cell, or nothing where another cell covers it.
void DocumentBuilder::cell(page::Grid &grid, const TableText &table, const TableSlot &slot, int row,
                           const std::string &language)
{
    if (slot.span.columns == 0) {
        grid.cells.emplace_back();
        return;
    }
    const bool isHead = slot.row < 0;
    const bool names = !isHead && slot.column == 0 && table.namesRows;
    const int number = addElement(isHead || names ? Tag::TH : Tag::TD, row);
    page::Element &element = m_content.elements.back();
    element.scope = isHead ? page::Scope::Column : names ? page::Scope::Row : page::Scope::None;
    element.rows = slot.span.rows;
    element.columns = slot.span.columns;
    if (slot.span.rows > 1 || slot.span.columns > 1)
        grid.spans.push_back({slot.row + static_cast<std::int32_t>(grid.headRows), slot.span.column,
                              slot.span.rows, slot.span.columns});
    std::vector<Run> runs = isHead ? table.heads[slot.column]
                                   : table.rows[static_cast<std::size_t>(slot.row)][slot.column];
    std::vector<int> drawings = takeDrawings(runs, number);
    grid.cells.push_back(
        text(runs, isHead || names ? Type::CellHead : Type::Cell, Ink::Black, number, language));
    grid.cells.back().drawings = std::move(drawings);
    if (slot.column < table.alignments.size())
        grid.cells.back().alignment = table.alignments[slot.column];
}

void DocumentBuilder::table(const TableText &table, const std::string &language)
{
    m_lists.clear();
    const int parent = m_sections.empty() ? 0 : m_sections.back();
    const int element = m_pendingTable != page::none ? m_pendingTable
                                                     : addElement(Tag::Table, parent);
    m_pendingTable = page::none;
    m_content.elements[static_cast<std::size_t>(element)].language = language;
    page::Grid grid;
    grid.columns = table.heads.size();
    grid.headRows = table.hasHeads() || table.rows.empty() ? 1 : 0;
    grid.fromRight = fromRight(language);
    grid.cells.reserve((table.rows.size() + 1) * grid.columns);
    const SpanMap spans(table.spans);
    if (grid.headRows > 0) {
        // PDF has no heads without a body.
        const int head = table.rows.empty() ? element : addElement(Tag::THead, element);
        const int row = addElement(Tag::TR, head);
        for (std::size_t column = 0; column < grid.columns; ++column)
            cell(grid, table, {-1, column, spans.at(-1, column)}, row, language);
    }
    const int body = table.rows.empty() ? page::none : addElement(Tag::TBody, element);
    for (std::size_t number = 0; number < table.rows.size(); ++number) {
        const int row = addElement(Tag::TR, body);
        const auto at = static_cast<std::int32_t>(number);
        for (std::size_t column = 0; column < grid.columns; ++column)
            cell(grid, table, {at, column, spans.at(at, column)}, row, language);
    }
    Flow flow;
    flow.kind = Flow::Kind::Grid;
    flow.before = 3;
    flow.after = 11.25;
    flow.item = static_cast<int>(m_content.grids.size());
    m_content.grids.push_back(std::move(grid));
    addFlow(std::move(flow));
}

void DocumentBuilder::drawing(page::Drawing drawing, const QString &alternative)
{
    m_lists.clear();
    const int element = addElement(Tag::Figure, m_sections.empty() ? 0 : m_sections.back());
    m_content.elements.back().alternative = alternative.toStdString();
    drawing.element = element;
    for (page::Label &label : drawing.labels)
        label.text.element = element;
    Flow flow;
    flow.kind = Flow::Kind::Drawing;
    flow.fromRight = m_content.fromRight;
    if (flow.fromRight)
        mirror(drawing);
    flow.before = 3.75;
    flow.after = 7.5;
    flow.item = static_cast<int>(m_content.drawings.size());
    m_content.drawings.push_back(std::move(drawing));
    addFlow(std::move(flow));
}

} // namespace entente::pages
