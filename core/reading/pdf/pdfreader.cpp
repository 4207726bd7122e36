// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfreader.h"

#include "core/pdf/tools/pdferror.h"
#include "core/pdf/tools/pdftools.h"
#include "core/reading/pdf/pdfflow.h"
#include "core/reading/pdf/pdfgrids.h"
#include "core/reading/pdf/pdfheadings.h"
#include "core/reading/pdf/pdflinks.h"
#include "core/reading/pdf/pdfnotes.h"
#include "core/reading/pdf/pdfproperties.h"
#include "core/reading/pdf/pdfprovenance.h"
#include "core/reading/pdf/pdfrunning.h"
#include "core/reading/pdf/pdfscans.h"
#include "core/reading/pdf/pdftagged.h"
#include "core/reading/pdf/pdftext.h"
#include "core/reading/pdf/popplerdocument.h"
#include "core/reading/readingtexts.h"
#include "core/reading/recognition/recognition.h"

#include <algorithm>
#include <memory>

namespace entente {

namespace {

/// A page with its tables taken out of the lines; each stands for a word that is as wide.
struct ShownPage
{
    std::vector<PdfRegion> regions;
    std::vector<PdfGrid> grids;
    std::vector<std::unique_ptr<PdfWord>> stands; ///< one a grid

    /// The grid that a line stands for, or null.
    PdfGrid *gridOf(const PdfLine &line)
    {
        for (std::size_t i = 0; i < stands.size(); ++i) {
            if (std::find(line.words.begin(), line.words.end(), stands[i].get())
                != line.words.end())
                return &grids[i];
        }
        return nullptr;
    }
};

ShownPage shown(const PdfPage &page, PdfWords words, const PdfRepeatedHeads &heads)
{
    ShownPage shown;
    shown.grids = ruledGrids(page, words);
    for (PdfGrid &grid : sureAlignedGrids(words, heads))
        shown.grids.push_back(std::move(grid));
    for (const PdfGrid &grid : shown.grids) {
        auto stand = std::make_unique<PdfWord>();
        stand->box = {grid.box.left, grid.box.top, grid.box.right, grid.box.top + 1};
        stand->baseline = grid.box.top + 1;
        stand->size = 1;
        words.push_back(stand.get());
        shown.stands.push_back(std::move(stand));
    }
    shown.regions = pdfRegionsOf(words);
    return shown;
}

/// Words that run up or down a margin, as they are drawn.
void leaveTurnedOut(const PdfPage &page, std::uint32_t number, std::vector<LeftOut> &leftOut)
{
    std::string words;
    for (const PdfWord &word : page.words) {
        if (!word.isTurned || word.isArtifact)
            continue;
        if (!words.empty() && word.spaceBefore)
            words += ' ';
        words += word.text;
    }
    if (!words.empty())
        leftOut.push_back({LeftOutReason::Outside, std::move(words), PagePlace{number}});
}

/// Words of each page that are part of its text; the others are left out.
std::vector<PdfWords> textOf(const PdfDocument &document, const PdfRepeatedHeads &heads,
                             std::vector<LeftOut> &leftOut)
{
    std::vector<PdfWords> pages(document.pages.size());
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const auto number = static_cast<std::uint32_t>(i) + 1;
        PdfWords artifacts;
        for (const PdfWord &word : document.pages[i].words) {
            if (word.isArtifact && heads.count(&word) == 0)
                artifacts.push_back(&word);
            else if (!word.isTurned)
                pages[i].push_back(&word);
        }
        const float middle = document.pages[i].height / 2;
        for (const PdfLine &line : pdfLinesOf(artifacts))
            leftOut.push_back(
                {line.baseline < middle ? LeftOutReason::Header : LeftOutReason::Footer,
                 wordsOf(line), PagePlace{number}});
        leaveTurnedOut(document.pages[i], number, leftOut);
    }
    return pages;
}

/// A label and what stands beside it are read one after the other.
void flowLine(PdfFlow &flow, const std::vector<PdfLine> &lines, std::size_t at)
{
    const std::size_t label = pdfLabelOf(lines, at);
    if (label == 0) {
        flow.line(lines[at]);
        return;
    }
    const PdfWords &words = lines[at].words;
    const auto behind = words.begin() + static_cast<std::ptrdiff_t>(label);
    flow.label(pdfLineOf({words.begin(), behind}));
    flow.line(pdfLineOf({behind, words.end()}));
}

void flowRegion(PdfFlow &flow, ShownPage &page, const PdfRegion &region,
                const PdfRepeatedHeads &heads)
{
    flow.region(region);
    std::vector<PdfLine> lines; // between tables with lines
    const auto flush = [&flow, &lines, &heads] {
        std::size_t done = 0;
        for (AlignedGrid &table : alignedGrids(lines, heads)) {
            for (; done < table.first; ++done)
                flowLine(flow, lines, done);
            flow.grid(std::move(table.grid));
            done = table.behind;
        }
        for (; done < lines.size(); ++done)
            flowLine(flow, lines, done);
        lines.clear();
    };
    for (const PdfLine &line : region.lines) {
        PdfGrid *const grid = page.gridOf(line);
        if (grid == nullptr) {
            lines.push_back(line);
            continue;
        }
        flush();
        flow.grid(std::move(*grid));
    }
    flush();
}

struct UntaggedPdf
{
    std::vector<PdfBlock> blocks;
    PdfReferences references;
};

UntaggedPdf untaggedPdf(const PdfDocument &document, std::vector<LeftOut> &leftOut)
{
    const PdfRepeatedHeads heads = repeatedHeadsOf(document.pages);
    std::vector<PdfWords> words = textOf(document, heads, leftOut);
    takeRunningLines(document.pages, words, heads, leftOut);
    std::vector<ShownPage> pages;
    pages.reserve(words.size());
    std::vector<PdfRegion> all;
    for (std::size_t i = 0; i < words.size(); ++i) {
        pages.push_back(shown(document.pages[i], std::move(words[i]), heads));
        all.insert(all.end(), pages.back().regions.begin(), pages.back().regions.end());
    }
    const PdfHabits habits = pdfHabitsOf(all);
    PdfNotes notes;
    PdfFlow flow(habits);
    for (ShownPage &page : pages) {
        takeFootnotes(page.regions, habits, notes);
        for (const PdfRegion &region : page.regions)
            flowRegion(flow, page, region, heads);
    }
    UntaggedPdf found{flow.finish(), std::move(notes.references)};
    joinPdfTables(found.blocks);
    findPdfHeadings(found.blocks, habits, document.outline);
    for (PdfBlock &note : notes.blocks)
        found.blocks.push_back(std::move(note));
    return found;
}

/// Fonts that are not embedded, as Chinese, Japanese and Korean ones, may need maps of characters
/// (CMaps) that are files of the system.
void sayWhatIsUnread(const PdfDocument &document, std::vector<LeftOut> &leftOut)
{
    constexpr std::size_t fewGlyphs = 8; // bullets of a symbol font
    const bool isUnread = document.unreadStrings > 0 || document.unreadGlyphs > fewGlyphs;
    if (!isUnread)
        return;
    const QString words = document.lacksCharacterMaps
        ? ReadingTexts::tr("Words in Chinese, Japanese or Korean fonts that are not in this PDF "
                           "could not be read; install poppler-data to read them.")
        : ReadingTexts::tr("Words in fonts that are not in this PDF could not be read; save it "
                           "with its fonts embedded to read them.");
    leftOut.push_back({LeftOutReason::Hidden, words.toStdString(), {}});
}

/// Says of places what the document calls their pages.
void labelPages(const PdfDocument &document, Briefing &briefing, std::vector<LeftOut> &leftOut)
{
    const auto label = [&document](Locator &where) {
        auto *const place = std::get_if<PagePlace>(&where);
        if (place != nullptr && place->page > 0 && place->page <= document.labels.size())
            place->label = document.labels[place->page - 1];
    };
    for (auto &each : briefing.locators)
        label(each.where);
    for (LeftOut &each : leftOut)
        label(each.where);
}

} // namespace

