// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/outputformat.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace entente::ui {

class DossierPublisher;
class LibrarySession;

/// A button that is words alone, with what it does as its tip and its accessible name.
[[nodiscard]] QToolButton *quietButton(const char *name, const QString &text, const QString &tip);

/// Which dossier it is, what it is called and for what it is, and how it is published.
class DossierHead final : public QWidget
{
    Q_OBJECT

public:
    DossierHead(LibrarySession *library, DossierPublisher *publisher, QWidget *parent = nullptr);

    void setMayPublish(bool may);
    /// The dossiers, or what the current one is called, are others; what is being typed stays.
    void follow();

Q_SIGNALS:
    void versionsWanted();

private:
    void buildPublish();
    void write();
    void publish(OutputFormat format);

    LibrarySession *m_library;
    DossierPublisher *m_publisher;
    QComboBox *m_dossiers;
    QComboBox *m_styles;
    QToolButton *m_publish;
    QLineEdit *m_title;
    QLineEdit *m_purpose;
};

} // namespace entente::ui
