// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/mail/mailpage.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/reading/html/htmlwalk.h"
#include "core/reading/html/pagehostile.h"
#include "core/reading/html/pagelayout.h"
#include "core/reading/html/pagetree.h"
#include "core/reading/html/pageunfetched.h"
#include "core/reading/readingerror.h"

#include <algorithm>
#include <array>
#include <optional>

namespace entente {

namespace {

template <std::size_t N>
bool holdsOneOf(std::string_view words, const std::array<std::string_view, N> &parts)
{
    return std::any_of(parts.begin(), parts.end(), [words](std::string_view each) {
        return words.find(each) != std::string_view::npos;
    });
}

std::string foldedAttribute(const GumboNode &node, const char *name)
{
    return text::caseFolded(attributeOf(node, name).value_or(std::string_view()));
}

/// What an element of a mail's page is, by the marks that programs put on it.
enum class Part : std::uint8_t {
    Own,
    Quoted,    ///< it holds an earlier mail
    History,   ///< an earlier mail begins here
    Signature, ///< it holds the signature
    Hidden,    ///< it is not shown: what mail programs preview, and pixels
};

Part partOf(const GumboNode &node)
{
    if (node.type != GUMBO_NODE_ELEMENT)
        return Part::Own;
    const std::string classes = foldedAttribute(node, "class");
    const std::string id = foldedAttribute(node, "id");
    constexpr std::array<std::string_view, 8> quotes{
        "gmail_quote",      "gmail_attr",     "yahoo_quoted", "moz-cite-prefix",
        "protonmail_quote", "tutanota_quote", "zmail_extra",  "front-blockquote"};
    constexpr std::array<std::string_view, 4> signatures{"gmail_signature", "moz-signature",
                                                         "protonmail_signature", "zm_sig"};
    if (holdsOneOf(classes, quotes)
        || (isElement(node, {GUMBO_TAG_BLOCKQUOTE}) && foldedAttribute(node, "type") == "cite"))
        return Part::Quoted;
    constexpr std::array<std::string_view, 4> histories{"divrplyfwdmsg", "appendonsend",
                                                        "olk_src_body_section", "reply-intro"};
    if (holdsOneOf(id, histories) || classes.find("outlookmessageheader") != std::string::npos)
        return Part::History;
    if (holdsOneOf(classes, signatures) || id == "signature" || id == "ms-outlook-mobile-signature")
        return Part::Signature;
    std::string style = foldedAttribute(node, "style");
    std::erase(style, ' ');
    if (style.find("display:none") != std::string::npos
        || style.find("mso-hide:all") != std::string::npos || attributeOf(node, "hidden"))
        return Part::Hidden;
    return Part::Own;
}

class MailPage final
{
public:
    MailPage(const PageTree &tree, bool isForward) : m_tree(tree), m_isForward(isForward) {}

    HtmlChoice choose(std::vector<CutWords> &cut)
    {
        HtmlChoice choice;
        for (std::uint32_t i = 0; i < m_tree.size(); ++i) {
            const std::optional<LeftOutReason> reason = cutsFrom(i);
            if (!reason) {
                if (isElement(*m_tree[i].node, {GUMBO_TAG_TABLE}) && isLayoutTable(m_tree, i))
                    choice.layout.insert(m_tree[i].node);
                continue;
            }
            if (*reason == LeftOutReason::Quoted)
                leaveOutRule(i, choice);
            leaveOut(i, m_cutEnd, *reason, choice, cut);
            i = m_cutEnd - 1;
        }
        return choice;
    }

private:
    std::optional<LeftOutReason> cutsFrom(std::uint32_t i)
    {
        m_cutEnd = m_tree[i].end;
        const GumboNode &node = *m_tree[i].node;
        const Part part = partOf(node);
        if (part == Part::Hidden)
            return LeftOutReason::Hidden;
        if (part == Part::Signature && !isForwardHere(i))
            return LeftOutReason::Signature;
        if (m_keepsRest)
            return std::nullopt;
        if (part == Part::Quoted || part == Part::History) {
            m_keepsRest = m_isForward || isForwardHere(i);
            if (part == Part::History)
                m_cutEnd = size();
            return m_keepsRest ? std::nullopt : std::optional(LeftOutReason::Quoted);
        }
        return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE
            ? cutsFromWords(node.v.text.text, i)
            : std::nullopt;
    }

    /// Programs that mark nothing write the lines of a plain text.
    std::optional<LeftOutReason> cutsFromWords(std::string_view words, std::uint32_t i)
    {
        const std::string_view said = text::trimmed(words);
        if (said == "--" && !m_isForward)
            return endSignature(i) ? std::optional(LeftOutReason::Signature) : std::nullopt;
        if (isDeviceLine(said) && isLast(i))
            return LeftOutReason::Signature;
        const HistoryMark mark = historyMark(said);
        const bool isQuoted = mark == HistoryMark::Quoted || (isFromLine(said) && hasHeads(i));
        m_keepsRest = mark == HistoryMark::Forwarded || (isQuoted && m_isForward);
        if (m_keepsRest || !isQuoted)
            return std::nullopt;
        m_cutEnd = size();
        return LeftOutReason::Quoted;
    }

