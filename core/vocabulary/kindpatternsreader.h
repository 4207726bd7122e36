// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/yaml.h"
#include "core/vocabulary/kindpatterns.h"

#include <map>

namespace entente {

/// Reads a file of patterns; resources/patterns/en.yaml says how it is written.
class KindPatternsReader final
{
public:
    KindPatternsReader(std::string file, KindPatterns &patterns)
        : m_file(std::move(file)), m_patterns(patterns)
    {
    }

    [[nodiscard]] Result<void> read(const yaml::Node &root);

private:
    Error fail(std::uint32_t line, std::string reason);
    void takeKind(const std::string &name, const yaml::Node &uses);
    void take(const yaml::Node *list, PatternSet &patterns);
    [[nodiscard]] WordPattern ofWords(const yaml::Node &item);
    [[nodiscard]] WordPattern ofPieces(const yaml::Node &item);
    [[nodiscard]] WordPattern::Part partOf(std::string_view place, std::uint32_t line);

    std::string m_file;
    KindPatterns &m_patterns;
    std::map<std::string, std::vector<std::string>, std::less<>> m_lists;
    std::optional<Error> m_error; ///< the first one
    bool m_hasSpaces = true;
};

} // namespace entente
