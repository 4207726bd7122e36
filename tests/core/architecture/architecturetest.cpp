// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace entente::test {

namespace {

namespace fs = std::filesystem;

/// What the rooms of a floor may include of that floor, beside themselves.
using Arrows = std::map<std::string, std::set<std::string>>;

/// The arrows of docs/architecture.md and core/CMakeLists.txt.
const Arrows &arrowsOfCore()
{
    static const Arrows all{
        {"base", {}},
        {"briefing", {"base"}},
        {"vocabulary", {"base", "briefing"}},
        {"page", {"base", "briefing"}},
        {"pdf", {"base", "briefing", "page"}},
        {"reading", {"base", "briefing", "pdf"}},
        {"analysis", {"base", "briefing", "vocabulary", "reading"}},
        {"search", {"base", "briefing", "vocabulary"}},
        {"filter", {"base", "briefing", "vocabulary", "reading", "analysis", "search"}},
        {"comparison", {"base", "briefing", "vocabulary", "analysis"}},
        {"library",
         {"base", "briefing", "vocabulary", "reading", "analysis", "filter", "comparison",
          "search"}},
        {"publishing",
         {"base", "briefing", "vocabulary", "pdf", "reading", "analysis", "filter", "comparison",
          "page"}},
        {"session",
         {"base", "briefing", "vocabulary", "reading", "analysis", "filter", "search", "comparison",
          "library", "publishing"}},
        {"team", {"base", "briefing", "vocabulary", "filter", "library"}},
    };
    return all;
}

/// The arrows of docs/architecture.md and ui/CMakeLists.txt: panels do not know one another, but
/// for the notes, which stand in the page, and the library, which lists topics and dossiers. The
/// window knows all.
const Arrows &arrowsOfUi()
{
    static const Arrows all{
        {"style", {}},
        {"workspace", {}},
        {"jobs", {"style"}},
        {"filter", {"style", "workspace"}},
        {"reader", {"style", "workspace"}},
        {"original", {"style", "workspace"}},
        {"notes", {"style", "workspace", "reader"}},
        {"topics", {"style", "workspace", "filter"}},
        {"comparison", {"style", "workspace"}},
        {"charts", {"style", "workspace", "filter"}},
        {"overview", {"style", "workspace", "filter"}},
        {"publishing", {"style", "workspace", "jobs"}},
        {"agreement", {"style", "workspace", "publishing"}},
        {"dossier", {"style", "workspace", "jobs", "topics", "publishing"}},
        {"library", {"style", "workspace", "topics", "comparison", "dossier"}},
        {"team", {"style", "workspace", "jobs", "topics", "comparison"}},
        {"palette", {"style"}},
        {"settings", {"style", "publishing"}},
        {"desktop", {}},
        {"manual", {"style"}},
        {"window",
         {"style", "workspace", "jobs", "filter", "reader", "original", "notes", "topics",
          "comparison", "charts", "overview", "publishing", "agreement", "dossier", "library",
          "team", "palette", "settings", "manual"}},
    };
    return all;
}

/// The same for the rooms within core/library, beside themselves and the values at its top.
const Arrows &libraryArrows()
{
    static const Arrows all{
        {"store", {}},         {"store/memory", {"store"}}, {"store/sqlite", {"store"}},
        {"search", {"store"}}, {"import", {"store"}},       {"archive", {"store", "import"}},
    };
    return all;
}

/// What every room of core/library stands on.
const std::set<std::string> &libraryValues()
{
    static const std::set<std::string> all{"anchoring.h",   "corrections.h", "dossier.h",
                                           "dossierjson.h", "editions.h",    "libraryerror.h",
                                           "notes.h",       "records.h",     "wholetext.h"};
    return all;
}

struct SourceFile
{
    std::string path; ///< from the root
    std::size_t lines = 0;
    std::vector<std::string> includes; ///< in quotation marks
};

std::optional<std::string> includeIn(const std::string &line)
{
    const std::size_t hash = line.find_first_not_of(" \t");
    if (hash == std::string::npos || line[hash] != '#')
        return std::nullopt;
    const std::size_t word = line.find_first_not_of(" \t", hash + 1);
    if (word == std::string::npos || line.compare(word, 7, "include") != 0)
        return std::nullopt;
    const std::size_t open = line.find('"', word);
    const std::size_t close = open == std::string::npos ? open : line.find('"', open + 1);
    if (close == std::string::npos)
        return std::nullopt;
    return line.substr(open + 1, close - open - 1);
}

SourceFile read(const fs::path &root, const fs::path &path)
{
    SourceFile file;
    file.path = fs::relative(path, root).generic_string();
    std::ifstream stream(path);
    for (std::string line; std::getline(stream, line); ++file.lines) {
        if (std::optional<std::string> included = includeIn(line))
            file.includes.push_back(std::move(*included));
    }
    return file;
}

const std::vector<SourceFile> &sourceFiles()
{
    static const std::vector<SourceFile> files = [] {
        const fs::path root = fs::path(ENTENTE_FIXTURES).parent_path().parent_path();
        std::vector<SourceFile> found;
        for (const char *const top : {"core", "ui", "app", "resources", "tests"}) {
            for (const fs::directory_entry &entry : fs::recursive_directory_iterator(root / top)) {
                const fs::path extension = entry.path().extension();
                if (extension == ".cpp" || extension == ".h")
                    found.push_back(read(root, entry.path()));
            }
        }
        return found;
    }();
    return files;
}

/// The folders of a path, without its file: {"core", "reading"}.
std::vector<std::string> folders(const std::string &path)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (std::size_t slash = path.find('/'); slash != std::string::npos;
         slash = path.find('/', begin)) {
        parts.push_back(path.substr(begin, slash - begin));
        begin = slash + 1;
    }
    return parts;
}

