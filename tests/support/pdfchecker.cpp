// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdfchecker.h"

#include "tests/support/pdfcontents.h"
#include "tests/support/pdfstructurecheck.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <QXmlStreamReader>

#include <memory>
#include <regex>

namespace entente::test {

namespace {

std::unique_ptr<QPDF> opened(const QByteArray &pdf)
{
    auto file = std::make_unique<QPDF>();
    file->setSuppressWarnings(true);
    file->processMemoryFile("pdf", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    return file;
}

std::string streamText(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

class Checker final
{
public:
    explicit Checker(QPDF &file) : m_file(file), m_root(file.getRoot()) {}

    std::vector<std::string> check()
    {
        for (QPDFExc &warning : m_file.getWarnings())
            say(warning.what());
        checkCatalog();
        checkMetadata();
        checkPages();
        const std::vector<std::string> of = structureProblems(m_file);
        m_found.insert(m_found.end(), of.begin(), of.end());
        return m_found;
    }

private:
    void say(const std::string &problem) { m_found.push_back(problem); }
    void expect(bool holds, const std::string &problem)
    {
        if (!holds)
            say(problem);
    }

    void checkCatalog()
    {
        expect(m_file.getPDFVersion() >= "1.7", "the version is below 1.7");
        expect(!m_file.isEncrypted(), "the file is encrypted");
        static const std::regex language("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
        expect(m_root.getKey("/Lang").isString()
                   && std::regex_match(m_root.getKey("/Lang").getUTF8Value(), language),
               "the catalog has no well-formed /Lang");
        expect(m_root.getKey("/MarkInfo").isDictionary()
                   && m_root.getKey("/MarkInfo").getKey("/Marked").isBool()
                   && m_root.getKey("/MarkInfo").getKey("/Marked").getBoolValue(),
               "the document is not /Marked");
        expect(m_root.getKey("/ViewerPreferences").isDictionary()
                   && m_root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").isBool()
                   && m_root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue(),
               "the title is not shown by the viewer");
        expect(!m_root.hasKey("/AcroForm") && !m_root.hasKey("/OpenAction"),
               "the document acts by itself");
    }

    void checkMetadata()
    {
        QPDFObjectHandle metadata = m_root.getKey("/Metadata");
        if (!metadata.isStream()) {
            say("there is no metadata");
            return;
        }
        QXmlStreamReader xml(QByteArray::fromStdString(streamText(metadata)));
        QString title;
        QString part;
        bool inTitle = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.qualifiedName() == QStringLiteral("dc:title"))
                inTitle = true;
            if (xml.isEndElement() && xml.qualifiedName() == QStringLiteral("dc:title"))
                inTitle = false;
            if (inTitle && xml.isCharacters())
                title += xml.text();
            if (xml.isStartElement() && xml.qualifiedName() == QStringLiteral("pdfuaid:part"))
                part = xml.readElementText();
        }
        expect(!xml.hasError(), "the metadata is no XML: " + xml.errorString().toStdString());
        expect(part == QStringLiteral("1"), "the metadata does not claim PDF/UA-1");
        expect(!title.trimmed().isEmpty(), "the metadata has no title");
        expect(title.trimmed().toStdString()
                   == m_file.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value(),
               "two different titles");
    }

    void checkPages()
    {
        int number = 0;
        for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(m_file).getAllPages()) {
            const std::string where = "page " + std::to_string(++number) + ": ";
            const PageContents contents = readContents(page);
            for (const std::string &problem : contents.problems)
                say(where + problem);
            for (const Drawn &drawn : contents.drawn)
                expect(!drawn.paints || drawn.mcid != Drawn::unmarked,
                       where + "something is drawn that is neither tagged nor an artifact");
            expect(page.getObjectHandle().getKey("/Tabs").isNameAndEquals("/S"),
                   where + "the tab order is not that of the structure");
            for (const auto &[font, codes] : contents.codes)
                checkFont(where,
                          page.getObjectHandle().getKey("/Resources").getKey("/Font").getKey(font),
                          codes);
        }
    }

    void checkFont(const std::string &where, QPDFObjectHandle font, const std::set<unsigned> &codes)
    {
        const std::string name = where + font.getKey("/BaseFont").getName();
        expect(!codes.contains(0), name + ": a glyph is shown that stands for none");
        const std::map<unsigned, std::string> map = unicodeMap(font);
        for (const unsigned code : codes)
            expect(map.contains(code) && !map.at(code).empty(),
                   name + ": code " + std::to_string(code) + " has no Unicode value");
        QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
        expect(descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3"),
               name + ": not embedded");
        static const std::regex subset("/[A-Z]{6}\\+.+");
        expect(std::regex_match(font.getKey("/BaseFont").getName(), subset),
               name + ": not named as a subset");
        if (descendant.getKey("/Subtype").isNameAndEquals("/CIDFontType2"))
            expect(descendant.hasKey("/CIDToGIDMap"), name + ": no /CIDToGIDMap");
    }

    QPDF &m_file;
    QPDFObjectHandle m_root;
    std::vector<std::string> m_found;
};

void collectOutline(const std::vector<QPDFOutlineObjectHelper> &entries, QStringList &titles)
{
    for (QPDFOutlineObjectHelper entry : entries) {
        titles << QString::fromStdString(entry.getTitle());
        collectOutline(entry.getKids(), titles);
    }
}

} // namespace

std::vector<std::string> complaints(const QByteArray &pdf)
{
    const auto file = opened(pdf);
    return Checker(*file).check();
}

QStringList pagesOf(const QByteArray &pdf)
{
    QStringList pages;
    const auto file = opened(pdf);
    for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*file).getAllPages()) {
        QString text;
        for (const std::string &line : readContents(page).lines)
            text += u'\n' + QString::fromStdString(line).trimmed();
        pages << text + u'\n';
    }
    return pages;
}

std::string spoken(const QByteArray &pdf)
{
    const auto file = opened(pdf);
    return structureWords(*file);
}

std::string structureOf(const QByteArray &pdf)
{
    const auto file = opened(pdf);
    return structureDump(*file);
}

QStringList outlineOf(const QByteArray &pdf)
{
    const auto file = opened(pdf);
    QStringList titles;
    collectOutline(QPDFOutlineDocumentHelper(*file).getTopLevelOutlines(), titles);
    return titles;
}

std::vector<std::pair<double, double>> pageSizes(const QByteArray &pdf)
{
    std::vector<std::pair<double, double>> sizes;
    const auto file = opened(pdf);
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(*file).getAllPages()) {
        QPDFObjectHandle box = page.getObjectHandle().getKey("/MediaBox");
        sizes.emplace_back(box.getArrayItem(2).getNumericValue(),
                           box.getArrayItem(3).getNumericValue());
    }
    return sizes;
}

QStringList linksOf(const QByteArray &pdf)
{
    QStringList links;
    const auto file = opened(pdf);
    const auto pages = QPDFPageDocumentHelper(*file).getAllPages();
    for (QPDFPageObjectHelper page : pages) {
        for (QPDFAnnotationObjectHelper annotation : page.getAnnotations("/Link")) {
            QPDFObjectHandle object = annotation.getObjectHandle();
            if (object.hasKey("/A")) {
                links << QString::fromStdString(
                    object.getKey("/A").getKey("/URI").getStringValue());
                continue;
            }
            int number = 0;
            for (QPDFPageObjectHelper other : pages) {
                ++number;
                if (other.getObjectHandle().getObjGen()
                    == object.getKey("/Dest").getArrayItem(0).getObjGen())
                    links << QString::number(number);
            }
        }
    }
    return links;
}

} // namespace entente::test
