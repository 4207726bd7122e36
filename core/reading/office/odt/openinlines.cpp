// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/odt/openwalk.h"

#include <algorithm>
#include <charconv>

// The part of OpenWalk that reads what stands in a paragraph.

namespace entente {

namespace {

/// "Comment by Jane Doe, 2024-03-01:"
std::string headOf(const xml::Node &annotation)
{
    std::string head = "Comment";
    const std::string author = annotation.child("dc:creator").allWords();
    const std::string day = annotation.child("dc:date").allWords().substr(0, 10);
    if (!author.empty())
        head += " by " + author;
    if (!day.empty())
        head += ", " + day;
    return head + ": ";
}

} // namespace

void OpenWalk::inlines(const xml::Node &parent)
{
    for (const xml::Node each : parent) {
        if (each.isWords())
            words(each.words());
        else
            inlineElement(each);
    }
}

void OpenWalk::words(std::string_view words)
{
    if (words.empty())
        return;
    const bool isBlank = words.find_first_not_of(" \t\r\n") == std::string_view::npos;
    if (!m_labelWaits.empty() && !isBlank) {
        m_text.words(std::exchange(m_labelWaits, {}));
        m_text.space();
    }
    m_text.words(words);
}

void OpenWalk::inlineElement(const xml::Node &node)
{
    const std::string_view name = node.name();
    if (name == "text:span") {
        span(node);
    } else if (name == "text:a" || name == "draw:a") {
        link(node);
    } else if (name == "text:s") {
        constexpr std::size_t mostSpaces = 1000;
        const std::string_view digits = node.attribute("text:c");
        std::size_t count = 1;
        std::from_chars(digits.data(), digits.data() + digits.size(), count);
        // cppcheck-suppress ignoredReturnValue
        words(std::string(std::min(count, mostSpaces), ' '));
    } else if (name == "text:tab") {
        words("\t");
    } else if (name == "text:line-break") {
        m_text.lineBreak();
    } else if (name == "text:note") {
        note(node, false);
    } else if (name == "office:annotation") {
        note(node, true);
    } else if (name == "text:bookmark" || name == "text:bookmark-start"
               || name == "text:reference-mark" || name == "text:reference-mark-start") {
        m_text.addName(node.attribute("text:name"));
    } else if (name == "text:ruby") { // how Japanese words are read is left out
        inlines(node.child("text:ruby-base"));
    } else if (name == "text:hidden-text" || name == "text:hidden-paragraph") {
        m_facts.leftOut("hidden words");
    } else if (name == "text:p" || name == "text:h" || name == "text:list") { // of a shape
        blockElement(node);
    } else if (name.starts_with("draw:")) {
        frame(node);
    } else if (name != "text:number" && name != "office:annotation-end" && name != "text:script"
               && name != "office:event-listeners") {
        inlines(node); // a field shows its words
    }
}

/// A style of words undoes nothing: it says what is, and what it is silent on stays.
void OpenWalk::setStyles()
{
    const auto isOn = [this](std::optional<bool> OpenStyle::*which, bool ofParagraph) {
        for (auto each = m_spans.rbegin(); each != m_spans.rend(); ++each) {
            if ((*each)->*which)
                return *((*each)->*which);
        }
        return ofParagraph && m_paragraphStyle != nullptr
            && (m_paragraphStyle->*which).value_or(false);
    };
    // A heading is set as it is because it is one.
    const bool isCode = m_paragraphStyle != nullptr && m_paragraphStyle->role == StyleRole::Code;
    unsigned styles = isOn(&OpenStyle::strong, !m_isHeading) ? unsigned{Style::Strong} : 0U;
    styles |= isOn(&OpenStyle::emphasis, !m_isHeading) ? unsigned{Style::Emphasis} : 0U;
    styles |= isOn(&OpenStyle::strikeout, true) ? unsigned{Style::Strikeout} : 0U;
    styles |= !isCode && isOn(&OpenStyle::monospace, false) ? unsigned{Style::Monospace} : 0U;
    m_text.setStyles(static_cast<std::uint8_t>(styles), m_links.empty() ? -1 : m_links.back());
}

void OpenWalk::span(const xml::Node &node)
{
    const OpenStyle &style = m_styles.words(node.attribute("text:style-name"));
    if (style.hidden.value_or(false)) {
        m_facts.leftOut("hidden words");
        return;
    }
    m_spans.push_back(&style);
    setStyles();
    inlines(node);
    m_spans.pop_back();
    setStyles();
}

void OpenWalk::link(const xml::Node &node)
{
    const std::string_view address = node.attribute("xlink:href");
    const std::int32_t around = m_links.empty() ? -1 : m_links.back();
    m_links.push_back(address.empty() ? around : m_text.addLink(std::string(address)));
    setStyles();
    inlines(node);
    m_links.pop_back();
    setStyles();
}

/// A frame holds one thing in several forms, of which the first that is known is taken; its words
/// come behind the paragraph.
void OpenWalk::frame(const xml::Node &node)
{
    std::string alternative = node.child("svg:title").allWords();
    if (std::string longer = node.child("svg:desc").allWords(); !longer.empty())
        alternative = std::move(longer);
    if (node.child("draw:object") || node.child("draw:object-ole"))
        m_facts.leftOut("embedded object");
    for (const xml::Node each : node) {
        if (each.is("draw:text-box")) {
            m_boxes.push_back(each);
            return;
        }
        if (each.is("draw:image")) {
            m_text.image(alternative, std::string(each.attribute("xlink:href")));
            return;
        }
    }
    if (node.is("draw:rect") && node.attribute("style:rel-width") == "100%"
        && node.allWords().empty() && !m_text.inCell()) { // how LibreOffice keeps a rule
        Block rule;
        rule.kind = BlockKind::Rule;
        rule.note = m_inNote;
        m_text.begin(rule);
        m_text.end();
        return;
    }
    const bool holdsWords = node.child("text:p") || node.child("text:list");
    if (holdsWords) {
        m_boxes.push_back(node);
        return;
    }
    for (const xml::Node each : node) { // of a group, or a link around a frame
        if (each.name().starts_with("draw:"))
            frame(each);
    }
}

void OpenWalk::note(const xml::Node &node, bool isAnnotation)
{
    if (m_notes.size() >= mostNotes)
        return;
    const auto [entry, isNew] = m_noteNumbers.emplace(node.position(), m_notes.size() + 1);
    if (isNew)
        m_notes.push_back({node, isAnnotation});
    m_text.noteReference(entry->second);
}

void OpenWalk::writeNotes()
{
    // A note may refer to others, which then come behind.
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        const Note note = m_notes[i];
        m_inNote = static_cast<std::uint16_t>(i + 1);
        m_lists.clear();
        m_links.clear();
        m_depth = 0;
        if (note.isAnnotation)
            m_noteHead = headOf(note.node);
        content(note.isAnnotation ? note.node : note.node.child("text:note-body"));
        flushBoxes();
        m_text.end();
        m_noteHead.clear();
    }
    m_inNote = 0;
}

} // namespace entente
