// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/direction.h"
#include "core/publishing/clipping.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

// Twips, of which an inch has 1440.
constexpr int step = 360;        ///< a list or quotation further in
constexpr int tableWidth = 9000; ///< of a page of A4 or Letter between its margins
constexpr int bullets = 1;       ///< number of the list of all items without a number

/// Words in ASCII; all others by the number of their UTF-16 unit, with a question mark for readers
/// that do not know those.
std::string escaped(const QString &words, std::string_view lineBreak = "\\line ")
{
    std::string rtf;
    for (const QChar unit : words) {
        const char16_t c = unit.unicode();
        if (c == u'\n')
            rtf += lineBreak;
        else if (c == u'\t')
            rtf += "\\tab ";
        else if (c == u'\\' || c == u'{' || c == u'}')
            rtf.append("\\").push_back(static_cast<char>(c));
        else if (c >= 0x20 && c < 0x7F)
            rtf.push_back(static_cast<char>(c));
        else if (c >= 0xA0)
            rtf += "\\u" + std::to_string(static_cast<std::int16_t>(c)) + "?";
    }
    return rtf;
}

class RtfClip final
{
public:
    explicit RtfClip(const Clipping &clipping)
        : m_clipping(clipping), m_isFromRight(text::isRightToLeft(clipping.language))
    {
    }

    [[nodiscard]] std::string write();

private:
    void write(const ClippedBlock &block);
    void write(const ClippedTable &table);
    void paragraph(const std::string &form, const std::string &words)
    {
        m_body += "\\pard\\plain" + std::string(m_isFromRight ? "\\rtlpar" : "") + form + " "
            + words + "\\par\n";
    }
    [[nodiscard]] std::string styled(const edition::Words &words);
    [[nodiscard]] std::string styled(const pages::Run &run);
    [[nodiscard]] std::string footnote(const pages::Run &run);
    [[nodiscard]] std::string formOf(const Block &block);
    [[nodiscard]] int listOf(const Block &item);
    [[nodiscard]] std::string listTables() const;

    struct Open
    {
        int list = 0;
        std::uint32_t next = 0; ///< number of the next item
    };

    const Clipping &m_clipping;
    bool m_isFromRight;
    std::string m_body;
    std::vector<std::uint32_t> m_starts; ///< first numbers of the numbered lists
    std::array<Open, 9> m_open{};        ///< the numbered list of each depth
    std::vector<int> m_noted;            ///< footnotes that stand at their first reference
};

/// RTF has lists of their own only by number: each that begins anew is another one.
int RtfClip::listOf(const Block &item)
{
    Open &open = m_open[std::min<std::size_t>(item.listDepth, m_open.size()) - 1];
    std::fill(m_open.begin() + std::min<std::ptrdiff_t>(item.listDepth, 9), m_open.end(), Open());
    if (!item.ordered) {
        open = {};
        return bullets;
    }
    if (open.list == 0 || open.next != item.number) {
        m_starts.push_back(item.number);
        open.list = bullets + static_cast<int>(m_starts.size());
    }
    open.next = item.number + 1;
    return open.list;
}

std::string RtfClip::formOf(const Block &block)
{
    const int inward = step * (block.listDepth + 2 * block.quoteDepth);
    const std::string side = m_isFromRight ? "\\ri" : "\\li";
    std::string form;
    if (block.kind == BlockKind::ListItem && block.listDepth > 0) {
        const int list = listOf(block);
        const int level = std::min<int>(block.listDepth, 9) - 1;
        form = "\\ls" + std::to_string(list) + "\\ilvl" + std::to_string(level) + "\\fi-"
            + std::to_string(step) + side + std::to_string(inward) + "\\sa60";
        return form;
    }
    if (block.listDepth == 0)
        m_open = {};
    if (inward > 0)
        form += side + std::to_string(inward);
    return form + "\\sa120";
}

void RtfClip::write(const ClippedBlock &block)
{
    switch (block.shape.kind) {
    case BlockKind::Heading: {
        static constexpr std::array sizes{36, 30, 26, 24, 22, 22};
        const int level = std::clamp<int>(block.shape.level, 1, 6);
        m_open = {};
        paragraph("\\s" + std::to_string(level) + "\\outlinelevel" + std::to_string(level - 1)
                      + "\\keepn\\sb240\\sa120\\b\\fs"
                      + std::to_string(sizes[static_cast<std::size_t>(level) - 1]),
                  styled(block.words));
        return;
    }
    case BlockKind::Table:
        if (block.table)
            write(*block.table);
        return;
    case BlockKind::Rule:
        paragraph("\\brdrb\\brdrs\\brdrw10\\sa120", {});
        return;
    case BlockKind::Code:
        paragraph("\\f1\\fs20" + formOf(block.shape), escaped(edition::plain(block.words)));
        return;
    case BlockKind::ListItem:
    case BlockKind::Figure:
    case BlockKind::Paragraph:
        break;
    }
    const std::string form = formOf(block.shape);
    paragraph(form, styled(block.words));
}

