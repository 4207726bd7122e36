// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace entente {
struct Briefing;
}

namespace entente::ui {

class Chip;
class FlowLayout;
class LibrarySession;
class Workspace;

/// All that is known of the topic selected, and on which words it rests.
class DetailsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(Workspace *workspace, QWidget *parent = nullptr);

    /// Lets topics be corrected, which the library keeps.
    void setLibrary(LibrarySession *library);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildTopic();
    QWidget *buildEmpty();
    QWidget *buildKind();
    QWidget *buildButtons();
    QLabel *makeText(const QString &name, const QString &role);
    void follow();
    void showTopic(const Briefing &briefing, const Topic &topic);
    void showKind(const Briefing &briefing, const Topic &topic);
    void showAreas(const Briefing &briefing, const Topic &topic);
    void showOrigin(const Briefing &briefing, const Topic &topic);
    void addCorrections();
    void refreshChips();
    void copy() const;

    Workspace *m_workspace;
    LibrarySession *m_library = nullptr;
    QStackedWidget *m_pages;
    // All below are made with the first topic that is shown.
    QLabel *m_title = nullptr;
    QLabel *m_kindIcon = nullptr;
    QLabel *m_kind = nullptr;
    QLabel *m_evidence = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_origin = nullptr;
    QLabel *m_hidden = nullptr;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_areas = nullptr;
    FlowLayout *m_areaFlow = nullptr;
    QList<Chip *> m_chips;
    QPushButton *m_showInText = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace entente::ui
