// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/pdf/pagecontent.h"

#include <QByteArray>
#include <qpdf/QPDF.hh>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace entente::test::pdf {

/// The number of a marked content and the page or form that holds it.
using ContentId = std::pair<QPDFObjGen, int>;

/// A PDF opened from memory, each of its pages read through.
class Document final
{
public:
    /// The bytes have to outlive it. Throws where they are no PDF.
    explicit Document(const QByteArray &pdf);

    [[nodiscard]] QPDF &file() const { return m_file; }
    [[nodiscard]] QPDFObjectHandle catalog() const { return m_file.getRoot(); }
    [[nodiscard]] const std::vector<QPDFObjectHandle> &pages() const { return m_pages; }
    [[nodiscard]] const PageContent &content(std::size_t page) const { return m_contents[page]; }
    [[nodiscard]] const FontShelf &fonts() const { return m_fonts; }
    /// From 1; 0 of what is no page of this document.
    [[nodiscard]] int pageNumber(QPDFObjectHandle page) const;
    [[nodiscard]] const std::string &words(const ContentId &id) const;

private:
    mutable QPDF m_file; // qpdf reads objects when they are asked for
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<PageContent> m_contents;
    FontShelf m_fonts;
    std::map<QPDFObjGen, int> m_numbers;
    std::map<ContentId, std::string> m_words;
};

} // namespace entente::test::pdf
