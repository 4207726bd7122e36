// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pagereader.h"

#include "core/base/casefold.h"
#include "core/reading/html/htmlwalk.h"
#include "core/reading/html/pagecaptions.h"
#include "core/reading/html/pagechosen.h"
#include "core/reading/html/pageencoding.h"
#include "core/reading/html/pagehostile.h"
#include "core/reading/html/pagelayout.h"
#include "core/reading/html/pagenotes.h"
#include "core/reading/html/pagespare.h"
#include "core/reading/html/pageunfetched.h"
#include "core/reading/reader.h"
#include "core/reading/readingerror.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

bool startsPage(std::string_view text)
{
    for (;;) {
        text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n\f"), text.size()));
        if (!text.starts_with("<!--") && !text.starts_with("<?xml"))
            break;
        const std::size_t end = text.find('>');
        if (end == std::string_view::npos)
            return false;
        text.remove_prefix(end + 1);
    }
    const std::string head = text::caseFolded(text.substr(0, 16));
    constexpr std::array<std::string_view, 4> starts{"<!doctype html", "<html", "<head", "<body"};
    return std::any_of(starts.begin(), starts.end(), [&head](std::string_view each) {
        return std::string_view(head).starts_with(each);
    });
}

/// A note that was left out is none: what refers to it stays as it is written.
void addNotes(const PageTree &tree, const PageChoice &choice, HtmlChoice &html)
{
    std::unordered_set<std::uint16_t> read;
    for (const auto &[at, number] : choice.notes) {
        if (choice.isLeftOut[at])
            continue;
        read.insert(number);
        html.notes.emplace(tree[at].node, number);
        for (const std::uint32_t label : labelsOf(tree, choice, at))
            html.leftOut.insert(tree[label].node);
    }
    for (const auto &[at, number] : choice.references) {
        if (read.contains(number))
            html.references.emplace(tree[at].node, number);
    }
}

HtmlChoice htmlChoiceOf(const PageTree &tree, const PageChoice &choice)
{
    HtmlChoice html;
    for (std::uint32_t i = choice.root; i < tree[choice.root].end; ++i) {
        if (choice.isLeftOut[i]) {
            html.leftOut.insert(tree[i].node);
            i = tree[i].end - 1;
        } else if (isElement(*tree[i].node, {GUMBO_TAG_TABLE}) && isLayoutTable(tree, i)) {
            html.layout.insert(tree[i].node);
        } else if (choice.isArticle && isCaption(tree, choice, i)) {
            html.captions.insert(tree[i].node);
        }
    }
    addNotes(tree, choice, html);
    return html;
}

/// Notes of the text that stand outside of it.
std::vector<std::uint32_t> notesBehind(const PageTree &tree, const PageChoice &choice)
{
    std::vector<std::uint32_t> notes;
    for (const auto &[at, number] : choice.notes) {
        if (at >= tree[choice.root].end && !choice.isLeftOut[at])
            notes.push_back(at);
    }
    return notes;
}

void listLeftOut(const PageTree &tree, const PageChoice &choice, std::vector<LeftOut> &list)
{
    const auto add = [&](std::uint32_t from, LeftOutReason reason) {
        std::string words = simplified(wordsBelow(tree, from));
        if (!words.empty())
            list.push_back({reason, std::move(words),
                            TextLine{tree[from].node->type == GUMBO_NODE_ELEMENT
                                         ? tree[from].node->v.element.start_pos.line
                                         : tree[from].node->v.text.start_pos.line}});
    };
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        const bool isLead = choice.notes.contains(i)
            || std::find(choice.leads.begin(), choice.leads.end(), i) != choice.leads.end();
        if (choice.isLeftOut[i]) {
            if (!choice.cues[i].isSilent)
                add(i, choice.cues[i].reason.value_or(LeftOutReason::Outside));
        }
        if (isLead || choice.isLeftOut[i]) {
            i = tree[i].end - 1;
            continue;
        }
        const bool isWithin = i >= choice.root && i < tree[choice.root].end;
        if (!isWithin && tree[i].node->type != GUMBO_NODE_ELEMENT)
            add(i, LeftOutReason::Outside);
    }
}

