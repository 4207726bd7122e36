// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ten thousand notes on one briefing, sent and taken: what pouchdb.mjs does with the same notes.

#include "core/library/import/newbriefing.h"
#include "core/library/store/replica.h"
#include "resources/resources.h"
#include "tests/bench/team/colleague.h"
#include "tests/bench/team/house.h"

namespace entente::bench {

library::Note noteOn(library::BriefingId briefing)
{
    constexpr std::size_t letters = 200;
    library::Note note;
    note.id = newId();
    note.briefing = briefing;
    note.anchor = {"Threats", "", "", {0, 7}};
    note.words = std::string(letters, 'w');
    note.created = note.modified = "2026-01-01T00:00:00Z";
    return note;
}

void manyNotes(const std::string &program)
{
    constexpr int notes = 10'000;
    House house(2);
    const auto sync = [&](int person, const char *what) {
        const double before = house.processor();
        const Used used = run({program, "sync", "--library", house.path(House::person(person)),
                               "--with", house.address(House::person(person))});
        if (what != nullptr)
            std::printf("%d notes %s: %.2f s, %.2f s of the client's processor, %.2f s of the "
                        "server's\n",
                        notes, what, used.seconds, used.processor, house.processor() - before);
    };
    {
        const auto replica = must(library::openReplica(house.path(House::person(1))));
        const std::vector batch{must(library::prepared("# Threats\n\n- Mines close the strait.\n",
                                                       "strait.md", *bundledVocabulary()))};
        (void)must(replica->store().add(batch));
    }
    sync(1, nullptr);
    sync(2, nullptr);
    {
        const auto replica = must(library::openReplica(house.path(House::person(1))));
        const library::BriefingId briefing = must(replica->store().briefings()).front().id;
        must(replica->together([&]() -> Result<void> {
            for (int i = 0; i < notes; ++i) {
                ENTENTE_TRY_VOID(replica->store().save(noteOn(briefing)));
            }
            return {};
        }));
    }
    sync(1, "sent");
    sync(2, "taken");
    const auto replica = must(library::openReplica(house.path(House::person(2))));
    if (must(replica->store().notes(0)).size() != notes)
        std::printf("not all of them came\n");
}

} // namespace entente::bench
