// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/team/peoplenotemodel.h"
#include "ui/workspace/inquiry.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QTabBar;

namespace entente::ui {

/// All notes of a team's library: those that are new, those that mention me, those of an author or
/// a desk, each with how many there are.
class PeopleNotes final : public QDialog
{
    Q_OBJECT

public:
    explicit PeopleNotes(LibrarySession *library, QWidget *parent = nullptr);

    void showPart(PeopleNoteModel::Part part);

Q_SIGNALS:
    /// A note is to be shown where it stands.
    void noteWanted(entente::library::BriefingId briefing, const QString &note);

private:
    void build();
    void reload();
    void ask();
    void count();
    void open(const QModelIndex &index);

    LibrarySession *m_library;
    PeopleNoteModel *m_model;
    QTabBar *m_parts;
    QComboBox *m_authors;
    QComboBox *m_desks;
    QListView *m_list;
    QLabel *m_nothing;
    QPushButton *m_open;
    QPushButton *m_seen;
    Inquiry m_inquiry;
};

} // namespace entente::ui
