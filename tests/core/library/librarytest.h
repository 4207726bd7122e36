// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/import/importer.h"
#include "core/library/import/newbriefing.h"
#include "core/library/library.h"
#include "core/library/store/sqlite/schema.h"
#include "tests/support/briefings.h"

#include <QTemporaryDir>

namespace entente::test {

/// A test with a folder of its own and a library in it.
class LibraryTest : public ::testing::Test
{
protected:
    [[nodiscard]] std::string path(const std::string &name) const
    {
        return m_folder.path().toStdString() + '/' + name;
    }
    [[nodiscard]] std::string file() const { return path("library.entente"); }

    std::string write(const std::string &name, const std::string &text) const
    {
        std::filesystem::create_directories(std::filesystem::path(path(name)).parent_path());
        std::ofstream(path(name), std::ios::binary) << text;
        return path(name);
    }

    /// The library that is tested: that in file(), unless a test says otherwise.
    [[nodiscard]] library::Library &kept() const { return *m_library; }

    /// A store of it more.
    [[nodiscard]] std::unique_ptr<library::Store> open() const
    {
        Result<std::unique_ptr<library::Store>> store = m_library->open();
        if (!store) {
            ADD_FAILURE() << sentence(store.error()).toStdString();
            std::abort();
        }
        return std::move(store).value();
    }

    /// Makes a library of an older version, with one briefing in it.
    void makeOld(int version) const
    {
        library::Database old(file(), library::Access::ReadWrite);
        ASSERT_TRUE(old.open());
        ASSERT_TRUE(library::migrate(old, version));
        ASSERT_TRUE(old.run(QStringLiteral(
            "INSERT INTO briefing(change, file, hash, title, subtitle, source, address, language, "
            "marking, sample, size, kinds, tables, edition, work) "
            "VALUES(1, x'61', x'62', 'Old', '', '', '', 'en', '', 0, 1, '', 0, '', 1)")));
    }

    /// Without a name each text is a file of its own: at one path it would be an edition.
    [[nodiscard]] static library::NewBriefing prepared(const std::string &text,
                                                       const std::string &name = {})
    {
        const std::string own = std::to_string(std::hash<std::string>()(text)) + ".md";
        Result<library::NewBriefing> made = library::prepared(text, name.empty() ? own : name,
                                                              *bundledVocabulary());
        if (!made) {
            ADD_FAILURE() << sentence(made.error()).toStdString();
            return {};
        }
        return std::move(made).value();
    }

    /// Adds one document; fails the test where that is refused.
    static library::Added add(library::Store &store, const std::string &text,
                              const std::string &name = {})
    {
        const std::vector<library::NewBriefing> one{prepared(text, name)};
        const Result<std::vector<library::Added>> added = store.add(one);
        if (!added) {
            ADD_FAILURE() << sentence(added.error()).toStdString();
            return {};
        }
        return added.value().front();
    }

    [[nodiscard]] static std::vector<library::KeptTopic> topics(library::Store &store,
                                                                library::BriefingId id)
    {
        std::vector<library::KeptTopic> all;
        const Result<void> done = store.topics(id, [&](const library::KeptTopic &topic) {
            all.push_back(topic);
            return true;
        });
        EXPECT_TRUE(done) << sentence(done.error()).toStdString();
        return all;
    }

    static void expectWhole(library::Store &store)
    {
        const Result<std::vector<std::string>> problems = store.check();
        ASSERT_TRUE(problems) << sentence(problems.error()).toStdString();
        EXPECT_EQ(problems.value(), std::vector<std::string>());
    }

private:
    QTemporaryDir m_folder;

protected:
    std::shared_ptr<library::Library> m_library = library::libraryAt(file(), bundledVocabulary());
};

inline const std::string strait = "---\ntitle: The strait\ndate: 2024-04-10\n"
                                  "source_url: https://example.org/strait\n---\n\n"
                                  "# Threats\n\n- **Mines:** Mines close the strait.\n"
                                  "- **Cyber attacks:** Cyber attacks on ports.\n\n"
                                  "# Recommendations\n\n- **Sweep:** Sweep the mines.\n";

} // namespace entente::test
