// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/utf8.h"
#include "core/reading/office/word/wordsymbols.h"
#include "core/reading/office/word/wordwalk.h"

#include <algorithm>
#include <charconv>

// The part of WordWalk that reads what stands in a paragraph.

namespace entente {

void WordWalk::inlines(const xml::Node &parent)
{
    for (const xml::Node each : parent)
        inlineElement(each);
}

void WordWalk::inlineElement(const xml::Node &node)
{
    const std::string_view name = node.name();
    if (name == "w:r") {
        run(node);
    } else if (name == "w:hyperlink") {
        hyperlink(node);
    } else if (name == "w:ins" || name == "w:moveTo") {
        if (m_text.inCell() || m_muted == 0)
            m_facts.inserted();
        inlines(node);
    } else if (name == "w:del" || name == "w:moveFrom") {
        m_facts.deleted();
    } else if (name == "w:smartTag" || name == "w:customXml" || name == "w:dir"
               || name == "w:bdo") {
        inlines(node);
    } else if (name == "w:sdt") {
        if (!switchOf(node.child("w:sdtPr"), "w:showingPlcHdr").value_or(false))
            inlines(node.child("w:sdtContent"));
    } else if (name == "w:fldSimple") {
        Field field;
        field.instruction = node.attribute("w:instr");
        endInstruction(field);
        inlines(node);
        if (field.isLink)
            endLink();
    } else if (name == "w:bookmarkStart") {
        if (node.attribute("w:name") != "_GoBack" && m_muted == 0)
            m_text.addName(node.attribute("w:name"));
    } else if (name == "mc:AlternateContent") {
        alternate(node, false);
    } else if (name == "m:oMath" || name == "m:oMathPara") {
        math(node);
    } else if (name == "w:subDoc") {
        m_facts.leftOut("document of its own that this one refers to");
    } else if (name == "w:p" || name == "w:tbl") { // of a box or a choice
        blockElement(node);
    }
}

bool WordWalk::isShown() const
{
    return !m_isHidden && m_muted == 0
        && std::all_of(m_fields.begin(), m_fields.end(),
                       [](const Field &field) { return field.showsResult; });
}

void WordWalk::words(std::string_view words)
{
    if (words.empty() || !isShown())
        return;
    if (!m_fields.empty())
        m_fields.back().hasResult = true;
    if (!m_labelWaits.empty()) {
        m_text.words(std::exchange(m_labelWaits, {}));
        m_text.space();
    }
    m_text.words(words);
}

/// Switches of the style of a paragraph and that of its characters undo each other.
void WordWalk::setStyles(const xml::Node &properties)
{
    WordStyle own;
    takeRunProperties(own, properties);
    const std::string_view named = properties.child("w:rStyle").attribute("w:val");
    const WordStyle *ofWords = named.empty() ? nullptr : &m_parts.styles.of(named);
    const auto isOn = [&](std::optional<bool> WordStyle::*which, bool ofParagraph) {
        if (own.*which)
            return *(own.*which);
        const bool of = ofWords != nullptr && (ofWords->*which).value_or(false);
        return ofParagraph && m_paragraphStyle != nullptr
            ? of != (m_paragraphStyle->*which).value_or(false)
            : of;
    };
    // A heading is set as it is because it is one.
    std::uint8_t styles = isOn(&WordStyle::strong, !m_isHeading) ? Style::Strong : 0;
    styles |= isOn(&WordStyle::emphasis, !m_isHeading) ? Style::Emphasis : 0;
    styles |= isOn(&WordStyle::strikeout, true) ? Style::Strikeout : 0;
    const bool isCode = m_paragraphStyle != nullptr && m_paragraphStyle->role == StyleRole::Code;
    styles |= !isCode && isOn(&WordStyle::monospace, false) ? Style::Monospace : 0;
    m_isHidden = isOn(&WordStyle::hidden, true);
    m_text.setStyles(styles, m_links.empty() ? -1 : m_links.back());
}

void WordWalk::run(const xml::Node &node)
{
    setStyles(node.child("w:rPr"));
    if (m_isHidden && node.child("w:t"))
        m_facts.leftOut("hidden words");
    for (const xml::Node each : node)
        runElement(each);
    m_isHidden = false;
}

void WordWalk::runElement(const xml::Node &node)
{
    const std::string_view name = node.name();
    if (name == "w:t") {
        for (const xml::Node each : node)
            words(each.words());
    } else if (name == "w:tab" || name == "w:ptab") {
        words("\t");
    } else if (name == "w:br" || name == "w:cr") {
        lineBreak(node);
    } else if (name == "w:noBreakHyphen") {
        words("\u2011");
    } else if (name == "w:sym") {
        words(wordSymbol(node.attribute("w:font"), node.attribute("w:char")));
    } else if (name == "w:fldChar") {
        fieldSign(node);
    } else if (name == "w:instrText") {
        if (!m_fields.empty() && !m_fields.back().showsResult)
            m_fields.back().instruction += node.allWords();
    } else if (name == "w:footnoteReference") {
        reference(WordNoteKind::Footnote, node);
    } else if (name == "w:endnoteReference") {
        reference(WordNoteKind::Endnote, node);
    } else if (name == "w:commentReference") {
        reference(WordNoteKind::Comment, node);
    } else if (name == "w:drawing" || name == "w:pict" || name == "w:object") {
        drawing(node);
    } else if (name == "mc:AlternateContent") {
        alternate(node, true);
    } else if (name == "w:ruby") { // how Japanese words are read is left out
        for (const xml::Node each : node.child("w:rubyBase"))
            inlineElement(each);
    }
}

void WordWalk::lineBreak(const xml::Node &node)
{
    if (!isShown())
        return;
    const std::string_view type = node.attribute("w:type");
    if (type == "page" || type == "column")
        m_text.space();
    else
        m_text.lineBreak();
}

void WordWalk::fieldSign(const xml::Node &node)
{
    const std::string_view type = node.attribute("w:fldCharType");
    constexpr std::size_t mostNested = 64;
    if (type == "begin" && m_fields.size() < mostNested) {
        Field field;
        if (const xml::Node box = node.child("w:ffData").child("w:checkBox")) {
            const bool isChecked = switchOf(box, "w:checked")
                                       .value_or(switchOf(box, "w:default").value_or(false));
            field.checkbox = isChecked ? "☒" : "☐";
        }
        m_fields.push_back(std::move(field));
    } else if (type == "separate" && !m_fields.empty()) {
        endInstruction(m_fields.back());
    } else if (type == "end" && !m_fields.empty()) {
        const Field field = m_fields.back();
        m_fields.pop_back();
        if (field.isLink)
            endLink();
        if (!field.hasResult)
            words(field.checkbox);
    }
}

/// "HYPERLINK "address" \l "name"", of which either may be missing.
void WordWalk::endInstruction(Field &field)
{
    field.showsResult = true;
    const std::string_view given = text::trimmed(field.instruction);
    constexpr std::string_view link = "HYPERLINK";
    if (!given.starts_with(link))
        return;
    std::string address;
    bool isName = false;
    for (std::size_t i = link.size(); i < given.size(); ++i) {
        if (given[i] == '\\' && i + 1 < given.size()) {
            isName = given[++i] == 'l';
            continue;
        }
        if (given[i] != '"')
            continue;
        const std::size_t end = std::min(given.find('"', i + 1), given.size());
        const std::string_view value = given.substr(i + 1, end - i - 1);
        if (isName)
            address += '#' + std::string(value);
        else if (address.empty())
            address = value;
        i = end;
        isName = false;
    }
    field.isLink = true;
    hyperlinkTo(std::move(address));
}

void WordWalk::hyperlink(const xml::Node &node)
{
    std::string address;
    const auto found = m_part->relationships.find(node.attribute("r:id"));
    if (found != m_part->relationships.end())
        address = found->second.target;
    if (node.has("w:anchor"))
        address += '#' + std::string(node.attribute("w:anchor"));
    hyperlinkTo(std::move(address));
    inlines(node);
    endLink();
}

/// Within a link without an address that around it goes on.
void WordWalk::hyperlinkTo(std::string address)
{
    const std::int32_t around = m_links.empty() ? -1 : m_links.back();
    m_links.push_back(address.empty() ? around : m_text.addLink(std::move(address)));
}

void WordWalk::endLink()
{
    if (!m_links.empty())
        m_links.pop_back();
}

} // namespace entente