void fillMetadata(Metadata &meta, const PageFacts &facts)
{
    meta.title = facts.title;
    meta.language = facts.language;
    meta.address = facts.address;
    meta.source = facts.publisher.empty() ? facts.author : facts.publisher;
    meta.date = Date::parseWritten(facts.published);
    if (!meta.date)
        meta.date = Date::parse(facts.published);
    if (!meta.date)
        meta.unreadDate = facts.published;
    const auto add = [&meta](const char *name, const std::string &value) {
        if (!value.empty())
            meta.further.push_back({name, simplified(value)});
    };
    add("author", facts.author);
    add("published", facts.published);
    add("modified", facts.modified);
    add("description", facts.description);
}

} // namespace

bool isPage(std::string_view bytes)
{
    constexpr std::size_t reach = 4096;
    bytes = bytes.substr(0, reach);
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    if (startsPage(bytes))
        return true;
    if (!bytes.starts_with("\xFF\xFE") && !bytes.starts_with("\xFE\xFF"))
        return false;
    std::string narrow;
    std::copy_if(bytes.begin() + 2, bytes.end(), std::back_inserter(narrow),
                 [](char c) { return c != 0; });
    return startsPage(narrow);
}

Result<Briefing> readPage(std::string bytes, std::string file, std::vector<LeftOut> *leftOut)
{
    Briefing briefing;
    briefing.file = std::move(file);
    ENTENTE_TRY_VOID(decodePage(bytes, briefing));
    std::string().swap(bytes);
    std::string asWritten; // where it is not read so
    if (isHostilePage(briefing.source)) {
        asWritten = withoutDrawings(briefing.source);
        if (isHostilePage(asWritten))
            return Error{ReadingError::NestedTooDeep, briefing.file, 0, "3000"};
        asWritten.swap(briefing.source);
    }
    briefing.lineStarts = lineStarts(briefing.source);
    // The tree points into the bytes of the page, which the fragment bears until all is read.
    HtmlFragment fragment{std::move(briefing.source), {{0, 0}}};
    ChosenPage page = chosenOf(fragment.html);
    const bool isOpened = !page.opened.empty();
    if (isOpened)
        fragment.html.swap(page.opened);
    const HtmlChoice html = htmlChoiceOf(page.tree, page.choice);
    BriefingBuilder builder(briefing);
    HtmlWalk walk(builder, fragment, 0, 0, &html);
    appendSpare(builder, page, fragment.html);
    for (const std::uint32_t lead : page.choice.leads)
        walk.walk(*page.tree[lead].node, 0);
    walk.walk(*page.tree[page.choice.root].node, 0);
    for (const std::uint32_t note : notesBehind(page.tree, page.choice))
        walk.walk(*page.tree[note].node, 0);
    walk.finish();
    if (leftOut != nullptr) {
        listLeftOut(page.tree, page.choice, *leftOut);
        Unfetched unfetched;
        takeUnfetched(page.tree, fragment.html, unfetched);
        unfetched.tell(TextLine{1}, *leftOut);
    }
    if (isOpened)
        fragment.html.swap(page.opened);
    briefing.source = std::move(asWritten.empty() ? fragment.html : asWritten);
    fillMetadata(briefing.meta, page.facts);
    if (briefing.blocks.empty() && briefing.meta.title.empty())
        return Error{ReadingError::Empty, briefing.file, 0, {}};
    return briefing;
}

Result<void> readPageInto(Briefing &briefing, std::size_t, std::vector<LeftOut> *leftOut)
{
    ENTENTE_TRY(Briefing page, readPage(std::move(briefing.source), briefing.file, leftOut));
    briefing = std::move(page);
    return {};
}

} // namespace entente