void RtfClip::write(const ClippedTable &table)
{
    const auto columns = static_cast<int>(table.alignments.size());
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const bool isHead = table.hasHead && row == 0;
        m_body += "\\trowd\\trgaph108\\trleft0" + std::string(isHead ? "\\trhdr" : "")
            + (m_isFromRight ? "\\rtlrow" : "");
        for (int column = 1; column <= columns; ++column) {
            for (const char *edge : {"t", "l", "b", "r"})
                m_body += "\\clbrdr" + std::string(edge) + "\\brdrs\\brdrw10";
            m_body += "\\cellx" + std::to_string(tableWidth * column / columns);
        }
        m_body += '\n';
        for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
            const Alignment alignment = table.alignments[column];
            m_body += "\\pard\\plain\\intbl"
                + std::string(alignment == Alignment::End          ? "\\qr"
                                  : alignment == Alignment::Centre ? "\\qc"
                                                                   : "\\ql")
                + (isHead ? "\\b " : " ") + styled(table.rows[row][column]) + "\\cell\n";
        }
        m_body += "\\row\n";
    }
    m_body += "\\pard\\plain\n";
}

std::string RtfClip::styled(const edition::Words &words)
{
    std::string rtf;
    for (const pages::Run &run : words)
        rtf += run.note > 0 ? footnote(run) : styled(run);
    return rtf;
}

std::string RtfClip::styled(const pages::Run &run)
{
    std::string on;
    if ((run.styles & Style::Strong) != 0)
        on += "\\b";
    if ((run.styles & Style::Emphasis) != 0)
        on += "\\i";
    if ((run.styles & Style::Strikeout) != 0)
        on += "\\strike";
    if ((run.styles & Style::Monospace) != 0)
        on += "\\f1";
    std::string words = escaped(run.words);
    if (!on.empty())
        words = "{" + on + " " + words + "}";
    if (run.link.isEmpty())
        return words;
    QString address = run.link;
    address.replace(u'"', QLatin1String("%22"));
    return "{\\field{\\*\\fldinst{HYPERLINK \"" + escaped(address, "") + "\"}}{\\fldrslt{\\ul\\cf1 "
        + words + "}}}";
}

/// The words of the note where it is referred to first, its number in all other places.
std::string RtfClip::footnote(const pages::Run &run)
{
    const auto note = std::find_if(m_clipping.notes.begin(), m_clipping.notes.end(),
                                   [&](const auto &each) { return each.number == run.note; });
    const bool isSaid = std::find(m_noted.begin(), m_noted.end(), run.note) != m_noted.end();
    if (note == m_clipping.notes.end() || isSaid)
        return "{\\super " + escaped(run.words) + "}";
    m_noted.push_back(run.note);
    std::string words;
    for (const edition::Words &paragraph : note->paragraphs) {
        words += words.empty() ? "" : "\\line ";
        for (const pages::Run &each : paragraph)
            words += each.note > 0 ? "{\\super " + escaped(each.words) + "}" : styled(each);
    }
    return "{\\super\\chftn}{\\footnote\\pard\\plain\\fs20 {\\super\\chftn} " + words + "}";
}

std::string RtfClip::listTables() const
{
    std::string lists = "{\\*\\listtable\n";
    std::string overrides = "{\\*\\listoverridetable\n";
    for (int list = bullets; list <= bullets + static_cast<int>(m_starts.size()); ++list) {
        const std::string number = std::to_string(list);
        lists += "{\\list\\listtemplateid" + number;
        for (int level = 0; level < 9; ++level) {
            const int inward = step * (level + 1);
            const bool isBullet = list == bullets;
            const std::uint32_t start = isBullet
                ? 1
                : m_starts[static_cast<std::size_t>(list - bullets) - 1];
            lists += "{\\listlevel\\levelnfc" + std::string(isBullet ? "23" : "0")
                + "\\leveljc0\\levelfollow0\\levelstartat" + std::to_string(start);
            if (isBullet) {
                lists += "{\\leveltext\\'01\\u8226?;}{\\levelnumbers;}";
            } else {
                const std::string place = "\\'0" + std::to_string(level);
                lists += "{\\leveltext\\'02" + place + ".;}{\\levelnumbers\\'01;}";
            }
            lists += "\\fi-" + std::to_string(step) + "\\li" + std::to_string(inward) + "}";
        }
        lists += "\\listid" + number + "}\n";
        overrides += "{\\listoverride\\listid";
        overrides += number;
        overrides += "\\listoverridecount0\\ls";
        overrides += number;
        overrides += "}\n";
    }
    return lists + "}\n" + overrides + "}\n";
}

std::string RtfClip::write()
{
    for (const ClippedBlock &block : m_clipping.blocks)
        write(block);
    std::string head = "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0\n"
                       "{\\fonttbl{\\f0\\froman Times New Roman;}{\\f1\\fmodern Courier New;}}\n"
                       "{\\colortbl;\\red31\\green95\\blue139;}\n"
                       "{\\stylesheet{\\s0\\fs24 Normal;}";
    for (int level = 1; level <= 6; ++level) {
        const std::string number = std::to_string(level);
        head += "{\\s";
        head += number;
        head += "\\sbasedon0\\snext0\\outlinelevel";
        head += std::to_string(level - 1);
        head += "\\b heading ";
        head += number;
        head += ";}";
    }
    return head + "}\n" + listTables() + m_body + "}\n";
}

} // namespace

std::string clippedRtf(const Clipping &clipping)
{
    return RtfClip(clipping).write();
}

} // namespace entente
