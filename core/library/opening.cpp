// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one place that knows what keeps libraries.

#include "core/library/store/sqlite/opening.h"

#include "core/library/locallibrary.h"
#include "core/library/store/memory/memorystore.h"
#include "core/library/store/replica.h"
#include "core/library/store/sqlite/sqlitereplica.h"

#include <QUuid>

#include <filesystem>

namespace entente::library {

std::shared_ptr<Library> libraryAt(std::string file, std::shared_ptr<const Vocabulary> vocabulary)
{
    LocalLibrary::Keeping keeping;
    keeping.exists = [file] {
        std::error_code unknown;
        return std::filesystem::exists(file, unknown);
    };
    keeping.open = [file] { return openSqliteStore(file); };
    keeping.indexFolder = indexFolderOf(file);
    keeping.name = std::move(file);
    return std::make_shared<LocalLibrary>(std::move(keeping), std::move(vocabulary));
}

std::string indexFolderOf(const std::string &libraryFile)
{
    return libraryFile + ".index";
}

std::shared_ptr<Library> libraryInMemory(std::shared_ptr<const Vocabulary> vocabulary)
{
    LocalLibrary::Keeping keeping;
    // Of its own, for what is typed is kept by the name of its library.
    keeping.name = "memory-" + QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    keeping.exists = [] { return true; };
    keeping.open = [memory = std::make_shared<Memory>(),
                    name = keeping.name]() -> Result<std::unique_ptr<Store>> {
        return std::unique_ptr<Store>(std::make_unique<MemoryStore>(memory, name));
    };
    return std::make_shared<LocalLibrary>(std::move(keeping), std::move(vocabulary));
}

Result<std::unique_ptr<Replica>> openReplica(const std::string &file)
{
    ENTENTE_TRY(std::unique_ptr<Store> store, openSqliteStore(file));
    if (const std::optional<Error> why = store->readOnly())
        return *why;
    return openSqliteReplica(std::move(store), file);
}

} // namespace entente::library
