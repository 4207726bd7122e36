// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pagecues.h"

#include "core/base/oneof.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace entente {

namespace {

using Reason = LeftOutReason;

/// Words of classes and ids, and pairs of them written as one, as the web uses them.
struct CueWord
{
    std::string_view word;
    Reason reason;
};

constexpr std::array cueWords{
    CueWord{"actions", Reason::Tools},
    CueWord{"ad", Reason::Advertising},
    CueWord{"addthis", Reason::Sharing},
    CueWord{"addtoany", Reason::Sharing},
    CueWord{"ads", Reason::Advertising},
    CueWord{"adsbygoogle", Reason::Advertising},
    CueWord{"adsense", Reason::Advertising},
    CueWord{"advert", Reason::Advertising},
    CueWord{"advertisement", Reason::Advertising},
    CueWord{"advertising", Reason::Advertising},
    CueWord{"alsolike", Reason::Related},
    CueWord{"alsoread", Reason::Related},
    CueWord{"articlemeta", Reason::Byline},
    CueWord{"articletags", Reason::Byline},
    CueWord{"authorbio", Reason::Byline},
    CueWord{"authorbox", Reason::Byline},
    CueWord{"authorinfo", Reason::Byline},
    CueWord{"backtotop", Reason::Navigation},
    CueWord{"breadcrumb", Reason::Navigation},
    CueWord{"breadcrumbs", Reason::Navigation},
    CueWord{"byline", Reason::Byline},
    CueWord{"carousel", Reason::Related},
    CueWord{"catlinks", Reason::Byline},
    CueWord{"ccpa", Reason::Consent},
    CueWord{"comment", Reason::Comments},
    CueWord{"commentlist", Reason::Comments},
    CueWord{"comments", Reason::Comments},
    CueWord{"consent", Reason::Consent},
    CueWord{"cookie", Reason::Consent},
    CueWord{"cookiebar", Reason::Consent},
    CueWord{"cookies", Reason::Consent},
    CueWord{"copyright", Reason::Footer},
    CueWord{"crumbs", Reason::Navigation},
    CueWord{"cta", Reason::Promotion},
    CueWord{"dateline", Reason::Byline},
    CueWord{"disclaimer", Reason::Footer},
    CueWord{"disqus", Reason::Comments},
    CueWord{"donate", Reason::Promotion},
    CueWord{"dropdown", Reason::Navigation},
    CueWord{"editsection", Reason::Tools},
    CueWord{"entrymeta", Reason::Byline},
    CueWord{"entryutility", Reason::Byline},
    CueWord{"flyout", Reason::Navigation},
    CueWord{"follow", Reason::Sharing},
    CueWord{"followus", Reason::Sharing},
    CueWord{"footer", Reason::Footer},
    CueWord{"gdpr", Reason::Consent},
    CueWord{"infolinks", Reason::Advertising},
    CueWord{"jumplinks", Reason::Navigation},
    CueWord{"keywords", Reason::Byline},
    CueWord{"livefyre", Reason::Comments},
    CueWord{"login", Reason::Promotion},
    CueWord{"masthead", Reason::Header},
    CueWord{"menu", Reason::Navigation},
    CueWord{"menubar", Reason::Navigation},
    CueWord{"mlt", Reason::Related},
    CueWord{"modal", Reason::Promotion},
    CueWord{"morefrom", Reason::Related},
    CueWord{"mostpopular", Reason::Related},
    CueWord{"mostread", Reason::Related},
    CueWord{"mw-editsection", Reason::Tools},
    CueWord{"nav", Reason::Navigation},
    CueWord{"navbar", Reason::Navigation},
    CueWord{"navbox", Reason::Navigation},
    CueWord{"navi", Reason::Navigation},
    CueWord{"navigation", Reason::Navigation},
    CueWord{"newsletter", Reason::Promotion},
    CueWord{"newsletters", Reason::Promotion},
    CueWord{"nextprev", Reason::Navigation},
    CueWord{"nocomments", Reason::Comments},
    CueWord{"noprint", Reason::Tools},
    CueWord{"onetrust", Reason::Consent},
    CueWord{"optin", Reason::Promotion},
    CueWord{"outbrain", Reason::Related},
    CueWord{"overlay", Reason::Promotion},
    CueWord{"pager", Reason::Navigation},
    CueWord{"pagetools", Reason::Tools},
    CueWord{"pagination", Reason::Navigation},
    CueWord{"paywall", Reason::Promotion},
    CueWord{"popular", Reason::Related},
    CueWord{"popup", Reason::Promotion},
    CueWord{"postinfo", Reason::Byline},
    CueWord{"postmeta", Reason::Byline},
    CueWord{"postnav", Reason::Navigation},
    CueWord{"posttags", Reason::Byline},
    CueWord{"prevnext", Reason::Navigation},
    CueWord{"print", Reason::Tools},
    CueWord{"printonly", Reason::Hidden},
    CueWord{"promo", Reason::Promotion},
    CueWord{"promobox", Reason::Promotion},
    CueWord{"promotion", Reason::Promotion},
    CueWord{"rating", Reason::Tools},
    CueWord{"readmore", Reason::Related},
    CueWord{"readnext", Reason::Related},
    CueWord{"recirc", Reason::Related},
    CueWord{"recirculation", Reason::Related},
    CueWord{"recommend", Reason::Related},
    CueWord{"recommendation", Reason::Related},
    CueWord{"recommendations", Reason::Related},
    CueWord{"recommended", Reason::Related},
    CueWord{"related", Reason::Related},
    CueWord{"relatedcontent", Reason::Related},
    CueWord{"relatedposts", Reason::Related},
    CueWord{"replies", Reason::Comments},
    CueWord{"reply", Reason::Comments},
    CueWord{"respond", Reason::Comments},
    CueWord{"rrssb", Reason::Sharing},
    CueWord{"seealso", Reason::Related},
    CueWord{"share", Reason::Sharing},
    CueWord{"sharebar", Reason::Sharing},
    CueWord{"shared", Reason::Sharing},
    CueWord{"sharedaddy", Reason::Sharing},
    CueWord{"sharelinks", Reason::Sharing},
    CueWord{"sharethis", Reason::Sharing},
    CueWord{"sharing", Reason::Sharing},
    CueWord{"shoutbox", Reason::Comments},
    CueWord{"sidebar", Reason::Sidebar},
    CueWord{"signin", Reason::Promotion},
    CueWord{"signup", Reason::Promotion},
    CueWord{"similar", Reason::Related},
    CueWord{"sitefooter", Reason::Footer},
    CueWord{"siteheader", Reason::Header},
    CueWord{"sitemap", Reason::Navigation},
    CueWord{"sitesub", Reason::Header},
    CueWord{"skip", Reason::Navigation},
    CueWord{"skiplink", Reason::Navigation},
    CueWord{"sociable", Reason::Sharing},
    CueWord{"social", Reason::Sharing},
    CueWord{"socialmedia", Reason::Sharing},
    CueWord{"socials", Reason::Sharing},
    CueWord{"sponsor", Reason::Advertising},
    CueWord{"sponsored", Reason::Advertising},
    CueWord{"sponsors", Reason::Advertising},
    CueWord{"subscribe", Reason::Promotion},
    CueWord{"subscription", Reason::Promotion},
    CueWord{"syndication", Reason::Tools},
    CueWord{"taboola", Reason::Related},
    CueWord{"tagcloud", Reason::Byline},
    CueWord{"taglist", Reason::Byline},
    CueWord{"tags", Reason::Byline},
    CueWord{"timestamp", Reason::Byline},
    CueWord{"toolbar", Reason::Tools},
    CueWord{"toolbox", Reason::Tools},
    CueWord{"tools", Reason::Tools},
    CueWord{"topbar", Reason::Navigation},
    CueWord{"trending", Reason::Related},
    CueWord{"upnext", Reason::Related},
    CueWord{"viafoura", Reason::Comments},
    CueWord{"yarpp", Reason::Related},
    CueWord{"youmayalsolike", Reason::Related},
    CueWord{"zergnet", Reason::Related},
};

constexpr std::array<std::string_view, 34> textWords{
    "articlebody",  "articlecontent", "articlecopy",   "articlefulltext", "articletext",
    "bodycontent",  "bodycopy",       "bodytext",      "contentbody",     "contenttext",
    "documenttext", "entrybody",      "entrycontent",  "entrytext",       "fulltext",
    "newsbody",     "newscontent",    "newstext",      "pagecontent",     "postbody",
    "postcontent",  "postentry",      "posttext",      "releasebody",     "releasetext",
    "richtext",     "singlecontent",  "storybody",     "storycontent",    "storytext",
    "textbody",     "textcontent",    "theme-content", "parseroutput"};
constexpr std::array<std::string_view, 6> leadWords{"lead",    "lede", "standfirst",
                                                    "summary", "dek",  "chapo"};
constexpr std::array<std::string_view, 12> modifiers{
    "has", "no", "with", "without", "is", "hide", "show", "not", "non", "hiding", "can", "allow"};
constexpr std::array hiddenNames = std::to_array<std::string_view>(
    {"hidden", "is-hidden", "hide", "invisible", "sr-only", "visually-hidden", "visuallyhidden",
     "screen-reader-text", "screen-reader", "offscreen", "element-invisible", "a11y-hidden",
     "assistive-text"});

void applyWord(PageCues &cues, std::string_view word)
{
    const auto *const found = std::lower_bound(
        cueWords.begin(), cueWords.end(), word,
        [](const CueWord &each, std::string_view sought) { return each.word < sought; });
    if (found != cueWords.end() && found->word == word && !cues.reason)
        cues.reason = found->reason;
    cues.isText = cues.isText || text::isOneOf(word, textWords);
    cues.isLead = cues.isLead || text::isOneOf(word, leadWords);
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
    while (!names.empty()) {
        const std::size_t end = std::min(names.find_first_of(" \t\r\n\f"), names.size());
        if (end > 0)
            applyName(cues, names.substr(0, end));
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
    else if (role == "dialog" || role == "alertdialog" || role == "alert")
        cues.reason = Reason::Promotion;
    else if (role == "button" || role == "toolbar")
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
        else if (name == "aria-hidden" && value == "true")
            cues.reason = Reason::Hidden;
        else if (name == "hidden" || (name == "style" && isHiddenStyle(value)))
            cues.isNotShown = true;
    }
    if (cues.isNotShown)
        cues.reason = Reason::Hidden;
    return cues;
}

} // namespace entente
