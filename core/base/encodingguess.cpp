// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/encodingguess.h"

#include "core/base/utf8.h"

#include <uchardet.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace entente::text {

using namespace std::string_view_literals;

namespace {

constexpr std::size_t sample = std::size_t{1} << 16; // bytes that the detectors are given

bool isWide(char byte)
{
    return (static_cast<unsigned char>(byte) & 0x80) != 0;
}

bool isAsciiLetter(char byte)
{
    const char small = static_cast<char>(byte | 0x20);
    return small >= 'a' && small <= 'z';
}

/// The words that are not all ASCII: in a text that is mostly English the others drown them. No
/// encoding has white space within a character.
std::string tellingWords(std::string_view bytes)
{
    constexpr std::string_view space = " \t\r\n";
    std::string telling;
    for (std::size_t i = 0; i < bytes.size() && telling.size() < sample;) {
        const std::size_t begin = bytes.find_first_not_of(space, i);
        if (begin == std::string_view::npos)
            break;
        i = std::min(bytes.find_first_of(space, begin), bytes.size());
        const std::string_view word = bytes.substr(begin, i - begin);
        if (std::any_of(word.begin(), word.end(), isWide)) {
            telling += word;
            telling += ' ';
        }
    }
    return telling;
}

/// Words of Latin letters, with a letter or a mark here and there that is not ASCII. Those of other
/// scripts have few letters of ASCII, or none, and long runs of others.
bool isLatin(std::string_view telling)
{
    std::size_t letters = 0;
    std::size_t wide = 0;
    std::size_t run = 0;
    std::size_t longest = 0;
    for (const char byte : telling) {
        letters += isAsciiLetter(byte) ? 1 : 0;
        wide += isWide(byte) ? 1 : 0;
        run = isWide(byte) ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest <= 2 || letters > wide;
}

bool isLatin(const LegacyEncoding &encoding)
{
    constexpr std::array names{"windows-1250"sv, "windows-1252"sv, "windows-1254"sv,
                               "windows-1257"sv, "windows-1258"sv, "ISO-8859-2"sv,
                               "ISO-8859-15"sv};
    return std::find(names.begin(), names.end(), encoding.name) != names.end();
}

/// The first bytes of the characters that a standard gives to everyday writing; it keeps rare ones,
/// which a wrong reading is full of, apart.
struct Everyday
{
    std::string_view encoding;
    unsigned char symbols[2];
    unsigned char letters[2];
};

constexpr std::array everyday{
    Everyday{"Shift_JIS", {0x81, 0x83}, {0x88, 0x98}},
    Everyday{"EUC-JP", {0xA1, 0xA5}, {0xB0, 0xCF}}, Everyday{"GB18030", {0xA1, 0xA3}, {0xB0, 0xD7}},
    Everyday{"Big5", {0xA1, 0xA3}, {0xA4, 0xC6}}, Everyday{"EUC-KR", {0xA1, 0xA3}, {0xB0, 0xC8}}};

bool isAll(const Everyday &of, std::string_view telling)
{
    for (std::size_t i = 0; i < telling.size(); i += isWide(telling[i]) ? 2 : 1) {
        const auto lead = static_cast<unsigned char>(telling[i]);
        if (isWide(telling[i]) && !(lead >= of.symbols[0] && lead <= of.symbols[1])
            && !(lead >= of.letters[0] && lead <= of.letters[1]))
            return false;
    }
    return true;
}

/// The one encoding of two bytes a character in which all words are everyday ones.
std::optional<GuessedText> byEverydayWords(std::string_view bytes, std::string_view telling)
{
    std::optional<GuessedText> found;
    for (const Everyday &each : everyday) {
        if (!isAll(each, telling))
            continue;
        std::optional<std::string> utf8 = converted(bytes, *legacyEncoding(each.encoding));
        if (!utf8)
            continue;
        if (found)
            return std::nullopt;
        found = GuessedText{std::move(*utf8), each.encoding, false};
    }
    return found;
}

struct Candidate
{
    const LegacyEncoding *encoding = nullptr;
    int confidence = 0; ///< 0 to 100
};

const LegacyEncoding *byUchardet(std::string_view bytes)
{
    const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), bytes.size()) != 0)
        return nullptr;
    uchardet_data_end(detector.get());
    return legacyEncoding(uchardet_get_charset(detector.get()));
}

std::vector<Candidate> byIcu(std::string_view bytes)
{
    UErrorCode problem = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, void (*)(UCharsetDetector *)> detector(
        ucsdet_open(&problem), ucsdet_close);
    ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &problem);
    std::int32_t count = 0;
    const UCharsetMatch **const matches = ucsdet_detectAll(detector.get(), &count, &problem);
    std::vector<Candidate> candidates;
    for (std::int32_t i = 0; U_SUCCESS(problem) && i < count; ++i) {
        const LegacyEncoding *const encoding = legacyEncoding(ucsdet_getName(matches[i], &problem));
        if (encoding != nullptr)
            candidates.push_back({encoding, ucsdet_getConfidence(matches[i], &problem)});
    }
    return candidates;
}

int confidenceIn(const std::vector<Candidate> &candidates, const LegacyEncoding *encoding)
{
    const auto at = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate &each) {
        return encoding != nullptr && each.encoding->name == encoding->name;
    });
    return at == candidates.end() ? 0 : at->confidence;
}

/// Whether all that is neither ASCII nor malformed comes out the same, whichever of the encodings
/// of Latin letters it is: curly quotation marks do, and the letters of German.
bool isTheSameInAll(std::string_view telling)
{
    std::optional<std::string> one;
    for (const char *const name : {"windows-1250", "windows-1252", "windows-1254"}) {
        std::optional<std::string> utf8 = converted(telling, *legacyEncoding(name));
        if (utf8 && one && *utf8 != *one)
            return false;
        if (utf8)
            one = std::move(utf8);
    }
    return true;
}

/// ICU knows the languages of Latin letters, uchardet the other scripts.
std::vector<Candidate> candidatesFor(std::string_view telling, const LegacyEncoding *first)
{
    constexpr int near = 12;
    constexpr int faint = 20;
    const bool latin = isLatin(telling);
    std::vector<Candidate> order = byIcu(telling);
    const int ofFirst = confidenceIn(order, first);
    const int best = order.empty() ? 0 : order.front().confidence;
    std::erase_if(order, [&](const Candidate &each) {
        return isLatin(*each.encoding) != latin || (!latin && each.confidence < faint);
    });
    const bool leads = latin ? ofFirst > 0 && ofFirst + near >= best : first != nullptr;
    if (leads && isLatin(*first) == latin)
        order.insert(order.begin(), {first, ofFirst});
    if (latin)
        order.push_back({legacyEncoding("windows-1252"), 0});
    return order;
}

} // namespace

std::optional<GuessedText> guessedText(std::string_view bytes)
{
    constexpr int noDoubt = 80;
    const std::string telling = tellingWords(bytes);
    const LegacyEncoding *const first = byUchardet(telling);
    for (const Candidate &candidate : candidatesFor(telling, first)) {
        std::optional<std::string> utf8 = converted(bytes, *candidate.encoding);
        if (!utf8)
            continue;
        const bool agree = first != nullptr && first->name == candidate.encoding->name
            && candidate.confidence > 0;
        const bool isSure = isLatin(*candidate.encoding) ? agree || isTheSameInAll(telling)
                                                         : agree || candidate.confidence >= noDoubt;
        return GuessedText{std::move(*utf8), candidate.encoding->name, isSure};
    }
    return byEverydayWords(bytes, telling);
}

} // namespace entente::text
