// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reading/office/officefiles.h"

#include "core/reading/office/odt/opentextreader.h"
#include "core/reading/office/word/wordreader.h"

#include <QString>

#include <gtest/gtest.h>

namespace entente::test {

namespace {

std::string addressOf(std::string_view path, bool isStrict)
{
    if (!isStrict)
        return "http://schemas.openxmlformats.org/" + std::string(path);
    std::string strict(path);
    const std::size_t year = strict.find("/2006");
    strict.erase(year, 5);
    return "http://purl.oclc.org/ooxml/" + strict;
}

std::string root(std::string_view name, const std::string &within, bool isStrict)
{
    const std::string opened = "<w:" + std::string(name) + " xmlns:w=\""
        + addressOf("wordprocessingml/2006/main", isStrict) + "\" xmlns:r=\""
        + addressOf("officeDocument/2006/relationships", isStrict) + "\" xmlns:a=\""
        + addressOf("drawingml/2006/main", isStrict) + "\" xmlns:wp=\""
        + addressOf("drawingml/2006/wordprocessingDrawing", isStrict) + "\" xmlns:m=\""
        + addressOf("officeDocument/2006/math", isStrict)
        + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          " xmlns:o=\"urn:schemas-microsoft-com:office:office\">";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + opened + within
        + "</w:" + std::string(name) + '>';
}

class Package final
{
public:
    explicit Package(bool isStrict) : m_isStrict(isStrict) {}

    void add(std::string name, std::string bytes)
    {
        m_members.push_back({std::move(name), std::move(bytes)});
    }
    /// A part that the document leads to, where there are words for it.
    void part(std::string_view type, std::string_view element, const std::string &within)
    {
        if (within.empty())
            return;
        const std::string file = std::string(type) + ".xml";
        add("word/" + file, root(element, within, m_isStrict));
        m_relationships += relationship(type, file);
    }
    std::string relationship(std::string_view type, std::string_view target)
    {
        return "<Relationship Id=\"r" + std::string(type) + "\" Type=\""
            + addressOf("officeDocument/2006/relationships/", m_isStrict) + std::string(type)
            + "\" Target=\"" + std::string(target) + "\"/>";
    }
    static std::string listed(const std::string &relationships)
    {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
               "relationships\">"
            + relationships + "</Relationships>";
    }
    [[nodiscard]] const std::string &relationships() const { return m_relationships; }
    [[nodiscard]] std::string packed() const { return zipOf(m_members); }

private:
    bool m_isStrict;
    std::vector<ZipMember> m_members;
    std::string m_relationships;
};

Briefing taken(Result<Briefing> read)
{
    if (!read) {
        ADD_FAILURE() << sentence(read.error()).toStdString();
        return {};
    }
    return std::move(read).value();
}

constexpr std::string_view openNamespaces =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
    " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

std::string openRoot(std::string_view name, const std::string &within)
{
    return "<office:" + std::string(name) + std::string(openNamespaces) + '>' + within
        + "</office:" + std::string(name) + '>';
}

} // namespace

std::string wordFile(const WordFile &parts)
{
    Package package(parts.isStrict);
    package.part("styles", "styles", parts.styles);
    package.part("numbering", "numbering", parts.numbering);
    package.part("footnotes", "footnotes", parts.footnotes);
    package.part("endnotes", "endnotes", parts.endnotes);
    package.part("comments", "comments", parts.comments);
    package.part("header", "hdr", parts.header);
    package.add("word/document.xml",
                root("document", "<w:body>" + parts.body + "</w:body>", parts.isStrict));
    package.add("word/_rels/document.xml.rels",
                Package::listed(package.relationships() + parts.relationships));
    std::string outer = package.relationship("officeDocument", "word/document.xml");
    if (!parts.core.empty()) {
        package.add("docProps/core.xml",
                    "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/"
                    "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                    "xmlns:dcterms=\"http://purl.org/dc/terms/\">"
                        + parts.core + "</cp:coreProperties>");
        outer += package.relationship("core-properties", "docProps/core.xml");
    }
    if (!parts.extended.empty()) {
        package.add("docProps/app.xml",
                    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                    "extended-properties\">"
                        + parts.extended + "</Properties>");
        outer += package.relationship("extended-properties", "docProps/app.xml");
    }
    if (!parts.custom.empty()) {
        package.add("docProps/custom.xml",
                    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                    "custom-properties\">"
                        + parts.custom + "</Properties>");
        outer += package.relationship("custom-properties", "/docProps/custom.xml");
    }
    package.add("_rels/.rels", Package::listed(outer));
    return package.packed();
}

Briefing readWordFile(const WordFile &parts, PartPlaces *places)
{
    return taken(readWord(wordFile(parts), "given.docx", places));
}

std::string wordParagraph(std::string_view words, std::string_view properties)
{
    return "<w:p><w:pPr>" + std::string(properties) + "</w:pPr><w:r><w:t>" + std::string(words)
        + "</w:t></w:r></w:p>";
}

std::string openFile(const OpenFile &parts)
{
    return zipOf(
        {{"mimetype", "application/vnd.oasis.opendocument.text"},
         {"content.xml",
          openRoot("document-content",
                   "<office:automatic-styles>" + parts.automatic
                       + "</office:automatic-styles><office:body><office:text>" + parts.text
                       + "</office:text></office:body>")},
         {"styles.xml",
          openRoot("document-styles",
                   "<office:styles>" + parts.styles + "</office:styles><office:master-styles>"
                       + parts.masters + "</office:master-styles>")},
         {"meta.xml", openRoot("document-meta", "<office:meta>" + parts.meta + "</office:meta>")}});
}

Briefing readOpenFile(const OpenFile &parts, PartPlaces *places)
{
    return taken(readOpenText(openFile(parts), "given.odt", places));
}

std::string repeated(std::string_view part, std::size_t times)
{
    std::string text;
    text.reserve(part.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        text += part;
    return text;
}

std::string factOf(const Briefing &briefing, std::string_view name)
{
    for (const Fact &fact : briefing.meta.further) {
        if (fact.name == name)
            return fact.value;
    }
    return {};
}

std::string styledAs(const Briefing &briefing, std::uint8_t styles)
{
    std::string words;
    for (const Mark &mark : briefing.marks) {
        if ((mark.styles & styles) == styles)
            words += (words.empty() ? "" : "|") + std::string(briefing.words(mark.text));
    }
    return words;
}

} // namespace entente::test
