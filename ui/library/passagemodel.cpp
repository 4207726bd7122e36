// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/passagemodel.h"

#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <algorithm>
#include <utility>

namespace entente::ui {

namespace {

/// Passages that are read at a time.
constexpr std::size_t step = 40;

bool isSame(const session::PassageRequest &one, const session::PassageRequest &other)
{
    return one.asked.filter == other.asked.filter && one.asked.selection == other.asked.selection
        && one.asked.editions == other.asked.editions && one.order == other.order
        && one.by == other.by;
}

} // namespace

PassageModel::PassageModel(Workspace *workspace, LibrarySession *session, QObject *parent)
    : QAbstractListModel(parent),
      m_workspace(workspace),
      m_session(session),
      m_isOver(std::make_shared<std::atomic<bool>>(false)),
      m_lister(std::make_shared<session::PassageLister>()),
      m_learning({session->library(), workspace->vocabularyPtr(), {}}),
      m_inquiry({session->library(), workspace->vocabularyPtr(), {}})
{
    // The view is that of the present filter over the library as it is.
    connect(session->search(), &LibrarySearch::viewChanged, this, &PassageModel::follow);
}

PassageModel::~PassageModel()
{
    *m_isOver = true;
}

void PassageModel::setBy(session::PassagesBy by)
{
    if (std::exchange(m_by, by) != by)
        follow();
}

void PassageModel::setOrder(search::Order order)
{
    if (std::exchange(m_order, order) != order)
        follow();
}

void PassageModel::setFolds(bool folds)
{
    if (std::exchange(m_folds, folds) != folds)
        follow();
}

void PassageModel::setLike(std::optional<quint64> document)
{
    if (std::exchange(m_like, document) == document)
        return;
    follow();
}

void PassageModel::setLookedAt(bool isLookedAt)
{
    m_isLookedAt = isLookedAt;
    if (m_isLookedAt && m_isStale)
        ask();
}

void PassageModel::follow()
{
    m_isStale = true;
    if (m_isLookedAt)
        ask();
}

void PassageModel::ask()
{
    m_isStale = false;
    m_isAsking = true;
    m_isReading = false; // what was asked for is answered no more
    const session::PassageRequest request{m_session->search()->asked(), m_order, m_by,
                                          m_folds ? m_repetitions : nullptr};
    // As many as were read before, so that a list that is only folded stays where it was read.
    const auto most = m_like == m_answeredLike && isSame(request, m_answered)
        ? std::max<std::size_t>(step, static_cast<std::size_t>(m_rows))
        : step;
    m_inquiry.ask(
        [request, like = m_like, most, lister = m_lister](session::Session &session) {
            return found(request, like, most, *lister, session);
        },
        [this](const Result<Found> &found) {
            m_isAsking = false;
            if (found)
                take(found.value());
            else
                Q_EMIT failed(sentence(found.error()));
        });
}

/// In the inquiry's thread.
Result<PassageModel::Found> PassageModel::found(const session::PassageRequest &request,
                                                std::optional<quint64> like, std::size_t most,
                                                session::PassageLister &lister,
                                                session::Session &session)
{
    Found found{request, like, {}, {}, {}};
    if (like) {
        ENTENTE_TRY(session::SimilarPassages similar,
                    session::similarPassages(*like, request.asked.editions, lister, session));
        found.list = std::move(similar.list);
        found.reasons = std::move(similar.reasons);
    } else {
        ENTENTE_TRY(found.list, lister.list(request, session));
    }
    std::vector<std::uint64_t> first;
    for (std::size_t i = 0; i < std::min(most, found.list.passages.size()); ++i)
        first.push_back(found.list.passages[i].document);
    ENTENTE_TRY(found.words, session::passageWords(first, found.list.sought, lister, session));
    return found;
}

void PassageModel::take(Found found)
{
    m_isSame = found.like == m_answeredLike && isSame(found.request, m_answered);
    beginResetModel();
    m_answered = found.request;
    m_answeredLike = found.like;
    m_list = std::move(found.list);
    m_reasons = std::move(found.reasons);
    m_words.clear();
    for (const session::PassageWords &words : found.words)
        m_words.insert(words.document, words);
    if (!m_isSame)
        m_closed.clear();
    m_rows = 0;
    place();
    while (m_rows < static_cast<int>(m_lines.size())
           && (m_lines[static_cast<std::size_t>(m_rows)].row == Row::Head
               || wordsOf(m_lines[static_cast<std::size_t>(m_rows)]) != nullptr))
        ++m_rows;
    endResetModel();
    Q_EMIT listed();
    if (m_folds && !m_list.isFolded)
        learn();
}

/// What repeats what is learnt once, beside everything else; then the list is folded.
void PassageModel::learn()
{
    if (std::exchange(m_isLearning, true))
        return;
    m_learning.ask(
        [known = m_repetitions, isOver = m_isOver](session::Session &session) {
            return session::LibraryRepetitions::of(session, known, isOver.get());
        },
        [this](const Result<std::shared_ptr<const session::LibraryRepetitions>> &learnt) {
            m_isLearning = false;
            if (!learnt)
                return; // the list says what it can say
            m_repetitions = learnt.value();
            follow();
        });
}

/// The lines under what is open.
void PassageModel::place()
{
    m_lines.clear();
    for (std::uint32_t g = 0; g < m_list.groups.size(); ++g) {
        const session::PassageGroup &group = m_list.groups[g];
        if (m_list.by != session::PassagesBy::Nothing)
            m_lines.push_back({Row::Head, g, 0});
        if (m_closed.contains(g))
            continue;
        for (std::uint32_t p = group.first; p < group.last; ++p) {
            m_lines.push_back({Row::Passage, p, 0});
            const session::ListedPassage &passage = m_list.passages[p];
            if (!m_unfolded.contains(passage.document))
                continue;
            for (std::uint32_t r = 0; r < passage.repeats; ++r)
                m_lines.push_back({Row::Repeat, passage.firstRepeat + r, p});
        }
    }
}

std::uint64_t PassageModel::documentOf(const Line &line) const
{
    return line.row == Row::Repeat ? m_list.repeats[line.number]
        : line.row == Row::Passage ? m_list.passages[line.number].document
                                   : 0;
}

const session::PassageWords *PassageModel::wordsOf(const Line &line) const
{
    const auto at = m_words.constFind(documentOf(line));
    return at == m_words.constEnd() ? nullptr : &at.value();
}

const session::PassageWords *PassageModel::wordsOf(const QModelIndex &index) const
{
    return index.isValid() ? wordsOf(m_lines[static_cast<std::size_t>(index.row())]) : nullptr;
}

void PassageModel::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Line line = m_lines[static_cast<std::size_t>(index.row())];
    if (line.row == Row::Head) {
        if (!m_closed.remove(line.number))
            m_closed.insert(line.number);
    } else {
        const std::uint32_t passage = line.row == Row::Repeat ? line.of : line.number;
        if (m_list.passages[passage].repeats == 0)
            return;
        const quint64 document = m_list.passages[passage].document;
        if (!m_unfolded.remove(document))
            m_unfolded.insert(document);
    }
    // What is above stays; what is below comes anew, as far as it has been read.
    int kept = index.row();
    while (m_lines[static_cast<std::size_t>(kept)].row == Row::Repeat)
        --kept;
    const int before = m_rows;
    if (kept + 1 < m_rows) {
        beginRemoveRows({}, kept + 1, m_rows - 1);
        m_rows = kept + 1;
        place();
        endRemoveRows();
    } else {
        place();
    }
    Q_EMIT dataChanged(this->index(kept), this->index(kept));
    while (m_rows < before && canFetchMore({}) && expose()) {
    }
    if (m_rows <= kept + 1)
        fetchMore({});
}

