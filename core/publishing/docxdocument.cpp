// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/picture.h"
#include "core/publishing/docxbody.h"
#include "core/publishing/publishingtexts.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

// The part of Body that makes footnotes and pictures, and puts the document together.

namespace entente::docx {

namespace {

QString latin(const char *words)
{
    return QString::fromLatin1(words);
}

QString number(qint64 value)
{
    return QString::number(value);
}

/// PNG and JPEG as they are, all else as PNG.
std::pair<std::string, std::string> fileOf(const page::ImagePlace &place,
                                           const page::Picture &picture)
{
    std::string bytes = page::imageBytes(place).value_or(std::string());
    if (bytes.starts_with("\x89PNG\r\n"))
        return {".png", std::move(bytes)};
    if (bytes.starts_with("\xFF\xD8\xFF"))
        return {".jpeg", std::move(bytes)};
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    page::imageOf(picture).save(&buffer, "PNG");
    return {".png", png.toStdString()};
}

} // namespace

QString Body::relate(const char *type, const QString &target, bool isOutside, bool inNote)
{
    std::vector<office::Relationship> &all = inNote ? m_noteRelations : m_relations;
    const QString id = QStringLiteral("rId%1").arg(all.size() + 101); // behind those of parts
    all.push_back({id, office::documentType(type), target, isOutside});
    return id;
}

const Body::Image &Body::imageOf(const page::ImagePlace &place)
{
    const auto [at, isNew] = m_images.try_emplace(place.file + '\n' + place.address);
    if (!isNew)
        return at->second;
    if (const std::optional<page::Picture> found = page::pictureOf(place)) {
        auto [ending, bytes] = fileOf(place, *found);
        const std::string name = "media/image" + std::to_string(m_media.size() + 1) + ending;
        m_media.push_back({"word/" + name, std::move(bytes)});
        at->second = {relate("image", QString::fromStdString(name), false), found->width,
                      found->height};
    }
    return at->second;
}

/// At its natural size, or as large as `room` and the page let it be.
bool Body::picture(Xml &xml, const pages::Run &run, int room)
{
    constexpr double twipsPerPoint = 20;
    constexpr double unitsPerPoint = 12700;
    constexpr double tallest = 0.9; // of the width, so that a page always has room for it
    const Image &image = imageOf(*run.image);
    if (image.relation.isEmpty())
        return false;
    const double width = std::max(room, 1) / twipsPerPoint;
    const double scale = std::min(
        {1.0, width / image.width, m_width / twipsPerPoint * tallest / image.height});
    const QString cx = number(qRound64(image.width * scale * unitsPerPoint));
    const QString cy = number(qRound64(image.height * scale * unitsPerPoint));
    const QString id = number(++m_ids);
    const QString words = run.words.isEmpty() ? PublishingTexts::tr("Figure") : run.words;
    const QString name = QStringLiteral("Figure %1").arg(id);
    const QString schema = latin("http://schemas.openxmlformats.org/drawingml/2006/picture");
    xml.open("w:r");
    xml.open("w:drawing");
    xml.open("wp:inline");
    xml.leaf("wp:extent", {{"cx", cx}, {"cy", cy}});
    xml.leaf("wp:docPr", {{"id", id}, {"name", name}, {"descr", words}});
    xml.open("a:graphic");
    xml.open("a:graphicData", {{"uri", schema}});
    xml.open("pic:pic");
    xml.open("pic:nvPicPr");
    xml.leaf("pic:cNvPr", {{"id", id}, {"name", name}, {"descr", words}});
    xml.leaf("pic:cNvPicPr");
    xml.close();
    xml.open("pic:blipFill");
    xml.leaf("a:blip", {{"r:embed", image.relation}});
    xml.open("a:stretch");
    xml.leaf("a:fillRect");
    xml.close();
    xml.close();
    xml.open("pic:spPr");
    xml.open("a:xfrm");
    xml.leaf("a:off", {{"x", latin("0")}, {"y", latin("0")}});
    xml.leaf("a:ext", {{"cx", cx}, {"cy", cy}});
    xml.close();
    xml.open("a:prstGeom", {{"prst", latin("rect")}});
    xml.leaf("a:avLst");
    xml.close();
    for (int open = 7; open > 0; --open) // spPr, pic, graphicData, graphic, inline, drawing, r
        xml.close();
    return true;
}

/// The first reference to a note makes it; Word counts them as they come.
void Body::noteReference(Xml &xml, const pages::Run &run)
{
    constexpr int firstNote = 2; // behind the two that separate notes from the text
    const auto wanted = static_cast<std::size_t>(run.note) - 1;
    if (wanted >= m_origin->notes.size() || m_origin->notes[wanted].paragraphs.empty()) {
        styled(xml, run.words, Style::NoteReference, false);
        return;
    }
    const auto next = static_cast<int>(m_notes.size()) + firstNote;
    const auto [at, isNew] = m_notes.try_emplace(std::pair(m_origin->briefing, run.note), next);
    if (!isNew) {
        styled(xml, number(at->second - firstNote + 1), Style::NoteReference, false);
        return;
    }
    xml.open("w:r");
    xml.open("w:rPr");
    xml.leaf("w:rStyle", {{"w:val", latin("FootnoteReference")}});
    xml.close();
    xml.leaf("w:footnoteReference", {{"w:id", number(next)}});
    xml.close();
    footnote(next, m_origin->notes[wanted]);
}

void Body::footnote(int id, const edition::Note &note)
{
    m_footnotes.open("w:footnote", {{"w:id", number(id)}});
    for (const edition::Words &words : note.paragraphs) {
        m_footnotes.open("w:p");
        m_footnotes.open("w:pPr");
        m_footnotes.leaf("w:pStyle", {{"w:val", latin("FootnoteText")}});
        m_footnotes.close();
        if (&words == &note.paragraphs.front()) {
            m_footnotes.open("w:r");
            m_footnotes.open("w:rPr");
            m_footnotes.leaf("w:rStyle", {{"w:val", latin("FootnoteReference")}});
            m_footnotes.close();
            m_footnotes.leaf("w:footnoteRef");
            m_footnotes.close();
            styled(m_footnotes, QStringLiteral(" "), 0, false);
        }
        runs(m_footnotes, words, m_width, true);
        m_footnotes.close();
    }
    m_footnotes.close();
}

bool Body::anyRemains(std::size_t briefing, const std::vector<edition::Note> &notes) const
{
    return std::any_of(notes.begin(), notes.end(), [&](const edition::Note &note) {
        return !m_notes.contains({briefing, note.number}) && !note.paragraphs.empty();
    });
}

void Body::remainingNotes(const std::vector<edition::Note> &notes)
{
    for (const edition::Note &note : notes) {
        if (!anyRemains(m_origin->briefing, {note}))
            continue;
        edition::Words words{{QStringLiteral("[%1] ").arg(note.number), 0, {}, 0}};
        const edition::Words own = joined(note);
        words.insert(words.end(), own.begin(), own.end());
        open({"FootnoteText"}, false);
        runs(m_xml, words, m_width, true);
        m_xml.close();
    }
}

std::string Body::mainPart(const PublishOptions &options, bool fromRight)
{
    const Sheet sheet = sheetOf(options);
    const QString margin = number(sheet.margin);
    QString body = m_xml.take();
    if (m_contentsAt >= 0 && !m_entries.empty())
        body.insert(m_contentsAt, contents());
    Xml xml;
    openRoot(xml, "w:document");
    xml.open("w:body");
    xml.append(body);
    xml.open("w:sectPr");
    xml.leaf("w:headerReference", {{"w:type", latin("default")}, {"r:id", latin("rId5")}});
    xml.leaf("w:footerReference", {{"w:type", latin("default")}, {"r:id", latin("rId6")}});
    xml.leaf("w:pgSz",
             {{"w:w", number(sheet.width)},
              {"w:h", number(sheet.height)},
              {"w:orient", latin(options.landscape ? "landscape" : "portrait")}});
    xml.leaf("w:pgMar",
             {{"w:top", margin},
              {"w:right", margin},
              {"w:bottom", margin},
              {"w:left", margin},
              {"w:header", number(sheet.margin / 2)},
              {"w:footer", number(sheet.margin / 2)},
              {"w:gutter", latin("0")}});
    if (fromRight)
        xml.leaf("w:bidi");
    xml.close();
    xml.close();
    xml.close();
    return office::part(xml.take());
}

std::string Body::footnotesPart()
{
    Xml xml;
    openRoot(xml, "w:footnotes");
    for (const auto &[id, name] :
         {std::pair("0", "separator"), std::pair("1", "continuationSeparator")}) {
        xml.open("w:footnote", {{"w:type", latin(name)}, {"w:id", latin(id)}});
        xml.open("w:p");
        xml.open("w:r");
        xml.leaf((std::string("w:") + name).data());
        xml.close();
        xml.close();
        xml.close();
    }
    xml.append(m_footnotes.take());
    xml.close();
    return office::part(xml.take());
}

QByteArray Body::document(const PublishOptions &options, const QString &title, bool fromRight)
{
    const Marking marking = parseMarking(options.marking);
    std::vector<office::File> files{
        {"[Content_Types].xml", contentTypes()},
        {"_rels/.rels",
         office::relationships(
             {{latin("rId1"), office::documentType("officeDocument"), latin("word/document.xml")},
              {latin("rId2"), office::packageType("metadata/core-properties"),
               latin("docProps/core.xml")},
              {latin("rId3"), office::documentType("extended-properties"),
               latin("docProps/app.xml")}})},
        {"docProps/core.xml", properties(options, title)},
        {"docProps/app.xml", program()},
        {"word/document.xml", mainPart(options, fromRight)},
        {"word/styles.xml", styles(options)},
        {"word/numbering.xml", numbering(m_starts)},
        {"word/settings.xml", settings()},
        {"word/footnotes.xml", footnotesPart()},
        {"word/header.xml", head(marking, title)},
        {"word/footer.xml", foot(marking)},
    };
    std::vector<office::Relationship> relations;
    int id = 0;
    for (const char *name : {"styles", "numbering", "settings", "footnotes", "header", "footer"})
        relations.push_back({QStringLiteral("rId%1").arg(++id), office::documentType(name),
                             latin(name) + latin(".xml")});
    relations.insert(relations.end(), m_relations.begin(), m_relations.end());
    files.push_back({"word/_rels/document.xml.rels", office::relationships(relations)});
    if (!m_noteRelations.empty())
        files.push_back({"word/_rels/footnotes.xml.rels", office::relationships(m_noteRelations)});
    std::move(m_media.begin(), m_media.end(), std::back_inserter(files));
    return office::zipped(files);
}

} // namespace entente::docx
