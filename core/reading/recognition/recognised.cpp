// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/recognition/recognised.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace entente {

namespace {

constexpr std::string_view heading = "\n%Entente recognised words 1\n";
constexpr std::size_t mostPages = 20'000;
constexpr std::size_t mostWords = 8'000'000;
constexpr float parts = 10; ///< of a point: lengths are written as whole numbers of them

void append(std::string &text, float length)
{
    text += std::to_string(std::lround(length * parts));
    text += ' ';
}

/// Numbers at the head of a line, each with a space behind it.
template <std::size_t Count>
std::optional<std::array<float, Count>> numbersAt(std::string_view &line)
{
    std::array<float, Count> found{};
    for (float &each : found) {
        std::int32_t number = 0;
        const char *const end = line.data() + line.size();
        const auto read = std::from_chars(line.data(), end, number);
        constexpr std::int32_t most = 1'000'000;
        if (read.ec != std::errc() || read.ptr == end || *read.ptr != ' '
            || std::abs(number) > most)
            return std::nullopt;
        each = static_cast<float>(number);
        line.remove_prefix(static_cast<std::size_t>(read.ptr - line.data()) + 1);
    }
    return found;
}

class PagesReader final
{
public:
    /// Behind the percent sign. False where it is none of ours.
    bool line(std::string_view line)
    {
        if (line.size() < 2 || line[1] != ' ')
            return false;
        const char kind = line.front();
        line.remove_prefix(2);
        return kind == 'p' ? page(line)
            : kind == 'l'  ? lineOfWords(line)
                           : kind == 'w' && word(line);
    }
    std::vector<RecognisedPage> take() { return std::move(m_pages); }

private:
    bool page(std::string_view line)
    {
        const auto numbers = numbersAt<1>(line);
        if (!numbers || (*numbers)[0] < 1 || m_pages.size() >= mostPages)
            return false;
        m_pages.push_back({static_cast<std::uint32_t>((*numbers)[0]), {}});
        return true;
    }
    bool lineOfWords(std::string_view line)
    {
        const auto numbers = numbersAt<3>(line);
        if (!numbers || m_pages.empty() || (*numbers)[1] < 1)
            return false;
        m_pages.back().lines.push_back(
            {(*numbers)[0] / parts, (*numbers)[1] / parts, (*numbers)[2] != 0, {}});
        return true;
    }
    bool word(std::string_view line)
    {
        const auto numbers = numbersAt<3>(line);
        if (!numbers || m_pages.empty() || m_pages.back().lines.empty() || line.empty()
            || text::firstInvalid(line) || ++m_words > mostWords)
            return false;
        constexpr float whole = 100;
        m_pages.back().lines.back().words.push_back(
            {(*numbers)[0] / parts, (*numbers)[1] / parts,
             static_cast<std::uint8_t>(std::clamp((*numbers)[2], 0.0F, whole)), std::string(line)});
        return true;
    }

    std::vector<RecognisedPage> m_pages;
    std::size_t m_words = 0;
};

/// The last lines of a PDF, which say where it begins; programs look for them at the end.
std::string_view endOf(std::string_view document)
{
    constexpr std::size_t reach = 2048;
    constexpr std::string_view sign = "startxref";
    if (!document.starts_with("%PDF-")
        && document.substr(0, reach).find("%PDF-") == std::string::npos)
        return {};
    const std::string_view tail = document.substr(document.size()
                                                  - std::min(reach, document.size()));
    const std::size_t at = tail.rfind(sign);
    constexpr std::string_view last = "%%EOF";
    const std::size_t end = at == std::string_view::npos ? at : tail.find(last, at);
    return end == std::string_view::npos ? std::string_view()
                                         : tail.substr(at, end + last.size() - at);
}

} // namespace

std::string written(const RecognisedPage &page)
{
    std::string text = "p ";
    text += std::to_string(page.number);
    text += " \n";
    for (const RecognisedLine &line : page.lines) {
        text += "l ";
        append(text, line.baseline);
        append(text, line.size);
        text += line.isTurned ? "1 \n" : "0 \n";
        for (const RecognisedWord &word : line.words) {
            text += "w ";
            append(text, word.left);
            append(text, word.right);
            text += std::to_string(word.confidence);
            text += ' ';
            text += word.text;
            text += '\n';
        }
    }
    return text;
}

std::string withPages(std::string document, const std::vector<std::string> &pages)
{
    const std::string end(endOf(document));
    document += heading;
    for (const std::string_view page : pages) {
        for (std::size_t begin = 0; begin < page.size();) {
            const std::size_t behind = std::min(page.find('\n', begin), page.size());
            document += '%';
            document += page.substr(begin, behind - begin);
            document += '\n';
            begin = behind + 1;
        }
    }
    document += end;
    document += '\n';
    return document;
}

std::vector<RecognisedPage> recognisedPagesIn(std::string_view document)
{
    PagesReader reader;
    for (std::size_t at = document.find(heading); at != std::string_view::npos;
         at = document.find(heading, at)) {
        at += heading.size();
        while (at < document.size() && document[at] == '%') {
            const std::size_t end = std::min(document.find('\n', at), document.size());
            static_cast<void>(reader.line(document.substr(at + 1, end - at - 1)));
            at = end + 1;
        }
        at = std::min(at, document.size()) - 1; // the next heading begins with a line feed
    }
    return reader.take();
}

} // namespace entente
