// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/librarydossiers.h"

#include "core/library/anchoring.h"

#include <QDateTime>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace entente::ui {

namespace {

const QString currentKey = QStringLiteral("dossier/current");

std::string now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

library::Dossier begun(const QString &title)
{
    library::Dossier made;
    made.id = library::newNoteId();
    made.title = title.simplified().toStdString();
    made.created = made.modified = now();
    return made;
}

session::Touched touchedDossiers(bool andBriefings = false)
{
    session::Touched touched;
    touched.dossiers = true;
    touched.briefings = andBriefings;
    return touched;
}

} // namespace

LibraryDossiers::LibraryDossiers(LibraryDesk *desk, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_current(QSettings().value(currentKey).toString().toStdString())
{
}

const library::Dossier *LibraryDossiers::current() const
{
    const auto at = std::find_if(m_all.begin(), m_all.end(), [this](const library::Dossier &each) {
        return each.id == m_current;
    });
    if (at != m_all.end())
        return &*at;
    return m_all.empty() ? nullptr : &m_all.front();
}

void LibraryDossiers::setCurrent(const std::string &id)
{
    if (m_current == id)
        return;
    m_current = id;
    QSettings().setValue(currentKey, QString::fromStdString(id));
    Q_EMIT currentChanged();
}

void LibraryDossiers::begin(const QString &title)
{
    library::Dossier made = begun(title);
    setCurrent(made.id);
    write(std::move(made));
}

void LibraryDossiers::write(library::Dossier dossier)
{
    dossier.modified = now();
    m_desk->write([dossier](session::Session &session) -> Result<session::Touched> {
        ENTENTE_TRY_VOID(session.writeDossier(dossier));
        return touchedDossiers();
    });
}

void LibraryDossiers::restore(library::Dossier before)
{
    m_desk->write([before = std::move(before),
                   time = now()](session::Session &session) -> Result<session::Touched> {
        ENTENTE_TRY_VOID(session.restoreDossier(before, time));
        return touchedDossiers();
    });
}

void LibraryDossiers::remove(const std::string &id)
{
    m_desk->write([id](session::Session &session) { return session.removeDossier(id); });
}

void LibraryDossiers::collect(std::vector<session::Collected> collected)
{
    if (collected.empty())
        return;
    const bool takesIn = std::any_of(collected.begin(), collected.end(),
                                     [](const session::Collected &each) { return !each.on.id; });
    const auto count = static_cast<int>(collected.size());
    collectBy(
        [collected = std::move(collected)](session::Session &session, const std::string &id) {
            return session.collect(id, collected);
        },
        count, takesIn);
}

void LibraryDossiers::collectTable(session::DraftTable draft)
{
    const auto count = static_cast<int>(draft.rows.size());
    if (count == 0)
        return;
    const bool takesIn = std::any_of(draft.sources.begin(), draft.sources.end(),
                                     [](const session::Collected &each) { return !each.on.id; });
    collectBy(
        [draft = std::move(draft)](session::Session &session, const std::string &id) {
            return session.collectTable(id, draft);
        },
        count, takesIn);
}

void LibraryDossiers::collectFilter(library::SavedFilter filter)
{
    collectBy(
        [filter = std::move(filter)](session::Session &session, const std::string &id) {
            return session.collectFilter(id, filter);
        },
        1, false);
}

void LibraryDossiers::collectBy(Collect collect, int count, bool takesIn)
{
    const library::Dossier *into = current();
    const library::Dossier made = into != nullptr
        ? *into
        : begun(tr("Collected on %1")
                    .arg(QLocale().toString(QDate::currentDate(), QLocale::LongFormat)));
    const bool isNew = into == nullptr;
    if (isNew)
        setCurrent(made.id);
    m_desk->write([this, made, isNew, count, takesIn, collect = std::move(collect)](
                      session::Session &session) -> Result<session::Touched> {
        if (isNew) {
            ENTENTE_TRY_VOID(session.writeDossier(made));
        }
        ENTENTE_TRY_VOID(collect(session, made.id));
        m_desk->later([this, count, title = QString::fromStdString(made.title)] {
            Q_EMIT collected(count, title);
        });
        return touchedDossiers(takesIn);
    });
}

void LibraryDossiers::take(const std::vector<library::Dossier> &all)
{
    if (m_all == all)
        return;
    m_all = all;
    Q_EMIT changed();
}

} // namespace entente::ui
