// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/popplerdocument.h"

#include "core/base/fileerror.h"
#include "core/base/utf8.h"
#include "core/pdf/tools/pdferror.h"
#include "core/reading/pdf/pdfactions.h"
#include "core/reading/pdf/pdflinks.h"
#include "core/reading/pdf/pdfpagelabels.h"
#include "core/reading/pdf/popplerdevice.h"
#include "core/reading/pdf/popplerfiles.h"

#include <Error.h>
#include <ErrorCodes.h>
#include <GlobalParams.h>
#include <PDFDoc.h>
#include <UTF.h>

#include <algorithm>
#include <memory>
#include <set>

namespace entente {

namespace {

constexpr int mostPages = 20'000;
constexpr std::size_t mostWords = 8'000'000;
constexpr std::size_t mostOutlineItems = 20'000;

/// Strings of the document at hand that poppler had no font for. It reports them here alone; a
/// document is read on one thread.
thread_local std::size_t unreadStrings = 0;

void onMessage(ErrorCategory, Goffset, const char *message)
{
    if (message != nullptr && std::string_view(message).find("No font in show") == 0)
        ++unreadStrings;
}

/// The items of an outline, each with those below it. Every item is met once.
void readOutline(const Object &catalog, PdfDocument &found)
{
    struct Waiting
    {
        Object item; ///< as it is referred to
        std::uint8_t level;
    };
    const Object outlines = catalog.dictLookup("Outlines");
    if (!outlines.isDict())
        return;
    std::set<int> met;
    std::vector<Waiting> waiting;
    waiting.push_back({outlines.dictLookupNF("First").copy(), 1});
    XRef *const xref = outlines.getDict()->getXRef();
    while (!waiting.empty() && found.outline.size() < mostOutlineItems) {
        Waiting next = std::move(waiting.back());
        waiting.pop_back();
        if (!next.item.isRef() || !met.insert(next.item.getRefNum()).second)
            continue;
        const Object item = next.item.fetch(xref);
        if (!item.isDict())
            continue;
        found.outline.push_back({utf8Of(item.dictLookup("Title")), next.level});
        constexpr std::uint8_t deepest = 9;
        waiting.push_back({item.dictLookupNF("Next").copy(), next.level});
        if (next.level < deepest)
            waiting.push_back(
                {item.dictLookupNF("First").copy(), static_cast<std::uint8_t>(next.level + 1)});
    }
}

void readProperties(PDFDoc &document, const Object &catalog, PdfDocument &found)
{
    constexpr int mostBytes = 1 << 20;
    const Object info = document.getDocInfo();
    if (info.isDict()) {
        for (const char *name :
             {"Title", "Author", "Subject", "Keywords", "CreationDate", "ModDate"}) {
            const Object value = info.dictLookup(name);
            if (value.isString() && value.getString()->getLength() < mostBytes)
                found.properties.emplace_back(name, utf8Of(value));
        }
    }
    found.language = utf8Of(catalog.dictLookup("Lang"));
    if (const std::unique_ptr<GooString> metadata = document.readMetadata();
        metadata != nullptr && metadata->getLength() < mostBytes)
        found.metadata = metadata->toStr();
}

/// How often a page may still ask whether to go on.
bool isEnough(void *steps)
{
    auto &left = *static_cast<std::size_t *>(steps);
    return left == 0 || --left == 0;
}

} // namespace

std::string utf8Of(const Object &given)
{
    if (!given.isString())
        return {};
    Unicode *characters = nullptr;
    const int length = TextStringToUCS4(given.getString()->toStr(), &characters);
    std::string words;
    for (int i = 0; i < length; ++i) {
        const auto c = static_cast<char32_t>(characters[i]);
        if (c >= 0x20 && c < 0x110000 && (c < 0xD800 || c > 0xDFFF))
            text::append(words, c);
    }
    gfree(characters);
    return words;
}

void preparePoppler()
{
    static const GlobalParamsIniter parameters(onMessage);
    static const bool isReady = [] {
        keepCharacterMaps("/usr/share/poppler"); // where poppler looks, too
        return true;
    }();
    static_cast<void>(isReady);
}

Result<PdfDocument> pdfDocumentOf(std::string_view bytes, const std::string &file)
{
    preparePoppler();
    auto stream = std::make_unique<MemStream>(bytes.data(), 0, static_cast<Goffset>(bytes.size()),
                                              Object(objNull));
    PDFDoc document(stream.release()); // which it owns
    if (!document.isOk() && document.getErrorCode() == errEncrypted)
        return Error{PdfError::Encrypted, file, 0, {}};
    if (!document.isOk())
        return Error{PdfError::Damaged, file, 0, "its objects cannot be found"};
    const int count = document.getNumPages();
    if (count > mostPages)
        return Error{FileError::TooLarge, file, 0, std::to_string(mostPages) + " pages"};

    PdfDocument found;
    const Object catalog = document.getXRef()->getCatalog();
    if (!catalog.isDict() || count <= 0)
        return Error{PdfError::Damaged, file, 0, "it has no pages"};
    readProperties(document, catalog, found);
    readOutline(catalog, found);
    found.pages.resize(static_cast<std::size_t>(count));
    std::size_t words = 0;
    std::size_t steps = PopplerDevice::mostSteps;
    unreadStrings = 0;
    for (int i = 1; i <= count; ++i) {
        Page *const page = document.getPage(i);
        if (page == nullptr)
            continue; // damaged; the others are read
        PdfPage &shown = found.pages[static_cast<std::size_t>(i) - 1];
        PopplerDevice device(shown, static_cast<std::uint32_t>(i) - 1);
        constexpr double points = 72;
        constexpr auto noAnnotations = [](Annot *, void *) { return false; };
        page->displaySlice(&device, points, points, 0, false, true, -1, -1, -1, -1, false, isEnough,
                           &steps, noAnnotations, nullptr);
        device.finish();
        words += shown.words.size();
        found.unreadGlyphs += device.unreadGlyphs();
        if (words > mostWords || device.isOverfull() || steps == 0)
            return Error{FileError::TooLarge, file, 0, std::to_string(mostWords) + " words"};
        readPdfLinks(document, *page, shown);
    }
    found.unreadStrings = unreadStrings;
    found.lacksCharacterMaps = !haveCharacterMaps();
    readPdfPageLabels(catalog, found);
    readPdfStructure(document, found);
    takePdfActions(document, found);
    return found;
}

} // namespace entente
