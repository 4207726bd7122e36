// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/flow/rowpipes.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/reading/flow/inlinespans.h"

namespace entente {

namespace {

class PipeFinder final
{
public:
    PipeFinder(std::string_view row, const LinkNames &defined)
        : m_row(row), m_defined(defined), m_spans(row)
    {
    }

    RowPipes find()
    {
        for (std::size_t i = 0; i < m_row.size();)
            i = step(i);
        return std::move(m_pipes);
    }

private:
    std::size_t step(std::size_t i)
    {
        switch (m_row[i]) {
        case '|':
            m_pipes.parting.push_back(i);
            return i + 1;
        case '\\':
            return i + (i + 1 < m_row.size() && isAsciiPunctuation(m_row[i + 1]) ? 2 : 1);
        case '`': {
            const std::size_t end = m_spans.codeEnd(i);
            return end > i ? end : i + m_spans.run(i);
        }
        case '<':
            return std::max(m_spans.angleEnd(i), i + 1);
        case '[':
            m_open.push_back(i);
            return i + 1;
        case ']':
            return close(i);
        default:
            return i + 1;
        }
    }

    /// Behind the link whose words end at a bracket, or behind the bracket.
    std::size_t close(std::size_t bracket)
    {
        if (m_open.empty())
            return bracket + 1;
        const std::size_t open = m_open.back();
        m_open.pop_back();
        const std::size_t target = bracket + 1;
        const std::size_t end = m_spans.targetEnd(target);
        if (end > target) {
            takeBack(open);
            for (std::size_t i = target; i < end; ++i) {
                if (m_row[i] == '\\')
                    ++i;
                else if (m_row[i] == '|')
                    m_pipes.inTargets.push_back(i);
            }
            return end;
        }
        const std::size_t nameEnd = target < m_row.size() && m_row[target] == '['
            ? m_row.find(']', target)
            : std::string_view::npos;
        if (nameEnd != std::string_view::npos && nameEnd > target + 1
            && isDefined(target + 1, nameEnd)) {
            takeBack(open);
            return nameEnd + 1;
        }
        if (isDefined(open + 1, bracket))
            takeBack(open);
        return bracket + 1;
    }

    [[nodiscard]] bool isDefined(std::size_t begin, std::size_t end) const
    {
        constexpr std::size_t longest = 999; // as CommonMark has it
        return !m_defined.empty() && end - begin <= longest
            && m_defined.contains(linkName(m_row.substr(begin, end - begin)));
    }

    /// The pipes since an offset part nothing.
    void takeBack(std::size_t since)
    {
        while (!m_pipes.parting.empty() && m_pipes.parting.back() > since)
            m_pipes.parting.pop_back();
    }

    std::string_view m_row;
    const LinkNames &m_defined;
    InlineSpans m_spans;
    std::vector<std::size_t> m_open; ///< square brackets
    RowPipes m_pipes;
};

} // namespace

std::string linkName(std::string_view label)
{
    std::string name;
    for (const char c : text::trimmed(label)) {
        const bool blank = c == ' ' || c == '\t';
        if (!blank)
            name += c;
        else if (!name.ends_with(' '))
            name += ' ';
    }
    return text::caseFolded(name);
}

RowPipes rowPipes(std::string_view row, const LinkNames &defined)
{
    return PipeFinder(row, defined).find();
}

} // namespace entente
