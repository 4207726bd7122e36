// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/docxparts.h"

#include <QLocale>

#include <algorithm>

// How paragraphs, tables and lists of a Word document look.

namespace entente::docx {

namespace {

using office::part;
using office::Xml;

QString latin(const char *words)
{
    return QString::fromLatin1(words);
}

/// An element whose only attribute is its value.
void value(Xml &xml, const char *name, const QString &value)
{
    xml.leaf(name, {{"w:val", value}});
}

/// A style of paragraphs.
struct Style
{
    const char *id;
    const char *name;
    double size; ///< points, for body text of ten
    const char *colour = "";
    int before = 0; ///< twentieths of a point
    int after = 0;
    int outline = -1; ///< level of a heading, from 0
    int indent = 0;
    bool bold = false;
    bool sans = false;
};

constexpr Style paragraphStyles[] = {
    {"Title", "Title", 20, "", 0, 80, -1, 0, true, true},
    {"Subtitle", "Subtitle", 12, "555555", 0, 160, -1, 0, false, true},
    {"Heading1", "heading 1", 15, "", 320, 100, 0, 0, true, true},
    {"Heading2", "heading 2", 12, "", 220, 60, 1, 0, true, true},
    {"Heading3", "heading 3", 10.5, "", 160, 40, 2, 0, true, true},
    {"Heading4", "heading 4", 10, "", 140, 40, 3, 0, true, true},
    {"Heading5", "heading 5", 10, "555555", 140, 40, 4, 0, true, true},
    {"Heading6", "heading 6", 10, "555555", 140, 40, 5, 0, false, true},
    {"TOCHeading", "TOC Heading", 12, "", 220, 60, -1, 0, true, true},
    {"TOC1", "toc 1", 10, "", 40, 0},
    {"TOC2", "toc 2", 10, "", 0, 0, -1, 360},
    {"TOC3", "toc 3", 10, "", 0, 0, -1, 720},
    {"Facts", "Facts", 8.5, "555555", 0, 30, -1, 0, false, true},
    {"Place", "Place", 8.5, "555555", 0, 160, -1, 0, false, true},
    {"Caption", "caption", 9.5, "", 160, 60, -1, 0, true, true},
    {"Quote", "Quote", 10, "444444", 0, 140, -1, 360},
    {"CodeBlock", "Code Block", 9, "", 60, 140},
    {"TableText", "Table Text", 9, "", 20, 20, -1, 0, false, true},
    {"TableHead", "Table Head", 9, "", 20, 20, -1, 0, true, true},
    {"TableEnd", "Table End", 4, "", 0, 60},
    {"FootnoteText", "footnote text", 8.5, "", 0, 20},
    {"Marking", "Marking", 9, "", 0, 0, -1, 0, true, true},
    {"Header", "header", 8.5, "555555", 0, 0, -1, 0, false, true},
    {"Footer", "footer", 8.5, "555555", 0, 0, -1, 0, false, true},
};

void fonts(Xml &xml, const QString &family)
{
    xml.leaf("w:rFonts", {{"w:ascii", family}, {"w:hAnsi", family}, {"w:cs", family}});
}

void size(Xml &xml, double points)
{
    const QString half = QString::number(qRound(points * 2));
    value(xml, "w:sz", half);
    value(xml, "w:szCs", half);
}

void write(Xml &xml, const Style &style, double scale)
{
    xml.open("w:style", {{"w:type", latin("paragraph")}, {"w:styleId", latin(style.id)}});
    value(xml, "w:name", latin(style.name));
    value(xml, "w:basedOn", latin("Normal"));
    value(xml, "w:next", latin(style.outline >= 0 ? "Normal" : style.id));
    xml.leaf("w:qFormat");
    xml.open("w:pPr");
    if (style.outline >= 0 || latin(style.id) == latin("Caption"))
        xml.leaf("w:keepNext");
    xml.leaf(
        "w:spacing",
        {{"w:before", QString::number(style.before)}, {"w:after", QString::number(style.after)}});
    if (style.indent > 0)
        xml.leaf("w:ind", {{"w:left", QString::number(style.indent)}});
    if (style.outline >= 0)
        value(xml, "w:outlineLvl", QString::number(style.outline));
    xml.close();
    xml.open("w:rPr");
    if (style.sans)
        fonts(xml, latin("Arial"));
    if (latin(style.id) == latin("CodeBlock"))
        fonts(xml, latin("Courier New"));
    if (style.bold)
        xml.leaf("w:b");
    if (*style.colour != '\0')
        value(xml, "w:color", latin(style.colour));
    size(xml, style.size * scale);
    xml.close();
    xml.close();
}

void characterStyle(Xml &xml, const char *id, const char *name, const char *property,
                    const char *of)
{
    xml.open("w:style", {{"w:type", latin("character")}, {"w:styleId", latin(id)}});
    value(xml, "w:name", latin(name));
    xml.open("w:rPr");
    if (latin(property) == latin("w:rFonts"))
        fonts(xml, latin(of));
    else
        value(xml, property, latin(of));
    xml.close();
    xml.close();
}

/// Lines above and below, and below the heads.
void tableStyle(Xml &xml)
{
    const auto line = [&](const char *side, const char *width) {
        xml.leaf(side,
                 {{"w:val", latin("single")},
                  {"w:sz", latin(width)},
                  {"w:space", latin("0")},
                  {"w:color", latin("888888")}});
    };
    xml.open("w:style", {{"w:type", latin("table")}, {"w:styleId", latin("Table")}});
    value(xml, "w:name", latin("Briefing Table"));
    xml.open("w:tblPr");
    xml.open("w:tblBorders");
    line("w:top", "8");
    line("w:bottom", "8");
    line("w:insideH", "2");
    xml.close();
    xml.open("w:tblCellMar");
    for (const char *side : {"w:left", "w:right"})
        xml.leaf(side, {{"w:w", latin("80")}, {"w:type", latin("dxa")}});
    xml.close();
    xml.close();
    xml.close();
}

void level(Xml &xml, int depth, bool ordered)
{
    const int left = 360 * (depth + 1);
    xml.open("w:lvl", {{"w:ilvl", QString::number(depth)}});
    value(xml, "w:start", latin("1"));
    value(xml, "w:numFmt", latin(ordered ? "decimal" : "bullet"));
    value(xml, "w:lvlText", ordered ? QStringLiteral("%%1.").arg(depth + 1) : QStringLiteral("•"));
    value(xml, "w:lvlJc", latin("left"));
    xml.open("w:pPr");
    xml.leaf("w:ind", {{"w:left", QString::number(left)}, {"w:hanging", latin("360")}});
    xml.close();
    xml.close();
}

} // namespace

std::string styles(const PublishOptions &options)
{
    constexpr double ordinary = 10; // points of body text
    const double scale = std::clamp(options.fontSize, 7.0, 16.0) / ordinary;
    const QString language = QLocale(options.language).bcp47Name();
    const QString family = options.font.empty() ? latin("Times New Roman")
                                                : QString::fromStdString(options.font);
    Xml xml;
    openRoot(xml, "w:styles");
    xml.open("w:docDefaults");
    xml.open("w:rPrDefault");
    xml.open("w:rPr");
    fonts(xml, family);
    size(xml, ordinary * scale);
    xml.leaf("w:lang",
             {{"w:val", language}, {"w:eastAsia", latin("ja-JP")}, {"w:bidi", latin("ar-SA")}});
    xml.close();
    xml.close();
    xml.close();
    xml.open("w:style",
             {{"w:type", latin("paragraph")},
              {"w:default", latin("1")},
              {"w:styleId", latin("Normal")}});
    value(xml, "w:name", latin("Normal"));
    xml.open("w:pPr");
    xml.leaf("w:spacing",
             {{"w:after", latin("120")}, {"w:line", latin("264")}, {"w:lineRule", latin("auto")}});
    xml.close();
    xml.close();
    for (const Style &style : paragraphStyles)
        write(xml, style, scale);
    characterStyle(xml, "Hyperlink", "Hyperlink", "w:color", "1F4E9E");
    characterStyle(xml, "FootnoteReference", "footnote reference", "w:vertAlign", "superscript");
    characterStyle(xml, "Code", "Code", "w:rFonts", "Courier New");
    tableStyle(xml);
    xml.close();
    return part(xml.take());
}

std::string numbering(const std::vector<std::uint32_t> &starts)
{
    constexpr int levels = 9;
    Xml xml;
    openRoot(xml, "w:numbering");
    for (const bool ordered : {false, true}) {
        xml.open("w:abstractNum", {{"w:abstractNumId", latin(ordered ? "1" : "0")}});
        value(xml, "w:multiLevelType", latin("hybridMultilevel"));
        for (int depth = 0; depth < levels; ++depth)
            level(xml, depth, ordered);
        xml.close();
    }
    xml.open("w:num", {{"w:numId", latin("1")}});
    value(xml, "w:abstractNumId", latin("0"));
    xml.close();
    for (std::size_t i = 0; i < starts.size(); ++i) {
        xml.open("w:num", {{"w:numId", QString::number(i + 2)}});
        value(xml, "w:abstractNumId", latin("1"));
        for (int depth = 0; depth < levels; ++depth) {
            xml.open("w:lvlOverride", {{"w:ilvl", QString::number(depth)}});
            value(xml, "w:startOverride", QString::number(starts[i]));
            xml.close();
        }
        xml.close();
    }
    xml.close();
    return part(xml.take());
}

} // namespace entente::docx
