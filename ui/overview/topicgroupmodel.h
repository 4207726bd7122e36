// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/topicref.h"

#include <QAbstractListModel>

#include <vector>

namespace entente::ui {

class Workspace;

/// The first topics of a kind. Words are kept short and ready: they are painted often, and must
/// outlive the briefings that they come from.
class TopicGroupModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TopicRefRole = Qt::UserRole,
        TitleRole,
        TextRole,
        OriginRole, ///< title of the briefing where several are shown, or empty
    };

    using QAbstractListModel::QAbstractListModel;

    /// Rows that stay are left as they are, with what is selected; `afresh` when the briefings
    /// themselves have changed.
    void setTopics(const Workspace &workspace, const std::vector<TopicRef> &topics, bool afresh);
    [[nodiscard]] QModelIndex indexOf(TopicRef topic) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        TopicRef topic;
        QString title;
        QString text;
        QString origin;
    };

    static Row makeRow(const Workspace &workspace, TopicRef ref);
    void reset(const Workspace &workspace, const std::vector<TopicRef> &topics);
    void change(const Workspace &workspace, const std::vector<TopicRef> &topics);

    std::vector<Row> m_rows;
};

} // namespace entente::ui
