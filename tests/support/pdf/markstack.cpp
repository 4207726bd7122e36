// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdf/markstack.h"

#include "tests/support/pdf/object.h"

#include <algorithm>
#include <utility>

namespace entente::test::pdf {

void MarkStack::begin(const std::string &tag, QPDFObjectHandle properties)
{
    Mark mark;
    mark.stream = m_stream;
    mark.mcid = integerIn(at(properties, "/MCID"), -1);
    if (tag == "Artifact")
        mark.marking = Marking::Artifact;
    else if (mark.mcid >= 0)
        mark.marking = Marking::Tagged;
    if (QPDFObjectHandle actual = at(properties, "/ActualText"); actual.isString()) {
        mark.actual = true;
        mark.words = textIn(actual);
    }
    if (const Mark *outer = outermost(); outer != nullptr && mark.marking != Marking::None) {
        const bool tagged = mark.marking == Marking::Tagged;
        const bool inArtifact = outer->marking == Marking::Artifact;
        if (tagged || !inArtifact)
            m_page.problems.push_back(std::string(tagged ? "tagged content" : "an artifact")
                                      + " lies within "
                                      + (inArtifact ? "an artifact" : "tagged content"));
    }
    if (tag == "Artifact" && mark.mcid >= 0)
        m_page.problems.emplace_back("an artifact has a number as if it were tagged");
    if (mark.marking != Marking::None && outermost() == nullptr) {
        m_page.pieces.push_back({mark.marking, mark.stream, mark.mcid, {}, false});
        m_newMark = true;
    }
    m_open.push_back(std::move(mark));
}

void MarkStack::end()
{
    if (m_open.empty()) {
        m_page.problems.emplace_back("marked content is closed that was not begun");
        return;
    }
    m_open.pop_back();
}

void MarkStack::finish()
{
    if (!m_open.empty())
        m_page.problems.emplace_back("marked content is not closed");
    m_open.clear();
}

const MarkStack::Mark *MarkStack::outermost() const
{
    const auto found = std::find_if(m_open.begin(), m_open.end(),
                                    [](const Mark &mark) { return mark.marking != Marking::None; });
    return found == m_open.end() ? nullptr : &*found;
}

Piece &MarkStack::piece()
{
    const Mark *mark = outermost();
    const Piece now = mark == nullptr ? Piece{Marking::None, m_stream, -1, {}, false}
                                      : Piece{mark->marking, mark->stream, mark->mcid, {}, false};
    const auto same = [&now](const Piece &last) {
        return last.marking == now.marking && last.mcid == now.mcid && last.stream == now.stream;
    };
    if (m_page.pieces.empty() || !same(m_page.pieces.back()))
        m_page.pieces.push_back(now);
    return m_page.pieces.back();
}

void MarkStack::append(const std::string &words)
{
    piece().words += words;
    m_page.lines.back() += words;
}

void MarkStack::write(const std::string &words, bool newLine)
{
    paint();
    if (newLine || m_newMark || m_page.lines.empty())
        m_page.lines.emplace_back();
    m_newMark = false;
    const auto actual = std::find_if(m_open.begin(), m_open.end(),
                                     [](const Mark &mark) { return mark.actual; });
    if (actual == m_open.end())
        append(words);
    else if (!std::exchange(actual->said, true))
        append(actual->words);
}

} // namespace entente::test::pdf
