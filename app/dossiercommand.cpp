// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dossiercommand.h"

#include "app/apptexts.h"
#include "app/reportoptions.h"
#include "app/terminal.h"
#include "core/base/filename.h"
#include "core/library/anchoring.h"
#include "core/library/filterrequest.h"
#include "core/library/libraryerror.h"
#include "core/library/readkept.h"
#include "core/publishing/citation/passageplace.h"
#include "core/session/dossierpublishing.h"
#include "core/session/reading.h"
#include "core/session/session.h"
#include "resources/resources.h"

#include <QDateTime>

#include <algorithm>

namespace entente {

namespace {

std::string now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

class DossierRun final
{
public:
    DossierRun(const Arguments &arguments, session::Session &session, std::FILE *output,
               std::FILE *errors)
        : m_arguments(arguments), m_session(session), m_output(output), m_errors(errors)
    {
    }

    int list()
    {
        const auto dossiers = m_session.store().dossiers();
        if (!dossiers)
            return refuse(dossiers.error(), CouldNotRead);
        for (const library::Dossier &each : dossiers.value())
            printLine(m_output,
                      AppTexts::tr("%1  (items: %2, documents: %3)")
                          .arg(QString::fromStdString(each.title))
                          .arg(each.items.size())
                          .arg(library::documentsOf(each).size()));
        return dossiers.value().empty() ? NothingMatched : Done;
    }

    int show(std::optional<Date> today)
    {
        const Result<library::Dossier> dossier = m_arguments.version > 0 ? versionNamed() : named();
        if (!dossier)
            return refuse(dossier.error(), NothingMatched);
        const Result<session::ShownDossier> shown = m_session.show(dossier.value());
        if (!shown)
            return refuse(shown.error(), CouldNotRead);
        const Result<QByteArray> bytes = session::dossierBytes(
            shown.value(), reportedFormat(m_arguments),
            {m_arguments.style, m_arguments.publish.language, today}, m_arguments.publish);
        if (!bytes)
            return refuse(bytes.error(), CouldNotWrite);
        return writeReport(m_arguments, bytes.value().toStdString(), Done, m_output, m_errors);
    }

    int add()
    {
        Result<library::Dossier> dossier = namedOrNew();
        if (!dossier)
            return refuse(dossier.error(), CouldNotWrite);
        if (!m_arguments.purpose.empty())
            dossier.value().purpose = m_arguments.purpose;
        append(dossier.value(), library::DossierItem::Sort::Heading, m_arguments.heading);
        if (const Result<void> added = addFilter(dossier.value()); !added)
            return refuse(added.error(), NothingMatched);
        dossier.value().modified = now();
        std::vector<session::Collected> collected;
        const int status = collect(collected);
        // Where nothing of what is asked for can be had, no dossier is begun for it.
        if (status != Done && collected.empty() && dossier.value().version == 0)
            return status;
        const Result<library::Dossier> written = m_session.writeDossier(dossier.value());
        if (!written)
            return refuse(written.error(), CouldNotWrite);
        if (!collected.empty()) {
            const Result<library::Dossier> done = m_session.collect(written.value().id, collected);
            if (!done)
                return refuse(done.error(), CouldNotWrite);
        }
        if (!m_arguments.words.empty() && status == Done)
            return addWords(written.value().id);
        return status;
    }

    int remove()
    {
        const Result<library::Dossier> dossier = named();
        if (!dossier)
            return refuse(dossier.error(), NothingMatched);
        const auto removed = m_session.removeDossier(dossier.value().id);
        return removed ? Done : refuse(removed.error(), CouldNotWrite);
    }

    int versions()
    {
        const Result<library::Dossier> dossier = named();
        if (!dossier)
            return refuse(dossier.error(), NothingMatched);
        const auto kept = m_session.store().dossierVersions(dossier.value().id);
        if (!kept)
            return refuse(kept.error(), CouldNotRead);
        for (std::size_t i = kept.value().size(); i > 0; --i) {
            const library::Dossier &each = kept.value()[kept.value().size() - i];
            printLine(
                m_output,
                AppTexts::tr("%1  %2  %3  (items: %4, documents: %5)")
                    .arg(i)
                    .arg(QString::fromStdString(each.modified), QString::fromStdString(each.title))
                    .arg(each.items.size())
                    .arg(library::documentsOf(each).size()));
        }
        return kept.value().empty() ? NothingMatched : Done;
    }

    int restore()
    {
        const Result<library::Dossier> before = versionNamed();
        if (!before)
            return refuse(before.error(), NothingMatched);
        const auto written = m_session.restoreDossier(before.value(), now());
        return written ? Done : refuse(written.error(), CouldNotWrite);
    }

private:
    int refuse(const Error &error, int status)
    {
        complain(m_errors, sentence(error));
        return status;
    }

    static void append(library::Dossier &dossier, library::DossierItem::Sort sort,
                       const std::string &words)
    {
        if (words.empty())
            return;
        dossier.items.emplace_back();
        dossier.items.back().sort = sort;
        dossier.items.back().words = words;
    }

