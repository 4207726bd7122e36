// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/conflictwords.h"

#include <QScrollArea>

class QGridLayout;

namespace entente::ui {

/// Both sides of what collided, field by field, one beside the other, with the words that differ
/// marked; or why something was refused.
class ConflictSides final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ConflictSides(QWidget *parent = nullptr);

    void showSides(const team::ToldConflict &told);
    void showRefusal(const team::ToldRefusal &told);
    void clear();

private:
    QGridLayout *begin();
    void addHead(QGridLayout *table, int column, const QString &what, const std::string &person,
                 const std::string &at);
};

} // namespace entente::ui
