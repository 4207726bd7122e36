// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdftagged.h"

#include "core/reading/pdf/pdfmarkers.h"
#include "core/reading/pdf/pdftagblocks.h"
#include "core/reading/pdf/pdftaggrid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string_view>
#include <unordered_map>

namespace entente {

namespace {

constexpr std::uint8_t deepest = 16; // of lists and quotations

class TagWalk final
{
public:
    explicit TagWalk(const PdfDocument &document) : m_document(document)
    {
        for (const PdfPage &page : document.pages) {
            for (const PdfWord &word : page.words) {
                if (word.content >= 0 && !word.isArtifact)
                    m_words[keyOf(word.page, word.content)].push_back(&word);
            }
        }
    }

    TaggedPdf walk()
    {
        children(0);
        flush();
        for (PdfBlock &note : m_notes)
            m_found.blocks.push_back(std::move(note));
        for (const auto &[word, label] : m_labels) {
            const auto number = m_numbers.find(label);
            if (number != m_numbers.end())
                m_found.references.emplace(word, number->second);
        }
        return std::move(m_found);
    }

    /// Share of the words that the tree holds.
    [[nodiscard]] bool holdsMost() const
    {
        std::size_t all = 0;
        for (const PdfPage &page : m_document.pages) {
            all += static_cast<std::size_t>(
                std::count_if(page.words.begin(), page.words.end(), [](const PdfWord &word) {
                    return !word.isArtifact && !word.isTurned;
                }));
        }
        return m_held * 10 >= all * 8 && m_held > 0;
    }

private:
    static std::uint64_t keyOf(std::uint32_t page, std::int32_t content)
    {
        return (std::uint64_t{page} << 32) | static_cast<std::uint32_t>(content);
    }

    [[nodiscard]] const PdfElement &element(std::int32_t index) const
    {
        return m_document.elements[static_cast<std::size_t>(index)];
    }

    void take(const PdfElement::Child &child, PdfWords &words)
    {
        const auto found = m_words.find(keyOf(child.page, child.content));
        if (found == m_words.end())
            return;
        words.insert(words.end(), found->second.begin(), found->second.end());
        m_held += found->second.size();
        found->second.clear(); // once
    }

    /// The words in an element, whatever lies between.
    void gather(std::int32_t index, PdfWords &words)
    {
        for (const PdfElement::Child &child : element(index).children) {
            if (child.element < 0)
                take(child, words);
            else if (element(child.element).type != "Artifact")
                gather(child.element, words);
        }
    }

    void flush()
    {
        if (!m_open.words.empty() || !m_open.alternative.empty()) {
            if (m_open.form.kind == BlockKind::Code)
                endLines(m_open);
            takeMarker(m_open);
            (m_note > 0 ? m_notes : m_found.blocks).push_back(std::move(m_open));
        }
        m_open = {};
    }

    void begin(BlockKind kind)
    {
        flush();
        m_open.form.kind = kind;
        m_open.form.quoteDepth = m_quotes;
        m_open.form.listDepth = m_lists;
        m_open.form.note = m_note;
        if (kind != BlockKind::Paragraph || !m_itemWaits)
            return;
        m_open.form.kind = BlockKind::ListItem;
        m_open.form.ordered = m_isOrdered;
        m_open.form.number = m_number;
        m_itemWaits = false;
    }

    void children(std::int32_t index)
    {
        for (const PdfElement::Child &child : element(index).children) {
            if (child.element >= 0) {
                walk(child.element);
                continue;
            }
            if (m_itemWaits)
                begin(BlockKind::Paragraph);
            take(child, m_open.words);
        }
    }

    void walk(std::int32_t index)
    {
        const PdfElement &each = element(index);
        const std::string_view type = each.type;
        if (isOne(type, {"Artifact", "RT", "RP"}))
            return;
        if (isOne(type, {"TOC", "Index"}))
            return leaveOut(index);
        if (isHeading(type))
            return heading(index);
        if (type == "L")
            return list(index);
        if (type == "LI")
            return item(index);
        if (type == "Table")
            return table(index);
        if (isOne(type, {"Figure", "Formula"}))
            return figure(index);
        if (isOne(type, {"Note", "FENote"}))
            return note(index);
        if (type == "Reference")
            return reference(index);
        if (type == "Code" && !m_isInline)
            return own(index, BlockKind::Code);
        if (isOne(type, {"P", "Caption"})) {
            own(index, BlockKind::Paragraph);
            return;
        }
        if (type == "BlockQuote") {
            flush();
            m_quotes = std::min<std::uint8_t>(m_quotes + 1, deepest);
            children(index);
            flush();
            --m_quotes;
            return;
        }
        if (!isBlock(type)) {                 // words within a block
            if (m_itemWaits && type == "Lbl") // which the item has taken
                return;
            if (m_itemWaits)
                begin(BlockKind::Paragraph);
            children(index);
            return;
        }
        flush();
        children(index);
        flush();
    }

    void own(std::int32_t index, BlockKind kind)
    {
        begin(kind);
        m_open.form.isCaption = element(index).type == "Caption";
        const bool wasInline = m_isInline;
        m_isInline = true;
        children(index);
        m_isInline = wasInline;
        flush();
    }

    void heading(std::int32_t index)
    {
        begin(BlockKind::Heading);
        const std::string_view type = element(index).type;
        const char last = type.back();
        m_open.form.level = last >= '1' && last <= '6' ? static_cast<std::uint8_t>(last - '0')
            : type.size() == 2                         ? 6
                                                       : 1;
        m_open.form.listDepth = 0;
        gather(index, m_open.words);
        flush();
    }

