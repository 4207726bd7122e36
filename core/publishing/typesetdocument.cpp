// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/typesetdocument.h"

#include "core/base/runerror.h"
#include "core/base/spokenlanguage.h"
#include "core/briefing/marking.h"
#include "core/page/fontbook.h"
#include "core/page/measure.h"
#include "core/page/typeset.h"
#include "core/publishing/composer.h"
#include "core/publishing/publishingerror.h"
#include "core/publishing/publishingtexts.h"

#include <unicode/uscript.h>

#include <algorithm>
#include <set>

namespace entente {

namespace {

constexpr int hundred = 100;
constexpr double composed = 0.1; ///< of the whole work
constexpr double laidOut = 0.6;
constexpr double leastMargin = 10; // millimetres
constexpr double mostMargin = 50;
constexpr double leastFontSize = 7; // points
constexpr double mostFontSize = 16;

bool goesOn(const Progress &progress, double part)
{
    return !progress || progress(static_cast<int>(part * hundred), hundred);
}

page::Colour colourOf(std::uint32_t rgb)
{
    return {static_cast<std::uint8_t>(rgb >> 16), static_cast<std::uint8_t>(rgb >> 8),
            static_cast<std::uint8_t>(rgb)};
}

/// Labels of the Traffic Light Protocol in the colours of its standard, all others in bold black.
void mark(page::Content &content, const Marking &marking)
{
    content.marking = marking.text;
    content.markingInk = page::colour(page::Ink::Black);
    content.markingGround = {0xff, 0xff, 0xff};
    if (!marking.tlp)
        return;
    const MarkingColours colours = coloursOf(*marking.tlp);
    content.markingInk = colourOf(colours.ink);
    content.markingGround = colourOf(colours.ground);
}

page::Sheet sheetOf(const PublishOptions &options)
{
    constexpr double pointsPerMillimetre = 72 / 25.4;
    page::Sheet sheet;
    sheet.margin = std::clamp(options.margin, leastMargin, mostMargin) * pointsPerMillimetre;
    // Head and foot stand in the middle of what the margin leaves.
    sheet.head = sheet.margin * 0.6;
    sheet.foot = sheet.margin * 0.5;
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
    ENTENTE_TRY(const Marking marking, publicationMarking(publication, options));
    const Selection selection(publication);
    PublishOptions marked = options;
    marked.language = publicationLanguage(publication, options);
    const SpokenLanguage spoken(spokenLanguage(marked.language));
    marked.marking = marking.text;
    return typesetEdition(
        edition::Editor(selection, marked, publicationTitle(publication, options)), marked,
        progress);
}

Result<TypesetDocument> typesetEdition(const edition::Editor &editor, const PublishOptions &options,
                                       const Progress &progress)
{
    const QString title = editor.front().title;
    const Error cancelled{RunError::Cancelled, title.toStdString(), 0, {}};
    if (!options.font.empty() && !page::hasFamily(options.font))
        return Error{PublishingError::UnknownFont, title.toStdString(), 0, options.font};
    auto content = std::make_unique<page::Content>();
    content->title = title.toStdString();
    content->language = options.language.toStdString();
    content->fromRight = editor.front().isFromRight;
    content->head = content->title;
    content->folio = PublishingTexts::tr("Page %1 of %2").toStdString();
    mark(*content, parseMarking(editor.front().marking));
    pages::DocumentBuilder builder(*content, content->language);
    const page::Sheet sheet = sheetOf(options);
    pages::Composer composer(editor, options.contents, sheet.textWidth(), builder);
    if (!composer.compose([&](double done) { return goesOn(progress, done * composed); }))
        return cancelled;
    builder.fillContents();

    page::TypesetOptions how;
    how.sheet = sheet;
    how.bodySize = std::clamp(options.fontSize, leastFontSize, mostFontSize);
    how.families[static_cast<std::size_t>(page::Family::Serif)] = options.font;
    how.threads = options.threads;
    how.progress = [&](double done) {
        return goesOn(progress, composed + done * (laidOut - composed));
    };
    TypesetDocument document{nullptr, page::typeset(*content, how)};
    document.content = std::move(content);
    if (!document.pages.missing.empty())
        return Error{PublishingError::MissingFont, title.toStdString(), 0,
                     scripts(document.pages.missing)};
    if (document.pages.pages.empty())
        return cancelled;
    if (const int page = page::overfullPage(document.pages, sheet); page != 0)
        return Error{PublishingError::DoesNotFit, title.toStdString(), 0, std::to_string(page)};
    return document;
}

} // namespace entente