    /// A signature is short, and goes to the end or to what is quoted; it is no rule between words.
    bool endSignature(std::uint32_t i)
    {
        constexpr std::size_t longest = 600;
        std::size_t bytes = 0;
        std::uint32_t end = i + 1;
        for (; end < size() && bytes <= longest; ++end) {
            const GumboNode &node = *m_tree[end].node;
            const Part part = partOf(node);
            if (part == Part::Quoted || part == Part::History)
                break;
            if (node.type == GUMBO_NODE_TEXT)
                bytes += text::trimmed(node.v.text.text).size();
        }
        m_cutEnd = end;
        return bytes <= longest;
    }

    [[nodiscard]] bool isForwardHere(std::uint32_t i) const
    {
        constexpr std::array<std::string_view, 3> marks{"forwarded message",
                                                        "weitergeleitete nachricht", "転送"};
        constexpr std::size_t reach = 160;
        return holdsOneOf(
            text::caseFolded(text::trimmed(wordsBelow(m_tree, i, reach)).substr(0, reach)), marks);
    }

    [[nodiscard]] bool isLast(std::uint32_t i) const
    {
        for (std::uint32_t next = i + 1; next < m_tree.size(); ++next) {
            if (m_tree[next].node->type == GUMBO_NODE_TEXT)
                return partOf(*m_tree[m_tree[next].parent].node) != Part::Own;
        }
        return true;
    }

    /// Whether "Sent:", "To:" and the like stand close behind a "From:".
    [[nodiscard]] bool hasHeads(std::uint32_t i) const
    {
        constexpr std::array<std::string_view, 12> heads{
            "sent:",    "date:",  "to:",   "subject:",  "gesendet:", "an:",
            "betreff:", "objet:", "envoy", "送信日時:", "宛先:",     "件名:"};
        constexpr std::uint32_t reach = 40;
        int found = 0;
        for (std::uint32_t next = i + 1; next < std::min<std::size_t>(i + reach, m_tree.size());
             ++next) {
            const GumboNode &node = *m_tree[next].node;
            if (node.type != GUMBO_NODE_TEXT)
                continue;
            const std::string said = text::caseFolded(text::trimmed(node.v.text.text));
            found += std::any_of(heads.begin(), heads.end(),
                                 [&said](std::string_view each) { return said.starts_with(each); })
                ? 1
                : 0;
        }
        return found >= 2;
    }

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_tree.size()); }

    /// The line that parts an earlier mail from the words before it goes with it.
    void leaveOutRule(std::uint32_t i, HtmlChoice &choice) const
    {
        while (i > 0 && m_tree[--i].node->type == GUMBO_NODE_WHITESPACE) {
        }
        if (isElement(*m_tree[i].node, {GUMBO_TAG_HR}))
            choice.leftOut.insert(m_tree[i].node);
    }

    /// Leaves out the nodes from one to another, by the uppermost of them.
    void leaveOut(std::uint32_t begin, std::uint32_t end, LeftOutReason reason, HtmlChoice &choice,
                  std::vector<CutWords> &cut) const
    {
        std::string words;
        for (std::uint32_t i = begin; i < end;) {
            if (m_tree[i].end > end) { // what follows the cut lies in it, too
                ++i;
                continue;
            }
            choice.leftOut.insert(m_tree[i].node);
            words.append(words.empty() ? "" : " ").append(simplified(wordsBelow(m_tree, i)));
            i = m_tree[i].end;
        }
        if (!text::trimmed(words).empty())
            cut.push_back({reason, std::move(words)});
    }

    const PageTree &m_tree;
    bool m_isForward;
    bool m_keepsRest = false;   ///< what was forwarded has begun
    std::uint32_t m_cutEnd = 0; ///< behind the last node of the cut
};

} // namespace

Result<void> appendMailPage(BriefingBuilder &builder, const std::string &html, bool isForward,
                            const std::string &file, std::vector<CutWords> &cut,
                            Unfetched &unfetched)
{
    if (isHostilePage(html))
        return Error{ReadingError::NestedTooDeep, file, 0, "3000"};
    const HtmlFragment fragment{html, {{0, 0}}};
    const HtmlOutput output = parsedHtml(fragment.html);
    const PageTree tree = pageTreeOf(*output->root);
    takeUnfetched(tree, fragment.html, unfetched);
    std::vector<CutWords> found;
    HtmlChoice choice = MailPage(tree, isForward).choose(found);
    const std::size_t before = builder.blockCount();
    HtmlWalk walk(builder, fragment, 0, 0, &choice);
    walk.walk(*output->root, 0);
    walk.finish();
    if (builder.blockCount() > before) {
        std::move(found.begin(), found.end(), std::back_inserter(cut));
        return {};
    }
    choice.leftOut.clear();
    HtmlWalk whole(builder, fragment, 0, 0, &choice);
    whole.walk(*output->root, 0);
    whole.finish();
    return {};
}

} // namespace entente
