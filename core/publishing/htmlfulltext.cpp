// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/htmlfulltext.h"

#include "core/publishing/htmlnesting.h"
#include "core/publishing/htmltable.h"
#include "core/publishing/htmltext.h"
#include "core/publishing/imagefile.h"
#include "core/publishing/selection.h"
#include "core/publishing/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace entente::html {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("entente::Publishing", text);
}

/// Of the images that every browser shows. Of SVG a browser runs and fetches nothing in an <img>.
std::string mediaType(const std::string &bytes)
{
    constexpr std::size_t head = 1024;
    if (bytes.starts_with("\x89PNG\r\n"))
        return "image/png";
    if (bytes.starts_with("\xFF\xD8\xFF"))
        return "image/jpeg";
    return bytes.substr(0, head).find("<svg") != std::string::npos ? "image/svg+xml" : "";
}

class FullText final
{
public:
    FullText(const Briefing &briefing, const FullTextPlace &place, std::vector<Entry> &contents)
        : m_briefing(briefing), m_place(place), m_contents(contents), m_nesting(m_html)
    {
    }

    [[nodiscard]] std::string write()
    {
        m_html = "<div class=\"text\"" + m_place.foreign + ">\n";
        for (const Block &block : m_briefing.blocks) {
            if (block.note == 0)
                write(block);
            else if (m_place.notes != nullptr)
                m_place.notes->used.insert(block.note); // also where nothing refers to it
        }
        m_nesting.leave();
        return m_html + "</div>\n";
    }

private:
    void write(const Block &block);
    void heading(const Block &block);
    void tableOf(const Block &block);
    void figure(const Block &block);

    const Briefing &m_briefing;
    const FullTextPlace &m_place;
    std::vector<Entry> &m_contents;
    std::string m_html;
    Nesting m_nesting;
    HeadingDepths m_depths;
    int m_headings = 0;
};

void FullText::heading(const Block &block)
{
    constexpr int listedDepth = 3;
    constexpr int deepest = 6; // HTML has no more
    const QString words = toText(m_briefing, wordsWithoutAttribute(m_briefing, block));
    if (words.isEmpty())
        return;
    const int depth = m_depths.next(block.level);
    const std::string tag = "h" + std::to_string(std::min(m_place.level + depth, deepest));
    const std::string id = m_place.prefix + "text-" + std::to_string(++m_headings);
    if (depth <= listedDepth)
        m_contents.push_back({m_place.depth + depth, words, id});
    m_html += element(tag, " id=\"" + id + "\"", escaped(words));
}

void FullText::tableOf(const Block &block)
{
    const Table &of = m_briefing.tables[static_cast<std::size_t>(block.table)];
    if (of.columns.empty())
        return;
    std::vector<std::size_t> rows(of.rowCount());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    TableFrame frame;
    frame.id = m_place.prefix + "text-table-" + std::to_string(block.table + 1);
    frame.caption = pages::tableName(m_briefing, of);
    if (frame.caption.isEmpty())
        frame.caption = tr("Table");
    frame.isQuiet = true;
    frame.namesRows = of.role == TableRole::Comparison;
    m_html += table(cellsOf(pages::tableText(m_briefing, of, rows), m_place.notes), frame);
}

/// Images within the document itself; the words alone of those that cannot be drawn.
void FullText::figure(const Block &block)
{
    for (const Mark &mark : m_briefing.marksOf(block)) {
        if ((mark.styles & Style::Image) == 0 || mark.link < 0)
            continue;
        const std::string &address = m_briefing.links[static_cast<std::size_t>(mark.link)];
        const QString words = toText(m_briefing, mark.text);
        const std::optional<std::string> bytes = imageBytes(m_briefing.file, address);
        const std::string type = bytes ? mediaType(*bytes) : std::string();
        if (type.empty()) {
            m_html += element("p", " class=\"place\"", escaped(tr("[Figure: %1]").arg(words)));
            continue;
        }
        const std::string alternative = escaped(words);
        const std::string data = QByteArray::fromStdString(*bytes).toBase64().toStdString();
        for (const std::string_view part :
             {std::string_view("<figure><img alt=\""), std::string_view(alternative),
              std::string_view("\" src=\"data:"), std::string_view(type),
              std::string_view(";base64,"), std::string_view(data),
              std::string_view("\"></figure>\n")})
            m_html += part;
    }
}

void FullText::write(const Block &block)
{
    m_nesting.enter(block);
    const auto words = [&] {
        const TextRange range = wordsWithoutAttribute(m_briefing, block);
        return m_place.notes == nullptr
            ? styled(pages::runsOf(m_briefing, range))
            : styled(pages::runsOf(m_briefing, range, m_place.notes->annotations), m_place.notes);
    };
    switch (block.kind) {
    case BlockKind::Heading:
        heading(block);
        return;
    case BlockKind::Table:
        tableOf(block);
        return;
    case BlockKind::Rule:
        m_html += "<hr>\n";
        return;
    case BlockKind::Code:
        m_html += element("pre", "", "<code>" + escaped(m_briefing.words(block.text)) + "</code>");
        return;
    case BlockKind::Figure:
        figure(block);
        return;
    case BlockKind::ListItem: // its text stands directly in it
        m_html += words() + "\n";
        return;
    case BlockKind::Paragraph:
        if (!block.text.isEmpty())
            m_html += element("p", "", words());
        return;
    }
}

} // namespace

std::string fullText(const Briefing &briefing, const FullTextPlace &place,
                     std::vector<Entry> &contents)
{
    return FullText(briefing, place, contents).write();
}

} // namespace entente::html
