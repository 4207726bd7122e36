// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/conflictwords.h"
#include "ui/workspace/inquiry.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace entente::ui {

class ConflictSides;
class LibrarySession;

/// What two changed at once, with both sides of it, and what a team's server would not take; each
/// with what can be done. It follows what a sync brings.
class ConflictDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConflictDialog(LibrarySession *library, QWidget *parent = nullptr);

    /// Reads anew what there is.
    void reload();

Q_SIGNALS:
    /// A note says both sides now, and is to be made one.
    void noteWanted(entente::library::BriefingId briefing, const QString &note);

private:
    struct All
    {
        std::vector<team::ToldConflict> conflicts;
        std::vector<team::ToldRefusal> refusals;
    };
    using Change = std::function<Result<void>(library::Replica &)>;

    void build();
    void take(const Result<All> &found);
    void fill();
    void showRow(int row);
    [[nodiscard]] const team::ToldConflict *conflict() const;
    [[nodiscard]] const team::ToldRefusal *refusal() const;
    void change(Change change);
    void keepStanding();
    void takeOther();
    void keepBoth();
    void offerAgain();
    void takeBack();

    LibrarySession *m_library;
    QLabel *m_said;
    QListWidget *m_list;
    ConflictSides *m_sides;
    QPushButton *m_keep;
    QPushButton *m_take;
    QPushButton *m_both;
    QPushButton *m_offer;
    QPushButton *m_back;
    All m_all;
    Inquiry m_inquiry;
};

} // namespace entente::ui
