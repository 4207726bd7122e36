// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdf/checks.h"
#include "tests/support/pdf/object.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <regex>

namespace entente::test::pdf {

namespace {

/// Whether an object, without those that it refers to, holds a script.
bool holdsScript(QPDFObjectHandle object, int depth = 0)
{
    constexpr int deepest = 50;
    if (depth > deepest)
        return false;
    if (object.isStream())
        object = object.getDict();
    std::vector<QPDFObjectHandle> parts;
    if (object.isDictionary()) {
        if (isName(at(object, "/S"), "/JavaScript") || !at(object, "/JS").isNull())
            return true;
        for (const auto &[key, value] : object.getDictAsMap())
            parts.push_back(value);
    } else if (object.isArray()) {
        parts = object.getArrayAsVector();
    }
    return std::any_of(parts.begin(), parts.end(), [depth](const QPDFObjectHandle &part) {
        return !QPDFObjectHandle(part).isIndirect() && holdsScript(part, depth + 1);
    });
}

/// What the metadata says of the document.
struct Xmp
{
    QString title;
    QString part;
    QString error;
};

Xmp readXmp(const std::string &bytes)
{
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString ua = QStringLiteral("http://www.aiim.org/pdfua/ns/id/");
    Xmp xmp;
    QXmlStreamReader xml(QByteArray::fromStdString(bytes));
    bool inTitle = false;
    while (!xml.atEnd()) {
        xml.readNext();
        const bool isTitle = xml.namespaceUri() == dc && xml.name() == QStringLiteral("title");
        if (isTitle && (xml.isStartElement() || xml.isEndElement()))
            inTitle = xml.isStartElement();
        if (inTitle && xml.isCharacters())
            xmp.title += xml.text();
        if (!xml.isStartElement())
            continue;
        if (xml.attributes().hasAttribute(ua, QStringLiteral("part")))
            xmp.part = xml.attributes().value(ua, QStringLiteral("part")).toString();
        if (xml.namespaceUri() == ua && xml.name() == QStringLiteral("part"))
            xmp.part = xml.readElementText();
    }
    xmp.title = xmp.title.trimmed();
    if (xml.hasError())
        xmp.error = xml.errorString();
    return xmp;
}

} // namespace

bool isLanguage(const std::string &tag)
{
    static const std::regex wellFormed("([A-Za-z]{2,8}|[xXiI](?=-))(-[A-Za-z0-9]{1,8})*");
    return std::regex_match(tag, wellFormed);
}

void checkCatalog(const Document &document, Findings &findings)
{
    QPDF &file = document.file();
    const QPDFObjectHandle catalog = document.catalog();
    findings.expect(file.getPDFVersion() >= "1.7", "the header names a version below 1.7");
    findings.expect(isLanguage(textIn(at(catalog, "/Lang"))),
                    "the catalog has no well-formed /Lang");
    findings.expect(isTrue(at(catalog, "/MarkInfo", "/Marked")), "the document is not /Marked");
    findings.expect(!isTrue(at(catalog, "/MarkInfo", "/Suspects")),
                    "the document calls its own tags suspect");
    findings.expect(isTrue(at(catalog, "/ViewerPreferences", "/DisplayDocTitle")),
                    "a viewer is not told to show the title (/DisplayDocTitle)");
    findings.expect(at(catalog, "/StructTreeRoot", "/ParentTree").isDictionary(),
                    "the structure tree has no /ParentTree");
    findings.expect(!file.isEncrypted() || file.allowAccessibility(),
                    "the encryption shuts out assistive technology");
    findings.expect(at(catalog, "/AcroForm", "/XFA").isNull(), "there is an XFA form");
    findings.expect(at(catalog, "/AA").isNull()
                        && (!at(catalog, "/OpenAction").isDictionary()
                            || isName(at(catalog, "/OpenAction", "/S"), "/GoTo")),
                    "the document acts by itself when it is opened");
    for (const QPDFObjectHandle &object : file.getAllObjects())
        findings.expect(!holdsScript(object), "there is JavaScript");
}

void checkMetadata(const Document &document, Findings &findings)
{
    const QPDFObjectHandle metadata = at(document.catalog(), "/Metadata");
    if (!QPDFObjectHandle(metadata).isStream()) {
        findings.say("the catalog has no /Metadata");
        return;
    }
    findings.expect(isName(at(metadata, "/Type"), "/Metadata")
                        && isName(at(metadata, "/Subtype"), "/XML"),
                    "the metadata is not of type /Metadata and subtype /XML");
    const Xmp xmp = readXmp(bytesOf(metadata));
    if (!xmp.error.isEmpty()) {
        findings.say("the metadata is no XML: " + xmp.error.toStdString());
        return;
    }
    findings.expect(xmp.part == QStringLiteral("1"),
                    "the metadata does not claim PDF/UA-1 (pdfuaid:part)");
    findings.expect(!xmp.title.isEmpty(), "the metadata has no title (dc:title)");
    findings.expect(xmp.title.toStdString()
                        == textIn(at(document.file().getTrailer(), "/Info", "/Title")),
                    "the title of the metadata is not that of the Info dictionary");
}

} // namespace entente::test::pdf
