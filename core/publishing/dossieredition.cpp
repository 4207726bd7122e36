// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/dossieredition.h"

#include "core/base/casefold.h"
#include "core/briefing/markingerror.h"
#include "core/filter/filtersentence.h"
#include "core/publishing/barseries.h"
#include "core/publishing/editionblocks.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/selection.h"

#include <algorithm>

namespace entente {

using namespace edition;

namespace {

Words runsOf(const citation::CitedLine &line)
{
    Words words;
    for (const citation::Run &run : line.runs())
        words.push_back({toText(run.text),
                         static_cast<std::uint8_t>(run.italic ? entente::Style::Emphasis : 0),
                         {},
                         0});
    return words;
}

/// Paragraphs are parted by empty lines; a line that begins with a dash is an item.
std::vector<TextBlock> blocksOf(const std::string &typed)
{
    std::vector<TextBlock> blocks;
    QString paragraph;
    const auto end = [&] {
        if (!paragraph.isEmpty())
            blocks.push_back(edition::paragraph(said(paragraph)));
        paragraph.clear();
    };
    const QStringList lines = toText(typed).split(u'\n');
    for (const QString &each : lines) {
        const QString line = each.simplified();
        const bool isItem = line.startsWith(QStringLiteral("- "))
            || line.startsWith(QStringLiteral("• "));
        if (line.isEmpty() || isItem)
            end();
        if (isItem)
            blocks.push_back(item(said(line.mid(2))));
        else if (!line.isEmpty())
            paragraph += (paragraph.isEmpty() ? QString() : QStringLiteral(" ")) + line;
    }
    end();
    return blocks;
}

class DossierMaker final
{
public:
    DossierMaker(const DossierText &text, const DossierOptions &options)
        : m_text(text), m_options(options), m_style(citation::rowOf(options.style))
    {
    }

    [[nodiscard]] Edition make(const std::string &marking)
    {
        Edition made;
        made.front.title = toText(m_text.title);
        made.front.marking = marking;
        made.front.language = m_options.language;
        made.front.exported = m_options.date;
        Chapter chapter;
        chapter.id = "dossier";
        chapter.title = made.front.title;
        chapter.head = head(marking);
        writeParts(chapter);
        chapter.origin = std::make_shared<const Origin>();
        addPart(chapter, "sources", PublishingTexts::tr("Sources"), sources());
        if (!m_notes.empty()) {
            Origin all;
            all.notes = m_notes;
            chapter.sections.push_back({"notes", PublishingTexts::tr("Notes"),
                                        std::make_shared<const Origin>(all), m_notes});
        }
        made.chapters.push_back(std::move(chapter));
        return made;
    }

private:
    [[nodiscard]] Head head(const std::string &marking) const
    {
        Head head;
        head.marking = marking;
        head.subtitle = toText(m_text.purpose);
        head.meta.subtitle = m_text.purpose;
        head.note = PublishingTexts::tr("What is quoted stands in the sources letter for letter; "
                                        "the numbers tell where.");
        head.statements.push_back({Statement::About::Count, PublishingTexts::tr("Sources: %1"),
                                   QString::number(m_text.sources.size())});
        if (m_options.date)
            head.statements.push_back(
                {Statement::About::Exported, PublishingTexts::tr("Exported %1"),
                 writtenDate(*m_options.date, m_options.language), m_options.date});
        return head;
    }

    void writeParts(Chapter &chapter)
    {
        QString title = PublishingTexts::tr("Collected");
        std::vector<TextBlock> blocks;
        int number = 1;
        // Of each part the origin has the notes of that part alone, under the numbers that they
        // have in all.
        const auto end = [&] {
            chapter.origin = std::move(m_origin);
            m_origin = std::make_shared<Origin>();
            addPart(chapter, "part-" + std::to_string(number++), title, std::move(blocks));
            blocks.clear();
        };
        for (const DossierPart &part : m_text.parts) {
            if (part.sort == DossierPart::Sort::Heading) {
                end();
                title = toText(part.words).simplified();
                continue;
            }
            for (TextBlock &block : blocksFrom(part))
                blocks.push_back(std::move(block));
        }
        end();
    }

