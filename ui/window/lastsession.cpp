// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/lastsession.h"

#include "core/base/filename.h"
#include "core/library/filterrequest.h"
#include "core/reading/documents.h"
#include "core/reading/pasted.h"
#include "resources/resources.h"
#include "ui/reader/readerpanel.h"
#include "ui/style/keptmap.h"
#include "ui/topics/filtersettings.h"
#include "ui/window/openbriefings.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QSettings>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace entente::ui {

namespace {

const QString groupName = QStringLiteral("session");
const QString openKey = QStringLiteral("open");
const QString currentKey = QStringLiteral("current");
const QString placesKey = QStringLiteral("places");
const QString filterKey = QStringLiteral("filter");
const QString allKey = QStringLiteral("showsAll");
const QString libraryKey = QStringLiteral("inLibrary");
const QString divisionKey = QStringLiteral("division");
const QString pagesKey = QStringLiteral("pages");
const QString pagePlacesKey = QStringLiteral("pagePlaces");
const QString secondKey = QStringLiteral("secondIsActive");
const QString togetherKey = QStringLiteral("scrollTogether");
const QString ofKey = QStringLiteral("library");
const QString keptPrefix = QStringLiteral("library:");

} // namespace

LastSession::LastSession(Workspace *workspace, LibrarySession *library, OpenBriefings *open,
                         QObject *parent)
    : QObject(parent), m_workspace(workspace), m_library(library), m_open(open)
{
    connect(library, &LibrarySession::briefingsChanged, this, &LastSession::openAll);
    connect(open, &OpenBriefings::arrived, this, &LastSession::finish);
}

QString LastSession::addressOf(int number) const
{
    const Briefing &briefing = *m_workspace->briefing(number);
    const bool isNowhere = briefing.file == "-" || isPasted(briefing.file);
    const library::BriefingId kept = briefing.kept != 0 || !isNowhere
        ? briefing.kept
        : m_library->kept()->idOf(number).value_or(0);
    if (kept != 0)
        return keptPrefix + QString::number(kept);
    if (isNowhere)
        return {};
    std::error_code problem;
    const bool isFile = briefing.file.starts_with(bundledScheme)
        || std::filesystem::exists(briefing.file, problem);
    return nameOf(isFile ? briefing.file : containerOf(briefing.file));
}

void LastSession::save(const ReaderPanel *reader) const
{
    QSettings settings;
    settings.remove(groupName);
    settings.beginGroup(groupName);
    QStringList open;
    QVariantMap places;
    for (int i = 0; i < static_cast<int>(m_workspace->briefings().size()); ++i) {
        const std::string &file = m_workspace->briefing(i)->file;
        const QString address = addressOf(i);
        if (address.isEmpty() || open.contains(address))
            continue;
        open << address;
        if (const std::uint32_t place = reader == nullptr ? 0 : reader->placeIn(file); place > 0)
            places.insert(nameOf(file), place);
    }
    const int current = m_workspace->current();
    settings.setValue(openKey, open);
    settings.setValue(ofKey, nameOf(m_library->file()));
    settings.setValue(currentKey, current < 0 ? QString() : addressOf(current));
    settings.setValue(placesKey, keptText(places));
    settings.setValue(filterKey,
                      keptText(filterToMap(library::savedFilter({}, m_workspace->filter(),
                                                                m_workspace->vocabulary()))));
    settings.setValue(allKey, m_workspace->showsAll());
    settings.setValue(libraryKey, m_workspace->isInLibrary());
    if (reader != nullptr)
        savePages(settings, reader->pages());
}

void LastSession::savePages(QSettings &settings, const DividedPages &pages) const
{
    if (pages.division == Division::None)
        return;
    QStringList addresses;
    QVariantList places;
    for (std::size_t i = 0; i < pages.briefings.size(); ++i) {
        addresses << (pages.briefings[i] < 0 ? QString() : addressOf(pages.briefings[i]));
        places << pages.places[i];
    }
    settings.setValue(divisionKey, static_cast<int>(pages.division));
    settings.setValue(pagesKey, addresses);
    settings.setValue(pagePlacesKey, places);
    settings.setValue(secondKey, pages.secondIsActive);
    settings.setValue(togetherKey, pages.together);
}

