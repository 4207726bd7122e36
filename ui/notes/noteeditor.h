// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/notes.h"

#include <QBasicTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStringListModel;

namespace entente::session {
struct NoteStatus;
} // namespace entente::session

namespace entente::ui {

class NoteStatusLine;

/// Where the words, tags and colour of one note are written. Each key is told at once; what is
/// typed is handed over to be saved at each pause, when the keyboard leaves and when another note
/// is shown. How far it is on its way stands below it. The text, its cursor and selection are only
/// ever changed from outside while nothing in it was typed since.
class NoteEditor final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int pause = 400; ///< milliseconds without a key

    explicit NoteEditor(QWidget *parent = nullptr);
    ~NoteEditor() override;

    /// Shows another note, with what was typed in the one before saved.
    void setNote(const library::Note &note);
    void clear();
    /// Closes without saving what was typed: the note was removed.
    void discard();
    /// Nothing where none is shown.
    [[nodiscard]] const std::optional<library::Note> &note() const { return m_note; }
    /// The note that is shown as it is now.
    void follow(const library::Note &now);
    /// The note was written anew under another id, for somebody had removed it meanwhile. The text
    /// stays as it is.
    void rename(const library::Note &kept);
    /// The library did not take it, for another program had written the note: both are kept until
    /// one is chosen.
    void setConflict(const library::Note &theirs);
    [[nodiscard]] bool isInConflict() const { return m_theirs.has_value(); }
    void setStatus(const session::NoteStatus &status);
    /// In a library that cannot be written notes are shown only.
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }
    /// Who made the note that is shown next; empty without a team.
    void setAuthor(const QString &author) { m_author = author; }
    /// Where its words are written.
    [[nodiscard]] QPlainTextEdit *words() const { return m_words; }
    /// Offers these while tags are typed.
    void setKnownTags(const QStringList &tags);
    /// Hands over what was typed since. In a conflict that nobody has decided, as a note of its
    /// own, so that neither text is lost.
    void saveNow();
    void focusWords();

public Q_SLOTS:
    void keepMine();
    void takeTheirs();

Q_SIGNALS:
    /// A key was pressed in it.
    void typed(const entente::library::Note &note);
    void saveWanted(const entente::library::Note &note);
    /// What was typed is given up for what another program wrote.
    void givenUp(const entente::library::Note &note);
    /// A note that could not be saved is to be tried again.
    void retryWanted();
    /// Ctrl+Z and its opposite where no typing is left to be undone.
    void undoWanted();
    void redoWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void build();
    void takeKey();
    void takeColour();
    void showColour();
    void hand();
    void display(const library::Note &note);
    void showTimes();
    void showConflict() { m_conflict->setVisible(m_theirs.has_value()); }
    [[nodiscard]] library::Note written() const;
    [[nodiscard]] QString lastTag() const;
    void completeTag(const QString &tag);

    std::optional<library::Note> m_note;   ///< as handed over last
    std::optional<library::Note> m_theirs; ///< as another program wrote it
    QString m_author;
    bool m_isReadOnly = false;
    bool m_isShowing = false;
    bool m_isTyped = false; ///< since it was handed over
    QBasicTimer m_pause;
    QPlainTextEdit *m_words;
    QLineEdit *m_tags;
    QComboBox *m_colour;
    QStringListModel *m_knownTags;
    QLabel *m_times;
    NoteStatusLine *m_status;
    QWidget *m_conflict;
};

} // namespace entente::ui
