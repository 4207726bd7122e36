// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/reader.h"

#include "core/base/decoding.h"
#include "core/base/fileerror.h"
#include "core/base/utf8.h"
#include "core/reading/converted/conversionerror.h"
#include "core/reading/file.h"
#include "core/reading/formats.h"
#include "core/reading/metadata/frontmatter.h"
#include "core/reading/metadata/markinglines.h"
#include "core/reading/readingerror.h"
#include "core/reading/sandbox/apart.h"

#include <algorithm>
#include <cstring>

namespace entente {

namespace {

Error refusal(const text::Undecodable &why, std::string_view bytes, const std::string &file)
{
    using Reason = text::Undecodable::Reason;
    if (why.reason == Reason::Binary)
        return {ReadingError::Binary, file, 0, {}};
    if (why.reason == Reason::NotKnowable)
        return {ReadingError::UnknownEncoding, file, 0, {}};
    const std::size_t line = lineStarts(bytes.substr(0, why.offset)).size();
    return {ReadingError::InvalidUtf8, file, static_cast<std::uint32_t>(line),
            "byte " + std::to_string(why.offset + 1)};
}

/// Fills in the source as UTF-8, whatever encoding came in.
Result<void> decode(std::string bytes, Briefing &briefing)
{
    auto decoded = text::decodedText(bytes);
    if (const auto *why = std::get_if<text::Undecodable>(&decoded))
        return refusal(*why, bytes, briefing.file);
    auto &text = std::get<text::DecodedText>(decoded);
    briefing.source = std::move(text.utf8);
    briefing.encoding = {std::string(text.encoding), text.isSure};
    return {};
}

/// Letters of the scripts that are written from the right.
struct LettersFromRight
{
    std::size_t hebrew = 0;
    std::size_t arabic = 0;
    std::size_t persian = 0; ///< of the Arabic ones those that Arabic lacks
    std::size_t urdu = 0;    ///< and Persian too

