// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/regions.h"

#include "core/base/casefold.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace entente::text {

namespace {

constexpr std::array<std::string_view, 34> shortNames{"u.s.",
                                                      "us",
                                                      "usa",
                                                      "u.s.a.",
                                                      "united states of america",
                                                      "america",
                                                      "u.k.",
                                                      "uk",
                                                      "britain",
                                                      "great britain",
                                                      "eu",
                                                      "e.u.",
                                                      "european union",
                                                      "europe",
                                                      "nato",
                                                      "prc",
                                                      "p.r.c.",
                                                      "rok",
                                                      "dprk",
                                                      "uae",
                                                      "north korea",
                                                      "south korea",
                                                      "soviet union",
                                                      "ussr",
                                                      "asean",
                                                      "米国",
                                                      "英国",
                                                      "北朝鮮",
                                                      "欧州",
                                                      "豪州",
                                                      "露",
                                                      "米",
                                                      "中",
                                                      "日"};

std::vector<std::string> namesOfCountries()
{
    std::vector<std::string> names(shortNames.begin(), shortNames.end());
    const std::array locales{icu::Locale::getEnglish(), icu::Locale::getJapanese()};
    for (const char *const *code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
        for (const icu::Locale &locale : locales) {
            icu::UnicodeString name;
            icu::Locale("", *code).getDisplayCountry(locale, name);
            std::string utf8;
            name.toUTF8String(utf8);
            names.push_back(caseFolded(utf8));
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

bool isCountry(std::string_view folded)
{
    static const std::vector<std::string> names = namesOfCountries();
    if (folded.starts_with("the "))
        folded.remove_prefix(4);
    return std::binary_search(names.begin(), names.end(), folded);
}

} // namespace entente::text
