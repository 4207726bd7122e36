// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/filter/filterindex.h"
#include "resources/resources.h"

#include <QString>

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

namespace entente::test {

/// Reads and analyses a text with the vocabulary that the program carries; fails the test where
/// that is refused.
inline BriefingPtr briefing(std::string text, const std::string &name = "briefing.md")
{
    Result<Briefing> read = readAndAnalyse(std::move(text), name, *bundledVocabulary());
    if (!read) {
        ADD_FAILURE() << sentence(read.error()).toStdString();
        return std::make_shared<const Briefing>();
    }
    return std::make_shared<const Briefing>(std::move(read).value());
}

/// A bundled briefing, such as "alliance".
inline BriefingPtr bundled(const std::string &name = "alliance")
{
    Result<std::string> bytes = bundledBriefing(std::string(bundledScheme) + name);
    if (!bytes) {
        ADD_FAILURE() << sentence(bytes.error()).toStdString();
        return std::make_shared<const Briefing>();
    }
    return briefing(std::move(bytes).value(), std::string(bundledScheme) + name);
}

/// A vocabulary from YAML; fails the test where that is refused.
inline std::shared_ptr<const Vocabulary> vocabulary(const char *yaml)
{
    Result<Vocabulary> parsed = Vocabulary::parse(yaml, "given.yaml");
    if (!parsed) {
        ADD_FAILURE() << sentence(parsed.error()).toStdString();
        return std::make_shared<const Vocabulary>();
    }
    return std::make_shared<const Vocabulary>(std::move(parsed).value());
}

inline std::shared_ptr<const FilterIndex> indexOf(std::vector<BriefingPtr> briefings)
{
    return std::make_shared<const FilterIndex>(std::move(briefings), bundledVocabulary());
}

/// The line of a place in a text.
inline std::uint32_t lineOf(const Locator &where)
{
    return std::get<TextLine>(where).number;
}

inline std::string contents(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline std::string fixture(const std::string &name)
{
    return contents(std::filesystem::path(ENTENTE_FIXTURES) / name);
}

/// Folder of real documents: $ENTENTE_CORPUS or ../shared/corpus. Empty where there is none; the
/// test then skips, saying so.
inline std::filesystem::path corpus()
{
    const char *given = std::getenv("ENTENTE_CORPUS");
    const std::filesystem::path folder = given != nullptr
        ? given
        : std::filesystem::path(ENTENTE_SHARED) / "corpus";
    return std::filesystem::is_directory(folder) ? folder : std::filesystem::path();
}

} // namespace entente::test
