// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/mail/quotedhistory.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

using Lines = std::vector<std::string_view>;

template <std::size_t N>
bool startsWithOneOf(std::string_view words, const std::array<std::string_view, N> &starts)
{
    return std::any_of(starts.begin(), starts.end(),
                       [words](std::string_view each) { return words.starts_with(each); });
}

template <std::size_t N>
bool holdsOneOf(std::string_view words, const std::array<std::string_view, N> &parts)
{
    return std::any_of(parts.begin(), parts.end(), [words](std::string_view each) {
        return words.find(each) != std::string_view::npos;
    });
}

Lines linesOf(std::string_view text)
{
    Lines lines;
    lines.reserve(text.size() / 40 + 1);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

bool isBlank(std::string_view line)
{
    return text::trimmed(line).empty();
}

bool isQuoted(std::string_view line)
{
    return line.starts_with('>');
}

std::string joined(const Lines &lines, std::size_t begin, std::size_t end)
{
    std::string words;
    for (std::size_t i = begin; i < end; ++i)
        words.append(lines[i]).append("\n");
    return words;
}

/// Cuts the lines of a text into those of the mail and those that are not.
class HistoryCut final
{
public:
    HistoryCut(std::string_view text, bool isForward)
        : m_lines(linesOf(text)), m_isForward(isForward)
    {
    }

    std::string own(std::vector<CutWords> &cut)
    {
        std::size_t end = m_lines.size();
        std::size_t forward = end;
        for (std::size_t i = 0; i < end; ++i) {
            const HistoryMark mark = markAt(i);
            if (mark == HistoryMark::None)
                continue;
            if (mark == HistoryMark::Forwarded)
                forward = i;
            else
                addCut(cut, i, end, LeftOutReason::Quoted);
            end = i;
            break;
        }
        std::string words;
        const std::size_t signature = signatureIn(end);
        for (std::size_t i = 0; i < signature; ++i)
            i = appendLine(words, i, signature, cut) - 1;
        addCut(cut, signature, end, LeftOutReason::Signature);
        if (forward < m_lines.size())
            appendForwarded(words, forward);
        return words;
    }

private:
    [[nodiscard]] HistoryMark markAt(std::size_t i) const
    {
        const HistoryMark mark = historyMark(m_lines[i]);
        if (mark == HistoryMark::Forwarded)
            return mark;
        // A line of underscores, or none at all, before the heads of an earlier mail.
        std::size_t next = i;
        if (text::trimmed(m_lines[i]).starts_with("____"))
            ++next;
        const bool hasHeads = next < m_lines.size() && isFromLine(m_lines[next]) && headsAt(next);
        if (mark == HistoryMark::Quoted || hasHeads)
            return m_isForward ? HistoryMark::Forwarded : HistoryMark::Quoted;
        return HistoryMark::None;
    }

    /// Whether two more heads follow a "From:".
    [[nodiscard]] bool headsAt(std::size_t from) const
    {
        constexpr std::array<std::string_view, 16> heads{
            "sent:", "date:",  "to:", "subject:", "gesendet:", "datum:", "an:",   "betreff:",
            "envoy", "objet:", "à:",  "à :",      "送信日時:", "宛先:",  "件名:", "日時:"};
        int found = 0;
        for (std::size_t i = from + 1; i < std::min(from + 7, m_lines.size()); ++i)
            found += startsWithOneOf(headOf(m_lines[i]), heads) ? 1 : 0;
        return found >= 2;
    }

    static std::string headOf(std::string_view line)
    {
        std::string head = text::caseFolded(text::trimmed(line).substr(0, 32));
        std::erase(head, '*');
        return head;
    }

    /// Where the signature before `end` begins, which is short; `end` where there is none.
    [[nodiscard]] std::size_t signatureIn(std::size_t end) const
    {
        constexpr std::size_t mostLines = 20;
        std::size_t last = end;
        while (last > 0 && isBlank(m_lines[last - 1]))
            --last;
        if (last > 0 && isDeviceLine(m_lines[last - 1]))
            return last - 1;
        for (std::size_t i = last; i-- > 0 && last - i <= mostLines;) {
            if (m_lines[i] == "-- " || m_lines[i] == "--")
                return i;
        }
        return end;
    }

    /// Appends a line of the mail's own or cuts a quotation with its lead; answers the next line.
    std::size_t appendLine(std::string &words, std::size_t i, std::size_t end,
                           std::vector<CutWords> &cut) const
    {
        const std::size_t lead = leadOf(i, end);
        if (!isQuoted(m_lines[i]) && lead == i) {
            words.append(m_lines[i]).append("\n");
            return i + 1;
        }
        std::size_t next = lead;
        while (next < end
               && (isQuoted(m_lines[next])
                   || (isBlank(m_lines[next]) && next + 1 < end && isQuoted(m_lines[next + 1]))))
            ++next;
        addCut(cut, i, next, LeftOutReason::Quoted);
        words.append("\n");
        return next;
    }

    /// Where the quotation begins to which the lines from here lead; the same line where they lead
    /// to none.
    [[nodiscard]] std::size_t leadOf(std::size_t i, std::size_t end) const
    {
        constexpr std::size_t mostLines = 3;
        std::string lead;
        for (std::size_t at = i; at < std::min(end, i + mostLines); ++at) {
            if (isBlank(m_lines[at]) || isQuoted(m_lines[at]))
                break;
            lead.append(lead.empty() ? "" : " ").append(text::trimmed(m_lines[at]));
            if (!isAttribution(lead))
                continue;
            std::size_t quoted = at + 1;
            while (quoted < end && isBlank(m_lines[quoted]))
                ++quoted;
            if (quoted < end && isQuoted(m_lines[quoted]))
                return quoted;
        }
        return i;
    }

    /// What was forwarded, without the sign of quotation that some programs put before its lines.
    void appendForwarded(std::string &words, std::size_t begin) const
    {
        words.append("\n");
        std::size_t quoted = 0;
        std::size_t said = 0;
        for (std::size_t i = begin + 1; i < m_lines.size(); ++i) {
            said += isBlank(m_lines[i]) ? 0 : 1;
            quoted += isQuoted(m_lines[i]) ? 1 : 0;
        }
        const bool isAllQuoted = quoted > 0 && quoted * 10 >= said * 9;
        for (std::size_t i = begin; i < m_lines.size(); ++i) {
            std::string_view line = m_lines[i];
            if (isAllQuoted && isQuoted(line))
                line.remove_prefix(line.starts_with("> ") ? 2 : 1);
            words.append(line).append("\n");
        }
    }

    void addCut(std::vector<CutWords> &cut, std::size_t begin, std::size_t end,
                LeftOutReason reason) const
    {
        std::string words = joined(m_lines, begin, end);
        if (!text::trimmed(words).empty())
            cut.push_back({reason, std::move(words)});
    }

    Lines m_lines;
    bool m_isForward;
};

} // namespace

