// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QVariantList>

namespace entente::ui {

class LibrarySession;

/// The passages that a search found, best first. Scrolling to the end asks for more.
class PassageModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        BriefingRole = Qt::UserRole + 1, ///< qlonglong: BriefingId
        TopicRole,                       ///< int: number of the topic, -1 for a whole text
        KindRole,                        ///< int: Kind, -1 for a whole text
        SnippetRole,                     ///< QString
        HitsRole,                        ///< QVariantList of QPoint: begin and end in the snippet
        TitleHitsRole,                   ///< the same, in the title
        SourceRole,                      ///< QString: briefing, date and source
    };

    explicit PassageModel(LibrarySession *session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void follow();
    [[nodiscard]] QString title(int row) const;
    [[nodiscard]] QString source(int row) const;
    struct Part
    {
        QString words;
        QVariantList hits;
    };
    [[nodiscard]] const Part &part(int row) const;

    LibrarySession *m_session;
    int m_rows = 0;
    mutable QHash<int, Part> m_parts; ///< of rows that were asked for
};

} // namespace entente::ui
