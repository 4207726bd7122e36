// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/documents.h"

#include <QObject>
#include <QStringList>

class QAction;
class QMimeData;

namespace entente::ui {

/// Makes briefings of what lies on the clipboard, and of what is dropped that is no file.
class Pasting final : public QObject
{
    Q_OBJECT

public:
    /// `paste` is enabled while there is something on the clipboard to answer to.
    explicit Pasting(QAction *paste, QObject *parent = nullptr);

    /// Whether it can be read, or a sentence says why not: words, files, pictures, addresses.
    [[nodiscard]] static bool canTake(const QMimeData *data);
    /// Answers with one of the signals; with none, and false, where there is nothing to take.
    bool take(const QMimeData *data);

Q_SIGNALS:
    void documentMade(const entente::Document &document);
    void filesNamed(const QStringList &files);
    void refused(const QString &why);

private:
    void paste();
    void follow();

    QAction *m_paste;
};

} // namespace entente::ui
