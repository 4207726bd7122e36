// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdffile.h"

#include "core/page/parallel.h"
#include "core/pdf/pdfmetadata.h"
#include "core/pdf/pdfoutline.h"
#include "core/pdf/pdfpictures.h"
#include "core/pdf/pdfstructure.h"
#include "core/pdf/pdfsyntax.h"

#include <memory>

namespace entente::pdf {

namespace {

class File final
{
public:
    File(const page::Content &content, const page::Pages &pages, const FileOptions &options)
        : m_content(content), m_pages(pages), m_options(options), m_fonts(pages)
    {
    }

    std::string write()
    {
        if (!writeContents())
            return {};
        const auto count = static_cast<int>(m_pages.pages.size());
        m_firstPage = m_objects.allocate(count);
        m_tree = m_objects.allocate();
        m_resources = m_objects.allocate();
        m_structure = std::make_unique<Structure>(m_content, m_written, m_firstPage, m_objects);
        for (std::size_t i = 0; i < m_pages.pages.size(); ++i)
            writePage(i);
        writeTree();
        m_objects.put(m_resources,
                      "<</Font<<" + m_fonts.embed(m_objects, m_used) + ">>"
                          + writePictures(m_content, m_objects) + ">>");
        const int root = m_structure->write();
        return m_objects.file(writeCatalog(root), writeInfo(), m_options.threads);
    }

private:
    bool writeContents()
    {
        std::vector<std::unique_ptr<ContentWriter>> writers;
        for (unsigned i = 0; i < std::max(1U, m_options.threads); ++i)
            writers.push_back(std::make_unique<ContentWriter>(m_content, m_pages, m_fonts));
        m_written.resize(m_pages.pages.size());
        const bool done = page::parallel(
            m_options.threads, m_pages.pages.size(),
            [&](unsigned thread, std::size_t i) {
                m_written[i] = writers[thread]->write(m_pages.pages[i]);
            },
            m_options.progress);
        m_used = writers[0]->used();
        for (const auto &writer : writers) {
            for (std::size_t face = 0; face < m_used.size(); ++face) {
                for (std::size_t glyph = 0; glyph < m_used[face].size(); ++glyph) {
                    if (writer->used()[face][glyph])
                        m_used[face][glyph] = true;
                }
            }
        }
        return done;
    }

    void writePage(std::size_t number)
    {
        const page::Page &page = m_pages.pages[number];
        PageContent &content = m_written[number];
        const int stream = m_objects.allocate();
        m_objects.putStream(stream, "", content.packed);
        content.packed = {};
        std::string object = "<</Type/Page/Parent ";
        reference(object, m_tree);
        object += "/MediaBox[0 0 ";
        pdf::number(object, page.width);
        pdf::number(object, page.height);
        object += "]/Resources ";
        reference(object, m_resources);
        object += "/Contents ";
        reference(object, stream);
        object += "/Tabs/S/StructParents " + std::to_string(number);
        if (!content.links.empty()) {
            object += "/Annots[";
            for (std::size_t i = 0; i < content.links.size(); ++i) {
                reference(object, m_structure->annotation(number, i));
                writeLink(number, i);
            }
            object += ']';
        }
        m_objects.put(m_firstPage + static_cast<int>(number), object + ">>");
    }

    void writeLink(std::size_t page, std::size_t number)
    {
        const LinkArea &area = m_written[page].links[number];
        const page::LinkTarget &target = m_content.links[static_cast<std::size_t>(area.link)];
        std::string object = "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[";
        for (const double side : {area.left, area.bottom, area.right, area.top})
            pdf::number(object, side);
        object += ']';
        if (target.bookmark != page::none)
            object += "/Dest" + destination(m_pages, target.bookmark, m_firstPage);
        else
            object += "/A<</S/URI/URI" + byteString(target.address) + ">>";
        object += "/Contents"
            + textString(m_options.describe ? m_options.describe(target) : target.address);
        object += "/StructParent " + std::to_string(m_structure->annotationKey(page, number))
            + ">>";
        m_objects.put(m_structure->annotation(page, number), object);
    }

    void writeTree()
    {
        std::string object = "<</Type/Pages/Count " + std::to_string(m_pages.pages.size())
            + "/Kids[";
        for (std::size_t i = 0; i < m_pages.pages.size(); ++i)
            reference(object, m_firstPage + static_cast<int>(i));
        m_objects.put(m_tree, object + "]>>");
    }

    int writeCatalog(int structureRoot)
    {
        const int metadata = m_objects.allocate();
        m_objects.putStream(metadata, "/Type/Metadata/Subtype/XML",
                            xmp(m_content, m_options.date, m_options.producer), false);
        const int catalog = m_objects.allocate();
        std::string object = "<</Type/Catalog/Version/1.7/Pages ";
        reference(object, m_tree);
        if (const int outline = writeOutline(m_content, m_pages, m_firstPage, m_objects);
            outline != 0) {
            object += "/PageMode/UseOutlines/Outlines ";
            reference(object, outline);
        }
        object += "/Lang" + textString(m_content.language)
            + "/ViewerPreferences<</DisplayDocTitle true>>/MarkInfo<</Marked true>>"
              "/PageLabels<</Nums[0<</S/D>>]>>/Metadata ";
        reference(object, metadata);
        object += "/StructTreeRoot ";
        reference(object, structureRoot);
        object += writeAttachments(m_options.attachments, m_objects);
        m_objects.put(catalog, object + ">>");
        return catalog;
    }

    int writeInfo()
    {
        const int info = m_objects.allocate();
        std::string object = "<</Title" + textString(m_content.title) + "/Producer"
            + textString(m_options.producer) + "/Creator" + textString(m_options.producer);
        if (m_options.date)
            object += "/CreationDate(D:" + pdfDate(*m_options.date) + ')';
        m_objects.put(info, object + ">>");
        return info;
    }

    const page::Content &m_content;
    const page::Pages &m_pages;
    const FileOptions &m_options;
    Fonts m_fonts;
    Objects m_objects;
    std::vector<PageContent> m_written;
    std::vector<std::vector<bool>> m_used;
    std::unique_ptr<Structure> m_structure;
    int m_firstPage = 0;
    int m_tree = 0;
    int m_resources = 0;
};

} // namespace

std::string pdfFile(const page::Content &content, const page::Pages &pages,
                    const FileOptions &options)
{
    return File(content, pages, options).write();
}

} // namespace entente::pdf