bool PassageModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_rows < static_cast<int>(m_lines.size()) && !m_isAsking;
}

void PassageModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isWaitedFor = !expose();
    read();
}

/// Tells views of the next lines, as many as have been read; false where none has.
bool PassageModel::expose()
{
    int end = m_rows;
    const int most = std::min(static_cast<int>(m_lines.size()), m_rows + static_cast<int>(step));
    while (end < most
           && (m_lines[static_cast<std::size_t>(end)].row == Row::Head
               || wordsOf(m_lines[static_cast<std::size_t>(end)]) != nullptr))
        ++end;
    if (end == m_rows)
        return false;
    beginInsertRows({}, m_rows, end - 1);
    m_rows = end;
    endInsertRows();
    return true;
}

std::vector<std::uint64_t> PassageModel::wanted() const
{
    std::vector<std::uint64_t> documents;
    for (auto i = static_cast<std::size_t>(m_rows);
         i < m_lines.size() && i < static_cast<std::size_t>(m_rows) + step; ++i) {
        if (m_lines[i].row != Row::Head && wordsOf(m_lines[i]) == nullptr)
            documents.push_back(documentOf(m_lines[i]));
    }
    return documents;
}

/// Reads ahead of what is shown; where that was waited for it is shown as soon as it is there.
void PassageModel::read()
{
    const std::vector<std::uint64_t> documents = wanted();
    if (documents.empty() || m_isReading || m_isAsking)
        return;
    m_isReading = true;
    m_inquiry.ask(
        [documents, sought = m_list.sought, lister = m_lister](session::Session &session) {
            return session::passageWords(documents, sought, *lister, session);
        },
        [this, documents](const Result<std::vector<session::PassageWords>> &read) {
            m_isReading = false;
            if (!read) {
                Q_EMIT failed(sentence(read.error()));
                return;
            }
            for (const session::PassageWords &words : read.value())
                m_words.insert(words.document, words);
            for (const std::uint64_t document : documents) {
                if (!m_words.contains(document)) // it is in the library no more
                    m_words.insert(document, {});
            }
            if (std::exchange(m_isWaitedFor, false))
                expose();
        });
}

int PassageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

bool PassageModel::isMarked(std::uint64_t document) const
{
    return std::any_of(m_marked.begin(), m_marked.end(), [&](const session::PassageWords &each) {
        return each.document == document;
    });
}

void PassageModel::setMarked(const QModelIndex &index, bool isMarked)
{
    const session::PassageWords *words = wordsOf(index);
    if (words == nullptr || this->isMarked(words->document) == isMarked)
        return;
    if (isMarked)
        m_marked.push_back(*words);
    else
        std::erase_if(m_marked, [&](const session::PassageWords &each) {
            return each.document == words->document;
        });
    Q_EMIT dataChanged(index, index, {IsMarkedRole});
    Q_EMIT marksChanged();
}

void PassageModel::clearMarks()
{
    m_marked.clear();
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0), index(m_rows - 1), {IsMarkedRole});
    Q_EMIT marksChanged();
}

} // namespace entente::ui
