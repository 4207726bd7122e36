// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/dossierview.h"

#include "core/library/anchoring.h"
#include "core/library/libraryerror.h"
#include "core/library/readkept.h"
#include "core/session/sessiontexts.h"

#include <algorithm>

namespace entente::session {

namespace {

using library::Cited;
using library::DossierItem;

std::shared_ptr<const Briefing> readOrNull(library::Store &store, library::BriefingId id,
                                           const Vocabulary &vocabulary)
{
    Result<Briefing> read = library::readKept(store, id, vocabulary);
    return read ? std::make_shared<const Briefing>(std::move(read).value()) : nullptr;
}

DossierPart::Sort sortOf(DossierItem::Sort sort)
{
    switch (sort) {
    case DossierItem::Sort::Heading:
        return DossierPart::Sort::Heading;
    case DossierItem::Sort::Words:
        return DossierPart::Sort::Words;
    case DossierItem::Sort::Passage:
        return DossierPart::Sort::Passage;
    case DossierItem::Sort::Briefing:
        return DossierPart::Sort::Briefing;
    case DossierItem::Sort::Table:
        return DossierPart::Sort::Table;
    case DossierItem::Sort::Filter:
        return DossierPart::Sort::Filter;
    }
    return DossierPart::Sort::Words;
}

class Shower final
{
public:
    Shower(library::Store &store, const Vocabulary &vocabulary, CitedBriefings &briefings,
           const Find &find)
        : m_store(store), m_vocabulary(vocabulary), m_briefings(briefings), m_find(find)
    {
    }

    Result<ShownDossier> show(library::Dossier dossier)
    {
        m_shown.dossier = std::move(dossier);
        m_shown.text.title = m_shown.dossier.title;
        m_shown.text.purpose = m_shown.dossier.purpose;
        for (const DossierItem &item : m_shown.dossier.items) {
            ENTENTE_TRY_VOID(add(item));
        }
        return std::move(m_shown);
    }

private:
    Result<void> add(const DossierItem &item)
    {
        m_topic.reset();
        DossierPart part;
        part.sort = sortOf(item.sort);
        part.words = item.words;
        part.quote = item.cited.anchor.exact;
        Standing worst = Standing::Stands;
        if (!item.cited.document.empty()) {
            ENTENTE_TRY(part.citation, cite(item.cited, worst));
        }
        if (item.sort == DossierItem::Sort::Filter)
            find(item.filter, part);
        part.heads = item.table.heads;
        part.isDrawn = item.table.isDrawn;
        for (const Cited &source : item.table.sources) {
            ENTENTE_TRY(DossierCitation citation, cite(source, worst));
            part.sources.push_back(std::move(citation));
        }
        for (const std::vector<library::OwnCell> &row : item.table.rows) {
            std::vector<DossierCell> &cells = part.rows.emplace_back();
            for (const library::OwnCell &cell : row) {
                DossierCell &made = cells.emplace_back();
                made.words = cell.words;
                for (const Cited &source : cell.sources) {
                    ENTENTE_TRY(DossierCitation citation, cite(source, worst));
                    made.citations.push_back(std::move(citation));
                }
            }
        }
        m_shown.text.parts.push_back(std::move(part));
        m_shown.standings.push_back(worst);
        m_shown.topics.push_back(m_topic);
        return {};
    }

    void find(const library::SavedFilter &filter, DossierPart &part)
    {
        part.quote = filter.name;
        const Result<FilterFinds> finds = m_find(filter);
        if (!finds) {
            part.sentence = entente::sentence(finds.error());
            return;
        }
        part.sentence = finds.value().sentence;
        part.further = finds.value().further;
        for (const FilterFinds::Found &each : finds.value().found)
            part.found.push_back({{sourceOf(each.record), {}, {}}, each.results});
    }

    Result<DossierCitation> cite(const Cited &cited, Standing &worst)
    {
        ENTENTE_TRY(const std::shared_ptr<const CitedBriefings::Read> read,
                    m_briefings.of(cited.document, m_store, m_vocabulary));
        DossierCitation citation;
        citation.source = sourceOf(cited, read.get());
        Standing standing = Standing::Stands;
        if (read == nullptr)
            standing = Standing::Missing;
        else if (!cited.isWhole())
            standing = place(citation, cited, *read);
        citation.remark = sentence(standing);
        worst = std::max(worst, standing);
        return citation;
    }

