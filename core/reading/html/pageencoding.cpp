// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pageencoding.h"

#include "core/base/casefold.h"
#include "core/base/conversion.h"
#include "core/base/decoding.h"
#include "core/base/fileerror.h"
#include "core/base/utf8.h"
#include "core/reading/file.h"
#include "core/reading/readingerror.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace entente {

namespace {

constexpr std::string_view blanks = " \t\r\n\f";

bool hasMark(std::string_view bytes)
{
    return bytes.starts_with("\xEF\xBB\xBF") || bytes.starts_with("\xFF\xFE")
        || bytes.starts_with("\xFE\xFF");
}

/// The bytes with each that is no part of valid UTF-8 replaced.
std::string mended(std::string_view bytes)
{
    std::string utf8;
    utf8.reserve(bytes.size() + bytes.size() / 8);
    while (const std::optional<std::size_t> broken = text::firstInvalid(bytes)) {
        utf8.append(bytes.substr(0, *broken));
        utf8.append("\uFFFD");
        bytes.remove_prefix(*broken + 1);
    }
    return utf8.append(bytes);
}

} // namespace

std::string_view declaredEncoding(std::string_view bytes)
{
    constexpr std::size_t reach = 8192;
    bytes = bytes.substr(0, reach);
    const std::string folded = text::caseFolded(bytes);
    // Where folding keeps each byte in its place, the head is ASCII enough to be searched so.
    const std::string_view head = folded.size() == bytes.size() ? std::string_view(folded) : bytes;
    for (const std::string_view key : {"charset", "encoding"}) {
        for (std::size_t at = head.find(key); at != std::string_view::npos;
             at = head.find(key, at + 1)) {
            std::size_t begin = head.find_first_not_of(blanks, at + key.size());
            if (begin == std::string_view::npos || head[begin] != '=')
                continue;
            begin = head.find_first_not_of(" \t\r\n\f\"'", begin + 1);
            if (begin == std::string_view::npos)
                return {};
            const std::size_t end = head.find_first_of(" \t\r\n\f\"'/>?;", begin);
            return bytes.substr(begin, std::min(end, bytes.size()) - begin);
        }
    }
    return {};
}

Result<void> decodePage(std::string &bytes, Briefing &briefing)
{
    if (bytes.size() > maximumFileMebibytes << 20)
        return Error{FileError::TooLarge, briefing.file, 0, std::to_string(maximumFileMebibytes)};
    if (bytes.empty())
        return Error{ReadingError::Empty, briefing.file, 0, {}};
    if (!hasMark(bytes) && text::firstInvalid(bytes)) {
        const text::LegacyEncoding *declared = text::legacyEncoding(declaredEncoding(bytes));
        std::optional<std::string> converted = declared != nullptr
            ? text::converted(bytes, *declared)
            : std::nullopt;
        if (converted) {
            briefing.source = std::move(*converted);
            briefing.encoding = {std::string(declared->name), true};
            return {};
        }
    }
    auto decoded = text::decodedText(bytes);
    if (auto *text = std::get_if<text::DecodedText>(&decoded)) {
        briefing.source = std::move(text->utf8);
        briefing.encoding = {std::string(text->encoding), text->isSure};
        return {};
    }
    if (std::get<text::Undecodable>(decoded).reason == text::Undecodable::Reason::Binary)
        return Error{ReadingError::Binary, briefing.file, 0, {}};
    briefing.source = mended(bytes);
    briefing.encoding = {"UTF-8", false};
    return {};
}

} // namespace entente
