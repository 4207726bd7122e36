// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/libraryrepetitions.h"

#include "core/base/runerror.h"
#include "core/base/workers.h"

#include <algorithm>
#include <thread>

namespace entente::session {

namespace {

/// Reads the topics, a batch at a time; while one is read the one before it is cut into words.
class Reader final
{
public:
    explicit Reader(const std::atomic<bool> *cancelled) : m_cancelled(cancelled) {}
    ~Reader() { wait(); }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    [[nodiscard]] Result<void> read(library::Store &store)
    {
        ENTENTE_TRY_VOID(store.topics(0, [this](const library::KeptTopic &topic) {
            m_documents.push_back(library::documentId({topic.briefing, topic.number}));
            m_read.push_back(topic.text);
            if (m_read.size() >= batch)
                cut();
            return !isCancelled();
        }));
        cut();
        wait();
        return isCancelled() ? Result<void>(Error{RunError::Cancelled, {}, 0, {}}) : Result<void>();
    }
    [[nodiscard]] std::vector<std::uint64_t> documents() { return std::move(m_documents); }
    [[nodiscard]] std::vector<ShingledText> texts() { return std::move(m_texts); }

private:
    static constexpr std::size_t batch = 4096;

    [[nodiscard]] bool isCancelled() const { return m_cancelled != nullptr && *m_cancelled; }
    void cut()
    {
        wait();
        m_beingCut.swap(m_read);
        m_read.clear();
        m_cutter = std::thread([this] {
            for (const std::string &text : m_beingCut)
                m_texts.push_back(shingled(text));
        });
    }
    void wait()
    {
        if (m_cutter.joinable())
            m_cutter.join();
    }

    const std::atomic<bool> *m_cancelled;
    std::vector<std::uint64_t> m_documents;
    std::vector<std::string> m_read;
    std::vector<std::string> m_beingCut;
    std::vector<ShingledText> m_texts;
    std::thread m_cutter;
};

} // namespace

Result<std::shared_ptr<const LibraryRepetitions>> LibraryRepetitions::of(
    Session &session, std::shared_ptr<const LibraryRepetitions> known,
    const std::atomic<bool> *cancelled)
{
    ENTENTE_TRY(const library::SearchState state, session.library().openSearch(session.store()));
    if (known != nullptr && known->m_upTo == state.upTo)
        return known;
    auto made = std::make_shared<LibraryRepetitions>();
    made->m_upTo = state.upTo;
    Reader reader(cancelled);
    ENTENTE_TRY_VOID(reader.read(session.store()));
    made->m_documents = reader.documents();
    made->m_repetitions = Repetitions(reader.texts());
    return std::shared_ptr<const LibraryRepetitions>(std::move(made));
}

std::optional<std::uint32_t> LibraryRepetitions::numberOf(std::uint64_t document) const
{
    const auto at = std::lower_bound(m_documents.begin(), m_documents.end(), document);
    if (at == m_documents.end() || *at != document)
        return std::nullopt;
    return static_cast<std::uint32_t>(at - m_documents.begin());
}

} // namespace entente::session
