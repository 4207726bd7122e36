// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/docxbody.h"

#include "core/base/direction.h"
#include "core/briefing/linktarget.h"

#include <algorithm>
#include <numeric>

namespace entente::docx {

using edition::Words;

namespace {

constexpr int step = 360; ///< twentieths of a point, of each list and quotation

QString latin(const char *words)
{
    return QString::fromLatin1(words);
}

QString number(qint64 value)
{
    return QString::number(value);
}

bool isRightToLeft(const edition::OriginPtr &origin)
{
    return origin && text::isRightToLeft(origin->language);
}

/// How long the words of a column are, in letters.
struct Lengths
{
    qsizetype word = 4; ///< the longest, which is not to be broken
    qsizetype cell = 4;
};

void measure(const std::vector<Words> &row, std::vector<Lengths> &columns)
{
    constexpr qsizetype longestWord = 24;
    constexpr qsizetype longestCell = 60; // in one line
    for (std::size_t column = 0; column < columns.size(); ++column) {
        Lengths &of = columns[column];
        const QString words = edition::plain(row[column]);
        of.cell = std::max(of.cell, std::min(words.size(), longestCell));
        for (const QStringView word : QStringView(words).split(u' '))
            of.word = std::max(of.word, std::min(word.size(), longestWord));
    }
}

/// Each column has room for its longest word, and what is left as its cells ask for it.
std::vector<int> widthsOf(const pages::TableText &table, int width)
{
    constexpr int letter = 115; // twentieths of a point, as wide as those of heads are
    constexpr int margins = 200;
    std::vector<Lengths> columns(table.heads.size());
    measure(table.heads, columns);
    for (const std::vector<Words> &row : table.rows)
        measure(row, columns);
    std::vector<int> widths;
    widths.reserve(columns.size());
    qsizetype wanted = 1; // a little of the room may be left
    for (const Lengths &of : columns) {
        widths.push_back(static_cast<int>(of.word) * letter + margins);
        wanted += of.cell;
    }
    const int least = std::accumulate(widths.begin(), widths.end(), 0);
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (least > 0 && least > width)
            widths[column] = static_cast<int>(static_cast<qint64>(width) * widths[column] / least);
        else
            widths[column] += static_cast<int>((width - least) * columns[column].cell / wanted);
    }
    return widths;
}

} // namespace

void Body::enter(edition::OriginPtr origin)
{
    m_origin = std::move(origin);
}

void Body::leave()
{
    m_origin.reset();
    m_lists.clear();
}

/// A name for where links lead to.
QString Body::anchor(const char *kind, int number) const
{
    return QStringLiteral("b%1_%2_%3")
        .arg(m_origin ? m_origin->briefing + 1 : 0)
        .arg(latin(kind))
        .arg(number);
}

void Body::bookmark(const QString &name)
{
    if (!m_bookmarks.insert(name).second)
        return; // what stands twice is the place where it stands first
    const QString id = number(++m_ids);
    m_xml.leaf("w:bookmarkStart", {{"w:id", id}, {"w:name", name}});
    m_xml.leaf("w:bookmarkEnd", {{"w:id", id}});
}

/// The numbering of an item; what follows the item before it in its list has the same.
int Body::listFor(const Block &item)
{
    constexpr int bullets = 1;
    const auto depth = static_cast<std::size_t>(std::max<int>(1, item.listDepth));
    const bool goesOn = m_lists.size() >= depth && m_lists[depth - 1].ordered == item.ordered
        && (!item.ordered || m_lists[depth - 1].next == item.number);
    m_lists.resize(std::min(m_lists.size(), goesOn ? depth : depth - 1), {});
    while (m_lists.size() + 1 < depth)
        m_lists.push_back({false, bullets, 0});
    if (!goesOn && item.ordered) {
        m_starts.push_back(item.number);
        m_lists.push_back({true, static_cast<int>(m_starts.size()) + bullets, item.number});
    } else if (!goesOn) {
        m_lists.push_back({false, bullets, 0});
    }
    m_lists.back().next = item.number + 1;
    return m_lists.back().number;
}

