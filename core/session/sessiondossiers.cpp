// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person collects.

#include "core/library/anchoring.h"
#include "core/library/libraryerror.h"
#include "core/library/readkept.h"
#include "core/publishing/citation/passageplace.h"
#include "core/session/dossieredits.h"
#include "core/session/session.h"

#include <QDateTime>

namespace entente::session {

Result<library::Dossier> Session::writeDossier(library::Dossier dossier)
{
    return session::writeDossier(*m_store, m_log, std::move(dossier));
}

Result<library::Dossier> Session::restoreDossier(const library::Dossier &before,
                                                 std::string written)
{
    ENTENTE_TRY(library::Dossier now, dossierOf(before.id));
    ENTENTE_TRY_VOID(m_store->keepVersion(now));
    now.title = before.title;
    now.purpose = before.purpose;
    now.items = before.items;
    now.modified = std::move(written);
    return writeDossier(std::move(now));
}

Result<Touched> Session::removeDossier(const std::string &id)
{
    ENTENTE_TRY_VOID(session::removeDossier(*m_store, m_log, id));
    Touched touched;
    touched.dossiers = true;
    return touched;
}

Result<library::Cited> Session::cited(const Collected &collected)
{
    library::BriefingId id = collected.on.id.value_or(0);
    BriefingPtr briefing = collected.on.briefing;
    if (briefing != nullptr) {
        ENTENTE_TRY(id, takeIn(collected.on));
    } else {
        ENTENTE_TRY(Briefing read, library::readKept(*m_store, id, vocabulary()));
        briefing = std::make_shared<const Briefing>(std::move(read));
    }
    std::optional<TextRange> words = collected.words;
    if (!words && collected.topic && *collected.topic < briefing->topics.size())
        words = briefing->topics[*collected.topic].whole();
    else if (!words && !collected.quote.empty())
        words = citation::findPassage(*briefing, collected.quote);
    ENTENTE_TRY(const library::BriefingRecord record, m_store->briefing(id));
    library::Cited cited;
    cited.document = record.hash;
    if (words)
        cited.anchor = library::anchorOf(briefing->text, *words);
    return cited;
}

/// Writes one to which something was added, as of now.
Result<library::Dossier> Session::writeCollected(library::Dossier dossier)
{
    dossier.modified = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    return writeDossier(std::move(dossier));
}

Result<library::Dossier> Session::collect(const std::string &id,
                                          std::span<const Collected> collected)
{
    ENTENTE_TRY(library::Dossier dossier, dossierOf(id));
    for (const Collected &each : collected) {
        library::DossierItem &item = dossier.items.emplace_back();
        ENTENTE_TRY(item.cited, cited(each));
        item.sort = item.cited.isWhole() ? library::DossierItem::Sort::Briefing
                                         : library::DossierItem::Sort::Passage;
    }
    return writeCollected(std::move(dossier));
}

Result<library::Dossier> Session::collectTable(const std::string &id, const DraftTable &draft)
{
    ENTENTE_TRY(library::Dossier dossier, dossierOf(id));
    library::DossierItem &item = dossier.items.emplace_back();
    item.sort = library::DossierItem::Sort::Table;
    item.words = draft.caption;
    item.table.heads = draft.heads;
    item.table.isDrawn = draft.isDrawn;
    for (const Collected &source : draft.sources) {
        ENTENTE_TRY(library::Cited found, cited(source));
        item.table.sources.push_back(std::move(found));
    }
    for (const std::vector<DraftCell> &row : draft.rows) {
        std::vector<library::OwnCell> &cells = item.table.rows.emplace_back();
        for (const DraftCell &each : row) {
            library::OwnCell &cell = cells.emplace_back();
            cell.words = each.words;
            for (const Collected &source : each.sources) {
                ENTENTE_TRY(library::Cited found, cited(source));
                cell.sources.push_back(std::move(found));
            }
        }
        cells.resize(draft.heads.size());
    }
    return writeCollected(std::move(dossier));
}

Result<library::Dossier> Session::collectFilter(const std::string &id, library::SavedFilter filter)
{
    ENTENTE_TRY(library::Dossier dossier, dossierOf(id));
    library::DossierItem &item = dossier.items.emplace_back();
    item.sort = library::DossierItem::Sort::Filter;
    item.filter = std::move(filter);
    return writeCollected(std::move(dossier));
}

Result<library::Dossier> Session::dossierOf(const std::string &id) const
{
    ENTENTE_TRY(std::optional<library::Dossier> there, m_store->dossier(id));
    if (!there)
        return Error{LibraryError::NoSuchDossier, library().name(), 0, id};
    return *std::move(there);
}

Result<ShownDossier> Session::show(library::Dossier dossier)
{
    return shown(std::move(dossier), *m_store, vocabulary(), m_cited,
                 [this](const library::SavedFilter &filter) -> Result<FilterFinds> {
                     ENTENTE_TRY_VOID(follow());
                     return findsOf(filter, library(), *m_store, vocabulary());
                 });
}

} // namespace entente::session