    void count(char32_t c)
    {
        hebrew += (c >= 0x5D0 && c <= 0x5EA) ? 1 : 0;
        arabic += (c >= 0x620 && c <= 0x6D3) ? 1 : 0;
        persian += std::u32string_view(U"پچژگکی").find(c) != std::u32string_view::npos ? 1 : 0;
        urdu += std::u32string_view(U"ٹڈڑںے").find(c) != std::u32string_view::npos ? 1 : 0;
    }
    [[nodiscard]] std::string language() const
    {
        if (hebrew > arabic)
            return "he";
        return urdu > 0 ? "ur" : persian > 0 ? "fa" : "ar";
    }
};

/// The language that the script gives away; "und" where it gives none away.
std::string languageOf(std::string_view words)
{
    constexpr std::size_t sample = 1024;
    std::size_t kana = 0;
    std::size_t han = 0;
    std::size_t hangul = 0;
    std::size_t latin = 0;
    LettersFromRight fromRight;
    for (std::size_t i = 0; i < words.size() && i < sample;) {
        const text::Decoded next = text::decode(words, i);
        const char32_t c = next.character;
        i += next.length;
        if (c < 0x3040) {
            latin += (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
            fromRight.count(c);
            continue;
        }
        kana += (c >= 0x3040 && c <= 0x30FF) ? 1 : 0;
        han += (c >= 0x4E00 && c <= 0x9FFF) ? 1 : 0;
        hangul += (c >= 0xAC00 && c <= 0xD7AF) ? 1 : 0;
    }
    if (fromRight.hebrew + fromRight.arabic > latin)
        return fromRight.language();
    if (kana + han + hangul > latin / 4) {
        if (hangul > kana + han)
            return "ko";
        return kana * 10 > han ? "ja" : "zh";
    }
    const std::string_view head = words.substr(0, sample);
    const auto has = [&](std::string_view word) {
        return head.find(word) != std::string_view::npos;
    };
    return has(" the ") || has(" and ") || has(" of ") ? "en" : "und";
}

/// Beside what the front matter says, a marking may stand at the head or the foot of the text.
void addMarkingsOfText(Briefing &briefing, std::size_t body)
{
    std::vector<Marking> markings = markingsAtEnds(std::string_view(briefing.source).substr(body));
    if (markings.empty())
        return;
    markings.insert(markings.begin(), parseMarking(briefing.meta.marking));
    briefing.meta.marking = highest(markings).text;
}

Result<void> sizeHolds(std::string_view bytes, const std::string &file)
{
    if (bytes.size() > maximumFileMebibytes << 20)
        return Error{FileError::TooLarge, file, 0, std::to_string(maximumFileMebibytes)};
    if (bytes.empty())
        return Error{ReadingError::Empty, file, 0, {}};
    return {};
}

/// Reads what the bytes show to be of that format; null where they are a text, or nothing yet.
Result<Briefing> readAs(const Format *format, std::string bytes, std::string file,
                        std::vector<LeftOut> *leftOut)
{
    Briefing briefing;
    briefing.file = std::move(file);
    const bool isDecoded = format == nullptr;
    // Asked for again: a web page may be in UTF-16, and a picture may look like any encoding.
    if (format != nullptr) {
        briefing.source = std::move(bytes);
    } else {
        ENTENTE_TRY_VOID(decode(std::move(bytes), briefing));
        format = formatOf({briefing.source, briefing.file});
    }
    std::size_t body = 0;
    if (format == nullptr) {
        briefing.lineStarts = lineStarts(briefing.source);
        ENTENTE_TRY(body, readFrontMatter(briefing));
        addMarkingsOfText(briefing, body);
        format = &textFormatOf({briefing.source, briefing.file, body});
    }
    if (format->pandocsName != nullptr && !isDecoded)
        return Error{ConversionError::ReadApartOnly, briefing.file, 0, {}};
    // What only is of a hostile format once it is decoded is none that its programs write.
    if (format->read == nullptr || (isDecoded && format->isReadApart))
        return Error{ReadingError::KnownOtherFormat, briefing.file, 0,
                     nameOf(*format).toStdString()};
    ENTENTE_TRY_VOID(format->read(briefing, body, leftOut));
    briefing.reader = format->id;
    const bool isBare = std::all_of(
        briefing.blocks.begin(), briefing.blocks.end(),
        [](const Block &block) { return block.kind == BlockKind::Rule; });
    if (isBare && briefing.meta.title.empty())
        return Error{ReadingError::Empty, briefing.file, 0, {}};
    if (briefing.meta.language.empty())
        briefing.meta.language = languageOf(briefing.text);
    return briefing;
}

} // namespace

std::vector<std::uint32_t> lineStarts(std::string_view source)
{
    std::vector<std::uint32_t> starts{0};
    starts.reserve(source.size() / 48 + 2);
    // A carriage return alone ends a line too, as it does in CommonMark.
    const bool returns = std::memchr(source.data(), '\r', source.size()) != nullptr;
    for (std::size_t i = 0; i < source.size();) {
        const std::size_t end = returns ? source.find_first_of("\r\n", i) : source.find('\n', i);
        if (end == std::string_view::npos)
            break;
        const bool pair = source[end] == '\r' && end + 1 < source.size() && source[end + 1] == '\n';
        i = end + (pair ? 2 : 1);
        starts.push_back(static_cast<std::uint32_t>(i));
    }
    return starts;
}

Result<Briefing> readBriefing(std::string bytes, std::string file, std::vector<LeftOut> *leftOut)
{
    ENTENTE_TRY_VOID(sizeHolds(bytes, file));
    const Format *format = formatOf({bytes, file});
    if (format != nullptr && format->isRead() && format->isReadApart)
        return sandbox::readApart(sandbox::readerHelpers(), *format, std::move(bytes), file,
                                  leftOut);
    return readAs(format, std::move(bytes), std::move(file), leftOut);
}

Result<Briefing> readBriefingHere(std::string bytes, std::string file,
                                  std::vector<LeftOut> *leftOut)
{
    ENTENTE_TRY_VOID(sizeHolds(bytes, file));
    const Format *format = formatOf({bytes, file});
    return readAs(format, std::move(bytes), std::move(file), leftOut);
}

} // namespace entente