/// Begins a paragraph. Its properties have an order of their own in the standard.
void Body::open(const Setting &setting, bool isOurs, const char *alignment)
{
    constexpr int deepest = 8;
    const Block &shape = setting.shape;
    const bool isItem = shape.kind == BlockKind::ListItem;
    m_xml.open("w:p");
    m_xml.open("w:pPr");
    m_xml.leaf("w:pStyle", {{"w:val", latin(setting.style)}});
    if (setting.leads)
        m_xml.leaf("w:keepNext");
    if (std::exchange(m_startsPage, false))
        m_xml.leaf("w:pageBreakBefore");
    int depth = std::min<int>(shape.listDepth, deepest);
    if (isItem) {
        depth = std::max(depth, 1);
        m_xml.open("w:numPr");
        m_xml.leaf("w:ilvl", {{"w:val", number(depth - 1)}});
        m_xml.leaf("w:numId", {{"w:val", number(listFor(shape))}});
        m_xml.close();
    } else if (shape.listDepth == 0) {
        m_lists.clear();
    }
    if (!isOurs && isRightToLeft(m_origin))
        m_xml.leaf("w:bidi");
    // The style of a quotation is indented once.
    const bool isPlainQuote = std::string_view(setting.style) == "Quote" && depth == 0
        && shape.quoteDepth <= 1;
    const int left = isPlainQuote ? 0 : step * (depth + std::min<int>(shape.quoteDepth, deepest));
    if (left > 0 && isItem)
        m_xml.leaf("w:ind", {{"w:left", number(left)}, {"w:hanging", number(step)}});
    else if (left > 0)
        m_xml.leaf("w:ind", {{"w:left", number(left)}});
    if (alignment != nullptr)
        m_xml.leaf("w:jc", {{"w:val", latin(alignment)}});
    m_xml.close();
    if (const int place = std::exchange(m_place, 0); place > 0)
        bookmark(anchor("place", place));
    if (setting.annotation > 0)
        bookmark(anchor("annotation", setting.annotation));
}

void Body::heading(int level, const Words &words, bool listed)
{
    constexpr int deepest = 6; // there are no more styles
    const std::string style = "Heading" + std::to_string(std::clamp(level, 1, deepest));
    Setting setting;
    setting.style = style.data();
    open(setting, false);
    if (listed) {
        m_entries.push_back({level, edition::plain(words),
                             QStringLiteral("contents_%1").arg(m_entries.size() + 1)});
        bookmark(m_entries.back().bookmark);
    }
    runs(m_xml, words, m_width);
    m_xml.close();
}

void Body::paragraph(const Setting &setting, const Words &words)
{
    open(setting, false);
    runs(m_xml, words, m_width - step * (setting.shape.listDepth + setting.shape.quoteDepth));
    m_xml.close();
}

void Body::aside(const char *style, const QString &words, bool leads)
{
    Setting setting;
    setting.style = style;
    setting.leads = leads;
    open(setting, true);
    const edition::OriginPtr origin = std::exchange(m_origin, nullptr);
    runs(m_xml, {{words, 0, {}, 0}}, m_width);
    m_xml.close();
    m_origin = origin;
}

void Body::table(const pages::TableText &table)
{
    m_lists.clear();
    const std::vector<int> widths = widthsOf(table, m_width);
    const pages::SpanMap spans(table.spans);
    m_xml.open("w:tbl");
    m_xml.open("w:tblPr");
    m_xml.leaf("w:tblStyle", {{"w:val", latin("Table")}});
    if (isRightToLeft(m_origin))
        m_xml.leaf("w:bidiVisual");
    m_xml.leaf("w:tblW", {{"w:w", latin("5000")}, {"w:type", latin("pct")}});
    m_xml.close();
    m_xml.open("w:tblGrid");
    for (const int width : widths)
        m_xml.leaf("w:gridCol", {{"w:w", number(width)}});
    m_xml.close();
    if (table.hasHeads() || table.rows.empty())
        row(table, spans, -1, widths);
    for (std::size_t at = 0; at < table.rows.size(); ++at)
        row(table, spans, static_cast<std::int32_t>(at), widths);
    m_xml.close();
    // Two tables that touch would be one.
    open({"TableEnd"}, true);
    m_xml.close();
}

void Body::row(const pages::TableText &table, const pages::SpanMap &spans, std::int32_t at,
               const std::vector<int> &widths)
{
    const bool isHead = at < 0;
    const std::vector<Words> &cells = isHead ? table.heads
                                             : table.rows[static_cast<std::size_t>(at)];
    m_xml.open("w:tr");
    m_xml.open("w:trPr");
    m_xml.leaf("w:cantSplit");
    if (isHead)
        m_xml.leaf("w:tblHeader");
    m_xml.close();
    for (std::size_t column = 0; column < cells.size();) {
        const CellSpan span = spans.over(at, column);
        const std::size_t end = std::min<std::size_t>(cells.size(), column + span.columns);
        const int width = std::accumulate(widths.begin() + static_cast<std::ptrdiff_t>(column),
                                          widths.begin() + static_cast<std::ptrdiff_t>(end), 0);
        m_xml.open("w:tc");
        m_xml.open("w:tcPr");
        m_xml.leaf("w:tcW", {{"w:w", number(width)}, {"w:type", latin("dxa")}});
        if (span.columns > 1)
            m_xml.leaf("w:gridSpan", {{"w:val", number(span.columns)}});
        if (span.rows > 1)
            m_xml.leaf("w:vMerge", {{"w:val", latin(span.row == at ? "restart" : "continue")}});
        m_xml.close();
        const Alignment alignment = column < table.alignments.size() ? table.alignments[column]
                                                                     : Alignment::Start;
        Setting setting;
        setting.style = isHead || (column == 0 && table.namesRows) ? "TableHead" : "TableText";
        open(setting, false,
             alignment == Alignment::End          ? "right"
                 : alignment == Alignment::Centre ? "center"
                                                  : nullptr);
        if (span.row == at)
            runs(m_xml, cells[column], width);
        m_xml.close();
        m_xml.close();
        column = end;
    }
    m_xml.close();
}

