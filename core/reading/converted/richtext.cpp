// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/converted/richtext.h"

#include "core/base/conversion.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

namespace entente {

namespace {

constexpr std::string_view hexadecimal = "0123456789abcdef";

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

const text::LegacyEncoding *encodingOf(int codePage)
{
    using Name = std::pair<int, std::string_view>;
    static constexpr std::array names{Name{932, "Shift_JIS"}, Name{936, "GBK"}, Name{949, "EUC-KR"},
                                      Name{950, "Big5"}};
    const auto *const found = std::find_if(
        names.begin(), names.end(),
        [codePage](const Name &each) { return each.first == codePage; });
    return text::legacyEncoding(found != names.end() ? std::string(found->second)
                                                     : "windows-" + std::to_string(codePage));
}

/// A control word or symbol: "\par", "\u-1234 ", "\'e9", "\~".
struct Control
{
    std::string_view all; ///< with its backslash, and the space that ends it
    std::string_view word;
    int number = 0;
    bool hasNumber = false;
    [[nodiscard]] bool isByte() const { return word == "'"; }
};

Control controlAt(std::string_view rtf, std::size_t at)
{
    constexpr std::size_t longestByte = 4;
    std::size_t end = at + 1;
    if (end >= rtf.size() || !isLetter(rtf[end])) {
        Control symbol{rtf.substr(at, 2), rtf.substr(end, 1)};
        if (symbol.isByte()) {
            symbol.all = rtf.substr(at, longestByte);
            const char *const digits = symbol.all.data() + 2;
            const char *const behind = symbol.all.data() + symbol.all.size();
            symbol.hasNumber = behind > digits
                && std::from_chars(digits, behind, symbol.number, 16).ptr == behind;
        }
        return symbol;
    }
    while (end < rtf.size() && isLetter(rtf[end]))
        ++end;
    Control control{{}, rtf.substr(at + 1, end - at - 1)};
    const auto read = std::from_chars(rtf.data() + end, rtf.data() + rtf.size(), control.number);
    control.hasNumber = read.ec == std::errc();
    if (control.hasNumber)
        end = static_cast<std::size_t>(read.ptr - rtf.data());
    if (end < rtf.size() && rtf[end] == ' ')
        ++end;
    control.all = rtf.substr(at, end - at);
    return control;
}

class RichText final
{
public:
    explicit RichText(std::string_view rtf) : m_rtf(rtf) { m_text.reserve(rtf.size()); }

    std::string written()
    {
        while (m_at < m_rtf.size()) {
            const char c = m_rtf[m_at];
            if (c == '\\')
                control();
            else if (c == '{' || c == '}')
                brace(c);
            else if (static_cast<unsigned char>(c) >= 0x80)
                byte(static_cast<unsigned char>(c), 1);
            else if ((c == '\r' || c == '\n') && !m_bytes.empty())
                ++m_at; // they stand for nothing
            else
                keep(m_rtf.substr(m_at, 1));
        }
        flush();
        return std::move(m_text);
    }

private:
    void keep(std::string_view words)
    {
        flush();
        m_text += words;
        m_at += words.size();
        m_isWordOpen = false;
    }

    void brace(char c)
    {
        constexpr std::string_view optional = "{\\*\\footnote";
        if (c == '{')
            m_fallbacks.push_back(m_fallbacks.back());
        else if (m_fallbacks.size() > 1)
            m_fallbacks.pop_back();
        const bool isNote = m_rtf.substr(m_at).starts_with(optional);
        keep(m_rtf.substr(m_at, 1));
        if (isNote)
            m_at += 2; // the asterisk
    }

    void control()
    {
        const Control found = controlAt(m_rtf, m_at);
        if (found.isByte() && found.hasNumber) {
            byte(static_cast<unsigned char>(found.number), found.all.size());
        } else if (found.word == "u" && found.hasNumber) {
            flush();
            m_at += found.all.size();
            character(found.number);
            passFallback();
        } else if (found.word == "uc" && found.hasNumber) {
            m_fallbacks.back() = std::clamp(found.number, 0, 64);
            m_at += found.all.size();
        } else if (found.word == "bin") {
            m_at = behindBinary(found);
        } else {
            if (found.word == "ansicpg")
                m_encoding = encodingOf(found.number);
            keep(found.all);
            m_isWordOpen = isLetter(found.word.empty() ? ' ' : found.word[0])
                && !found.all.ends_with(' ');
        }
    }

    [[nodiscard]] std::size_t behindBinary(const Control &binary) const
    {
        const std::size_t begin = m_at + binary.all.size();
        return begin
            + std::min<std::size_t>(static_cast<std::size_t>(std::max(0, binary.number)),
                                    m_rtf.size() - begin);
    }

    /// What stands for a character where a reader does not know its number.
    void passFallback()
    {
        for (int left = m_fallbacks.back(); left > 0 && m_at < m_rtf.size();) {
            const char c = m_rtf[m_at];
            if (c == '{' || c == '}')
                return;
            if (c == '\r' || c == '\n') {
                ++m_at;
                continue;
            }
            const Control found = c == '\\' ? controlAt(m_rtf, m_at)
                                            : Control{m_rtf.substr(m_at, 1), {}};
            if (found.word == "u" || found.word == "par") // the fallback was left out
                return;
            m_at += found.all.size();
            --left;
        }
    }

    void character(int number)
    {
        constexpr std::uint32_t unit = 0x10000;
        const auto value = static_cast<std::uint32_t>(number) % unit;
        if (value >= 0xD800 && value < 0xDC00) {
            m_high = value;
            return;
        }
        char32_t character = value;
        if (value >= 0xDC00 && value < 0xE000)
            character = m_high ? unit + ((*m_high - 0xD800) << 10U) + (value - 0xDC00) : 0xFFFD;
        m_high.reset();
        if (character < ' ')
            return;
        std::string words;
        if (character == '\\' || character == '{' || character == '}')
            words += '\\';
        text::append(words, character);
        write(words);
    }

    /// Words that are none of the file: a control word before them needs its end.
    void write(std::string_view words)
    {
        if (m_isWordOpen && !words.empty())
            m_text += ' ';
        m_text += words;
        m_isWordOpen = false;
    }

    void byte(unsigned char value, std::size_t length)
    {
        // Of two bytes a character the second may be one of ASCII.
        m_bytes += static_cast<char>(value);
        m_at += length;
    }

    void flush()
    {
        if (m_bytes.empty())
            return;
        const std::string bytes = std::exchange(m_bytes, {});
        std::optional<std::string> words = m_encoding != nullptr
            ? text::converted(bytes, *m_encoding)
            : std::nullopt;
        if (words && words->find_first_of("\\{}") == std::string::npos)
            return write(*words);
        std::string escaped;
        for (const char each : bytes) {
            const auto value = static_cast<unsigned char>(each);
            escaped += "\\'";
            escaped += hexadecimal[value >> 4U];
            escaped += hexadecimal[value & 15U];
        }
        m_text += escaped;
        m_isWordOpen = false;
    }

    std::string_view m_rtf;
    std::string m_text;
    std::size_t m_at = 0;
    std::vector<int> m_fallbacks{1}; ///< of each open group: how long the fallbacks are
    std::string m_bytes;             ///< of a code page, that wait for those behind them
    const text::LegacyEncoding *m_encoding = nullptr;
    std::optional<std::uint32_t> m_high;
    bool m_isWordOpen = false; ///< the last is a control word that no space ends
};

} // namespace

std::string richTextForPandoc(std::string_view rtf)
{
    return RichText(rtf).written();
}

} // namespace entente
