// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

namespace {

using Target = int (*)(const std::uint8_t *, std::size_t);

} // namespace

// NOLINTBEGIN(readability-identifier-naming): named after the files
extern "C" {
int fuzz_answer(const std::uint8_t *data, std::size_t size);
int fuzz_archive(const std::uint8_t *data, std::size_t size);
int fuzz_article(const std::uint8_t *data, std::size_t size);
int fuzz_converted(const std::uint8_t *data, std::size_t size);
int fuzz_encodings(const std::uint8_t *data, std::size_t size);
int fuzz_folder(const std::uint8_t *data, std::size_t size);
int fuzz_html(const std::uint8_t *data, std::size_t size);
int fuzz_mail(const std::uint8_t *data, std::size_t size);
int fuzz_markdown(const std::uint8_t *data, std::size_t size);
int fuzz_office(const std::uint8_t *data, std::size_t size);
int fuzz_page(const std::uint8_t *data, std::size_t size);
int fuzz_pdf(const std::uint8_t *data, std::size_t size);
int fuzz_query(const std::uint8_t *data, std::size_t size);
int fuzz_segment(const std::uint8_t *data, std::size_t size);
int fuzz_tables(const std::uint8_t *data, std::size_t size);
int fuzz_webarchive(const std::uint8_t *data, std::size_t size);
int fuzz_yaml(const std::uint8_t *data, std::size_t size);
}
// NOLINTEND(readability-identifier-naming)

namespace entente::test {

namespace {

namespace fs = std::filesystem;

const std::map<std::string, Target> &targets()
{
    static const std::map<std::string, Target> all{{"answer", fuzz_answer},
                                                   {"archive", fuzz_archive},
                                                   {"mail", fuzz_mail},
                                                   {"article", fuzz_article},
                                                   {"converted", fuzz_converted},
                                                   {"encodings", fuzz_encodings},
                                                   {"folder", fuzz_folder},
                                                   {"html", fuzz_html},
                                                   {"markdown", fuzz_markdown},
                                                   {"office", fuzz_office},
                                                   {"page", fuzz_page},
                                                   {"pdf", fuzz_pdf},
                                                   {"query", fuzz_query},
                                                   {"segment", fuzz_segment},
                                                   {"tables", fuzz_tables},
                                                   {"webarchive", fuzz_webarchive},
                                                   {"yaml", fuzz_yaml}};
    return all;
}

std::string contents(const fs::path &path)
{
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

/// A target ends the program where what must hold does not.
void hand(Target target, const std::string &bytes)
{
    EXPECT_EQ(target(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()), 0);
}

} // namespace

TEST(Fuzzing, findsNothingAnyMoreInWhatItFoundBefore)
{
    const fs::path found = fs::path(ENTENTE_FIXTURES) / "fuzz";
    for (const fs::directory_entry &file : fs::recursive_directory_iterator(found)) {
        if (!file.is_regular_file())
            continue;
        const auto target = targets().find(file.path().parent_path().filename().string());
        ASSERT_NE(target, targets().end()) << file.path() << " lies in no target's folder";
        SCOPED_TRACE(file.path().string());
        hand(target->second, contents(file.path()));
    }
}

TEST(Fuzzing, findsNothingInTheFixturesWhoeverReadsThem)
{
    for (const fs::directory_entry &file : fs::recursive_directory_iterator(ENTENTE_FIXTURES)) {
        constexpr std::uintmax_t mostBytes = 65'536;
        if (!file.is_regular_file() || file.file_size() > mostBytes)
            continue;
        for (const auto &[name, target] : targets()) {
            SCOPED_TRACE(name + " reads " + file.path().string());
            hand(target, contents(file.path()));
        }
    }
}

} // namespace entente::test
