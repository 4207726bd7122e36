// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/pdf/pagecontent.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

namespace entente::test::pdf {

/// The marked contents that are open at a place in a content stream, and what is drawn in them.
class MarkStack final
{
public:
    MarkStack(PageContent &page, QPDFObjGen stream) : m_page(page), m_stream(stream) {}

    void begin(const std::string &tag, QPDFObjectHandle properties);
    void end();
    void finish();

    /// A form draws within what is open where it is shown, but its numbers are its own.
    void setStream(QPDFObjGen stream) { m_stream = stream; }
    [[nodiscard]] QPDFObjGen stream() const { return m_stream; }
    [[nodiscard]] std::size_t depth() const { return m_open.size(); }

    void paint() { piece().draws = true; }
    /// Words that are drawn on a line of their own where `newLine`.
    void write(const std::string &words, bool newLine);

private:
    struct Mark
    {
        Marking marking = Marking::None;
        QPDFObjGen stream;
        int mcid = -1;
        bool actual = false; ///< its words stand for all that is drawn within
        bool said = false;
        std::string words;
    };

    [[nodiscard]] const Mark *outermost() const;
    Piece &piece();
    void append(const std::string &words);

    PageContent &m_page;
    QPDFObjGen m_stream;
    std::vector<Mark> m_open;
    bool m_newMark = true;
};

} // namespace entente::test::pdf
