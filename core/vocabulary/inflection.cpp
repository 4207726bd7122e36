// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/inflection.h"

#include <algorithm>

namespace entente {

namespace {

bool isVowel(char c)
{
    return std::string_view("aeiou").find(c) != std::string_view::npos;
}

bool isInflectable(std::string_view word)
{
    return word.size() >= 3
        && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

void addForms(std::string_view word, std::vector<std::string> &forms)
{
    const std::string base(word);
    const char last = base.back();
    const char before = base[base.size() - 2];
    const std::string stem = base.substr(0, base.size() - 1);
    const bool hisses = last == 's' || last == 'x' || last == 'z' || base.ends_with("ch")
        || base.ends_with("sh");
    if (last == 'y' && !isVowel(before)) {
        for (const std::string_view end : {"ies", "ied"})
            forms.push_back(stem + std::string(end));
        forms.push_back(base + "ing");
    } else if (last == 'e') {
        for (const std::string_view end : {"es", "ed", "ing"})
            forms.push_back(stem + std::string(end));
    } else {
        forms.push_back(base + (hisses ? "es" : "s"));
        forms.push_back(base + "ed");
        forms.push_back(base + "ing");
    }
}

} // namespace

std::vector<std::string> inflections(std::string_view word)
{
    std::vector<std::string> forms{std::string(word)};
    if (!isInflectable(word))
        return forms;
    // A label may itself be inflected: its base form counts as well.
    std::string base(word);
    if (base.ends_with("ies") && base.size() > 4)
        base.replace(base.size() - 3, 3, "y");
    else if (base.size() > 4
             && (base.ends_with("sses") || base.ends_with("xes") || base.ends_with("ches")
                 || base.ends_with("shes")))
        base.resize(base.size() - 2);
    else if (base.ends_with('s') && !base.ends_with("ss") && !base.ends_with("us")
             && !base.ends_with("is") && !base.ends_with("ics"))
        base.pop_back();
    else if (base.ends_with("ing") && base.size() > 6)
        base.resize(base.size() - 3), forms.push_back(base + "e"), addForms(base + "e", forms);
    if (base != word)
        forms.push_back(base);
    addForms(base, forms);
    if (base != word)
        addForms(word, forms);
    std::sort(forms.begin() + 1, forms.end());
    forms.erase(std::unique(forms.begin() + 1, forms.end()), forms.end());
    return forms;
}

} // namespace entente