    Standing place(DossierCitation &citation, const Cited &cited, const CitedBriefings::Read &read)
    {
        if (read.briefing == nullptr)
            return Standing::Lost;
        const library::Place own = library::placeOf(cited.anchor, read.briefing->text);
        if (own.how == library::Found::Orphaned)
            return Standing::Lost;
        citation.place = citation::placeOf(*read.briefing, own.position);
        const std::vector<Topic> &topics = read.briefing->topics;
        const auto around = std::find_if(topics.begin(), topics.end(), [&](const Topic &topic) {
            return topic.whole().contains(own.position);
        });
        if (around != topics.end())
            m_topic = static_cast<std::uint32_t>(around - topics.begin());
        if (read.newest == nullptr)
            return Standing::Stands;
        switch (library::placeOf(cited.anchor, read.newest->text).how) {
        case library::Found::Orphaned:
            return Standing::Dropped;
        case library::Found::Nearly:
            return Standing::Reworded;
        default:
            return Standing::Stands;
        }
    }

    std::size_t sourceOf(const Cited &cited, const CitedBriefings::Read *read)
    {
        const auto [at, isNew] = m_sources.try_emplace(cited.document, m_sources.size());
        if (!isNew)
            return at->second;
        DossierSource &source = m_shown.text.sources.emplace_back();
        m_shown.sources.push_back(read == nullptr ? 0 : read->record.id);
        source.isMissing = read == nullptr;
        if (read == nullptr)
            return at->second;
        source.file = read->record.file;
        source.marking = read->record.meta.marking;
        if (read->briefing != nullptr) {
            source.reference = citation::referenceTo(*read->briefing);
        } else {
            source.reference = knownOf(read->record);
        }
        return at->second;
    }

    /// The same of one that the list of briefings tells of, without reading it.
    std::size_t sourceOf(const library::BriefingRecord &record)
    {
        const auto [at, isNew] = m_sources.try_emplace(record.hash, m_sources.size());
        if (isNew) {
            DossierSource &source = m_shown.text.sources.emplace_back();
            m_shown.sources.push_back(record.id);
            source.file = record.file;
            source.marking = record.meta.marking;
            source.reference = knownOf(record);
        }
        return at->second;
    }

    static citation::Reference knownOf(const library::BriefingRecord &record)
    {
        Briefing known;
        known.meta = record.meta;
        return citation::referenceTo(known);
    }

    library::Store &m_store;
    const Vocabulary &m_vocabulary;
    CitedBriefings &m_briefings;
    const Find &m_find;
    ShownDossier m_shown;
    std::map<std::string, std::size_t> m_sources; ///< by document
    std::optional<std::uint32_t> m_topic;         ///< of what is being cited
};

} // namespace

Result<std::shared_ptr<const CitedBriefings::Read>> CitedBriefings::of(const std::string &document,
                                                                       library::Store &store,
                                                                       const Vocabulary &vocabulary)
{
    const Result<library::BriefingRecord> record = store.briefingOf(document);
    if (!record) {
        if (record.error().code == LibraryError::NotInLibrary)
            return std::shared_ptr<const Read>();
        return record.error();
    }
    // What was corrected, renewed or joined since is another change.
    const auto known = m_read.find(document);
    const bool isSame = known != m_read.end()
        && known->second->record.change == record.value().change
        && known->second->record.older == record.value().older;
    if (isSame)
        return known->second;
    auto read = std::make_shared<Read>();
    read->record = record.value();
    read->briefing = readOrNull(store, read->record.id, vocabulary);
    if (read->record.older) {
        ENTENTE_TRY(const std::vector<library::BriefingId> editions,
                    store.editions(read->record.id));
        for (const library::BriefingId id : editions) {
            ENTENTE_TRY(const library::BriefingRecord other, store.briefing(id));
            if (!other.older)
                read->newest = readOrNull(store, id, vocabulary);
        }
    }
    m_read[document] = read;
    return std::shared_ptr<const Read>(read);
}

Result<ShownDossier> shown(library::Dossier dossier, library::Store &store,
                           const Vocabulary &vocabulary, CitedBriefings &briefings,
                           const Find &find)
{
    return Shower(store, vocabulary, briefings, find).show(std::move(dossier));
}

QString sentence(Standing standing)
{
    switch (standing) {
    case Standing::Stands:
        return {};
    case Standing::Reworded:
        return SessionTexts::tr("A newer edition says this in other words.");
    case Standing::Dropped:
        return SessionTexts::tr("A newer edition does not say this.");
    case Standing::Lost:
        return SessionTexts::tr("These words are not found in the document any more.");
    case Standing::Missing:
        return SessionTexts::tr("The library does not have this document.");
    }
    return {};
}

} // namespace entente::session
