// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/publishing/exportsubject.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QVBoxLayout;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace entente::ui {

class EnclosureForm;
class PagePreview;
class PrintForm;
class TypeForm;
struct PrintChoice;

/// Asks what goes into the document and on what paper, says what the filter will show in it, and
/// shows its pages.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose : std::uint8_t { Pdf, Print };

    ExportDialog(const ExportSubject &subject, const PublishOptions &defaults,
                 QWidget *parent = nullptr, Purpose purpose = Purpose::Pdf);

    [[nodiscard]] PublishOptions options() const;
    /// Of what is printed.
    [[nodiscard]] PrintChoice printChoice() const;

Q_SIGNALS:
    /// All is chosen but the file, or the printer; accept() is for whoever asks for that.
    void fileWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTitle();
    void addLine(const QString &words, QLineEdit *line);
    [[nodiscard]] QWidget *makeContents();
    [[nodiscard]] QWidget *makePage();
    [[nodiscard]] QWidget *makeType();
    [[nodiscard]] QWidget *makeEnclosure();
    [[nodiscard]] QWidget *makePrint();
    void buildButtons();
    [[nodiscard]] QWidget *makePreview();
    [[nodiscard]] QWidget *makeShown(const ExportSubject &subject);
    void addSection(const QString &heading, QWidget *body);
    void followChoices();
    void updateColours();

    Purpose m_purpose;
    PublishOptions m_defaults;
    Publication m_publication;
    QLineEdit *m_title;
    QLineEdit *m_preparedFor;
    PagePreview *m_preview = nullptr;
    QVBoxLayout *m_form;
    QCheckBox *m_topics = nullptr;
    QCheckBox *m_tables = nullptr;
    QCheckBox *m_passages = nullptr;
    QCheckBox *m_contents = nullptr;
    QCheckBox *m_fullText = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_orientation = nullptr;
    QComboBox *m_grouping = nullptr;
    QCheckBox *m_chart = nullptr;
    QCheckBox *m_notes = nullptr;
    TypeForm *m_type = nullptr;
    EnclosureForm *m_enclosure = nullptr; ///< of a file
    PrintForm *m_print = nullptr;         ///< of what is printed
    QLabel *m_nothing;
    QDialogButtonBox *m_buttons;
    QList<QLabel *> m_secondary; ///< labels in the colour of lesser text
};

} // namespace entente::ui