/// "store/sqlite" of a path within core/library; empty at its top.
std::string libraryRoom(const std::vector<std::string> &folders)
{
    std::string room;
    for (std::size_t i = 2; i < folders.size(); ++i)
        room += (room.empty() ? "" : "/") + folders[i];
    return room;
}

/// The same within core/library. A kind of store is opened in one place, and known in no other.
std::string objectionInLibrary(const std::string &from, const std::string &included)
{
    const std::string source = libraryRoom(folders(from));
    const std::string target = libraryRoom(folders(included));
    if (source == target)
        return {};
    if (source.empty())
        return target.starts_with("store/") && from != "core/library/opening.cpp"
            ? "only core/library/opening.cpp knows a kind of store"
            : "";
    const auto room = libraryArrows().find(source);
    if (room == libraryArrows().end())
        return "core/library/" + source + " is not in the list of arrows";
    const std::string name = included.substr(included.find_last_of('/') + 1);
    if (target.empty() && source.starts_with("store"))
        return libraryValues().contains(name) ? "" : "a store stands on values alone";
    if (target.empty())
        return name == "library.h" || name == "book.h" ? "a room does not know the house" : "";
    return room->second.contains(target) ? "" : "the arrow goes the other way, or there is none";
}

/// Why a file may not include what it does; empty where it may.
std::string objection(const std::string &from, const std::string &included)
{
    const std::vector<std::string> source = folders(from);
    const std::vector<std::string> target = folders(included);
    if (target.empty() || source[0] == "tests")
        return {};
    const std::string &top = source[0];
    if (target[0] == "tests")
        return "nothing includes tests but tests";
    if (target[0] == "app" && top != "app")
        return "nothing includes app but app";
    if (target[0] == "ui" && top != "ui" && top != "app")
        return "only ui and app include ui";
    if (target[0] == "resources" && top == "core")
        return "core does not know resources";
    if (top != "core" && included.starts_with("core/library/store/sqlite/"))
        return "a kind of store is known within core/library alone";
    if (target[0] != top || (top != "core" && top != "ui"))
        return {};
    if (source.size() < 2 || target.size() < 2)
        return "a file of " + top + " lies in a room";
    const Arrows &arrows = top == "core" ? arrowsOfCore() : arrowsOfUi();
    const auto room = arrows.find(source[1]);
    if (room == arrows.end())
        return top + '/' + source[1] + " is not in the list of arrows";
    if (target[1] != source[1] && !room->second.contains(target[1]))
        return "the arrow goes the other way, or there is none";
    const bool isInLibrary = source[1] == "library" && target[1] == "library";
    return isInLibrary ? objectionInLibrary(from, included) : "";
}

} // namespace

