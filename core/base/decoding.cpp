// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/decoding.h"

#include "core/base/encodingguess.h"
#include "core/base/utf8.h"
#include "core/base/wideunits.h"

#include <algorithm>
#include <array>

namespace entente::text {

using namespace std::string_view_literals;

namespace {

using Outcome = std::variant<DecodedText, Undecodable>;
using Reason = Undecodable::Reason;

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

struct Mark
{
    std::string_view bytes;
    std::string_view encoding;
};

// UTF-32 first: its mark begins with that of UTF-16.
constexpr std::array marks{Mark{"\xFF\xFE\0\0"sv, "UTF-32LE"}, Mark{"\0\0\xFE\xFF"sv, "UTF-32BE"},
                           Mark{"\xFF\xFE"sv, "UTF-16LE"}, Mark{"\xFE\xFF"sv, "UTF-16BE"},
                           Mark{utf8Mark, "UTF-8"}};

/// Takes the byte order marks off, of which careless programs put several; the last one counts.
std::string_view marked(std::string_view &bytes)
{
    std::string_view encoding;
    for (;;) {
        const auto *const mark = std::find_if(marks.begin(), marks.end(), [&](const Mark &each) {
            const bool fits = !each.encoding.starts_with("UTF-32") || bytes.size() % 4 == 0;
            return fits && bytes.starts_with(each.bytes);
        });
        if (mark == marks.end())
            return encoding;
        bytes.remove_prefix(mark->bytes.size());
        encoding = mark->encoding;
    }
}

void dropInnerMarks(std::string &utf8)
{
    std::size_t end = 0;
    while (std::string_view(utf8).substr(end).starts_with(utf8Mark))
        end += utf8Mark.size();
    utf8.erase(0, end);
}

Outcome asUtf8(std::string_view bytes)
{
    if (bytes.find('\0') != std::string_view::npos)
        return Undecodable{Reason::Binary, 0};
    if (const std::optional<std::size_t> bad = firstInvalid(bytes))
        return Undecodable{Reason::BrokenUtf8, *bad};
    return DecodedText{std::string(bytes)};
}

Outcome asMarked(std::string_view bytes, std::string_view encoding)
{
    if (encoding == "UTF-8")
        return asUtf8(bytes);
    const auto decode = encoding.starts_with("UTF-32") ? fromUtf32 : fromUtf16;
    std::optional<std::string> utf8 = decode(bytes, encoding.ends_with("BE"));
    if (!utf8 || utf8->find('\0') != std::string::npos)
        return Undecodable{Reason::Binary, 0};
    dropInnerMarks(*utf8);
    return DecodedText{std::move(*utf8), encoding};
}

/// The encodings of seven bits, which is ASCII but for escapes that name a set of characters.
std::optional<DecodedText> byEscapes(std::string_view bytes)
{
    struct Escape
    {
        std::string_view bytes;
        std::string_view encoding;
    };
    constexpr std::array escapes{
        Escape{"\x1B$B", "ISO-2022-JP"},  Escape{"\x1B$@", "ISO-2022-JP"},
        Escape{"\x1B(J", "ISO-2022-JP"},  Escape{"\x1B(I", "ISO-2022-JP"},
        Escape{"\x1B$(D", "ISO-2022-JP"}, Escape{"\x1B$)C", "ISO-2022-KR"},
        Escape{"\x1B$)A", "ISO-2022-CN"}, Escape{"\x1B$)G", "ISO-2022-CN"}};
    if (bytes.find('\x1B') == std::string_view::npos)
        return std::nullopt;
    for (const Escape &escape : escapes) {
        if (bytes.find(escape.bytes) == std::string_view::npos)
            continue;
        if (std::optional<std::string> utf8 = converted(bytes, *legacyEncoding(escape.encoding)))
            return DecodedText{std::move(*utf8), escape.encoding};
    }
    return std::nullopt;
}

/// Whether these are UTF-8 that was cut, or to which a few bytes of something else were added:
/// there are more characters of several bytes than bytes that are of none.
bool isBrokenUtf8(std::string_view bytes)
{
    std::size_t whole = 0;
    std::size_t bad = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        const bool wide = (static_cast<unsigned char>(bytes[i]) & 0x80) != 0;
        const std::uint32_t length = decode(bytes, i).length;
        bad += wide && length == 1 ? 1 : 0;
        // In other encodings two bytes may happen to be a character of UTF-8, three hardly ever.
        whole += length > 1 ? (length - 1) * (length - 1) : 0;
        i += length;
    }
    return whole > 2 * bad;
}

bool holdsControls(std::string_view bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char byte) {
        return byte >= 0 && byte < ' ' && !(byte >= '\t' && byte <= '\r') && byte != '\x1B';
    });
}

std::optional<DecodedText> asWide(std::string_view bytes)
{
    std::optional<WideText> wide = wideText(bytes);
    if (!wide)
        return std::nullopt;
    dropInnerMarks(wide->utf8);
    return DecodedText{std::move(wide->utf8), wide->name, wide->isSure};
}

} // namespace

std::variant<DecodedText, Undecodable> decodedText(std::string &bytes)
{
    std::string_view rest = bytes;
    if (const std::string_view encoding = marked(rest); !encoding.empty()) {
        Outcome decoded = asMarked(rest, encoding);
        if (auto *why = std::get_if<Undecodable>(&decoded))
            why->offset += bytes.size() - rest.size();
        return decoded;
    }
    const bool isBinary = bytes.find('\0') != std::string::npos;
    if (!isBinary) {
        if (std::optional<DecodedText> escaped = byEscapes(bytes))
            return std::move(*escaped);
        if (!firstInvalid(bytes))
            return DecodedText{std::move(bytes)};
    }
    const bool hasControls = isBinary || holdsControls(bytes);
    if (hasControls) {
        if (std::optional<DecodedText> wide = asWide(bytes))
            return std::move(*wide);
    }
    if (isBinary)
        return Undecodable{Reason::Binary, 0};
    if (isBrokenUtf8(bytes))
        return Undecodable{Reason::BrokenUtf8, firstInvalid(bytes).value_or(0)};
    if (std::optional<GuessedText> guessed = guessedText(bytes))
        return DecodedText{std::move(guessed->utf8), guessed->name, guessed->isSure};
    return Undecodable{hasControls ? Reason::Binary : Reason::NotKnowable, 0};
}

} // namespace entente::text
