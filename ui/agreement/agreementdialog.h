// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/agreement/agreementwork.h"
#include "ui/workspace/inquiry.h"

#include <QDialog>

#include <atomic>

class QLabel;
class QTabWidget;
class QTableView;
class QToolButton;

namespace entente::ui {

class AgreementFigures;
class AgreementQuestion;
class AgreementSaver;
class Disagreements;
class TableTextModel;

/// How far one agrees with a colleague or with the program on kinds and focus areas: figures in
/// plain words, what was taken for what, and where both differ, side by side.
class AgreementDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `current` is the briefing that is read, where the library has it.
    AgreementDialog(session::SessionMaker maker, std::optional<library::BriefingId> current,
                    QWidget *parent = nullptr);
    /// What is still being read is left.
    ~AgreementDialog() override;

    [[nodiscard]] AgreementQuestion *question() const { return m_question; }
    [[nodiscard]] AgreementSaver *saver() const { return m_saver; }

Q_SIGNALS:
    /// Words on which both differ, to be shown in the text of their briefing.
    void passageWanted(entente::library::BriefingId briefing, const QString &words);

private:
    QWidget *buildKinds();
    QWidget *buildAreas();
    QWidget *buildDifferences();
    [[nodiscard]] QTableView *tableOf(const char *name, const QString &called,
                                      TableTextModel *model);
    void ask();
    void sayProgress(std::size_t done, std::size_t total);
    void take(const Result<ShownAgreementPtr> &found);
    void tell(const ShownAgreementPtr &shown);
    void openRow(int row);

    std::shared_ptr<const Vocabulary> m_vocabulary;
    AgreementQuestion *m_question;
    AgreementFigures *m_figures;
    QLabel *m_said;
    QTabWidget *m_tabs;
    QLabel *m_kindsSaid;
    TableTextModel *m_kinds;
    QLabel *m_areasSaid;
    TableTextModel *m_areas;
    Disagreements *m_differences;
    QToolButton *m_save;
    AgreementSaver *m_saver;
    std::shared_ptr<std::atomic<bool>> m_isLeft; ///< by what was asked for last
    Inquiry m_inquiry;
};

} // namespace entente::ui
