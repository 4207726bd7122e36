// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"
#include "core/session/passagewords.h"
#include "ui/workspace/inquiry.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <atomic>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace entente::ui {

class LibrarySession;
class Workspace;

/// The passages that a search found, to be read one after the other: heads of groups, under each
/// its passages, and under these, where they are unfolded, those that say the same. All of it is
/// found and read beside the window; rows come as they are scrolled to.
class PassageModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Row : std::uint8_t { Head, Passage, Repeat };
    enum Role {
        RowRole = Qt::UserRole + 1, ///< int: Row
        BriefingRole,               ///< qlonglong: BriefingId; 0 of a head
        TopicRole,                  ///< int: number of the topic, -1 for a whole text
        KindRole,                   ///< int: Kind, -1 for a whole text
        SnippetRole,                ///< QString: whole sentences
        HitsRole,                   ///< QVariantList of QPoint: begin and end in the snippet
        TitleHitsRole,              ///< the same, in the title
        SourceRole,                 ///< QString: kind, areas, briefing, date and source
        CountRole,                  ///< int: passages in a group, or repeats of a passage
        RepeatsRole,                ///< QString: in how many briefings it is said; empty for one
        IsOpenRole,                 ///< bool: a group is not closed, a passage is unfolded
        IsMarkedRole,               ///< bool
        ReasonRole,                 ///< QString: why it is like another; empty where it need not be
        DocumentRole,               ///< qulonglong: of the search
    };

    PassageModel(Workspace *workspace, LibrarySession *session, QObject *parent = nullptr);
    ~PassageModel() override;

    [[nodiscard]] session::PassagesBy by() const { return m_by; }
    void setBy(session::PassagesBy by);
    void setOrder(search::Order order);
    void setFolds(bool folds);
    /// It asks for passages while they are looked at alone.
    void setLookedAt(bool isLookedAt);
    /// Lists what is most like a topic of the library, by its document of the search, in place of
    /// what the filter finds; that again for nothing.
    void setLike(std::optional<quint64> document);
    [[nodiscard]] bool isLike() const { return m_like.has_value(); }
    /// What is listed is what is asked for.
    [[nodiscard]] bool isListed() const { return !m_isAsking && !m_isStale; }
    /// The same, and nothing is still to be read or learnt that would change it.
    [[nodiscard]] bool isSettled() const { return isListed() && !m_isReading && !m_isLearning; }
    /// Passages that were found, folded ones counted.
    [[nodiscard]] std::size_t found() const { return m_list.found; }
    [[nodiscard]] bool isFolded() const { return m_list.isFolded; }
    /// The list answers what the one before it answered.
    [[nodiscard]] bool isSameQuestion() const { return m_isSame; }

    /// Opens and closes a group, or unfolds and folds what says the same as a passage.
    void toggle(const QModelIndex &index);
    void setMarked(const QModelIndex &index, bool isMarked);
    /// What was marked, in the order in which it was; it stays whatever is asked for next.
    [[nodiscard]] const std::vector<session::PassageWords> &marked() const { return m_marked; }
    void clearMarks();
    /// A passage as it is read; null for a head.
    [[nodiscard]] const session::PassageWords *wordsOf(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// Another list was found.
    void listed();
    void marksChanged();
    /// It cannot be told what there is, and why.
    void failed(const QString &sentence);

private:
    struct Line
    {
        Row row = Row::Passage;
        std::uint32_t number = 0; ///< of a group, a passage or a repeat
        std::uint32_t of = 0;     ///< of a repeat: its passage
    };
    struct Found
    {
        session::PassageRequest request;
        std::optional<quint64> like;
        session::PassageList list;
        std::vector<session::PassageWords> words; ///< of the first
        std::unordered_map<std::uint64_t, session::PassageReason> reasons;
    };

    void follow();
    void ask();
    [[nodiscard]] static Result<Found> found(const session::PassageRequest &request,
                                             std::optional<quint64> like, std::size_t most,
                                             session::PassageLister &lister,
                                             session::Session &session);
    void take(Found found);
    void learn();
    void read();
    void place();
    bool expose();
    [[nodiscard]] std::vector<std::uint64_t> wanted() const;
    [[nodiscard]] std::uint64_t documentOf(const Line &line) const;
    [[nodiscard]] const session::PassageWords *wordsOf(const Line &line) const;
    [[nodiscard]] QVariant headData(const Line &line, int role) const;
    [[nodiscard]] QString headName(const session::PassageGroup &group) const;
    [[nodiscard]] QString titleOf(const session::PassageWords &words) const;
    [[nodiscard]] QString sourceOf(const session::PassageWords &words) const;
    [[nodiscard]] QString repeatsOf(const Line &line) const;
    [[nodiscard]] QString reasonOf(std::uint64_t document) const;
    [[nodiscard]] bool isMarked(std::uint64_t document) const;

    Workspace *m_workspace;
    LibrarySession *m_session;
    session::PassagesBy m_by = session::PassagesBy::Nothing;
    search::Order m_order = search::Order::Relevance;
    bool m_folds = true;
    bool m_isLookedAt = false;
    bool m_isStale = true;
    bool m_isAsking = false;
    bool m_isReading = false;
    bool m_isWaitedFor = false; ///< a view wants lines that are still being read
    bool m_isSame = false;
    session::PassageRequest m_answered;
    std::optional<quint64> m_answeredLike;
    session::PassageList m_list;
    std::optional<quint64> m_like;
    std::unordered_map<std::uint64_t, session::PassageReason> m_reasons;
    QHash<quint64, session::PassageWords> m_words; ///< by document
    QSet<quint32> m_closed;                        ///< groups
    QSet<quint64> m_unfolded;                      ///< documents
    std::vector<Line> m_lines;                     ///< all that there are, as they are opened
    int m_rows = 0;                                ///< of them that views know
    std::vector<session::PassageWords> m_marked;
    std::shared_ptr<const session::LibraryRepetitions> m_repetitions;
    std::shared_ptr<std::atomic<bool>> m_isOver; ///< nobody waits for repetitions any more
    bool m_isLearning = false;
    std::shared_ptr<session::PassageLister> m_lister; ///< of the inquiry's thread
    Inquiry m_learning;
    Inquiry m_inquiry;
};

/// Ranges of bytes of words as places in the string that these become.
[[nodiscard]] QVariantList placesIn(const std::string &words, const std::vector<TextRange> &ranges);

} // namespace entente::ui
