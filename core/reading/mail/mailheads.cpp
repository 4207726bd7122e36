// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/mail/mailheads.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace entente {

namespace {

constexpr std::size_t mostHeads = 500;

/// A name of RFC 5322: signs of ASCII without blanks or colons.
bool isHeadName(std::string_view name)
{
    constexpr std::size_t longest = 76;
    return !name.empty() && name.size() <= longest
        && std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < '\x7F'; });
}

} // namespace

std::string_view MailHeads::valueOf(std::string_view name) const
{
    const auto found = std::find_if(heads.begin(), heads.end(),
                                    [name](const Head &head) { return head.name == name; });
    return found == heads.end() ? std::string_view() : found->value;
}

MailHeads mailHeads(std::string_view bytes)
{
    MailHeads found;
    while (!bytes.empty() && found.heads.size() < mostHeads) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        const std::string_view line = bytes.substr(0, end);
        if (text::trimmed(line).empty()) {
            found.isWhole = !found.heads.empty();
            return found;
        }
        if (line.starts_with(' ') || line.starts_with('\t')) {
            if (found.heads.empty())
                return found;
            std::string_view &value = found.heads.back().value;
            value = {value.data(), static_cast<std::size_t>(line.data() + end - value.data())};
        } else {
            const std::size_t colon = std::min(line.find(':'), line.size());
            if (colon == line.size() || !isHeadName(line.substr(0, colon)))
                return found;
            found.heads.push_back(
                {text::caseFolded(line.substr(0, colon)), text::trimmed(line.substr(colon + 1))});
        }
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    found.isWhole = !found.heads.empty();
    return found;
}

std::string_view messageIn(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    bytes.remove_prefix(std::min(bytes.find_first_not_of("\r\n"), bytes.size()));
    return bytes;
}

} // namespace entente
