// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/recognition/tesseract.h"

#include "core/reading/programpath.h"

#include <algorithm>

namespace entente {

std::string tesseractProgram()
{
    return programOnPath("tesseract");
}

std::vector<std::string> tesseractArguments(const std::string &languages, std::uint32_t resolution)
{
    if (languages.empty())
        return {"tesseract", "--list-langs"};
    std::vector<std::string> words{
        "tesseract", "stdin", "stdout", "-l", languages, "-c", "tessedit_create_hocr=1"};
    if (resolution > 0) {
        words.emplace_back("--dpi");
        words.push_back(std::to_string(resolution));
    }
    return words;
}

std::vector<std::string> languagesInList(std::string_view list)
{
    std::vector<std::string> found;
    // The first line says where they lie.
    for (std::size_t at = list.find('\n'); at < list.size();) {
        const std::size_t end = std::min(list.find('\n', at + 1), list.size());
        const std::string_view name = list.substr(at + 1, end - at - 1);
        const bool isName = !name.empty()
            && std::all_of(name.begin(), name.end(), [](unsigned char c) {
                   return c == '_' || (c >= '0' && c <= '9')
                       || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
               });
        if (isName && name != "osd" && name != "equ" && !name.starts_with("snum"))
            found.emplace_back(name);
        at = end;
    }
    return found;
}

std::string knownOf(std::string_view languages, const std::vector<std::string> &installed)
{
    std::string known;
    while (!languages.empty()) {
        const std::string_view name = languages.substr(0, languages.find('+'));
        languages.remove_prefix(std::min(languages.size(), name.size() + 1));
        if (std::find(installed.begin(), installed.end(), name) == installed.end())
            continue;
        known += known.empty() ? "" : "+";
        known += name;
    }
    return known;
}

} // namespace entente
