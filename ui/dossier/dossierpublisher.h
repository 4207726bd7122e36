// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/dossier.h"
#include "core/publishing/citation/style.h"
#include "core/publishing/outputformat.h"
#include "ui/workspace/inquiry.h"

#include <QObject>

#include <functional>

class QWidget;

namespace entente::ui {

/// Writes a dossier into a file, beside the window.
class DossierPublisher final : public QObject
{
    Q_OBJECT

public:
    DossierPublisher(session::SessionMaker maker, QWidget *window);

    /// Answers a file to write, or nothing. Tests answer in place of the dialog.
    using FileAsker = std::function<QString(QWidget *, const QString &suggested, OutputFormat)>;
    void setFileAsker(FileAsker asker) { m_askFile = std::move(asker); }

    /// Asks for a file, and publishes what the library has of the dossier then.
    void publish(const library::Dossier &dossier, OutputFormat format, citation::Style style);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void begun();
    /// How it ended: as a sentence, with the file where it was written.
    void ended(const QString &sentence, const QString &file);

private:
    QWidget *m_window;
    FileAsker m_askFile;
    Inquiry m_inquiry;
    bool m_isBusy = false;
};

} // namespace entente::ui
