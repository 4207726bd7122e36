// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/metadata/metadatakeys.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

struct Known
{
    std::string_view key;
    KeyUse use;
};

constexpr std::array known{
    Known{"title", KeyUse::Title},
    Known{"題名", KeyUse::Title},
    Known{"subtitle", KeyUse::Subtitle},
    Known{"date", KeyUse::Date},
    Known{"日付", KeyUse::Date},
    Known{"published_time", KeyUse::Date},
    Known{"date_published", KeyUse::Date},
    Known{"publication_date", KeyUse::Date},
    Known{"published", KeyUse::Date},
    Known{"pubdate", KeyUse::Date},
    Known{"issued", KeyUse::Date},
    Known{"source", KeyUse::Source},
    Known{"source_url", KeyUse::Source},
    Known{"publisher", KeyUse::Source},
    Known{"author", KeyUse::Source},
    Known{"language", KeyUse::Language},
    Known{"lang", KeyUse::Language},
    Known{"sample", KeyUse::Sample},
    Known{"marking", KeyUse::Marking},
    Known{"markings", KeyUse::Marking},
    Known{"handling_marking", KeyUse::Marking},
    Known{"handling_markings", KeyUse::Marking},
    Known{"protective_marking", KeyUse::Marking},
    Known{"security_marking", KeyUse::Marking},
    Known{"classification_marking", KeyUse::Marking},
    Known{"dissemination_marking", KeyUse::Marking},
    Known{"tlp", KeyUse::Marking},
    Known{"tlp_label", KeyUse::Marking},
    Known{"tlp_level", KeyUse::Marking},
    Known{"tlp_marking", KeyUse::Marking},
    Known{"traffic_light_protocol", KeyUse::Marking},
    Known{"classification", KeyUse::Marking},
    Known{"classifications", KeyUse::Marking},
    Known{"classified", KeyUse::Marking},
    Known{"sec_class", KeyUse::Marking},
    Known{"security_classification", KeyUse::Marking},
    Known{"overall_classification", KeyUse::Marking},
    Known{"classification_level", KeyUse::Marking},
    Known{"機密区分", KeyUse::Marking},
    Known{"秘密区分", KeyUse::Marking},
    Known{"取扱区分", KeyUse::Marking},
    Known{"banner", KeyUse::Caveat},
    Known{"security", KeyUse::Caveat},
    Known{"security_level", KeyUse::Caveat},
    Known{"sensitivity", KeyUse::Caveat},
    Known{"confidentiality", KeyUse::Caveat},
    Known{"handling", KeyUse::Caveat},
    Known{"handling_instructions", KeyUse::Caveat},
    Known{"handling_caveat", KeyUse::Caveat},
    Known{"handling_caveats", KeyUse::Caveat},
    Known{"caveat", KeyUse::Caveat},
    Known{"caveats", KeyUse::Caveat},
    Known{"dissemination", KeyUse::Caveat},
    Known{"dissemination_controls", KeyUse::Caveat},
    Known{"releasability", KeyUse::Caveat},
    Known{"distribution", KeyUse::Caveat},
};

/// Heads of memos and letters, which are text.
bool isOfMemo(std::string_view key)
{
    static constexpr std::array<std::string_view, 12> words{
        "from", "to", "cc", "bcc", "subject", "re", "ref", "via", "thru", "attn", "note", "info"};
    return std::find(words.begin(), words.end(), key) != words.end();
}

} // namespace

std::string foldedKey(std::string_view key)
{
    std::string folded;
    bool gap = false;
    for (const char c : text::caseFolded(text::trimmed(key))) {
        if (c == ' ' || c == '-' || c == '_' || c == '.' || c == '\t') {
            gap = !folded.empty();
            continue;
        }
        if (gap)
            folded += '_';
        gap = false;
        folded += c;
    }
    return folded;
}

std::size_t rankOfKey(std::string_view folded)
{
    return static_cast<std::size_t>(
        std::find_if(known.begin(), known.end(),
                     [&](const Known &each) { return each.key == folded; })
        - known.begin());
}

KeyUse usesOfKey(std::string_view folded)
{
    const std::size_t rank = rankOfKey(folded);
    return rank == known.size() ? KeyUse::None : known[rank].use;
}

bool isKeyOfMemo(std::string_view key)
{
    return isOfMemo(foldedKey(key));
}

bool isMetadataKey(std::string_view key)
{
    if (usesOfKey(foldedKey(key)) != KeyUse::None)
        return true;
    if (key.empty() || key[0] < 'a' || key[0] > 'z' || isOfMemo(key))
        return false;
    return std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '_' || c == '-' || c == '.' || c == ':';
    });
}

} // namespace entente
