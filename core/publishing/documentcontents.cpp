// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/documentbuilder.h"

#include <algorithm>

// The part of DocumentBuilder that lists the contents.

namespace entente::pages {

using page::Flow;
using page::Ink;
using page::Span;
using page::Tag;
using page::Type;

namespace {

constexpr int deepestHeading = 6;

} // namespace

void DocumentBuilder::reserveContents(const QString &title)
{
    Setting setting;
    setting.type = Type::Heading2;
    setting.before = 11.25;
    setting.after = 3.75;
    setting.keepWithNext = true;
    setting.heading = static_cast<int>(m_sections.size()) + 1;
    paragraph(title, setting);
    m_contents = addElement(Tag::TOC, m_sections.back());
    m_contentsAt = m_content.flows.size();
}

void DocumentBuilder::fillContents()
{
    if (m_contents == page::none)
        return;
    std::vector<Flow> entries;
    int highest = deepestHeading;
    for (const int bookmark : m_listed)
        highest = std::min(highest, m_content.bookmarks[static_cast<std::size_t>(bookmark)].level);
    for (const int bookmark : m_listed) {
        const page::Bookmark &of = m_content.bookmarks[static_cast<std::size_t>(bookmark)];
        const int item = addElement(Tag::TOCI, m_contents);
        const int link = addElement(Tag::Link, item);
        Flow flow;
        flow.indent = (of.level - highest) * 15.0;
        flow.fromRight = m_content.fromRight;
        flow.after = 1;
        flow.text = text({Run{QString::fromStdString(of.title), 0, {}, 0}}, Type::Body, Ink::Black,
                         link, {});
        flow.text.pageOf = bookmark;
        for (Span &span : flow.text.spans) {
            span.link = static_cast<int>(m_content.links.size());
            span.element = page::none;
        }
        m_content.links.push_back({{}, bookmark});
        entries.push_back(std::move(flow));
    }
    m_content.flows.insert(m_content.flows.begin() + static_cast<std::ptrdiff_t>(m_contentsAt),
                           std::make_move_iterator(entries.begin()),
                           std::make_move_iterator(entries.end()));
}

} // namespace entente::pages
