// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace entente::judge {

/// What a reader wrote down of one topic, or of one table.
struct Judgement
{
    std::uint32_t line = 0;
    std::string form;
    std::string kind;
    std::set<std::string> areas;
    std::string begins;
};

/// What a reader wrote down of a document.
struct Document
{
    std::string name;
    std::string half;
    std::string date;
    std::vector<Judgement> topics;
    std::vector<Judgement> tables;
};

/// The fields of a line, parted by a sign.
[[nodiscard]] std::vector<std::string> fieldsOf(const std::string &line, char sign);
/// A file of judgements, see README.md.
[[nodiscard]] Document documentOf(const std::filesystem::path &path);
/// Letters and digits alone, so that neither markup nor the width of gaps nor an author's numbers
/// count.
[[nodiscard]] std::string lettersOf(std::string_view numbered);

} // namespace entente::judge
