// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the arrows between our own files cannot show: libraries that have no place in a room.

#include "tests/support/briefings.h"

#include <algorithm>

namespace entente::test {

namespace {

namespace fs = std::filesystem;

struct SourceText
{
    std::string path; ///< from the root
    std::string text;
};

std::vector<SourceText> filesIn(std::initializer_list<std::string_view> folders)
{
    const fs::path root = fs::path(ENTENTE_FIXTURES).parent_path().parent_path();
    std::vector<SourceText> files;
    for (const std::string_view folder : folders) {
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator(root / folder)) {
            if (entry.is_regular_file())
                files.push_back({entry.path().lexically_relative(root).generic_string(),
                                 contents(entry.path())});
        }
    }
    return files;
}

bool isCode(const SourceText &file)
{
    return file.path.ends_with(".cpp") || file.path.ends_with(".h");
}

/// The first of some words that a file holds; empty where it holds none.
std::string_view firstOf(std::initializer_list<std::string_view> words, const SourceText &file)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](std::string_view word) {
        return file.text.find(word) != std::string::npos;
    });
    return found == words.end() ? std::string_view() : *found;
}

} // namespace

TEST(Dependencies, keepWidgetsOutOfCore)
{
    for (const SourceText &file : filesIn({"core", "resources"})) {
        EXPECT_EQ(
            firstOf({"#include <QtWidgets", "#include <QtCharts", "#include <QWidget",
                     "#include <QApplication>", "#include <QChart", "#include <QDialog",
                     "#include <QMessageBox>", "Qt6::Widgets", "Qt6::Charts", "Entente::Ui::"},
                    file),
            "")
            << file.path;
    }
}

TEST(Dependencies, keepQtChartsInOneRoom)
{
    for (const SourceText &file : filesIn({"ui", "app"})) {
        if (!file.path.starts_with("ui/charts/")) {
            EXPECT_EQ(firstOf({"#include <QChart", "#include <QtCharts", "Qt6::Charts"}, file), "")
                << file.path;
        }
    }
}

TEST(Dependencies, keepTheConfinementOfHelpersInOneFile)
{
    for (const SourceText &file : filesIn({"core", "ui", "app"})) {
        if (isCode(file) && file.path != "core/reading/sandbox/confinement.cpp") {
            EXPECT_EQ(firstOf({"#include <seccomp", "#include <linux/"}, file), "") << file.path;
        }
    }
}

TEST(Dependencies, keepTheParsersOfFormatsInTheirRooms)
{
    for (const SourceText &file : filesIn({"core", "ui", "app", "resources"})) {
        const std::string_view parser = firstOf({"#include <md4c.h>", "#include <gumbo.h>",
                                                 "#include <yaml.h>", "#include <gmime/",
                                                 "#include <gsf/", "#include <archive.h>"},
                                                file);
        const bool atHome = file.path.starts_with("core/reading/")
            || file.path.starts_with("core/base/");
        EXPECT_TRUE(parser.empty() || atHome) << file.path << ": " << parser;
    }
}

// A helper of one's own names a context that lupdate does not find; see core/base/errortexts.h.
TEST(Dependencies, askForTranslationsUnderADeclaredContext)
{
    for (const SourceText &file : filesIn({"core", "ui", "app", "resources"}))
        EXPECT_EQ(firstOf({"Application::translate", " tr(const char"}, file), "") << file.path;
}

TEST(Dependencies, areStatedUnderALicenceInEveryFile)
{
    for (const SourceText &file : filesIn({"core", "ui", "app", "tests", "resources"})) {
        const bool needs = isCode(file) || file.path.ends_with("CMakeLists.txt");
        const std::string_view mark = isCode(file) ? "// " : "# ";
        const std::string head = std::string(mark)
            + "SPDX-FileCopyrightText: 2026 The Entente Authors\n" + std::string(mark)
            + "SPDX-License-Identifier: GPL-3.0-or-later\n";
        EXPECT_TRUE(!needs || file.text.starts_with(head)) << file.path;
    }
}

} // namespace entente::test