bool isForwarded(std::string_view subject)
{
    constexpr std::array<std::string_view, 10> prefixes{
        "fw:", "fwd:", "wg:", "tr:", "rv:", "fyi:", "enc:", "vs:", "転送:", "[fwd:"};
    return startsWithOneOf(text::caseFolded(text::trimmed(subject)), prefixes);
}

HistoryMark historyMark(std::string_view line)
{
    constexpr std::array<std::string_view, 8> forwarded{
        "forwarded message",       "weitergeleitete nachricht",   "message transféré",
        "begin forwarded message", "anfang der weitergeleiteten", "mensaje reenviado",
        "転送メッセージ",          "転送されたメッセージ"};
    constexpr std::array<std::string_view, 6> quoted{"original message",  "ursprüngliche nachricht",
                                                     "message d'origine", "mensaje original",
                                                     "元のメッセージ",    "original appointment"};
    const std::string_view said = text::trimmed(line);
    constexpr std::size_t longest = 120;
    if (said.size() > longest)
        return HistoryMark::None;
    const std::string folded = text::caseFolded(said);
    const bool isRuled = folded.starts_with("--");
    if (holdsOneOf(folded, forwarded)
        && (isRuled || (folded.ends_with(':') && startsWithOneOf(folded, forwarded))))
        return HistoryMark::Forwarded;
    return isRuled && holdsOneOf(folded, quoted) ? HistoryMark::Quoted : HistoryMark::None;
}

bool isAttribution(std::string_view line)
{
    constexpr std::array<std::string_view, 9> ends{
        "wrote:",    "writes:",  "schrieb:",  "a écrit :",  "a écrit:",
        "escribió:", "scritto:", "のメール:", "書きました:"};
    constexpr std::size_t longest = 300;
    std::string folded = text::caseFolded(text::trimmed(line.substr(0, longest + 1)));
    if (folded.size() > longest || !(folded.ends_with(':') || folded.ends_with("：")))
        return false;
    if (folded.ends_with("："))
        folded.replace(folded.size() - 3, 3, ":");
    const bool isGerman = folded.starts_with("am ")
        && folded.find(" schrieb ") != std::string::npos;
    return isGerman || std::any_of(ends.begin(), ends.end(), [&folded](std::string_view each) {
               return folded.ends_with(each);
           });
}

bool isFromLine(std::string_view line)
{
    constexpr std::array<std::string_view, 6> starts{
        "from:", "von:", "de:", "de :", "差出人:", "送信者:"};
    std::string head = text::caseFolded(text::trimmed(line).substr(0, 32));
    std::erase(head, '*');
    return startsWithOneOf(text::trimmed(head), starts);
}

bool isDeviceLine(std::string_view line)
{
    constexpr std::array<std::string_view, 8> starts{
        "sent from my ",  "sent from mail for", "get outlook for ", "von meinem ",
        "envoyé de mon ", "enviado desde mi ",  "iphoneから送信",   "sent via "};
    constexpr std::size_t longest = 60;
    return line.size() <= longest && startsWithOneOf(text::caseFolded(text::trimmed(line)), starts);
}

std::string ownWords(std::string_view text, bool isForward, std::vector<CutWords> &cut)
{
    std::vector<CutWords> found;
    std::string words = HistoryCut(text, isForward).own(found);
    if (text::trimmed(words).empty())
        return std::string(text);
    std::move(found.begin(), found.end(), std::back_inserter(cut));
    return words;
}

} // namespace entente