    void leaveOut(std::int32_t index)
    {
        PdfWords words;
        gather(index, words);
        if (words.empty())
            return;
        PdfLine line;
        line.words = std::move(words);
        m_found.leftOut.push_back(
            {LeftOutReason::Navigation, wordsOf(line), PagePlace{line.words.front()->page + 1}});
    }

    void list(std::int32_t index)
    {
        flush();
        const bool waited = m_itemWaits;
        m_itemWaits = false;
        const bool isOuterNumbered = m_isNumbered;
        m_isNumbered = element(index).isNumbered;
        m_lists = std::min<std::uint8_t>(m_lists + 1, deepest);
        m_numbersOf.push_back(0);
        children(index);
        flush();
        m_numbersOf.pop_back();
        --m_lists;
        m_isNumbered = isOuterNumbered;
        m_itemWaits = waited && m_itemWaits;
    }

    void item(std::int32_t index)
    {
        flush();
        m_itemWaits = true;
        std::uint32_t none = 0;
        std::uint32_t &count = m_numbersOf.empty() ? none : m_numbersOf.back();
        ++count;
        m_isOrdered = m_isNumbered;
        for (const PdfElement::Child &child : element(index).children) {
            if (child.element < 0 || element(child.element).type != "Lbl")
                continue;
            PdfWords label;
            gather(child.element, label);
            std::string words;
            for (const PdfWord *word : label)
                words += word->text;
            const std::optional<PdfMarker> marker = pdfMarkerOf(words);
            m_isOrdered = marker ? marker->kind != PdfMarker::Kind::Bullet : m_isNumbered;
            if (marker && m_isOrdered)
                count = marker->number;
        }
        m_number = m_isOrdered ? count : 0;
        children(index);
        flush();
        m_itemWaits = false;
    }

    void figure(std::int32_t index)
    {
        const std::string &alternative = element(index).alternative;
        if (m_isInline && alternative.empty())
            return children(index);
        begin(BlockKind::Paragraph);
        m_open.alternative = alternative;
        if (alternative.empty())
            gather(index, m_open.words);
        flush();
    }

    void note(std::int32_t index)
    {
        constexpr std::uint16_t most = 60'000;
        if (m_note > 0 || m_count >= most)
            return children(index);
        PdfBlock open = std::move(m_open); // a note may stand within its paragraph
        m_open = {};
        const std::uint8_t lists = m_lists;
        const std::uint8_t quotes = m_quotes;
        m_lists = m_quotes = 0;
        const bool waited = m_itemWaits;
        m_itemWaits = false;
        m_note = ++m_count;
        const std::size_t first = m_notes.size();
        begin(BlockKind::Paragraph);
        children(index);
        flush();
        if (m_notes.size() > first)
            takeLabel(m_notes[first]);
        m_note = 0;
        m_lists = lists;
        m_quotes = quotes;
        m_itemWaits = waited;
        m_open = std::move(open);
    }

    /// The number or sign that a note begins with leads to it.
    void takeLabel(PdfBlock &block)
    {
        PdfWords &words = block.words;
        if (words.size() < 2)
            return;
        constexpr std::size_t longest = 5;
        std::string label = words.front()->text;
        if (label.size() > longest)
            return;
        while (label.size() > 1 && (label.back() == '.' || label.back() == ')'))
            label.pop_back();
        m_numbers.emplace(label, m_note);
        words.erase(words.begin());
    }

    void reference(std::int32_t index)
    {
        PdfWords words;
        gather(index, words);
        if (m_itemWaits)
            begin(BlockKind::Paragraph);
        m_open.words.insert(m_open.words.end(), words.begin(), words.end());
        if (words.size() == 1)
            m_labels.emplace_back(words.front(), words.front()->text);
    }

    void table(std::int32_t index)
    {
        flush();
        PdfWords caption;
        const auto take = [this](std::int32_t each, PdfWords &words) { gather(each, words); };
        std::optional<PdfGrid> grid = taggedGrid(m_document, index, take, caption);
        if (!caption.empty()) {
            begin(BlockKind::Paragraph);
            m_open.form.isCaption = true;
            m_open.words = std::move(caption);
            flush();
        }
        if (!grid)
            return;
        begin(BlockKind::Table);
        m_open.grid = std::move(grid);
        (m_note > 0 ? m_notes : m_found.blocks).push_back(std::move(m_open));
        m_open = {};
    }

    const PdfDocument &m_document;
    std::unordered_map<std::uint64_t, PdfWords> m_words; ///< by marked content
    TaggedPdf m_found;
    std::vector<PdfBlock> m_notes;
    std::vector<std::pair<const PdfWord *, std::string>> m_labels; ///< where notes are referred to
    std::map<std::string, std::uint16_t, std::less<>> m_numbers;   ///< of notes, by their labels
    PdfBlock m_open;
    std::size_t m_held = 0;
    std::uint8_t m_lists = 0;
    std::uint8_t m_quotes = 0;
    std::uint16_t m_note = 0; ///< the one that is read
    std::uint16_t m_count = 0;
    std::vector<std::uint32_t> m_numbersOf; ///< the last number of each open list
    bool m_isNumbered = false;
    bool m_isOrdered = false;
    std::uint32_t m_number = 0;
    bool m_itemWaits = false; ///< the next paragraph is the first of an item
    bool m_isInline = false;
};

} // namespace

TaggedPdf taggedPdf(const PdfDocument &document)
{
    if (document.elements.empty())
        return {};
    TagWalk walk(document);
    TaggedPdf found = walk.walk();
    return walk.holdsMost() ? std::move(found) : TaggedPdf{};
}

} // namespace entente
