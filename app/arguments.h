// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/agreement/agreement.h"
#include "core/comparison/matrix.h"
#include "core/publishing/citation/style.h"
#include "core/publishing/publication.h"
#include "core/vocabulary/vocabulary.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace entente {

/// Exit statuses of the program.
enum ExitStatus : int {
    Done = 0,
    NothingMatched = 1,
    WrongUsage = 2,
    CouldNotRead = 3,
    CouldNotWrite = 4,
};

enum class Command : std::uint8_t {
    Window,
    Topics,
    Export,
    Import,
    Library,
    Search,
    Read,
    Cite,
    Changes,
    Compare,
    Matrix,
    Agree,
    Dossier,
    Similar,
    Watch,
    Server,
    Sync,
    Completions,
    ManualPage,
    Help,
    Version
};

/// What `library` is to do.
enum class LibraryAction : std::uint8_t { Check, Backup, Export, Notes };

/// What `dossier` is to do.
enum class DossierAction : std::uint8_t { List, Show, Add, Remove, Versions, Restore };

/// What `server` and `sync` are to do with a team's server.
struct TeamOrder
{
    std::string with; ///< its address; of other commands where --library named one
    /// "user add", "check"; of `sync` "", "conflicts", "settle", "take", "leave".
    QString action;
    QStringList names;               ///< what follows it
    QHash<QString, QString> options; ///< those that were given, by their names
};

/// Whose judgements `agree` compares, and which of them.
struct AgreeOrder
{
    std::string of;         ///< a person of the team; oneself where it is empty
    std::string with;       ///< another one, or the file of a library
    bool isProgram = false; ///< with what the program found
    Counted counted = Counted::Judged;
    bool isBlind = false; ///< without what one said knowing what the other had said
};

/// What the command line asks for.
struct Arguments
{
    Command command = Command::Window;
    std::optional<Command> helpOf; ///< of `--help` behind a command
    std::vector<std::string> files;
    QString language; ///< "en" or "ja", where --language says it; not known to parseArguments()
    Filter filter;
    std::string format = "text"; ///< of `topics`, `changes`, `compare`: text, json, csv …; of
                                 ///< `read`: markdown; of `completions`: a shell
    citation::Style style = citation::Style::Chicago; ///< of `cite` and `dossier`
    DossierAction dossierAction = DossierAction::List;
    std::string passage;     ///< of the same: words of the text that are cited
    std::string dossier;     ///< its title, or its id
    std::string purpose;     ///< of `dossier`
    std::string heading;     ///< to be added to it
    std::string words;       ///< the same
    std::string savedFilter; ///< the same: the name of a filter that the library keeps
    std::size_t version = 0; ///< of `dossier`: one that was kept, from 1; 0 for what it says now
    std::optional<Date> accessed; ///< of `cite`: the day on which the addresses were looked at
    bool withLeftOut = false;     ///< of `read`: list what is none of the text
    std::string output;           ///< of `export`, `library`, `changes` and `compare`
    PublishOptions publish;       ///< of `export`
    std::string library;          ///< its file, of all but `topics` and `export`
    std::string query;            ///< of `search`, and of `export` from a library
    std::vector<std::int64_t> briefings; ///< of `export` and `cite`: numbers in the library
    std::uint32_t topic = 0;             ///< of `similar`: its number in the briefing, from 1
    std::string left;                    ///< of `compare`: a query for each side
    std::string right;
    TeamOrder team; ///< of `server`, `sync` and `agree`
    AgreeOrder agree;
    std::string periods;            ///< of `matrix`: a file of named periods
    std::size_t limit = 20;         ///< hits of `search` that are listed
    MatrixBy rows = MatrixBy::Area; ///< of `matrix`
    MatrixBy columns = MatrixBy::Year;
    std::string events;                            ///< file of events, of `matrix`
    MatrixMeasure measure = MatrixMeasure::Topics; ///< of `matrix`
    bool cluster = false; ///< of `matrix`: rows beside those that spread alike
    bool fold = false;    ///< of `search`: near-duplicates behind the best of them
    LibraryAction action = LibraryAction::Check;
    bool repair = false;         ///< of `library check`: make the index anew where it is wrong
    bool dryRun = false;         ///< of `import`: say what would be read
    bool verbose = false;        ///< of `import`: name each file once it is stored
    bool allEditions = false;    ///< of `search`, and of `export` from a library: older ones too
    bool resetsSettings = false; ///< of the window
    bool newWindow = false;      ///< of the window: beside one that is open already
    bool namesLibrary = false; ///< of the window and of a sync: whether the command line says which
    bool isService = false;    ///< of the window: D-Bus says what to open
    /// Of `import` and `watch`: whether a document that may be an edition becomes one. Where it is
    /// not said it is kept beside the other, and named.
    std::optional<bool> joinsUnsure;
};

/// Why the command line cannot be followed, as one sentence.
struct UsageError
{
    QString sentence;
};

/// Gives the vocabulary whose focus areas may be named; asked only where one is.
using VocabularyGiver = std::function<std::shared_ptr<const Vocabulary>()>;

[[nodiscard]] std::variant<Arguments, UsageError> parseArguments(const QStringList &arguments,
                                                                 const VocabularyGiver &vocabulary);

} // namespace entente