    /// By its title or its id.
    Result<library::Dossier> named()
    {
        ENTENTE_TRY(const std::vector<library::Dossier> all, m_session.store().dossiers());
        const std::string &name = m_arguments.dossier;
        const auto at = std::find_if(all.begin(), all.end(), [&](const library::Dossier &each) {
            return each.title == name || each.id == name;
        });
        if (at == all.end())
            return Error{LibraryError::NoSuchDossier, m_session.library().name(), 0, name};
        return *at;
    }

    /// What the one that is named said before, by its number from the oldest.
    Result<library::Dossier> versionNamed()
    {
        ENTENTE_TRY(const library::Dossier dossier, named());
        ENTENTE_TRY(const std::vector<library::Dossier> kept,
                    m_session.store().dossierVersions(dossier.id));
        if (m_arguments.version > kept.size())
            return Error{LibraryError::NoSuchVersion, m_session.library().name(), 0,
                         std::to_string(m_arguments.version)};
        return kept[kept.size() - m_arguments.version];
    }

    /// The filter that the options give, or the saved one that they name.
    Result<void> addFilter(library::Dossier &dossier)
    {
        library::DossierItem item;
        item.sort = library::DossierItem::Sort::Filter;
        item.filter = library::savedFilter({}, m_arguments.filter, m_session.vocabulary());
        if (!m_arguments.savedFilter.empty()) {
            ENTENTE_TRY(const std::vector<library::SavedFilter> saved,
                        m_session.store().savedFilters());
            const auto at = std::find_if(saved.begin(), saved.end(),
                                         [&](const library::SavedFilter &each) {
                                             return each.name == m_arguments.savedFilter;
                                         });
            if (at == saved.end())
                return Error{LibraryError::NoSuchFilter, m_session.library().name(), 0,
                             m_arguments.savedFilter};
            item.filter = *at;
        }
        if (!(item.filter == library::SavedFilter()))
            dossier.items.push_back(std::move(item));
        return {};
    }

    Result<library::Dossier> namedOrNew()
    {
        Result<library::Dossier> there = named();
        if (there || there.error().code != LibraryError::NoSuchDossier)
            return there;
        library::Dossier made;
        made.id = library::newNoteId();
        made.title = m_arguments.dossier;
        made.created = now();
        return made;
    }

    /// What files and numbers name, as far as it can be read and has the passage.
    int collect(std::vector<session::Collected> &into)
    {
        int status = Done;
        for (const std::string &file : m_arguments.files) {
            std::vector<Error> within;
            const auto read = session::readBriefings(file, loadAny, m_session.vocabulary(), within);
            if (!read)
                status = refuse(read.error(), CouldNotRead);
            for (const Error &error : within)
                status = refuse(error, CouldNotRead);
            if (!read)
                continue;
            for (const Briefing &briefing : read.value())
                status = std::max(status, take(briefing, {}, into));
        }
        for (const library::BriefingId id : m_arguments.briefings) {
            const Result<Briefing> read = library::readKept(m_session.store(), id,
                                                            m_session.vocabulary());
            if (read)
                status = std::max(status, take(read.value(), id, into));
            else
                status = refuse(read.error(), CouldNotRead);
        }
        return status;
    }

    int take(const Briefing &briefing, std::optional<library::BriefingId> id,
             std::vector<session::Collected> &into)
    {
        std::optional<TextRange> words;
        if (!m_arguments.passage.empty()) {
            words = citation::findPassage(briefing, m_arguments.passage);
            if (!words) {
                complain(m_errors,
                         AppTexts::tr("“%1” does not stand in %2.")
                             .arg(QString::fromStdString(m_arguments.passage),
                                  QString::fromStdString(briefing.file)));
                return NothingMatched;
            }
        }
        session::Collected &made = into.emplace_back();
        made.on.briefing = std::make_shared<const Briefing>(briefing);
        made.on.id = id;
        made.words = words;
        return Done;
    }

    int addWords(const std::string &id)
    {
        const auto there = m_session.store().dossier(id);
        if (!there || !there.value())
            return there ? Done : refuse(there.error(), CouldNotRead);
        library::Dossier dossier = *there.value();
        append(dossier, library::DossierItem::Sort::Words, m_arguments.words);
        const auto written = m_session.writeDossier(std::move(dossier));
        return written ? Done : refuse(written.error(), CouldNotWrite);
    }

    const Arguments &m_arguments;
    session::Session &m_session;
    std::FILE *m_output;
    std::FILE *m_errors;
};

} // namespace

int runDossier(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
               std::optional<Date> today, std::FILE *output, std::FILE *errors)
{
    const session::SessionMaker maker{library::libraryAt(arguments.library, vocabulary), vocabulary,
                                      loadAny};
    const bool makes = arguments.dossierAction == DossierAction::Add;
    const Result<std::unique_ptr<session::Session>> opened = makes ? maker.open()
                                                                   : maker.openExisting();
    if (!opened) {
        complain(errors, sentence(opened.error()));
        return CouldNotRead;
    }
    DossierRun run(arguments, *opened.value(), output, errors);
    switch (arguments.dossierAction) {
    case DossierAction::List:
        return run.list();
    case DossierAction::Show:
        return run.show(today);
    case DossierAction::Add:
        return run.add();
    case DossierAction::Remove:
        return run.remove();
    case DossierAction::Versions:
        return run.versions();
    case DossierAction::Restore:
        return run.restore();
    }
    return Done;
}

} // namespace entente
