// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"
#include "core/library/records.h"

#include <QAbstractItemModel>

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

namespace entente::ui {

class LibrarySession;
class Workspace;

/// How the briefings of a library are grouped.
enum class BriefingGrouping : int { None, Year, Source, State, FocusArea };

/// The briefings of the library that the filter leaves, as a table or, where they are grouped, as
/// a tree of two levels. Rows are numbers into what the session holds: nothing is copied.
class BriefingModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : int { Title, Dated, Source, Kinds, Areas, Topics, Language, Marking, State };
    static constexpr int columns = 9;
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qlonglong: BriefingId; 0 for a group
        CountsRole,                ///< QVariantList: topics of each kind
        SampleRole,                ///< bool
        NewNotesRole,              ///< QString: how many notes of others are new; else empty
    };

    BriefingModel(Workspace *workspace, LibrarySession *session, QObject *parent = nullptr);

    [[nodiscard]] BriefingGrouping grouping() const { return m_grouping; }
    void setGrouping(BriefingGrouping grouping);
    /// Briefings listed.
    [[nodiscard]] int briefingCount() const { return static_cast<int>(m_shown.size()); }
    /// All that are listed, in their order.
    [[nodiscard]] std::vector<library::BriefingId> ids() const;
    /// Where a briefing is; invalid where it is not listed.
    [[nodiscard]] QModelIndex indexOf(library::BriefingId id) const;
    [[nodiscard]] const library::BriefingRecord *record(const QModelIndex &index) const;

    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// Briefings that belong together; one without a name where nothing is grouped.
    struct Group
    {
        QString name;
        std::vector<std::uint32_t> rows; ///< in m_records
    };

    void load();
    void showReadingState(library::BriefingId id);
    void takeAreas();
    void arrange();
    void sortRows();
    void group();
    /// Of an index that is a briefing and no group: its place in m_records.
    [[nodiscard]] std::uint32_t rowOf(const QModelIndex &index) const;
    [[nodiscard]] bool isGrouped() const { return m_grouping != BriefingGrouping::None; }
    [[nodiscard]] std::uint32_t resultsOf(std::uint32_t row) const;
    [[nodiscard]] QString groupOf(const library::BriefingRecord &record);
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QString words(std::uint32_t row, int column) const;
    [[nodiscard]] QString areas(std::uint32_t row) const;

    Workspace *m_workspace;
    LibrarySession *m_session;
    std::shared_ptr<const std::vector<library::BriefingRecord>> m_records;
    std::vector<std::uint32_t> m_results; ///< of each record under the filter
    std::vector<std::uint32_t> m_listed;  ///< in m_records
    std::vector<std::uint32_t> m_shown;   ///< the same in the order of the list
    std::vector<Group> m_groups;
    std::unordered_map<std::uint32_t, QString> m_marks; ///< of those that are alike else
    BriefingGrouping m_grouping = BriefingGrouping::None;
    bool m_isSearched = false; ///< for words: what is counted are hits, not topics
    bool m_hasAreas = false;   ///< the groups are of focus areas that are known
    int m_sortColumn = Dated;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

/// "Read", "begun" or "unread".
[[nodiscard]] QString readingWords(const library::ReadingState &state);
/// Topics of each kind in words: "3 threats, 2 benefits".
[[nodiscard]] QString kindWords(const library::BriefingRecord &record);

} // namespace entente::ui
