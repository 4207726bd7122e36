// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/recognition/recognising.h"

#include "core/base/runerror.h"
#include "core/reading/formats.h"
#include "core/reading/recognition/recognised.h"
#include "core/reading/recognition/recognitionerror.h"
#include "core/reading/recognition/tesseract.h"
#include "core/reading/sandbox/recognitionapart.h"

#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace entente {

namespace {

std::mutex mutexOfAsked;
std::shared_ptr<const RecognitionOrder> asked; ///< null where nobody asks

std::shared_ptr<const RecognitionOrder> askedNow()
{
    const std::scoped_lock lock(mutexOfAsked);
    return asked;
}

/// What Tesseract is to be asked for.
Result<std::string> languagesFor(sandbox::HelperPool &helpers, const std::string &file,
                                 const RecognitionOrder &order)
{
    ENTENTE_TRY(const std::vector<std::string> installed, sandbox::languagesApart(helpers, file));
    const std::string known = knownOf(order.languages, installed);
    if (known.empty() || (order.isTheirChoice && known != order.languages)) {
        std::string missing = order.languages;
        for (std::string_view left = order.languages; !left.empty();) {
            const std::string_view name = left.substr(0, left.find('+'));
            left.remove_prefix(std::min(left.size(), name.size() + 1));
            if (knownOf(name, installed).empty()) {
                missing = name;
                break;
            }
        }
        return Error{RecognitionError::NoLanguage, file, 0, missing};
    }
    return known;
}

/// One page of a document, as written() gives it.
Result<std::string> pageOf(sandbox::HelperPool &helpers, const Format &format,
                           const std::string &document, const std::string &file, std::uint32_t page,
                           const std::string &languages)
{
    ENTENTE_TRY(const PagePicture picture,
                sandbox::pictureApart(helpers, format, document, file, page));
    ENTENTE_TRY(const std::string hocr, sandbox::hocrApart(helpers, picture, file, languages));
    return sandbox::pageApart(helpers, hocr, file, page);
}

Result<std::string> recognised(std::string document, const std::string &file, const Format &format,
                               const ScannedPages &scanned, const RecognitionOrder &order)
{
    sandbox::HelperPool &helpers = sandbox::readerHelpers();
    if (tesseractProgram().empty())
        return Error{RecognitionError::NoRecogniser, file, 0, {}};
    ENTENTE_TRY(const std::string languages, languagesFor(helpers, file, order));
    std::vector<std::string> pages;
    std::optional<Error> first;
    const std::size_t total = scanned.pages.size();
    for (std::size_t i = 0; i < total; ++i) {
        if (order.progress)
            order.progress(file, i, total);
        Result<std::string> page = pageOf(helpers, format, document, file, scanned.pages[i],
                                          languages);
        if (page)
            pages.push_back(std::move(page).value());
        else if (page.error().code == RunError::Cancelled)
            return page.error();
        else if (!first)
            first = page.error();
    }
    if (order.progress)
        order.progress(file, total, total);
    if (pages.empty() && first)
        return *first;
    return withPages(std::move(document), pages);
}

struct Asked
{
    const Format *format = nullptr;
    ScannedPages scanned;
};

/// What there is to be recognised.
Result<Asked> scannedIn(const std::string &document, const std::string &file)
{
    Asked found;
    found.format = formatOf({document, file});
    if (found.format == nullptr || found.format->scans == nullptr)
        return found;
    ENTENTE_TRY(found.scanned,
                sandbox::scansApart(sandbox::readerHelpers(), *found.format, document, file));
    return found;
}

} // namespace

Result<std::string> withRecognisedWords(std::string document, const std::string &file,
                                        const RecognitionOrder &order)
{
    ENTENTE_TRY(const Asked found, scannedIn(document, file));
    if (found.scanned.pages.empty())
        return document;
    return recognised(std::move(document), file, *found.format, found.scanned, order);
}

std::string recognitionLanguages(const std::string &spoken)
{
    return spoken == "ja" ? "jpn+eng" : "eng";
}

RecognitionAsked::RecognitionAsked(RecognitionOrder order)
{
    const std::scoped_lock lock(mutexOfAsked);
    asked = std::make_shared<const RecognitionOrder>(std::move(order));
}

RecognitionAsked::~RecognitionAsked()
{
    const std::scoped_lock lock(mutexOfAsked);
    asked.reset();
}

Result<std::string> recognisedWhereAsked(std::string document, const std::string &file)
{
    const std::shared_ptr<const RecognitionOrder> order = askedNow();
    if (order == nullptr)
        return document;
    const Result<Asked> found = scannedIn(document, file);
    if (!found || found.value().scanned.pages.empty())
        return document; // why it cannot be read is said when it is
    Result<std::string> made = recognised(document, file, *found.value().format,
                                          found.value().scanned, *order);
    if (made || found.value().scanned.isAll || made.error().code == RunError::Cancelled)
        return made;
    return document;
}

} // namespace entente