Result<void> readPdfDocument(const PdfDocument &document, Briefing &briefing,
                             std::vector<LeftOut> *leftOut)
{
    if (isScanned(document))
        return Error{PdfError::Scanned, briefing.file, 0, {}};
    std::vector<LeftOut> aside;
    std::vector<PdfBlock> blocks;
    PdfReferences references;
    TaggedPdf tagged = taggedPdf(document);
    if (!tagged.blocks.empty()) {
        blocks = std::move(tagged.blocks);
        references = std::move(tagged.references);
        aside = std::move(tagged.leftOut);
        takeProvenance(document, blocks, aside);
        static_cast<void>(textOf(document, {}, aside));
    } else {
        UntaggedPdf untagged = untaggedPdf(document, aside);
        blocks = std::move(untagged.blocks);
        references = std::move(untagged.references);
    }
    PdfText text(briefing, document, references);
    for (const PdfBlock &block : blocks)
        text.write(block);
    text.finish();
    namePdfTargets(document, briefing);
    sayWhatIsUnread(document, aside);
    document.unfetched.tell(PagePlace{1}, aside);
    takePdfProperties(document, aside, briefing);
    labelPages(document, briefing, aside);
    if (leftOut != nullptr)
        leftOut->insert(leftOut->end(), aside.begin(), aside.end());
    return {};
}

void preparePdf()
{
    pdf::load();
    preparePoppler();
}

Result<void> readPdfInto(Briefing &briefing, std::size_t, std::vector<LeftOut> *leftOut)
{
    ENTENTE_TRY(PdfDocument document, pdfDocumentOf(briefing.source, briefing.file));
    const std::vector<RecognisedPage> pages = recognisedPagesIn(briefing.source);
    const std::vector<const RecognisedPage *> taken = takeRecognised(pages, document);
    if (!taken.empty())
        document.elements.clear(); // tags know nothing of these words
    ENTENTE_TRY_VOID(readPdfDocument(document, briefing, leftOut));
    tellRecognised(taken, briefing.meta);
    tellPictures(pictureOnlyPages(document), briefing.meta);
    return {};
}

} // namespace entente
