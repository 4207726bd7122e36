// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/word/wordwalk.h"

#include <array>

// The part of WordWalk that reads drawings, text boxes, objects and formulas.

namespace entente {

namespace {

/// The namespaces of a choice that is understood by its prefixes, as Word itself writes them.
bool isUnderstood(std::string_view prefixes)
{
    static constexpr std::array<std::string_view, 8> known{"wps", "wpg", "wpc", "wp14",
                                                           "w14", "w15", "w16", "a14"};
    while (!prefixes.empty()) {
        const std::size_t end = std::min(prefixes.find(' '), prefixes.size());
        const std::string_view each = prefixes.substr(0, end);
        prefixes.remove_prefix(std::min(end + 1, prefixes.size()));
        if (!each.empty() && std::find(known.begin(), known.end(), each) == known.end())
            return false;
    }
    return true;
}

} // namespace

void WordWalk::alternate(const xml::Node &node, bool inRun)
{
    xml::Node chosen = node.child("mc:Fallback");
    for (const xml::Node each : node) {
        if (each.is("mc:Choice") && isUnderstood(each.attribute("Requires"))) {
            chosen = each;
            break;
        }
    }
    if (!chosen)
        chosen = node.child("mc:Choice");
    for (const xml::Node each : chosen)
        inRun ? runElement(each) : inlineElement(each);
}

void WordWalk::drawing(const xml::Node &node)
{
    if (!isShown())
        return;
    if (const xml::Node object = node.find("o:OLEObject")) {
        const std::string_view program = object.attribute("ProgID");
        m_facts.leftOut("embedded object"
                        + (program.empty() ? std::string() : " " + std::string(program)));
    }
    if (const xml::Node line = node.find("v:rect")) {
        const std::string_view isRule = line.attribute("o:hr");
        if ((isRule == "t" || isRule == "true") && !m_text.inCell()) {
            Block rule;
            rule.kind = BlockKind::Rule;
            rule.note = m_inNote;
            m_text.begin(rule);
            m_text.end();
            return;
        }
    }
    const xml::Node properties = node.find("wp:docPr");
    std::string_view alternative = properties.attribute("descr");
    if (alternative.empty())
        alternative = properties.attribute("title");
    graphic(node, alternative);
}

/// The pictures and boxes of a drawing, in their order. What a box holds is not looked into: its
/// own drawings come with its words.
void WordWalk::graphic(const xml::Node &node, std::string_view alternative)
{
    for (const xml::Node each : node) {
        const std::string_view name = each.name();
        std::string_view id;
        if (name == "w:txbxContent") {
            m_boxes.push_back(each);
            continue;
        }
        if (name == "a:graphicData") {
            const std::string_view kind = each.attribute("uri");
            const std::string_view last = kind.substr(kind.rfind('/') + 1);
            if (last == "chart" || last == "diagram") {
                m_facts.leftOut(last);
                m_text.image(alternative, {});
            }
        } else if (name == "a:blip") {
            id = each.has("r:embed") ? each.attribute("r:embed") : each.attribute("r:link");
        } else if (name == "v:shape" || name == "v:rect") {
            if (!each.attribute("alt").empty())
                alternative = each.attribute("alt");
            if (const xml::Node art = each.child("v:textpath"))
                words(art.attribute("string"));
        } else if (name == "v:imagedata") {
            id = each.attribute("r:id");
            if (alternative.empty())
                alternative = each.attribute("o:title");
        }
        if (!id.empty()) {
            const auto found = m_part->relationships.find(id);
            m_text.image(alternative,
                         found == m_part->relationships.end() ? std::string()
                                                              : found->second.target);
        }
        if (name == "mc:AlternateContent")
            graphic(each.child("mc:Choice") ? each.child("mc:Choice") : each.child("mc:Fallback"),
                    alternative);
        else if (!each.isWords())
            graphic(each, alternative);
    }
}

/// A formula in a line: "a/b", "x^2", "x_i", "√(y)".
void WordWalk::math(const xml::Node &node)
{
    const auto part = [this](const xml::Node &of, std::string_view name) {
        const xml::Node found = of.child(name);
        const bool isLong = found.allWords().size() > 1;
        words(isLong ? "(" : "");
        math(found);
        words(isLong ? ")" : "");
    };
    for (const xml::Node each : node) {
        const std::string_view name = each.name();
        if (name == "m:t" || name == "w:t") {
            for (const xml::Node piece : each)
                words(piece.words());
        } else if (name == "m:f") {
            part(each, "m:num");
            words("/");
            part(each, "m:den");
        } else if (name == "m:sSup" || name == "m:sSub" || name == "m:sSubSup") {
            math(each.child("m:e"));
            if (each.child("m:sub")) {
                words("_");
                part(each, "m:sub");
            }
            if (each.child("m:sup")) {
                words("^");
                part(each, "m:sup");
            }
        } else if (name == "m:rad") {
            words("√");
            part(each, "m:e");
        } else if (name == "m:nary") {
            const std::string_view sign = each.child("m:naryPr").child("m:chr").attribute("m:val");
            words(sign.empty() ? "∫" : sign);
            math(each.child("m:e"));
        } else if (name == "m:d") {
            words("(");
            math(each);
            words(")");
        } else if (!each.isWords()) {
            math(each);
        }
    }
}

} // namespace entente
