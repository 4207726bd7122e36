// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdf/document.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

namespace entente::test::pdf {

Document::Document(const QByteArray &pdf)
{
    m_file.setSuppressWarnings(true);
    m_file.processMemoryFile("pdf", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    int number = 0;
    for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_file).getAllPages()) {
        m_pages.push_back(page.getObjectHandle());
        m_numbers[page.getObjectHandle().getObjGen()] = ++number;
        m_contents.push_back(contentOf(page, number, m_fonts));
        for (const Piece &piece : m_contents.back().pieces) {
            if (piece.marking == Marking::Tagged)
                m_words[{piece.stream, piece.mcid}] += piece.words;
        }
    }
}

int Document::pageNumber(QPDFObjectHandle page) const
{
    const auto found = m_numbers.find(page.getObjGen());
    return found == m_numbers.end() ? 0 : found->second;
}

const std::string &Document::words(const ContentId &id) const
{
    static const std::string none;
    const auto found = m_words.find(id);
    return found == m_words.end() ? none : found->second;
}

} // namespace entente::test::pdf
