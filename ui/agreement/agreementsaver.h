// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/outputformat.h"
#include "ui/agreement/agreementwork.h"
#include "ui/workspace/inquiry.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace entente::ui {

/// Writes an agreement into a file, beside the window.
class AgreementSaver final : public QObject
{
    Q_OBJECT

public:
    AgreementSaver(session::SessionMaker maker, QWidget *window);

    /// Answers a file to write, or nothing. Tests answer in place of the dialog.
    using FileAsker = std::function<QString(QWidget *, const QString &suggested, OutputFormat)>;
    void setFileAsker(FileAsker asker) { m_askFile = std::move(asker); }
    /// An entry for each format in which it can be written.
    void fill(QMenu *menu);
    /// What is saved from now on; nothing can be where it is null.
    void setShown(ShownAgreementPtr shown) { m_shown = std::move(shown); }

Q_SIGNALS:
    /// How it ended, as a sentence.
    void ended(const QString &sentence);

private:
    void save(OutputFormat format);

    std::shared_ptr<const Vocabulary> m_vocabulary;
    QWidget *m_window;
    FileAsker m_askFile;
    ShownAgreementPtr m_shown;
    Inquiry m_inquiry;
};

} // namespace entente::ui
