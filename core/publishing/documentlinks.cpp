// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/linktarget.h"
#include "core/publishing/documentbuilder.h"
#include "core/publishing/publishingtexts.h"

#include <algorithm>
#include <utility>

// The part of DocumentBuilder that makes links, and the places within the document they lead to.

namespace entente::pages {

using page::Tag;

namespace {

/// What a place is called by the links that lead to it.
std::string titleOf(const page::Flow &flow)
{
    constexpr qsizetype longest = 80;
    QString words;
    for (const page::Span &each : flow.text.spans)
        words += QString::fromStdString(each.words);
    words = words.simplified();
    if (words.isEmpty())
        words = flow.kind == page::Flow::Kind::Grid ? PublishingTexts::tr("Table")
                                                    : PublishingTexts::tr("Figure");
    if (words.size() > longest)
        words = words.left(std::max<qsizetype>(longest / 2, words.lastIndexOf(u' ', longest)))
            + QStringLiteral("…");
    return words.toStdString();
}

} // namespace

void DocumentBuilder::setInnerLinks(std::size_t briefing, InnerLinks links)
{
    m_innerOf = briefing;
    m_inner = std::move(links);
    m_nextPlace = 0;
}

int DocumentBuilder::linkFor(const std::string &uri)
{
    const auto [place, added] = m_links.try_emplace(uri, static_cast<int>(m_content.links.size()));
    if (added)
        m_content.links.push_back({uri, page::none});
    return place->second;
}

int DocumentBuilder::bookmarkOf(int place)
{
    InnerPlace &known = m_places[{m_innerOf, place}];
    if (known.bookmark == page::none) {
        known.bookmark = static_cast<int>(m_content.bookmarks.size());
        m_content.bookmarks.push_back({{}, 0});
    }
    return known.bookmark;
}

void DocumentBuilder::addLink(page::Span &span, const QString &address, const page::Text &text)
{
    const std::string words = address.toStdString();
    const std::string uri = followedUri(words);
    const int place = m_inner.placeOf(words);
    if (place > 0) {
        const int bookmark = bookmarkOf(place);
        const bool goesOn = !text.spans.empty() && text.spans.back().link != page::none
            && m_content.links[static_cast<std::size_t>(text.spans.back().link)].bookmark
                == bookmark;
        span.link = goesOn ? text.spans.back().link : static_cast<int>(m_content.links.size());
        if (!goesOn)
            m_content.links.push_back({{}, bookmark});
    } else if (!uri.empty()) {
        span.link = linkFor(uri);
    } else {
        return;
    }
    const bool goesOn = !text.spans.empty() && text.spans.back().link == span.link;
    span.element = goesOn ? text.spans.back().element : addElement(Tag::Link, text.element);
}

void DocumentBuilder::notePlace(page::Flow &flow)
{
    if (m_nextPlace == 0 || flow.kind == page::Flow::Kind::PageBreak)
        return;
    const int bookmark = bookmarkOf(std::exchange(m_nextPlace, 0));
    for (auto &[key, place] : m_places) {
        if (place.bookmark != bookmark || place.isThere || flow.bookmark != page::none)
            continue;
        place.isThere = true;
        flow.bookmark = bookmark;
        m_content.bookmarks[static_cast<std::size_t>(bookmark)].title = titleOf(flow);
    }
}

void DocumentBuilder::leadElsewhere(int from, int to)
{
    for (page::LinkTarget &link : m_content.links) {
        if (link.bookmark == from)
            link.bookmark = to;
    }
    for (auto &[key, place] : m_places) {
        if (place.bookmark == from)
            place.bookmark = to;
    }
}

} // namespace entente::pages
