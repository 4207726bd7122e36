// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/docxparts.h"

#include "core/publishing/publishingtexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace entente::docx {

namespace {

constexpr int twipsPerPoint = 20;

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

const QString packages = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");
const QString wordTypes = QStringLiteral(
    "application/vnd.openxmlformats-officedocument.wordprocessingml.");

/// A paragraph of a head or foot, in the middle; `line` writes its runs.
template <typename Line>
void runningLine(Xml &xml, const char *style, const Line &line)
{
    xml.open("w:p");
    xml.open("w:pPr");
    value(xml, "w:pStyle", latin(style));
    value(xml, "w:jc", latin("center"));
    xml.close();
    line();
    xml.close();
}

void run(Xml &xml, const QString &words)
{
    xml.open("w:r");
    xml.open("w:t", {{"xml:space", latin("preserve")}});
    xml.words(words);
    xml.close();
    xml.close();
}

QString hex(std::uint32_t rgb)
{
    return QStringLiteral("%1").arg(rgb & 0xFFFFFF, 6, 16, QLatin1Char('0'));
}

/// Labels of the Traffic Light Protocol in the colours of its standard, all others in bold black.
void markingLine(Xml &xml, const Marking &marking)
{
    if (marking.isEmpty())
        return;
    runningLine(xml, "Marking", [&] {
        xml.open("w:r");
        if (marking.tlp) {
            const MarkingColours colours = coloursOf(*marking.tlp);
            xml.open("w:rPr");
            value(xml, "w:color", hex(colours.ink));
            xml.leaf("w:shd",
                     {{"w:val", latin("clear")},
                      {"w:color", latin("auto")},
                      {"w:fill", hex(colours.ground)}});
            xml.close();
        }
        xml.open("w:t", {{"xml:space", latin("preserve")}});
        xml.words(u' ' + QString::fromStdString(marking.text) + u' ');
        xml.close();
        xml.close();
    });
}

} // namespace

Sheet sheetOf(const PublishOptions &options)
{
    constexpr double twipsPerMillimetre = 72 / 25.4 * twipsPerPoint;
    Sheet sheet;
    if (options.paper == Paper::Letter) {
        sheet.width = 12240;
        sheet.height = 15840;
    }
    if (options.landscape)
        std::swap(sheet.width, sheet.height);
    sheet.margin = qRound(std::clamp(options.margin, 10.0, 50.0) * twipsPerMillimetre);
    return sheet;
}

void openRoot(Xml &xml, const char *name)
{
    xml.open(
        name,
        {{"xmlns:w", latin("http://schemas.openxmlformats.org/wordprocessingml/2006/main")},
         {"xmlns:r", latin("http://schemas.openxmlformats.org/officeDocument/2006/relationships")},
         {"xmlns:wp",
          latin("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")},
         {"xmlns:a", latin("http://schemas.openxmlformats.org/drawingml/2006/main")},
         {"xmlns:pic", latin("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
}

std::string contentTypes()
{
    Xml xml;
    xml.open("Types", {{"xmlns", packages + latin("content-types")}});
    for (const auto &[ending, type] :
         {std::pair("rels", "application/vnd.openxmlformats-package.relationships+xml"),
          std::pair("xml", "application/xml"), std::pair("png", "image/png"),
          std::pair("jpeg", "image/jpeg")})
        xml.leaf("Default", {{"Extension", latin(ending)}, {"ContentType", latin(type)}});
    for (const auto &[name, type] :
         {std::pair("document", "document.main"), std::pair("styles", "styles"),
          std::pair("numbering", "numbering"), std::pair("settings", "settings"),
          std::pair("footnotes", "footnotes"), std::pair("header", "header"),
          std::pair("footer", "footer")})
        xml.leaf("Override",
                 {{"PartName", QStringLiteral("/word/%1.xml").arg(latin(name))},
                  {"ContentType", wordTypes + latin(type) + latin("+xml")}});
    xml.leaf(
        "Override",
        {{"PartName", latin("/docProps/core.xml")},
         {"ContentType", latin("application/vnd.openxmlformats-package.core-properties+xml")}});
    xml.leaf("Override",
             {{"PartName", latin("/docProps/app.xml")},
              {"ContentType",
               latin("application/vnd.openxmlformats-officedocument."
                     "extended-properties+xml")}});
    xml.close();
    return part(xml.take());
}

std::string settings()
{
    Xml xml;
    openRoot(xml, "w:settings");
    xml.open("w:footnotePr");
    for (const char *id : {"0", "1"})
        xml.leaf("w:footnote", {{"w:id", latin(id)}});
    xml.close();
    xml.open("w:compat");
    xml.leaf("w:compatSetting",
             {{"w:name", latin("compatibilityMode")},
              {"w:uri", latin("http://schemas.microsoft.com/office/word")},
              {"w:val", latin("15")}});
    xml.close();
    xml.close();
    return part(xml.take());
}

std::string properties(const PublishOptions &options, const QString &title)
{
    Xml xml;
    xml.open("cp:coreProperties",
             {{"xmlns:cp", packages + latin("metadata/core-properties")},
              {"xmlns:dc", latin("http://purl.org/dc/elements/1.1/")},
              {"xmlns:dcterms", latin("http://purl.org/dc/terms/")},
              {"xmlns:xsi", latin("http://www.w3.org/2001/XMLSchema-instance")}});
    const auto say = [&](const char *name, const QString &words) {
        if (words.isEmpty())
            return;
        xml.open(name);
        xml.words(words);
        xml.close();
    };
    say("dc:title", title);
    say("dc:language", QLocale(options.language).bcp47Name());
    say("cp:category", QString::fromStdString(options.marking));
    if (options.date) {
        xml.open("dcterms:created", {{"xsi:type", latin("dcterms:W3CDTF")}});
        xml.words(QString::fromStdString(options.date->toString()));
        xml.close();
    }
    xml.close();
    return part(xml.take());
}

std::string program()
{
    Xml xml;
    xml.open("Properties",
             {{"xmlns",
               latin("http://schemas.openxmlformats.org/officeDocument/2006/"
                     "extended-properties")}});
    xml.open("Application");
    xml.words(latin("Entente " ENTENTE_VERSION));
    xml.close();
    xml.close();
    return part(xml.take());
}

std::string head(const Marking &marking, const QString &title)
{
    Xml xml;
    openRoot(xml, "w:hdr");
    markingLine(xml, marking);
    runningLine(xml, "Header", [&] { run(xml, title); });
    xml.close();
    return part(xml.take());
}

std::string foot(const Marking &marking)
{
    Xml xml;
    openRoot(xml, "w:ftr");
    runningLine(xml, "Footer", [&] {
        QString rest = PublishingTexts::tr("Page %1 of %2");
        for (const auto &[sign, field] : {std::pair(QStringLiteral("%1"), "PAGE"),
                                          std::pair(QStringLiteral("%2"), "NUMPAGES")}) {
            run(xml, rest.left(rest.indexOf(sign)));
            rest = rest.mid(rest.indexOf(sign) + sign.size());
            xml.open("w:fldSimple", {{"w:instr", latin(field)}});
            run(xml, latin("1"));
            xml.close();
        }
        run(xml, rest);
    });
    markingLine(xml, marking);
    xml.close();
    return part(xml.take());
}

} // namespace entente::docx
