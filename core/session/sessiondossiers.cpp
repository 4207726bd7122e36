// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person collects.

#include "core/library/anchoring.h"
#include "core/library/libraryerror.h"
#include "core/library/readkept.h"
#include "core/publishing/citation/passageplace.h"
#include "core/session/dossieredits.h"
#include "core/session/session.h"

namespace entente::session {

Result<library::Dossier> Session::writeDossier(library::Dossier dossier)
{
    return session::writeDossier(*m_store, m_log, std::move(dossier));
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
    return writeDossier(std::move(dossier));
}

Result<library::Dossier> Session::collectTable(const std::string &id, const DraftTable &draft)
{
    ENTENTE_TRY(library::Dossier dossier, dossierOf(id));
    library::DossierItem &item = dossier.items.emplace_back();
    item.sort = library::DossierItem::Sort::Table;
    item.words = draft.caption;
    item.table.heads = draft.heads;
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
    return writeDossier(std::move(dossier));
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
    return shown(std::move(dossier), *m_store, vocabulary(), m_cited);
}

} // namespace entente::session
