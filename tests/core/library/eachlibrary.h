// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/library/librarytest.h"
#include "tests/core/team/teamlibrary.h"

namespace entente::test {

/// Something that keeps libraries. What is named in keepers() is held to all that the interface
/// promises.
struct Keeper
{
    const char *name;
    /// Nothing where what it needs is not installed.
    std::shared_ptr<library::Library> (*libraryNamed)(const std::string &file);
    /// Whether all that opened the library know where on this machine a document lay.
    bool knowsPlaces = true;
};

inline std::vector<Keeper> keepers()
{
    return {{"File",
             [](const std::string &file) { return library::libraryAt(file, bundledVocabulary()); }},
            {"Memory",
             [](const std::string &) { return library::libraryInMemory(bundledVocabulary()); }},
            // Where it lay is nobody's business: another replica knows the last part of its name.
            {"Team", &teamLibrary, false}};
}

/// And one in which all that is asked went through a team's server: for what people say, and not
/// for what each library finds in it by itself.
inline std::vector<Keeper> keepersOfWords()
{
    std::vector<Keeper> all = keepers();
    all.push_back({"TeamSeenElsewhere", &teamLibrarySeenElsewhere, false});
    return all;
}

inline std::string keeperName(const ::testing::TestParamInfo<Keeper> &keeper)
{
    return keeper.param.name;
}

/// A test of what every library does, whatever keeps it.
class EachLibraryTest : public LibraryTest, public ::testing::WithParamInterface<Keeper>
{
protected:
    EachLibraryTest() { m_library = GetParam().libraryNamed(file()); }

    void SetUp() override
    {
        if (!m_library)
            GTEST_SKIP() << whyNoTeamLibrary();
        prepare();
    }
    /// What a test begins with; not called where it is skipped.
    virtual void prepare() {}

    /// Another one, which is empty.
    [[nodiscard]] std::shared_ptr<library::Library> another() const
    {
        return GetParam().libraryNamed(path("another.entente"));
    }
};

} // namespace entente::test
