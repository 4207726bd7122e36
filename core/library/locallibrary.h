// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"
#include "core/library/search/catalogue.h"

#include <mutex>

namespace entente::library {

/// A library that is searched in this program, whatever keeps it.
class LocalLibrary final : public Library
{
public:
    /// What keeps it. All are called from any thread.
    struct Keeping
    {
        std::string name;
        std::function<bool()> exists;
        std::function<Result<std::unique_ptr<Store>>()> open;
        std::string indexFolder; ///< of its search; empty where that is in memory
    };
    LocalLibrary(Keeping keeping, std::shared_ptr<const Vocabulary> vocabulary);

    [[nodiscard]] const std::string &name() const override { return m_keeping.name; }
    [[nodiscard]] bool exists() const override { return m_keeping.exists(); }
    [[nodiscard]] Result<std::unique_ptr<Store>> open() override { return m_keeping.open(); }
    [[nodiscard]] Result<SearchState> openSearch(Store &store) override;
    [[nodiscard]] Result<void> follow(Store &store, const FollowProgress &progress) override;
    [[nodiscard]] Result<search::Answer> search(search::Request request,
                                                Editions editions) override;
    [[nodiscard]] Result<SearchCheck> checkSearch(Store &store) override;
    void discardSearch() override;

private:
    [[nodiscard]] std::shared_ptr<Catalogue> catalogue();

    Keeping m_keeping;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    std::mutex m_opening;
    std::shared_ptr<Catalogue> m_catalogue; ///< under m_opening; who searches holds on to it
};

} // namespace entente::library
