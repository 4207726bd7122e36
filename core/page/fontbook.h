// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/face.h"

#include <array>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace entente::page {

enum class Family : std::uint8_t { Serif, Sans, Monospace };
inline constexpr std::size_t familyCount = 3;

/// The scripts of East Asia are drawn differently by language; for all others one face will do.
enum class Script : std::uint8_t { Other, Japanese, Korean, SimplifiedChinese, TraditionalChinese };

/// What is asked of a font.
struct FontWish
{
    Family family = Family::Serif;
    bool bold = false;
    bool italic = false;
    Script script = Script::Other;

    auto operator<=>(const FontWish &) const = default;
};

/// Chooses faces with fontconfig: the best one for a wish, and others for the characters it lacks.
/// Any thread may ask; the answer depends on the wish alone, not on what was asked before.
class FontBook final
{
public:
    /// `families` are the names to prefer for serif, sans and monospace; empty ones leave the
    /// choice to the book.
    explicit FontBook(std::array<std::string, familyCount> families = {});
    ~FontBook();
    FontBook(const FontBook &) = delete;
    FontBook &operator=(const FontBook &) = delete;

    /// The first face for a wish; null only on a machine without any font.
    [[nodiscard]] const Face *face(const FontWish &wish);
    /// The first face for a wish that has a character; null where none does.
    [[nodiscard]] const Face *faceFor(const FontWish &wish, char32_t character);

private:
    struct Candidates;
    Candidates &candidates(const FontWish &wish);
    const Face *opened(const std::string &file, int index);
    const Face *open(Candidates &from, std::size_t number);

    std::array<std::string, familyCount> m_families;
    std::mutex m_mutex;
    std::map<FontWish, std::unique_ptr<Candidates>> m_candidates;
    std::map<std::pair<std::string, int>, std::unique_ptr<const Face>> m_faces;
};

/// Whether a font of this family is installed, or it is one of the three generic names.
[[nodiscard]] bool hasFamily(const std::string &name);

} // namespace entente::page
