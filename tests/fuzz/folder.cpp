// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/folder.h"

#include "core/library/archive/folderexport.h"
#include "core/library/library.h"
#include "tests/fuzz/fuzz.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace {

constexpr std::string_view placeholder = "SHA256";

/// With the true hash of the document, which no mutation would come upon.
std::string listed(std::string list, std::string_view document)
{
    const std::string hash = QCryptographicHash::hash(
                                 QByteArray(document.data(), qsizetype(document.size())),
                                 QCryptographicHash::Sha256)
                                 .toHex()
                                 .toStdString();
    for (auto at = list.find(placeholder); at != std::string::npos;
         at = list.find(placeholder, at + hash.size()))
        list.replace(at, placeholder.size(), hash);
    return list;
}

} // namespace

/// A folder that says that it was exported: library.json, and behind a NUL its one document.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace entente;
    static int count = 1;
    static char name[] = "fuzz";
    static char *arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
    static const auto vocabulary = bundledVocabulary();
    static const fuzz::Folder folder;

    const std::string_view given = fuzz::given(data, size);
    const std::size_t end = std::min(given.find('\0'), given.size());
    const std::string_view document = end < given.size() ? given.substr(end + 1)
                                                         : given.substr(end);
    std::filesystem::create_directories(folder.path("folder/documents"));
    folder.write("folder/library.json", listed(std::string(given.substr(0, end)), document));
    folder.write("folder/documents/1.md", document);
    if (!library::isExportedFolder(folder.path("folder")))
        return 0;
    // A library that is emptied costs less than one that is made, but one that stays grows.
    std::error_code ignored;
    for (const char *const kept : {"a.entente", "a.entente-wal", "a.entente-shm"})
        std::filesystem::remove(folder.path(kept), ignored);
    const auto store = library::libraryAt(folder.path("a.entente"), vocabulary)->open();
    fuzz::require(store.ok());
    static_cast<void>(library::importFolder(*store.value(), folder.path("folder"), *vocabulary));
    const auto complaints = store.value()->check();
    fuzz::require(complaints.ok() && complaints.value().empty());
    return 0;
}