void Body::styled(Xml &xml, const QString &words, std::uint8_t styles, bool isLink) const
{
    if (words.isEmpty())
        return;
    xml.open("w:r");
    xml.open("w:rPr");
    if (isLink || (styles & Style::Monospace) != 0)
        xml.leaf("w:rStyle", {{"w:val", latin(isLink ? "Hyperlink" : "Code")}});
    for (const auto &[style, name] :
         {std::pair(Style::Strong, "w:b"), std::pair(Style::Emphasis, "w:i"),
          std::pair(Style::Strikeout, "w:strike")}) {
        if ((styles & style) != 0)
            xml.leaf(name);
    }
    if ((styles & Style::Edited) != 0 && (styles & Style::Strikeout) == 0)
        xml.leaf("w:u", {{"w:val", latin("single")}});
    if ((styles & Style::NoteReference) != 0)
        xml.leaf("w:vertAlign", {{"w:val", latin("superscript")}});
    if (isRightToLeft(m_origin))
        xml.leaf("w:rtl");
    if (m_origin && !m_origin->language.empty()) {
        const QString language = QString::fromStdString(m_origin->language);
        xml.leaf("w:lang", {{"w:val", language}, {"w:eastAsia", language}, {"w:bidi", language}});
    }
    xml.close();
    const QStringList lines = words.split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line > 0)
            xml.leaf("w:br");
        xml.open("w:t", {{"xml:space", latin("preserve")}});
        xml.words(lines[line]);
        xml.close();
    }
    xml.close();
}

/// One link may hold several runs.
void Body::runs(Xml &xml, const Words &words, int room, bool inNote)
{
    for (std::size_t at = 0; at < words.size();) {
        const QString link = words[at].link;
        const int place = link.isEmpty() || !m_origin ? 0
                                                      : m_origin->links.placeOf(link.toStdString());
        const std::string uri = link.isEmpty() ? std::string() : followedUri(link.toStdString());
        const bool isLink = place > 0 || !uri.empty();
        if (place > 0)
            xml.open("w:hyperlink", {{"w:anchor", anchor("place", place)}});
        else if (isLink)
            xml.open("w:hyperlink",
                     {{"r:id", relate("hyperlink", QString::fromStdString(uri), true, inNote)}});
        for (; at < words.size() && words[at].link == link; ++at)
            run(xml, words[at], room, isLink, inNote);
        if (isLink)
            xml.close();
    }
}

void Body::run(Xml &xml, const pages::Run &run, int room, bool isLink, bool inNote)
{
    if (run.note > 0 && !inNote && m_origin) {
        noteReference(xml, run);
    } else if (run.annotation > 0) {
        xml.open("w:hyperlink", {{"w:anchor", anchor("annotation", run.annotation)}});
        styled(xml, run.words, Style::NoteReference, false);
        xml.close();
    } else if (run.image) {
        // A note has no pictures, for it would need a list of its own.
        if (inNote || !picture(xml, run, room))
            styled(xml, pages::figureSaid(run.words, run.image->address), 0, isLink);
    } else {
        styled(xml, run.words, run.styles, isLink);
    }
}

void Body::reserveContents(const QString &title)
{
    m_contentsTitle = title;
    m_contentsAt = m_xml.size();
}

QString Body::contents() const
{
    constexpr int listed = 3;
    Xml xml;
    const auto line = [&](const std::string &style, const auto &words) {
        xml.open("w:p");
        xml.open("w:pPr");
        xml.leaf("w:pStyle", {{"w:val", latin(style.data())}});
        xml.close();
        words();
        xml.close();
    };
    line("TOCHeading", [&] { styled(xml, m_contentsTitle, 0, false); });
    for (const Entry &entry : m_entries) {
        if (entry.level > listed)
            continue;
        line("TOC" + std::to_string(entry.level), [&] {
            xml.open("w:hyperlink", {{"w:anchor", entry.bookmark}});
            styled(xml, entry.words, 0, false);
            xml.close();
        });
    }
    return xml.take();
}

} // namespace entente::docx