    [[nodiscard]] std::vector<TextBlock> blocksFrom(const DossierPart &part)
    {
        std::vector<TextBlock> blocks;
        switch (part.sort) {
        case DossierPart::Sort::Passage:
            blocks = quoted(part);
            break;
        case DossierPart::Sort::Briefing: {
            Words words = said(titleOf(part.citation->source), entente::Style::Strong);
            words.push_back(noteOn(*part.citation));
            blocks.push_back(paragraph(std::move(words)));
            break;
        }
        case DossierPart::Sort::Table:
            return {tableOf(part)};
        case DossierPart::Sort::Filter:
            blocks = foundBy(part);
            break;
        case DossierPart::Sort::Heading:
        case DossierPart::Sort::Words:
            break;
        }
        for (TextBlock &block : blocksOf(part.words))
            blocks.push_back(std::move(block));
        return blocks;
    }

    /// The words that are cited, a paragraph each, the last with its note.
    [[nodiscard]] std::vector<TextBlock> quoted(const DossierPart &part)
    {
        std::vector<TextBlock> blocks;
        const QStringList lines = toText(part.quote).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (line.simplified().isEmpty())
                continue;
            blocks.push_back(paragraph(said(line.simplified())));
            blocks.back().shape.quoteDepth = 1;
        }
        if (blocks.empty())
            blocks.push_back(paragraph({}));
        blocks.back().words.push_back(noteOn(*part.citation));
        return blocks;
    }

    [[nodiscard]] TextBlock tableOf(const DossierPart &part)
    {
        const QString caption = toText(part.words).simplified();
        const QString name = caption.isEmpty() ? PublishingTexts::tr("Table") : caption;
        Words above = said(name);
        for (const DossierCitation &each : part.sources)
            above.push_back(noteOn(each));
        QStringList heads;
        for (const std::string &head : part.heads)
            heads << toText(head);
        std::vector<std::vector<Words>> rows;
        for (const std::vector<DossierCell> &row : part.rows) {
            std::vector<Words> cells;
            cells.reserve(row.size());
            for (const DossierCell &cell : row) {
                Words words = said(toText(cell.words));
                for (const DossierCitation &each : cell.citations)
                    words.push_back(noteOn(each));
                cells.push_back(std::move(words));
            }
            rows.push_back(std::move(cells));
        }
        TextBlock block = table(heads, std::move(rows), name, m_tables++);
        if (!caption.isEmpty() || !part.sources.empty()) {
            block.caption = std::move(above);
            block.isCaptionAbove = true;
        }
        if (part.isDrawn)
            block.bars = barsOf(heads, part);
        return block;
    }

    [[nodiscard]] static std::vector<BarSeries> barsOf(const QStringList &heads,
                                                       const DossierPart &part)
    {
        std::vector<QStringList> rows;
        for (const std::vector<DossierCell> &row : part.rows) {
            QStringList &cells = rows.emplace_back();
            for (const DossierCell &cell : row)
                cells << toText(cell.words);
        }
        return barSeriesOf(heads, rows);
    }

    /// What a filter asks for, and the briefings that it finds. These are among the sources, and
    /// their titles say which they are: they need no notes.
    [[nodiscard]] std::vector<TextBlock> foundBy(const DossierPart &part)
    {
        Words words;
        if (!part.quote.empty())
            words = said(PublishingTexts::tr("%1. ").arg(toText(part.quote).simplified()),
                         entente::Style::Strong);
        for (pages::Run &run : said(part.sentence))
            words.push_back(std::move(run));
        std::vector<TextBlock> blocks{paragraph(std::move(words))};
        if (part.found.empty())
            return blocks;
        const auto reference = [&](const DossierFinding &each) -> const citation::Reference & {
            return m_text.sources[each.citation.source].reference;
        };
        const bool named = std::any_of(
            part.found.begin(), part.found.end(),
            [&](const DossierFinding &each) { return !reference(each).publisher.empty(); });
        QStringList heads{PublishingTexts::tr("Briefing"), PublishingTexts::tr("Date"),
                          PublishingTexts::tr("Found")};
        if (named)
            heads.insert(1, PublishingTexts::tr("Publisher"));
        std::vector<std::vector<Words>> rows;
        for (const DossierFinding &each : part.found) {
            const citation::Reference &of = reference(each);
            std::vector<Words> row;
            row.push_back(said(titleOf(each.citation.source)));
            if (named)
                row.push_back(said(toText(of.publisher)));
            row.push_back(said(of.date ? writtenDate(*of.date, m_options.language) : QString()));
            row.push_back(said(QString::number(each.results)));
            rows.push_back(std::move(row));
        }
        blocks.push_back(
            table(heads, std::move(rows), PublishingTexts::tr("Found by the filter"), m_tables++));
        if (part.further > 0)
            blocks.push_back(paragraph(
                said(PublishingTexts::tr("Further briefings that it finds, older than these: %1.")
                         .arg(part.further))));
        return blocks;
    }

