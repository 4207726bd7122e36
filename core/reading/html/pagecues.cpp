// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pagecues.h"

#include "core/base/oneof.h"
#include "core/reading/html/cuewords.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace entente {

namespace {

using Reason = LeftOutReason;

constexpr std::array<std::string_view, 12> modifiers{
    "has", "no", "with", "without", "is", "hide", "show", "not", "non", "hiding", "can", "allow"};
constexpr std::array hiddenNames = std::to_array<std::string_view>(
    {"hidden", "is-hidden", "hide", "invisible", "sr-only", "visually-hidden", "visuallyhidden",
     "screen-reader-text", "screen-reader", "offscreen", "element-invisible", "a11y-hidden",
     "assistive-text"});

void applyWord(PageCues &cues, std::string_view word)
{
    const CueWord *const found = cueWord(word);
    if (found == nullptr)
        return;
    switch (found->sense) {
    case CueSense::AboutAuthor:
        cues.isAboutAuthor = true;
        [[fallthrough]];
    case CueSense::Beside:
        if (!cues.reason)
            cues.reason = found->reason;
        break;
    case CueSense::Text:
        cues.isText = true;
        break;
    case CueSense::Lead:
        cues.isLead = true;
        break;
    case CueSense::Caption:
        cues.isCaption = true;
        break;
    case CueSense::Folded:
        cues.isFolded = true;
        break;
    }
}

/// Words of one name: "articleBody-main" has article, body and main, and pairs of them.
void applyName(PageCues &cues, std::string_view name)
{
    if (text::isOneOf(name, hiddenNames)) {
        cues.reason = Reason::Hidden;
        return;
    }
    constexpr std::size_t longestName = 48; // longer ones are the words of a heading
    if (name.size() > longestName)
        return;
    std::string word;
    std::string before;
    bool isModified = false;
    const auto finish = [&] {
        while (word.size() > 2 && word.back() >= '0' && word.back() <= '9')
            word.pop_back();
        if (word.empty())
            return;
        if (text::isOneOf(word, modifiers)) {
            isModified = true;
        } else if (!isModified) {
            applyWord(cues, word);
            if (!before.empty())
                applyWord(cues, before + word);
        } else {
            isModified = false;
            word.clear();
        }
        before.swap(word);
        word.clear();
    };
    bool wasLower = false;
    for (const char c : name) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isLower = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if ((isUpper && wasLower) || (!isUpper && !isLower))
            finish();
        if (isUpper || isLower)
            word += static_cast<char>(isUpper ? c | 0x20 : c);
        wasLower = isLower;
    }
    finish();
}

void applyNames(PageCues &cues, std::string_view names)
{
    constexpr std::size_t longest = 512; // generated names say nothing
    names = names.substr(0, longest);
    // An entry of a blog names there what it is filed under: "hentry category-product-reviews".
    const bool isEntry = names.find("hentry") != std::string_view::npos;
    while (!names.empty()) {
        const std::size_t end = std::min(names.find_first_of(" \t\r\n\f"), names.size());
        const std::string_view name = names.substr(0, end);
        const bool isFiled = isEntry
            && (name.starts_with("category-") || name.starts_with("tag-")
                || name.starts_with("author-"));
        if (!isFiled)
            applyName(cues, name);
        names.remove_prefix(std::min(end + 1, names.size()));
    }
}

/// An id that is the words of a heading: "sharing-with-a-single-developer".
bool isSlug(std::string_view id)
{
    constexpr std::ptrdiff_t mostStrokes = 3;
    return std::count(id.begin(), id.end(), '-') > mostStrokes
        || std::count(id.begin(), id.end(), '_') > mostStrokes;
}

