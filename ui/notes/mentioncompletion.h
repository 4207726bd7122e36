// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

class QCompleter;
class QPlainTextEdit;
class QStringListModel;

namespace entente::ui {

/// Offers the names of people behind an @ in what is written: arrows choose, Enter or Tab takes
/// one, Escape goes on without. What is kept is plain text.
class MentionCompletion final : public QObject
{
    Q_OBJECT

public:
    explicit MentionCompletion(QPlainTextEdit *words);

    void setPeople(const QStringList &names);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void complete(const QString &name);
    /// Where the @ stands whose name is being written; -1 where none is.
    [[nodiscard]] int begin() const;

    QPlainTextEdit *m_words;
    QStringListModel *m_people;
    QCompleter *m_completer;
};

} // namespace entente::ui
