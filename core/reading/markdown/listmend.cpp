// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/markdown/listmend.h"

#include "core/base/utf8.h"
#include "core/reading/markdown/rawlines.h"
#include "core/reading/markdown/yearmend.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

constexpr std::size_t deepest = 3; // spaces; further in it is code

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The number of an item at the head of a line.
struct Marker
{
    std::uint32_t number = 0; ///< 0 where there is none
    std::size_t end = 0;      ///< behind its sign
    bool isBracketed = false; ///< "(1)"
};

Marker markerOf(std::string_view line)
{
    constexpr std::size_t mostDigits = 3;
    Marker marker;
    std::size_t at = std::min(line.find_first_not_of(' '), line.size());
    if (at > deepest)
        return {};
    marker.isBracketed = line.substr(at).starts_with('(');
    at += marker.isBracketed ? 1 : 0;
    const std::size_t first = at;
    for (; at < line.size() && isDigit(line[at]); ++at)
        marker.number = marker.number * 10 + static_cast<std::uint32_t>(line[at] - '0');
    const bool hasSign = at < line.size()
        && (line[at] == ')' || (line[at] == '.' && !marker.isBracketed));
    if (at == first || at - first > mostDigits || !hasSign)
        return {};
    marker.end = at + 1;
    return marker;
}

/// Length of a bullet that Markdown does not know, 0 where there is none.
std::size_t otherBullet(std::string_view words)
{
    static constexpr std::array<std::string_view, 11> bullets{"●", "▪", "■", "○", "➢", "►",
                                                              "▶", "✓", "✔", "❖", "➤"};
    const auto *const found = std::find_if(
        bullets.begin(), bullets.end(),
        [&](std::string_view each) { return words.starts_with(each); });
    if (found == bullets.end())
        return 0;
    const std::string_view rest = words.substr(found->size());
    return rest.starts_with(' ') || rest.starts_with("\xC2\xA0") ? found->size() : 0;
}

bool isBullet(std::string_view words)
{
    return words.starts_with("- ") || words.starts_with("* ") || words.starts_with("+ ");
}

/// Whether a line is nothing but one sign, often enough to underline `above`.
bool underlines(std::string_view line, std::string_view above)
{
    constexpr std::string_view signs = "*^\"~+#";
    constexpr std::size_t fewest = 4;
    constexpr std::size_t longer = 3;
    const std::string_view words = text::trimmed(line);
    return words.size() >= fewest && words.size() >= above.size()
        && words.size() <= above.size() + longer && signs.find(words[0]) != std::string_view::npos
        && words.find_first_not_of(words[0]) == std::string_view::npos;
}

class Mender final
{
public:
    explicit Mender(std::string_view markdown) : m_given(markdown) {}

    MendedMarkdown mended()
    {
        RawLines raw;
        for (std::size_t begin = 0; begin < m_given.size();) {
            const std::string_view line = lineAt(begin);
            const std::size_t next = begin + line.size() + 1;
            if (!raw.holds(line))
                mend(begin, line, next < m_given.size() ? lineAt(next) : std::string_view());
            m_beforeLast = m_before;
            m_before = text::trimmed(line);
            begin = next;
        }
        if (m_isMended)
            m_result.text += m_given.substr(m_copied);
        return std::move(m_result);
    }

private:
    [[nodiscard]] std::string_view lineAt(std::size_t begin) const
    {
        return m_given.substr(begin, m_given.find('\n', begin) - begin);
    }

    void copyTo(std::size_t end)
    {
        if (!m_isMended)
            m_result.anchors.push_back({0, 0});
        m_isMended = true;
        m_result.text += m_given.substr(m_copied, end - m_copied);
        m_copied = end;
    }

    /// Puts words in the place of others that are as long.
    void replace(std::size_t at, std::string_view words)
    {
        copyTo(at);
        m_result.text += words;
        m_copied += words.size();
    }

    void insert(std::size_t at, char sign)
    {
        copyTo(at);
        const auto text = static_cast<std::uint32_t>(m_result.text.size());
        m_result.text += sign;
        m_result.anchors.push_back({text, static_cast<std::uint32_t>(at)});
        m_result.anchors.push_back({text + 1, static_cast<std::uint32_t>(at)});
    }

    /// Joins a line with the next one.
    void join(std::size_t begin, std::string_view line)
    {
        const std::size_t ending = line.ends_with('\r') ? 2 : 1;
        replace(begin + line.size() + 1 - ending, std::string(ending, ' '));
    }

    /// A sign alone on its line stands before the words of the next one.
    [[nodiscard]] static bool goesOn(std::string_view next)
    {
        const std::string_view words = text::trimmed(next);
        return !words.empty() && next[0] != ' ' && next[0] != '\t' && !isBullet(words)
            && markerOf(words).number == 0 && words != "l";
    }

    void mend(std::size_t begin, std::string_view line, std::string_view next)
    {
        const std::string_view words = text::trimmed(line);
        const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
        if (words.empty() || indent > deepest)
            return;
        const bool isUnderAny = !m_before.empty();
        if (isUnderAny && underlines(line, m_before)
            && (m_beforeLast.empty() || m_beforeLast == words)) {
            replace(begin + indent, std::string(words.size(), '-'));
            return;
        }
        if (const std::size_t bullet = otherBullet(words); bullet > 0) {
            replace(begin + indent, std::string("-").append(bullet - 1, ' '));
            m_isInList = true;
        } else if (words.starts_with("#. ")) {
            replace(begin + indent, "1.");
            m_isInList = true;
        } else if (words == "l" && goesOn(next)) {
            replace(begin + indent, "*");
            join(begin, line);
            m_isInList = true;
        } else if (const Marker marker = markerOf(line); marker.number > 0) {
            mendNumber(begin, line, next, marker);
        } else if (isBullet(words)) {
            m_isInList = true;
        } else if (!isUnderAny && indent == 0) {
            m_isInList = false;
        }
    }

    void mendNumber(std::size_t begin, std::string_view line, std::string_view next,
                    const Marker &marker)
    {
        const std::string_view rest = line.substr(marker.end);
        const bool isAlone = text::trimmed(rest).empty();
        const bool isApart = rest.starts_with(' ');
        const bool isJoined = rest.starts_with("&nbsp;") || rest.starts_with("\xC2\xA0");
        if ((!isAlone && !isApart && !isJoined) || yearAtHead(line) != 0)
            return;
        const bool counts = marker.number == 1 || marker.number == m_last + 1;
        if (!counts)
            return;
        const bool isUnderWords = marker.number > 1 && !m_before.empty() && !m_isInList;
        m_last = marker.number;
        if (marker.isBracketed && (isUnderWords || !isApart))
            return; // "(2)" within a sentence that was wrapped
        if (isUnderWords)
            insert(begin, '\n');
        if (marker.isBracketed) {
            const std::size_t open = begin + line.find('(');
            const std::string number(
                line.substr(line.find('(') + 1, marker.end - line.find('(') - 2));
            replace(open, number + ") ");
        }
        if (isJoined)
            insert(begin + marker.end, ' ');
        if (isAlone && goesOn(next))
            join(begin, line);
        m_isInList = true;
    }

    std::string_view m_given;
    MendedMarkdown m_result;
    std::size_t m_copied = 0;
    bool m_isMended = false;
    std::string_view m_before;
    std::string_view m_beforeLast;
    std::uint32_t m_last = 0; ///< the number of the item before
    bool m_isInList = false;
};

} // namespace

MendedMarkdown mendLists(std::string_view markdown)
{
    return Mender(markdown).mended();
}

} // namespace entente
