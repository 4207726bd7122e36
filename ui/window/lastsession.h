// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <cstdint>
#include <string>

class QSettings;

namespace entente::ui {

class LibrarySession;
class OpenBriefings;
class ReaderPanel;
class Workspace;
struct DividedPages;

/// What was open when the window was closed: briefings, the current one, the filter, and where
/// each was read. Kept in the settings, and brought back by a start that is to go on with it.
class LastSession final : public QObject
{
    Q_OBJECT

public:
    LastSession(Workspace *workspace, LibrarySession *library, OpenBriefings *open,
                QObject *parent);

    /// Keeps what is open now, on how many pages. `reader` is null where nothing was read.
    void save(const ReaderPanel *reader) const;
    static void forget();
    /// Keeps in mind where each briefing is read, until the window is built anew.
    void rememberPlaces(const ReaderPanel &reader);
    /// Opens what was kept; answers whether there was anything.
    bool restore();
    /// Whether what was kept is still to be opened.
    [[nodiscard]] bool isWaiting() const { return !m_waiting.isEmpty(); }
    /// Where a file was read in the session that was kept.
    [[nodiscard]] std::uint32_t placeIn(const std::string &file) const;

Q_SIGNALS:
    /// Two pages were read.
    void pagesWanted(const entente::ui::DividedPages &pages);
    /// The library was looked at.
    void libraryWanted();

private:
    /// What opens a briefing again: its number in the library, or the file that it is in; empty for
    /// what was pasted or piped and is kept nowhere.
    [[nodiscard]] QString addressOf(int number) const;
    /// As soon as it is known what the library has.
    void openAll();
    void finish();
    void savePages(QSettings &settings, const DividedPages &pages) const;
    [[nodiscard]] DividedPages loadPages(const QSettings &settings) const;
    /// The briefing that is open with an address; -1 where none is.
    [[nodiscard]] int numberOf(const QString &address) const;

    Workspace *m_workspace;
    LibrarySession *m_library;
    OpenBriefings *m_open;
    QStringList m_waiting; ///< what is to be opened
    QVariantMap m_places;
    bool m_isRestoring = false;
};

} // namespace entente::ui
