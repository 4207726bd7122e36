// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/typesetdocument.h"

#include "core/page/typeset.h"
#include "core/publishing/composer.h"

#include <QCoreApplication>

#include <unicode/uscript.h>

#include <set>

namespace entente {

namespace {

constexpr int hundred = 100;
constexpr double composed = 0.1; ///< of the whole work
constexpr double laidOut = 0.6;

QString tr(const char *text)
{
    return QCoreApplication::translate("entente::Publishing", text);
}

bool goesOn(const Progress &progress, double part)
{
    return !progress || progress(static_cast<int>(part * hundred), hundred);
}

/// The marking that the pages bear: the one of all briefings. Different ones are told on the first
/// page of each briefing, for no order among them is known.
std::string commonMarking(const Selection &selection)
{
    std::set<std::string> markings;
    for (const Share &share : selection.shares())
        markings.insert(selection.briefing(share).meta.marking);
    return markings.size() == 1 ? simplified(*markings.begin()) : std::string();
}

page::Sheet sheetOf(const PublishOptions &options)
{
    page::Sheet sheet;
    if (options.paper == Paper::Letter) {
        sheet.width = 612;
        sheet.height = 792;
    }
    if (options.landscape)
        sheet = sheet.turned();
    if (options.sheet) {
        sheet.width = options.sheet->width();
        sheet.height = options.sheet->height();
    }
    return sheet;
}

/// "Tamil, Thai": the scripts of letters that no font has.
std::string scripts(const std::vector<char32_t> &letters)
{
    std::set<std::string> names;
    for (const char32_t letter : letters) {
        UErrorCode status = U_ZERO_ERROR;
        names.insert(uscript_getName(uscript_getScript(static_cast<UChar32>(letter), &status)));
    }
    std::string all;
    for (const std::string &name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}

} // namespace

std::string producer()
{
    return "Entente " ENTENTE_VERSION;
}

Result<TypesetDocument> typesetDocument(const Publication &publication,
                                        const PublishOptions &options, const Progress &progress)
{
    const QString title = publicationTitle(publication, options);
    const Error cancelled{ErrorCode::Cancelled, title.toStdString(), 0, {}};
    const Selection selection(publication);
    auto content = std::make_unique<page::Content>();
    content->title = title.toStdString();
    content->language = options.language.toStdString();
    content->head = content->title;
    content->folio = tr("Page %1 of %2").toStdString();
    content->marking = commonMarking(selection);
    content->markingInk = page::colour(page::Ink::Black);
    content->markingGround = {0xff, 0xff, 0xff};
    pages::DocumentBuilder builder(*content, content->language);
    pages::Composer composer(selection, options, title, builder);
    if (!composer.compose([&](double done) { return goesOn(progress, done * composed); }))
        return cancelled;
    builder.fillContents();

    page::TypesetOptions how;
    how.sheet = sheetOf(options);
    how.threads = options.threads;
    how.progress = [&](double done) {
        return goesOn(progress, composed + done * (laidOut - composed));
    };
    TypesetDocument document{nullptr, page::typeset(*content, how)};
    document.content = std::move(content);
    if (!document.pages.missing.empty())
        return Error{ErrorCode::MissingFont, title.toStdString(), 0,
                     scripts(document.pages.missing)};
    if (document.pages.pages.empty())
        return cancelled;
    return document;
}

} // namespace entente
