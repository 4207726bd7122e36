// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two who do as they like, in an order that chance gives, and then meet: they have the same.

#include "tests/core/team/teamtest.h"

#include <cstdlib>
#include <random>

namespace entente::test {

namespace {

class Convergence : public TeamTest
{
protected:
    [[nodiscard]] static unsigned seed()
    {
        const char *given = std::getenv("ENTENTE_SEED");
        return given != nullptr ? static_cast<unsigned>(std::atoi(given)) : std::random_device{}();
    }

    std::size_t below(std::size_t most)
    {
        return std::uniform_int_distribution<std::size_t>(0, most - 1)(m_random);
    }

    void writeNote(Client &client, const std::string &id)
    {
        const auto briefings = taken(client.store().briefings());
        if (briefings.empty())
            return;
        std::optional<library::Note> note = taken(client.store().note(id));
        if (!note) {
            // No two make a note of one id; one that was removed stays so.
            const bool isOwn = id.starts_with(client.account);
            if (!isOwn || taken(client.replica->writtenVersion("note", id)) > 0)
                return;
            note = noteOn(briefings[below(briefings.size())].id, id, "");
        }
        if (below(4) == 0)
            note->tags = {"t" + std::to_string(below(3)), "t" + std::to_string(3 + below(3))};
        else
            note->words = client.account + std::to_string(++m_count);
        ASSERT_TRUE(client.store().save(*note));
    }

    void removeNote(Client &client, const std::string &id)
    {
        if (const std::optional<library::Note> note = taken(client.store().note(id))) {
            ASSERT_TRUE(client.store().removeNote(id, note->version));
        }
    }

    void correct(Client &client)
    {
        const auto briefings = taken(client.store().briefings());
        if (briefings.empty())
            return;
        library::Correction correction;
        correction.briefing = briefings[below(briefings.size())].id;
        correction.topic = "topic " + std::to_string(below(2));
        for (const library::Correction &here :
             taken(client.store().corrections(correction.briefing))) {
            if (here.topic == correction.topic)
                correction.version = here.version;
        }
        if (below(4) != 0)
            correction.kind = allKinds[below(allKinds.size())];
        if (below(2) != 0)
            correction.areas = std::vector<std::string>{"area" + std::to_string(below(3))};
        ASSERT_TRUE(client.store().save(correction));
    }

    void saveFilter(Client &client)
    {
        library::SavedFilter filter;
        filter.name = "filter " + std::to_string(below(2));
        if (below(5) == 0) {
            expect(client.store().removeFilter(filter.name));
            return;
        }
        filter.text = client.account + std::to_string(++m_count);
        if (below(2) == 0)
            filter.languages = {below(2) == 0 ? "ja" : "en"};
        expect(client.store().save(filter));
    }

    void act(Client &client)
    {
        const std::string id = (below(2) == 0 ? "ann" : "bob") + std::to_string(below(3));
        switch (below(9)) {
        case 0:
            add(client, "Document " + client.account + std::to_string(++m_count));
            break;
        case 1:
            removeNote(client, id);
            break;
        case 2:
            correct(client);
            break;
        case 3:
            saveFilter(client);
            break;
        case 4:
        case 5:
            (void)sync(client);
            break;
        default:
            writeNote(client, id);
        }
    }

    /// All that a library holds that a team shares, in words.
    static std::string stateOf(Client &client)
    {
        std::map<std::string, std::string> documents;
        std::string all;
        for (const library::BriefingRecord &each : taken(client.store().briefings())) {
            const std::string hash = team::hexOf(each.hash);
            documents[hash] = "";
            for (const library::Correction &correction :
                 taken(client.store().corrections(each.id))) {
                if (!correction.isEmpty())
                    documents[hash] += correction.topic + '='
                        + (correction.kind ? std::string(name(*correction.kind)) : "")
                        + (correction.areas ? '/' + correction.areas->at(0) : "") + ' ';
            }
        }
        for (const auto &[hash, corrections] : documents)
            all += hash + ' ' + corrections + '\n';
        std::map<std::string, std::string> notes;
        for (const library::Note &each : taken(client.store().notes(0))) {
            notes[each.id] = team::hexOf(taken(client.store().briefing(each.briefing)).hash) + ' '
                + each.words;
            for (const std::string &tag : each.tags)
                notes[each.id] += " #" + tag;
        }
        for (const auto &[id, words] : notes)
            all += id + ": " + words + '\n';
        for (const library::SavedFilter &each : taken(client.store().savedFilters()))
            all += each.name + ": " + each.text
                + (each.languages.empty() ? "" : " " + each.languages[0]) + '\n';
        for (const library::TeamConflict &each : taken(client.replica->conflicts()))
            all += each.body + '\n';
        return all;
    }

    std::mt19937 m_random;
    int m_count = 0;
};

} // namespace

TEST_F(Convergence, comesOfWhateverTwoPeopleDoInWhateverOrder)
{
    constexpr int steps = 120;
    const unsigned seeded = seed();
    SCOPED_TRACE("ENTENTE_SEED=" + std::to_string(seeded));
    m_random.seed(seeded);
    Client ann = client("ann");
    Client bob = client("bob");
    add(ann, "The first document.");
    for (int i = 0; i < steps && !HasFatalFailure(); ++i)
        act(below(2) == 0 ? ann : bob);
    for (int round = 0; round < 3; ++round) {
        EXPECT_EQ(sync(ann).waiting, 0U);
        EXPECT_EQ(sync(bob).waiting, 0U);
    }
    EXPECT_EQ(stateOf(ann), stateOf(bob));
    EXPECT_EQ(taken(team::problems(*m_office)), std::vector<std::string>());
    for (Client *each : {&ann, &bob}) {
        EXPECT_EQ(taken(each->store().check()), std::vector<std::string>());
        for (const library::Outgoing &refused : taken(each->replica->refused()))
            ADD_FAILURE() << refused.kind << ' ' << refused.key << ": " << refused.refused;
        expect(each->library->follow(each->store()));
        EXPECT_TRUE(taken(each->library->checkSearch(each->store())).problems.empty());
    }
    // Who comes new has the same as well.
    Client late = client("ann", "late");
    (void)sync(late);
    EXPECT_EQ(stateOf(late), stateOf(ann));
}

} // namespace entente::test
