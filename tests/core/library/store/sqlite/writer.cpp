// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes to a library until it is killed, and says on standard output what was reported as saved.

#include "core/library/anchoring.h"
#include "core/library/archive/notedrafts.h"
#include "core/library/import/newbriefing.h"
#include "core/library/import/renewal.h"
#include "core/library/store/sqlite/opening.h"
#include "resources/resources.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

using namespace entente;
using namespace entente::library;

void say(const std::string &line)
{
    std::printf("%s\n", line.c_str());
    std::fflush(stdout);
}

int import(Store &store, const std::string &seed)
{
    for (int batch = 0;; ++batch) {
        std::vector<NewBriefing> documents;
        for (int i = 0; i < 8; ++i) {
            const std::string title = seed + " " + std::to_string(batch * 8 + i);
            Result<NewBriefing> made = prepared("# " + title + "\n\n- **Threat:** Words.\n", title,
                                                *bundledVocabulary());
            if (made)
                documents.push_back(std::move(made).value());
        }
        if (!store.add(documents))
            return EXIT_FAILURE;
        for (const NewBriefing &document : documents)
            say("briefing " + document.file);
    }
}

int takeNotes(Store &store, const std::string &seed)
{
    const Result<std::vector<BriefingRecord>> briefings = store.briefings();
    if (!briefings || briefings.value().empty())
        return EXIT_FAILURE;
    for (int i = 0;; ++i) {
        Note note;
        note.id = newNoteId();
        note.briefing = briefings.value().front().id;
        note.words = seed + std::to_string(i);
        if (!store.save(note))
            return EXIT_FAILURE;
        say("note " + note.id + ' ' + note.words);
    }
}

/// As the editor of notes does: each key is told, and each tenth time the library has all.
int type(Store &store, const std::string &file, const std::string &seed)
{
    const Result<std::vector<BriefingRecord>> briefings = store.briefings();
    if (!briefings || briefings.value().empty())
        return EXIT_FAILURE;
    NoteDrafts drafts(file + ".drafts", file);
    Note note;
    for (int i = 0;; ++i) {
        if (i % 40 == 0) {
            note = Note();
            note.id = newNoteId();
            note.briefing = briefings.value().front().id;
            note.words = seed;
        }
        note.words += static_cast<char>('a' + i % 26);
        drafts.put({note, {}, {}});
        drafts.flush();
        say("typed " + note.id + ' ' + note.words);
        if (i % 10 != 9)
            continue;
        const Result<Version> saved = store.save(note);
        if (!saved)
            return EXIT_FAILURE;
        note.version = saved.value();
        drafts.remove(note.id);
    }
}

int backUp(Store &store, const std::string &file)
{
    for (int i = 0;; ++i) {
        const std::string copy = file + ".copy" + std::to_string(i);
        std::remove(copy.c_str());
        if (!store.backup(copy))
            return EXIT_FAILURE;
        say("backup " + copy);
    }
}

/// Each time with another vocabulary, so that each topic is another each time.
int renew(Store &store, const std::string &seed)
{
    for (int i = 0;; ++i) {
        const std::string id = seed + std::to_string(i);
        const Result<Vocabulary> vocabulary = Vocabulary::parse(
            "concepts:\n- id: " + id + "\n  prefLabel:\n    en: words\n", id);
        if (!vocabulary || !renewBriefings(store, vocabulary.value()))
            return EXIT_FAILURE;
        say("renewal " + id);
    }
}

} // namespace

/// writer FILE import|notes|type|backup|renew|open SEED
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 4)
        return EXIT_FAILURE;
    const std::string task = argv[2];
    const Result<std::unique_ptr<Store>> store = openSqliteStore(argv[1]);
    if (!store)
        return EXIT_FAILURE;
    if (task == "import")
        return import(*store.value(), argv[3]);
    if (task == "notes")
        return takeNotes(*store.value(), argv[3]);
    if (task == "type")
        return type(*store.value(), argv[1], argv[3]);
    if (task == "renew")
        return renew(*store.value(), argv[3]);
    return task == "backup" ? backUp(*store.value(), argv[1]) : EXIT_SUCCESS;
}
