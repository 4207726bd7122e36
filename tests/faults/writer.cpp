// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/writer.h"

#include "core/library/anchoring.h"
#include "core/library/import/newbriefing.h"
#include "core/team/things.h"

#include <chrono>

namespace entente::faults {

using library::BriefingId;
using library::Note;

namespace {

const std::string sharedTag = "shared";
const std::string then = "2026-01-01T00:00:00Z"; // the clocks of the run are wrong on purpose

std::string documentOf(const std::string &words, const std::string &marking)
{
    return "---\ntitle: " + words + (marking.empty() ? "" : "\nmarking: " + marking)
        + "\n---\n\n# Threats\n\n- " + words + " is what this one says.\n";
}

Result<BriefingId> add(library::Store &store, const Vocabulary &vocabulary,
                       const std::string &document, const std::string &name)
{
    ENTENTE_TRY(library::NewBriefing read, library::prepared(document, name, vocabulary));
    const std::vector batch{std::move(read)};
    ENTENTE_TRY(const std::vector<library::Added> added, store.add(batch));
    return added.empty() ? 0 : added.front().id;
}

Note noteOn(BriefingId briefing, const std::string &words, std::vector<std::string> tags)
{
    Note note;
    note.id = library::newNoteId();
    note.briefing = briefing;
    note.anchor = {"Threats", "", "", {0, 7}};
    note.words = words;
    note.tags = std::move(tags);
    note.created = note.modified = then;
    return note;
}

} // namespace

std::int64_t now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

Result<void> seed(library::Store &store, const Vocabulary &vocabulary, const std::string &name)
{
    constexpr std::array markings{"", "", "TLP:GREEN", "TLP:AMBER", "TLP:RED"};
    for (std::size_t i = 0; i < markings.size(); ++i) {
        const std::string words = "Seed " + std::to_string(i) + " of " + name;
        ENTENTE_TRY(const BriefingId id,
                    add(store, vocabulary, documentOf(words, markings.at(i)), words + ".md"));
        ENTENTE_TRY([[maybe_unused]] const library::Version version,
                    store.save(noteOn(id, "first words of " + words, {sharedTag})));
    }
    library::Dossier dossier;
    dossier.id = library::newNoteId();
    dossier.title = "first title of " + name;
    dossier.purpose = sharedTag;
    dossier.created = dossier.modified = then;
    ENTENTE_TRY([[maybe_unused]] const library::Version version, store.save(dossier));
    return {};
}

Writer::Writer(library::Replica &replica, const Vocabulary &vocabulary, std::string name,
               std::uint32_t chance, const QString &history)
    : m_replica(replica),
      m_vocabulary(vocabulary),
      m_name(std::move(name)),
      m_random(chance),
      m_history(history)
{
    if (m_history.open(QIODevice::ReadOnly)) {
        resume(m_history.readAll());
        m_history.close();
    }
    if (!m_history.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        std::abort();
    m_history.write("\n"); // behind a line that was broken off
}

void Writer::resume(const QByteArray &history)
{
    for (const Write &each : writesOf(history)) {
        m_number = each.number;
        if (!each.done || each.acknowledged)
            continue;
        Waiting waiting{each, 0, each.key};
        if (each.kind == "correction" || each.kind == "briefing") {
            const auto hash = team::hashFrom(each.key.substr(0, each.key.find(':')));
            const auto record = m_replica.store().briefingOf(hash.value_or(""));
            if (!record)
                continue;
            waiting.briefing = record.value().id;
            waiting.key = each.kind == "correction" ? each.value : "";
        }
        m_waiting.push_back(std::move(waiting));
    }
}

void Writer::write()
{
    // How often of a hundred.
    struct Choice
    {
        int often;
        void (Writer::*deed)();
    };
    constexpr std::array choices{Choice{25, &Writer::putNote},      Choice{15, &Writer::tagNote},
                                 Choice{20, &Writer::wordNote},     Choice{10, &Writer::removeNote},
                                 Choice{8, &Writer::putCorrection}, Choice{4, &Writer::putFilter},
                                 Choice{6, &Writer::putDossier},    Choice{6, &Writer::wordDossier},
                                 Choice{6, &Writer::putBriefing}};
    int left = std::uniform_int_distribution<int>(0, 99)(m_random);
    for (const Choice &each : choices) {
        left -= each.often;
        if (left < 0)
            return (this->*each.deed)();
    }
}

void Writer::lookAtOutbox()
{
    std::erase_if(m_waiting, [&](const Waiting &each) {
        const Result<bool> waits = m_replica.isWaiting(each.write.kind, each.briefing, each.key);
        if (!waits || waits.value())
            return false;
        m_history.write(lineOf(each.write, "acknowledged", now()));
        return true;
    });
}

std::string Writer::newValue()
{
    return m_name + '-' + std::to_string(m_number + 1);
}

std::optional<BriefingId> Writer::someBriefing()
{
    const auto all = m_replica.store().briefings();
    if (!all || all.value().empty())
        return {};
    std::uniform_int_distribution<std::size_t> one(0, all.value().size() - 1);
    return all.value()[one(m_random)].id;
}

std::optional<Note> Writer::someSharedNote()
{
    std::vector<Note> shared;
    const auto all = m_replica.store().briefings();
    if (!all)
        return {};
    for (const auto &briefing : all.value()) {
        const auto notes = m_replica.store().notes(briefing.id);
        if (!notes)
            return {};
        for (const Note &note : notes.value()) {
            if (!note.tags.empty() && note.tags.front() == sharedTag)
                shared.push_back(note);
        }
    }
    if (shared.empty())
        return {};
    return shared[std::uniform_int_distribution<std::size_t>(0, shared.size() - 1)(m_random)];
}

Write Writer::begin(Deed deed, const std::string &kind, const std::string &key,
                    const std::string &value)
{
    return {m_name, ++m_number, deed, kind, key, {}, value, {}, now(), {}, {}};
}

void Writer::doIt(const Write &write, const std::function<bool()> &deed, BriefingId briefing,
                  const std::string &key)
{
    m_history.write(lineOf(write));
    if (!deed())
        return;
    m_history.write(lineOf(write, "done", now()));
    m_waiting.push_back({write, briefing, key});
}

void Writer::putNote()
{
    const std::optional<BriefingId> on = someBriefing();
    if (!on)
        return;
    const Note note = noteOn(*on, newValue(), {});
    doIt(
        begin(Deed::Put, "note", note.id, note.words),
        [&] {
            const bool isDone{m_replica.store().save(note)};
            if (isDone)
                m_own.push_back(note.id);
            return isDone;
        },
        0, note.id);
}

void Writer::tagNote()
{
    std::optional<Note> note = someSharedNote();
    if (!note)
        return;
    const std::string value = newValue();
    note->tags.push_back(value);
    doIt(
        begin(Deed::Tag, "note", note->id, value),
        [&] { return bool{m_replica.store().save(*note)}; }, 0, note->id);
}

void Writer::wordNote()
{
    std::optional<Note> note = someSharedNote();
    if (!note)
        return;
    const std::string before = note->words;
    note->words = newValue();
    Write write = begin(Deed::Word, "note", note->id, note->words);
    write.field = "words";
    write.over = before;
    doIt(
        write, [&] { return bool{m_replica.store().save(*note)}; }, 0, note->id);
}

void Writer::removeNote()
{
    if (m_own.empty())
        return;
    const auto one = std::uniform_int_distribution<std::size_t>(0, m_own.size() - 1)(m_random);
    const std::string id = m_own[one];
    const auto note = m_replica.store().note(id);
    if (!note || !note.value())
        return;
    doIt(
        begin(Deed::Remove, "note", id, {}),
        [&] {
            const bool isDone{m_replica.store().removeNote(id, note.value()->version)};
            if (isDone)
                m_own.erase(m_own.begin() + static_cast<std::ptrdiff_t>(one));
            return isDone;
        },
        0, id);
}

void Writer::putCorrection()
{
    const std::optional<BriefingId> on = someBriefing();
    if (!on)
        return;
    const auto record = m_replica.store().briefing(*on);
    if (!record)
        return;
    library::Correction correction;
    correction.briefing = *on;
    correction.topic = newValue();
    correction.isNoTopic = true;
    const std::string key = team::hexOf(record.value().hash) + ':'
        + team::hexOf(library::hashOf(correction.topic));
    doIt(
        begin(Deed::Put, "correction", key, correction.topic),
        [&] { return bool{m_replica.store().save(correction)}; }, *on, correction.topic);
}

void Writer::putFilter()
{
    library::SavedFilter filter;
    filter.name = newValue();
    filter.text = filter.name;
    doIt(
        begin(Deed::Put, "filter", filter.name, filter.name),
        [&] { return bool{m_replica.store().save(filter)}; }, 0, filter.name);
}

void Writer::putDossier()
{
    const std::string value = newValue();
    if (!m_dossier) {
        m_dossier.emplace();
        m_dossier->id = library::newNoteId();
        m_dossier->title = "of " + m_name;
        m_dossier->created = m_dossier->modified = then;
    } else if (const auto here = m_replica.store().dossier(m_dossier->id); here && here.value()) {
        m_dossier = here.value(); // what failed is not in it
    }
    library::Dossier changed = *m_dossier;
    library::DossierItem item;
    item.words = value;
    changed.items.push_back(item);
    doIt(
        begin(Deed::Put, "dossier", changed.id, '"' + value + '"'),
        [&] { return bool{m_replica.store().save(changed)}; }, 0, changed.id);
}

void Writer::wordDossier()
{
    const auto all = m_replica.store().dossiers();
    if (!all)
        return;
    for (library::Dossier each : all.value()) {
        if (each.purpose != sharedTag)
            continue;
        Write write = begin(Deed::Word, "dossier", each.id, newValue());
        write.field = "title";
        write.over = each.title;
        each.title = write.value;
        doIt(
            write, [&] { return bool{m_replica.store().save(each)}; }, 0, each.id);
        return;
    }
}

void Writer::putBriefing()
{
    const std::string words = "Briefing " + newValue();
    const bool isRed = m_name == "ann" && m_number % 2 == 0;
    const std::string document = documentOf(words, isRed ? "TLP:RED" : "");
    BriefingId made = 0;
    const Write write = begin(Deed::Put, "briefing", team::hexOf(library::hashOf(document)), {});
    doIt(write,
         [&] {
             const auto id = add(m_replica.store(), m_vocabulary, document, words + ".md");
             made = id ? id.value() : 0;
             return made > 0;
         },
         0, {});
    if (made > 0)
        m_waiting.back().briefing = made;
}

} // namespace entente::faults