TEST(Architecture, objectsToArrowsThatGoTheWrongWay)
{
    EXPECT_EQ("", objection("core/reading/reader.cpp", "core/briefing/briefing.h"));
    EXPECT_EQ("", objection("core/reading/reader.cpp", "reader.h"));
    EXPECT_EQ("", objection("ui/topics/topicmodel.h", "core/filter/filter.h"));
    EXPECT_EQ("", objection("app/main.cpp", "ui/window/mainwindow.h"));
    EXPECT_NE("", objection("core/briefing/briefing.h", "core/reading/reader.h"));
    EXPECT_NE("", objection("core/filter/filter.h", "core/comparison/worddiff.h"));
    EXPECT_NE("", objection("core/reading/reader.h", "core/vocabulary/vocabulary.h"));
    EXPECT_NE("", objection("core/publishing/pdf.h", "ui/style/style.h"));
    EXPECT_NE("", objection("core/analysis/analysis.h", "resources/resources.h"));
    EXPECT_NE("", objection("ui/window/menus.h", "app/arguments.h"));
    EXPECT_NE("", objection("core/cellar/wine.h", "core/text/utf8.h"));
    EXPECT_NE("", objection("ui/window/menus.h", "tests/support/briefings.h"));
    EXPECT_EQ("", objection("ui/window/menus.h", "ui/style/icons.h"));
    EXPECT_NE("", objection("ui/style/icons.h", "ui/workspace/workspace.h"));
    EXPECT_NE("", objection("ui/charts/chart.h", "ui/overview/overviewpanel.h"));
    EXPECT_NE("", objection("ui/cellar/wine.h", "ui/style/icons.h"));
}

TEST(Architecture, objectsToArrowsThatGoTheWrongWayWithinTheLibrary)
{
    const std::string library = "core/library/";
    const auto fault = [&](const char *from, const char *included) {
        return objection(library + from, library + included);
    };
    EXPECT_EQ("", fault("store/store.h", "records.h"));
    EXPECT_EQ("", fault("store/sqlite/sqlitestore.h", "store/store.h"));
    EXPECT_EQ("", fault("archive/folderimport.cpp", "import/newbriefing.h"));
    EXPECT_EQ("", fault("search/catalogue.cpp", "readkept.h"));
    EXPECT_EQ("", fault("opening.cpp", "store/sqlite/opening.h"));
    EXPECT_NE("", fault("store/store.h", "archive/folderexport.h"));
    EXPECT_NE("", fault("store/sqlite/opening.cpp", "import/importer.h"));
    EXPECT_NE("", fault("store/store.h", "library.h"));
    EXPECT_NE("", fault("import/importer.h", "library.h"));
    EXPECT_NE("", fault("import/importer.h", "search/catalogue.h"));
    EXPECT_NE("", fault("readkept.h", "store/sqlite/database.h"));
    EXPECT_NE("", fault("archive/folderexport.h", "store/sqlite/database.h"));
    EXPECT_NE("", fault("cellar/wine.h", "records.h"));
    EXPECT_NE("", objection("app/book.cpp", "core/library/store/sqlite/opening.h"));
}

TEST(Architecture, hasNoIncludeThatGoesTheWrongWay)
{
    ASSERT_GT(sourceFiles().size(), 100U);
    std::string wrong;
    for (const SourceFile &file : sourceFiles()) {
        for (const std::string &included : file.includes) {
            const std::string reason = objection(file.path, included);
            if (!reason.empty())
                wrong += file.path + " includes " + included + ": " + reason + '\n';
        }
    }
    EXPECT_EQ("", wrong);
}

TEST(Architecture, keepsEveryFileShortEnoughToRead)
{
    constexpr std::size_t longest = 400;
    std::string tooLong;
    for (const SourceFile &file : sourceFiles()) {
        if (file.lines > longest)
            tooLong += file.path + " has " + std::to_string(file.lines) + " lines\n";
    }
    EXPECT_EQ("", tooLong);
}

} // namespace entente::test
