// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchindex.h"

#include <filesystem>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace entente::search::test {

/// A folder of its own, gone at the end of the test.
class TemporaryFolder final
{
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    [[nodiscard]] std::string path() const { return m_path.string(); }

private:
    std::filesystem::path m_path;
};

/// A briefing of one topic with the same id.
[[nodiscard]] IndexedBriefing oneTopic(std::uint64_t id, std::string title, std::string text);

/// A briefing of several topics of few words, at random; its documents have the ids from id * 100.
[[nodiscard]] IndexedBriefing random(std::uint64_t id, std::mt19937 &source);
[[nodiscard]] std::vector<IndexedBriefing> randomBriefings(std::size_t count, unsigned seed);

/// The request of somebody who has finished typing.
[[nodiscard]] Request asking(std::string_view query);

[[nodiscard]] std::vector<std::uint64_t> ids(const Answer &answer);

/// The same in each respect that a caller sees.
void expectSame(const Answer &a, const Answer &b, const std::string &what);

} // namespace entente::search::test