    [[nodiscard]] QString titleOf(std::size_t source) const
    {
        const DossierSource &of = m_text.sources[source];
        if (of.isMissing)
            return PublishingTexts::tr("A briefing that is not at hand");
        return toText(of.reference.title.empty() ? of.file : of.reference.title);
    }

    /// A reference to a new footnote that says where the words stand.
    [[nodiscard]] pages::Run noteOn(const DossierCitation &of)
    {
        const DossierSource &source = m_text.sources[of.source];
        Note note;
        note.number = static_cast<int>(m_notes.size()) + 1;
        Words words;
        if (source.isMissing) {
            words = said(PublishingTexts::tr("From a briefing that is not at hand."));
        } else {
            citation::Reference reference = source.reference;
            reference.place = of.place;
            words = runsOf(m_style.citation(reference));
        }
        if (!source.marking.empty())
            words.push_back({u' '
                                 + PublishingTexts::tr("Marked %1.")
                                       .arg(toText(parseMarking(source.marking).text)),
                             0,
                             {},
                             0});
        if (!of.remark.isEmpty())
            words.push_back({u' ' + of.remark, 0, {}, 0});
        note.paragraphs.push_back(std::move(words));
        const int number = note.number;
        m_notes.push_back(note);
        m_origin->notes.resize(m_notes.size());
        m_origin->notes.back() = std::move(note);
        return {QStringLiteral("[%1]").arg(number), entente::Style::NoteReference, {}, number};
    }

    /// By the words with which the entries begin; those not at hand last.
    [[nodiscard]] std::vector<TextBlock> sources() const
    {
        std::vector<std::pair<std::string, TextBlock>> entries;
        std::size_t missing = 0;
        for (const DossierSource &each : m_text.sources) {
            if (each.isMissing) {
                ++missing;
                continue;
            }
            Words words = runsOf(m_style.entry(each.reference));
            std::string key = text::caseFolded(plain(words).toStdString());
            entries.emplace_back(std::move(key), item(std::move(words)));
        }
        std::stable_sort(entries.begin(), entries.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        std::vector<TextBlock> blocks;
        blocks.reserve(entries.size() + 1);
        for (auto &each : entries)
            blocks.push_back(std::move(each.second));
        if (missing > 0)
            blocks.push_back(paragraph(
                said(PublishingTexts::tr("Cited, and not at hand: briefings %1.").arg(missing))));
        return blocks;
    }

    const DossierText &m_text;
    const DossierOptions &m_options;
    const citation::StyleRow &m_style;
    std::vector<Note> m_notes;                                     ///< of all parts
    std::shared_ptr<Origin> m_origin = std::make_shared<Origin>(); ///< of the part being made
    int m_tables = 0;
};

} // namespace

Marking markingOf(const DossierText &text)
{
    std::vector<Marking> all;
    all.reserve(text.sources.size());
    for (const DossierSource &source : text.sources)
        all.push_back(parseMarking(source.marking));
    return highest(all);
}

Result<Edition> dossierEdition(const DossierText &text, const DossierOptions &options)
{
    for (const DossierSource &source : text.sources) {
        const Marking own = parseMarking(source.marking);
        if (!own.isUnderstood)
            return Error{MarkingError::MarkingUnclear, source.file, 0, own.text};
    }
    return DossierMaker(text, options).make(markingOf(text).text);
}

} // namespace entente
