// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"
#include "ui/workspace/topicref.h"

#include <QWidget>

class QLabel;

namespace entente::ui {

class QuietList;
class TopicGroupModel;
class Workspace;
struct KindGlance;

/// The topics of a kind under their heading.
class TopicGroup final : public QWidget
{
    Q_OBJECT

public:
    TopicGroup(Kind kind, Workspace *workspace, QWidget *parent = nullptr);

    [[nodiscard]] QuietList *list() const { return m_list; }
    void tell(const KindGlance &glance, bool afresh);
    void takeSelection();

Q_SIGNALS:
    void topicActivated(entente::ui::TopicRef topic);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void giveSelection();

    Kind m_kind;
    Workspace *m_workspace;
    TopicGroupModel *m_model;
    QLabel *m_heading;
    QLabel *m_count;
    QuietList *m_list;
    QLabel *m_note;
    bool m_following = false;
};

} // namespace entente::ui