DividedPages LastSession::loadPages(const QSettings &settings) const
{
    DividedPages pages;
    const int division = settings.value(divisionKey).toInt();
    const QStringList addresses = settings.value(pagesKey).toStringList();
    const QVariantList places = settings.value(pagePlacesKey).toList();
    if ((division != static_cast<int>(Division::Beside)
         && division != static_cast<int>(Division::Below))
        || addresses.size() != 2 || places.size() != 2)
        return pages;
    pages.division = static_cast<Division>(division);
    for (std::size_t i = 0; i < pages.briefings.size(); ++i) {
        pages.briefings[i] = numberOf(addresses[static_cast<qsizetype>(i)]);
        pages.places[i] = places[static_cast<qsizetype>(i)].toUInt();
    }
    pages.secondIsActive = settings.value(secondKey).toBool();
    pages.together = settings.value(togetherKey).toBool();
    return pages;
}

int LastSession::numberOf(const QString &address) const
{
    for (int i = 0; !address.isEmpty() && i < static_cast<int>(m_workspace->briefings().size());
         ++i) {
        if (addressOf(i) == address)
            return i;
    }
    return -1;
}

void LastSession::rememberPlaces(const ReaderPanel &reader)
{
    for (const BriefingPtr &each : m_workspace->briefings())
        m_places.insert(nameOf(each->file), reader.placeIn(each->file));
}

void LastSession::forget()
{
    QSettings().remove(groupName);
}

bool LastSession::restore()
{
    QSettings settings;
    settings.beginGroup(groupName);
    // Numbers of one library mean others in another one, which is looked at instead.
    if (settings.value(ofKey, nameOf(m_library->file())).toString() != nameOf(m_library->file()))
        return false;
    m_waiting = settings.value(openKey).toStringList();
    m_places = keptMap(settings.value(placesKey));
    if (m_waiting.isEmpty())
        return false;
    openAll();
    return true;
}

void LastSession::openAll()
{
    const bool needsLibrary = std::any_of(
        m_waiting.begin(), m_waiting.end(),
        [](const QString &each) { return each.startsWith(keptPrefix); });
    if (m_waiting.isEmpty()
        || (needsLibrary
            && (m_library->state() == LibrarySession::State::Opening
                || !m_library->hasAllBriefings()))) // a large one comes in two parts
        return;
    std::vector<BriefingSource> sources;
    for (const QString &address : std::exchange(m_waiting, {})) {
        if (!address.startsWith(keptPrefix)) {
            sources.push_back({fileOf(address), {}});
            continue;
        }
        const library::BriefingId id = address.mid(keptPrefix.size()).toLongLong();
        if (m_library->record(id) != nullptr)
            sources.push_back(m_library->sourceOf(id));
    }
    m_isRestoring = !sources.empty();
    if (m_isRestoring)
        m_open->openKept(std::move(sources), std::nullopt, {});
    else
        Q_EMIT libraryWanted();
}

void LastSession::finish()
{
    if (!std::exchange(m_isRestoring, false))
        return;
    QSettings settings;
    settings.beginGroup(groupName);
    m_workspace->setCurrent(numberOf(settings.value(currentKey).toString()));
    m_workspace->setFilter(library::filterOf(filterFromMap(keptMap(settings.value(filterKey))),
                                             m_workspace->vocabulary()));
    m_workspace->setShowsAll(settings.value(allKey).toBool());
    if (const DividedPages pages = loadPages(settings); pages.division != Division::None)
        Q_EMIT pagesWanted(pages);
    if (settings.value(libraryKey).toBool())
        Q_EMIT libraryWanted();
}

std::uint32_t LastSession::placeIn(const std::string &file) const
{
    return m_places.value(nameOf(file)).toUInt();
}

} // namespace entente::ui