void applyRole(PageCues &cues, std::string_view role)
{
    if (role == "navigation" || role == "menu" || role == "menubar" || role == "search")
        cues.reason = Reason::Navigation;
    else if (role == "banner")
        cues.reason = Reason::Header;
    else if (role == "contentinfo")
        cues.reason = Reason::Footer;
    else if (role == "complementary")
        cues.reason = Reason::Sidebar;
    else if (role == "dialog" || role == "alertdialog" || role == "alert") {
        cues.reason = Reason::Promotion;
        cues.isDialog = role != "alert";
    } else if (role == "button" || role == "toolbar")
        cues.reason = Reason::Tools;
    else if (role == "main" || role == "article")
        cues.isArticle = true;
}

bool isHiddenStyle(std::string_view style)
{
    std::string packed;
    for (const char c : style.substr(0, 1024)) {
        if (c != ' ')
            packed += static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    }
    return packed.find("display:none") != std::string::npos
        || packed.find("visibility:hidden") != std::string::npos;
}

/// What a page that is still being made sends ahead, for a script to put into its place: "S:1f".
bool isStreamed(std::string_view id)
{
    return id.size() > 2 && id.starts_with("S:")
        && id.find_first_not_of("0123456789abcdef", 2) == std::string_view::npos;
}

void applyTag(PageCues &cues, GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_MAP:
    case GUMBO_TAG_TEMPLATE:
        cues.isSilent = true;
        break;
    case GUMBO_TAG_NAV:
        cues.reason = Reason::Navigation;
        break;
    case GUMBO_TAG_FOOTER:
        cues.reason = Reason::Footer;
        break;
    case GUMBO_TAG_ASIDE:
        cues.reason = Reason::Sidebar;
        break;
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_MENU:
        cues.reason = Reason::Tools;
        break;
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
        cues.isArticle = true;
        break;
    default:
        break;
    }
}

/// Whether an element is said to be a footnote, or to hold some: they often stand in a <footer>.
bool holdsNotes(const GumboNode &element)
{
    for (const char *key : {"class", "id", "role"}) {
        const std::string_view value = attributeOf(element, key).value_or("").substr(0, 256);
        if (value.find("footnote") != std::string_view::npos
            || value.find("endnote") != std::string_view::npos)
            return true;
    }
    return false;
}

} // namespace

PageCues cuesOf(const GumboNode &element)
{
    PageCues cues;
    const GumboTag tag = element.v.element.tag;
    applyTag(cues, tag);
    if (cues.isSilent || tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY)
        return cues;
    const bool isWords = tag == GUMBO_TAG_P || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_A
        || (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6); // an id only names what they say
    const GumboVector &attributes = element.v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto *const each = static_cast<const GumboAttribute *>(attributes.data[i]);
        const std::string_view name = each->name;
        const std::string_view value = each->value;
        if (name == "class" || (name == "id" && !isWords && !isSlug(value)))
            applyNames(cues, value);
        else if (name == "role")
            applyRole(cues, value);
        else if (name == "itemprop" && (value == "articleBody" || value == "text"))
            cues.isText = true;
        else if (name == "itemprop" && value == "description")
            cues.isLead = true;
        else if (name == "aria-hidden" && value == "true")
            cues.reason = Reason::Hidden;
        else if (name == "hidden" || (name == "style" && isHiddenStyle(value)))
            cues.isNotShown = true;
    }
    if (cues.isAboutAuthor && cues.isArticle) { // "article class=author-ada" is by her
        cues.isAboutAuthor = false;
        cues.reason.reset();
    }
    if ((cues.reason == Reason::Footer || cues.reason == Reason::Sidebar) && holdsNotes(element))
        cues.reason.reset();
    if (cues.isFolded && cues.reason == Reason::Navigation && tag != GUMBO_TAG_NAV)
        cues.reason = Reason::Hidden; // "accordion-item__dropdown"
    cues.isStreamed = cues.isNotShown && isStreamed(attributeOf(element, "id").value_or(""));
    if (cues.isStreamed)
        cues.isNotShown = false;
    else if (cues.isNotShown)
        cues.reason = Reason::Hidden;
    return cues;
}

} // namespace entente
