// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/formats.h"

#include "core/reading/formattable.h"
#include "core/reading/readingtexts.h"

#include <QStringList>

#include <algorithm>

namespace entente {

namespace {

bool isFormatOf(const Format &format, Candidate given)
{
    given.isNamedSo = hasNameOf(format, given.file);
    return (!format.signature.empty() && given.bytes.starts_with(format.signature))
        || (format.isFormatOf != nullptr && format.isFormatOf(given));
}

const Format *firstOf(bool text, const Candidate &given)
{
    const auto found = std::find_if(
        formatTable.begin(), formatTable.end(),
        [&](const Format &each) { return each.isText == text && isFormatOf(each, given); });
    return found == formatTable.end() ? nullptr : &*found;
}

/// Asked of every document, so that nothing is copied; endings are ASCII.
bool endsFolded(std::string_view name, std::string_view ending)
{
    const auto folded = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    };
    return name.size() >= ending.size()
        && std::equal(ending.begin(), ending.end(), name.end() - ending.size(),
                      [&](char wanted, char given) { return folded(given) == wanted; });
}

std::string_view firstWord(std::string_view words)
{
    return words.substr(0, words.find(' '));
}

} // namespace

bool hasNameOf(const Format &format, std::string_view file)
{
    if (file.ends_with(')')) // "report.pdf (table.csv)" is a document in a container
        file.remove_suffix(1);
    for (std::string_view patterns = format.patterns; !patterns.empty();) {
        const std::string_view ending = firstWord(patterns).substr(1); // behind the asterisk
        if (endsFolded(file, ending))
            return true;
        patterns.remove_prefix(std::min(patterns.size(), ending.size() + 2));
    }
    return false;
}

std::span<const Format> formats()
{
    return formatTable;
}

const Format *formatOf(const Candidate &given)
{
    return firstOf(false, given);
}

const Format &textFormatOf(const Candidate &given)
{
    return *firstOf(true, given); // the last of them takes all
}

const Format *formatNamed(std::string_view id)
{
    const auto *const found = std::find_if(formatTable.begin(), formatTable.end(),
                                           [id](const Format &each) { return each.id == id; });
    return found == formatTable.end() ? nullptr : found;
}

QString nameOf(const Format &format)
{
    return ReadingTexts::tr(format.name);
}

QString nameOfFormat(std::string_view id)
{
    const Format *format = formatNamed(id);
    return format != nullptr ? nameOf(*format)
                             : QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

QString openedPatterns()
{
    QStringList patterns;
    for (const Format &each : formatTable) {
        if (each.isOpened() && *each.patterns != '\0')
            patterns << QString::fromLatin1(each.patterns);
    }
    return patterns.join(u' ');
}

std::string mediaTypeOf(std::string_view file)
{
    for (const Format &each : formatTable) {
        if (hasNameOf(each, file))
            return std::string(firstWord(each.mediaTypes));
    }
    return "text/plain";
}

} // namespace entente
