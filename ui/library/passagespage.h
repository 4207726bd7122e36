// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/passagemodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QModelIndex;
class QToolButton;

namespace entente::ui {

class LibrarySession;
class PassageView;
class Workspace;

/// The passages of the library as a reading list: grouped and in order as the user chooses, and
/// marked to be copied with their references.
class PassagesPage final : public QWidget
{
    Q_OBJECT

public:
    PassagesPage(Workspace *workspace, LibrarySession *library, QWidget *parent = nullptr);
    ~PassagesPage() override;

    /// Lists what is most like a topic of the library, until the user goes back.
    void showLike(quint64 document, const QString &title);
    void showFound();
    /// Gives the keyboard to the first passage, as soon as there is one.
    void enter();
    [[nodiscard]] PassageModel *model() const { return m_model; }
    /// What is marked, or the current passage where none is.
    [[nodiscard]] std::vector<session::PassageWords> chosen() const;

Q_SIGNALS:
    /// What was to be copied is on the clipboard.
    void copied();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildChoices();
    QWidget *buildLike();
    void buildCopy();
    void buildActions();
    void follow();
    void open(const QModelIndex &index);
    void openMenu(const QModelIndex &index, const QPoint &global);
    void copy();
    void copyAll(std::vector<session::PassageWords> passages);

    LibrarySession *m_library;
    PassageModel *m_model;
    PassageView *m_view;
    QComboBox *m_by;
    QComboBox *m_order;
    QToolButton *m_folds;
    QWidget *m_choices = nullptr; ///< how the passages are listed
    QWidget *m_like = nullptr;    ///< in their place: what the passages are like
    QLabel *m_likeWhat;
    QLabel *m_said;
    QLabel *m_marked;
    QToolButton *m_clear;
    QToolButton *m_copy;
    citation::Style m_style = {}; ///< Chicago, until another is chosen
    Filter m_likeUnder;           ///< another filter asks for something else
    bool m_isEntering = false;
    Inquiry m_inquiry;
};

} // namespace entente::ui
