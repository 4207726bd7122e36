// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/flow/flowwords.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/reading/flow/reflow.h"

#include <algorithm>

namespace entente {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

FlowWords::FlowWords(std::string_view source, std::uint32_t begin, std::uint32_t end)
    : m_source(source)
{
    for (std::uint32_t i = begin; i < end;) {
        const std::uint32_t gapBegin = i;
        bool broken = false;
        while (i < end && isBlank(m_source[i])) {
            broken = broken || m_source[i] == '\n' || m_source[i] == '\r';
            ++i;
        }
        const std::uint32_t wordBegin = i;
        while (i < end && !isBlank(m_source[i]))
            ++i;
        if (i > wordBegin) {
            const Gap gap = m_words.empty() ? Gap::None
                : broken                    ? Gap::LineBreak
                : wordBegin - gapBegin > 1  ? Gap::Double
                                            : Gap::Single;
            m_words.push_back({wordBegin, i, gap});
        }
    }
}

bool FlowWords::isCapital(std::size_t i) const
{
    const char32_t c = text::decode(word(i), 0).character;
    return text::isUpper(c) || (c >= '0' && c <= '9');
}

std::string FlowWords::bare(std::size_t i) const
{
    std::string folded = text::caseFolded(word(i));
    while (!folded.empty()
           && std::string_view(",.:;!?").find(folded.back()) != std::string_view::npos)
        folded.pop_back();
    return folded;
}

bool FlowWords::isDelimiter(std::size_t i) const
{
    return std::all_of(word(i).begin(), word(i).end(),
                       [](char c) { return c == '-' || c == '|' || c == ':'; });
}

std::string FlowWords::oneLine(std::size_t first, std::size_t behind) const
{
    std::string line(
        m_source.substr(m_words[first].begin, m_words[behind - 1].end - m_words[first].begin));
    std::replace_if(line.begin(), line.end(), isBlank, ' ');
    return line;
}

bool FlowWords::endsUnit(std::size_t i) const
{
    return endsSentence(word(i)) || word(i).ends_with(':') || word(i).ends_with(';');
}

} // namespace entente
