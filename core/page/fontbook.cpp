// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/fontbook.h"

#include <fontconfig/fontconfig.h>

#include <initializer_list>
#include <utility>

namespace entente::page {

namespace {

std::initializer_list<const char *> preferred(Family family)
{
    static constexpr std::initializer_list<const char *> serif{
        "Source Serif 4",    "Source Serif Pro", "Noto Serif", "Noto Naskh Arabic",
        "Noto Serif Hebrew", "DejaVu Serif",     "serif"};
    static constexpr std::initializer_list<const char *> sans{
        "Source Sans 3",    "Source Sans Pro", "Noto Sans", "Noto Sans Arabic",
        "Noto Sans Hebrew", "DejaVu Sans",     "sans-serif"};
    static constexpr std::initializer_list<const char *> monospace{"Noto Sans Mono",
                                                                   "DejaVu Sans Mono", "monospace"};
    return family == Family::Serif ? serif : family == Family::Sans ? sans : monospace;
}

const char *language(Script script)
{
    switch (script) {
    case Script::Japanese:
        return "ja";
    case Script::Korean:
        return "ko";
    case Script::SimplifiedChinese:
        return "zh-cn";
    case Script::TraditionalChinese:
        return "zh-tw";
    case Script::Other:
        break;
    }
    return nullptr;
}

/// Names to look for first in a script: the serif of the page has a partner there, or its sans.
std::initializer_list<const char *> partners(Script script)
{
    static constexpr std::initializer_list<const char *> japanese{"Noto Sans CJK JP"};
    static constexpr std::initializer_list<const char *> korean{"Noto Sans CJK KR"};
    static constexpr std::initializer_list<const char *> simplified{"Noto Sans CJK SC"};
    static constexpr std::initializer_list<const char *> traditional{"Noto Sans CJK TC"};
    static constexpr std::initializer_list<const char *> none{};
    switch (script) {
    case Script::Japanese:
        return japanese;
    case Script::Korean:
        return korean;
    case Script::SimplifiedChinese:
        return simplified;
    case Script::TraditionalChinese:
        return traditional;
    case Script::Other:
        break;
    }
    return none;
}

void addFamily(FcPattern *pattern, const char *name)
{
    FcPatternAddString(pattern, FC_FAMILY, reinterpret_cast<const FcChar8 *>(name));
}

} // namespace

struct FontBook::Candidates
{
    struct Candidate
    {
        std::string file;
        int index = 0;
        const FcCharSet *characters = nullptr; ///< lives as long as `set`
        const Face *face = nullptr;
        bool failed = false;
    };

    ~Candidates()
    {
        if (set != nullptr)
            FcFontSetDestroy(set);
    }

    FcFontSet *set = nullptr;
    std::vector<Candidate> all; ///< best first
};

FontBook::FontBook(std::array<std::string, familyCount> families) : m_families(std::move(families))
{
}

FontBook::~FontBook() = default;

FontBook::Candidates &FontBook::candidates(const FontWish &wish)
{
    std::unique_ptr<Candidates> &known = m_candidates[wish];
    if (known)
        return *known;
    known = std::make_unique<Candidates>();
    FcPattern *pattern = FcPatternCreate();
    // In East Asian text the partner comes first, so that punctuation is drawn by it as well.
    for (const char *name : partners(wish.script))
        addFamily(pattern, name);
    const std::string &own = m_families[static_cast<std::size_t>(wish.family)];
    if (!own.empty())
        addFamily(pattern, own.c_str());
    for (const char *name : preferred(wish.family))
        addFamily(pattern, name);
    if (const char *code = language(wish.script)) {
        FcLangSet *languages = FcLangSetCreate();
        FcLangSetAdd(languages, reinterpret_cast<const FcChar8 *>(code));
        FcPatternAddLangSet(pattern, FC_LANG, languages);
        FcLangSetDestroy(languages);
    }
    FcPatternAddInteger(pattern, FC_WEIGHT, wish.bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
    FcPatternAddInteger(pattern, FC_SLANT, wish.italic ? FC_SLANT_ITALIC : FC_SLANT_ROMAN);
    FcPatternAddInteger(pattern, FC_WIDTH, FC_WIDTH_NORMAL);
    FcPatternAddBool(pattern, FC_SCALABLE, FcTrue);
    FcPatternAddBool(pattern, FC_OUTLINE, FcTrue);
    FcPatternAddBool(pattern, FC_COLOR, FcFalse);
    FcConfigSubstitute(nullptr, pattern, FcMatchPattern);
    FcDefaultSubstitute(pattern);
    FcResult result = FcResultMatch;
    known->set = FcFontSort(nullptr, pattern, FcTrue, nullptr, &result);
    FcPatternDestroy(pattern);
    for (int i = 0; known->set != nullptr && i < known->set->nfont; ++i) {
        FcPattern *font = known->set->fonts[i];
        FcChar8 *file = nullptr;
        Candidates::Candidate each;
        FcCharSet *characters = nullptr;
        FcBool variable = FcFalse;
        FcPatternGetBool(font, FC_VARIABLE, 0, &variable);
        if (FcPatternGetString(font, FC_FILE, 0, &file) != FcResultMatch || variable != FcFalse)
            continue;
        FcPatternGetInteger(font, FC_INDEX, 0, &each.index);
        FcPatternGetCharSet(font, FC_CHARSET, 0, &characters);
        each.file = reinterpret_cast<const char *>(file);
        each.characters = characters;
        known->all.push_back(each);
    }
    return *known;
}

const Face *FontBook::opened(const std::string &file, int index)
{
    const auto [place, added] = m_faces.try_emplace({file, index});
    if (added)
        place->second = Face::open(file, static_cast<unsigned>(index));
    return place->second.get();
}

const Face *FontBook::open(Candidates &from, std::size_t number)
{
    Candidates::Candidate &each = from.all[number];
    if (each.face == nullptr && !each.failed) {
        each.face = opened(each.file, each.index);
        each.failed = each.face == nullptr;
    }
    return each.face;
}

const Face *FontBook::face(const FontWish &wish)
{
    const std::lock_guard lock(m_mutex);
    Candidates &from = candidates(wish);
    for (std::size_t i = 0; i < from.all.size(); ++i) {
        if (const Face *face = open(from, i))
            return face;
    }
    return nullptr;
}

const Face *FontBook::faceFor(const FontWish &wish, char32_t character)
{
    const std::lock_guard lock(m_mutex);
    Candidates &from = candidates(wish);
    for (std::size_t i = 0; i < from.all.size(); ++i) {
        const FcCharSet *characters = from.all[i].characters;
        if (characters != nullptr && FcCharSetHasChar(characters, character) == FcFalse)
            continue;
        const Face *face = open(from, i);
        if (face != nullptr && face->has(character))
            return face;
    }
    return nullptr;
}

bool hasFamily(const std::string &name)
{
    if (name == "serif" || name == "sans-serif" || name == "monospace")
        return true;
    FcPattern *pattern = FcPatternCreate();
    addFamily(pattern, name.c_str());
    FcPatternAddBool(pattern, FC_SCALABLE, FcTrue);
    FcObjectSet *wanted = FcObjectSetBuild(FC_FAMILY, nullptr);
    FcFontSet *found = FcFontList(nullptr, pattern, wanted);
    const bool any = found != nullptr && found->nfont > 0;
    if (found != nullptr)
        FcFontSetDestroy(found);
    FcObjectSetDestroy(wanted);
    FcPatternDestroy(pattern);
    return any;
}

} // namespace entente::page
