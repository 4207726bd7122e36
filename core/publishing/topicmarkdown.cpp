// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/topicmarkdown.h"

#include "core/analysis/kindwords.h"
#include "core/base/utf8.h"
#include "core/filter/filtersentence.h"
#include "core/publishing/areachart.h"
#include "core/publishing/factsyaml.h"
#include "core/publishing/markdowntext.h"
#include "core/publishing/passagetext.h"
#include "core/publishing/topicjson.h"
#include "core/publishing/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace entente {

namespace {

std::string tr(const char *text)
{
    return QCoreApplication::translate("entente::Publishing", text).toStdString();
}

/// The title of an item, set off from its text as the analysis of topics knows it.
std::string itemTitle(std::string_view title, std::string_view text, bool attributed)
{
    const std::string words = markdownEscaped(title);
    if (words.empty() || (text.empty() && !attributed))
        return words.empty() ? words : "**" + words + "**";
    // "-1.8%" behind a bold title would lose its sign, for a dash may set a title off as well.
    constexpr std::string_view dashes = "-–—";
    const bool dash = !text.empty()
        && dashes.find(text.substr(0, text::decode(text, 0).length)) != std::string_view::npos;
    if (dash)
        return words + ": ";
    const bool asks = title.ends_with('?') || title.ends_with('!');
    return "**" + words + (asks ? "** –" : ":**") + (text.empty() ? "" : " ");
}

class MarkdownWriter final
{
public:
    MarkdownWriter(const Selection &selection, const PublishOptions &options, const QString &title)
        : m_selection(selection),
          m_options(options),
          m_title(title.toStdString()),
          m_single(selection.shares().size() == 1),
          m_isByArea(isByArea(selection, options))
    {
    }

    [[nodiscard]] std::string write()
    {
        frontMatter();
        heading(1, m_title);
        if (!m_options.marking.empty()) // front matter is not seen once it is rendered
            line("> " + markdownParagraph(m_options.marking));
        if (!m_single)
            line(markdownParagraph(m_selection.sentence(m_options.language).toStdString()));
        if (m_isByArea) {
            line(markdownParagraph(byAreaNote().toStdString()));
            topicsByArea();
        }
        for (const Share &share : m_selection.shares()) {
            if (m_single || !share.isEmpty() || m_selection.filter().isEmpty())
                briefing(share);
        }
        return std::move(m_text);
    }

private:
    void line(const std::string &words) { m_text += words + "\n\n"; }
    void heading(int level, const std::string &words, const std::string &attribute = {})
    {
        line(std::string(static_cast<std::size_t>(level), '#') + " " + markdownEscaped(words)
             + attribute);
    }
    /// Headings below the briefing's own, which is the document's where there is just one.
    [[nodiscard]] int below(int depth) const { return depth + (m_single ? 1 : 2); }

    void entry(const char *key, const std::string &value)
    {
        if (value.empty())
            return;
        m_text += std::string(key) + ": ";
        appendJsonString(m_text, value); // a JSON string is a YAML one
        m_text += '\n';
    }

    void frontMatter();
    void briefing(const Share &share);
    void about(const Briefing &of);
    void topics(const Share &share);
    void topicsByArea();
    void partOfAll(const std::string &title, std::optional<ConceptIndex> area);
    void ofKind(const Share &share, Kind kind, const std::vector<std::size_t> &topics);
    void prefixNotes(const Share &share)
    {
        if (!m_single)
            m_notePrefix = "b" + std::to_string(share.briefing + 1) + "-";
    }
    void item(const Briefing &of, const Topic &topic);
    void tables(const Share &share);
    void table(const Briefing &of, const Table &table, const std::vector<std::size_t> &rows);
    void row(const std::vector<std::string> &cells);
    void passages(const Share &share);
    void annotations(const Share &share);
    void sources(const Share &share);
    void notes(const Briefing &of, std::size_t begin);

    const Selection &m_selection;
    const PublishOptions &m_options;
    std::string m_title;
    bool m_single;
    bool m_isByArea; ///< the topics of all stand together
    std::string m_text;
    std::string m_notePrefix; ///< keeps the footnotes of several briefings apart
};

void MarkdownWriter::frontMatter()
{
    m_text += "---\n";
    entry("title", m_title);
    if (m_single) {
        const Briefing &of = m_selection.briefing(m_selection.shares().front());
        entry("subtitle", of.meta.subtitle);
        if (of.meta.date)
            m_text += "date: " + of.meta.date->toString() + "\n";
        else
            entry("date", of.meta.unreadDate);
        entry("source", of.meta.source);
        entry("language", of.meta.language);
        if (of.meta.sample)
            m_text += "sample: true\n";
        entry("file", of.file);
        appendFacts(m_text, of.meta.further);
    }
    entry("marking", m_options.marking);
    entry("filter", m_selection.sentence(m_options.language).toStdString());
    if (m_options.date)
        m_text += "exported: " + m_options.date->toString() + "\n";
    m_text += "---\n\n";
}

void MarkdownWriter::about(const Briefing &of)
{
    std::string facts;
    const auto add = [&](const std::string &fact) {
        facts += (facts.empty() || fact.empty() ? "" : " · ") + fact;
    };
    if (of.meta.date)
        add(writtenDate(*of.meta.date, m_options.language).toStdString());
    add(of.meta.source);
    add(parseMarking(of.meta.marking).text);
    add(of.file);
    line(markdownParagraph(facts));
}

void MarkdownWriter::briefing(const Share &share)
{
    const Briefing &of = m_selection.briefing(share);
    const std::size_t begin = m_isByArea ? 0 : m_text.size();
    prefixNotes(share);
    if (!m_single) {
        heading(2, of.meta.title);
        about(of);
    }
    std::string sentence = m_selection.sentence(share, m_options.language).toStdString();
    const std::string leftOut = m_selection.leftOut(share).toStdString();
    sentence += (leftOut.empty() ? "" : " ") + leftOut;
    line("> " + markdownParagraph(sentence));
    if (m_options.topics && !m_isByArea)
        topics(share);
    if (m_options.tables)
        tables(share);
    if (m_options.passages)
        passages(share);
    notes(of, begin);
    if (m_options.annotations)
        annotations(share);
    if (m_options.topics)
        sources(share);
}

/// The footnotes that the text of a briefing, from `begin` on, refers to.
void MarkdownWriter::notes(const Briefing &of, std::size_t begin)
{
    std::uint16_t last = 0;
    std::string definitions;
    for (const Block &block : of.blocks) {
        const std::string label = markdownNote(m_notePrefix, block.note);
        if (block.note == 0 || m_text.find(label, begin) == std::string::npos)
            continue;
        const std::string words = markdownStyled(of, block.text, MarkdownPlace::AfterTitle,
                                                 m_notePrefix);
        // A further paragraph of a note is indented.
        definitions += block.note == last ? std::string("    ") : label + ": ";
        definitions += words;
        definitions += "\n\n";
        last = block.note;
    }
    m_text += definitions;
}

void MarkdownWriter::topics(const Share &share)
{
    const Briefing &of = m_selection.briefing(share);
    for (const Kind kind : allKinds) {
        std::vector<std::size_t> topics = m_selection.topics(share, kind);
        if (m_options.tables) // where some stand already
            std::erase_if(topics, [&](std::size_t topic) { return of.topics[topic].row >= 0; });
        ofKind(share, kind, topics);
    }
}

/// The kind is said once, so that the document can be read as a briefing again.
void MarkdownWriter::ofKind(const Share &share, Kind kind, const std::vector<std::size_t> &topics)
{
    if (topics.empty())
        return;
    heading(below(m_isByArea ? 2 : 1), kindsLabel(kind).toStdString(),
            " {." + std::string(name(kind)) + "}");
    const Briefing &of = m_selection.briefing(share);
    for (const std::size_t topic : topics)
        item(of, of.topics[topic]);
    m_text += '\n';
}

/// The topics of all briefings; one stands under each focus area that it touches.
void MarkdownWriter::topicsByArea()
{
    const std::string language = m_options.language.toStdString();
    for (const pages::AreaCount &each : pages::countAreas(m_selection))
        partOfAll(std::string(m_selection.vocabulary().label(each.area, language)), each.area);
    partOfAll(tr("Without a focus area"), std::nullopt);
}

void MarkdownWriter::partOfAll(const std::string &title, std::optional<ConceptIndex> area)
{
    bool isHeaded = false;
    for (const Share &share : m_selection.shares()) {
        const Briefing &of = m_selection.briefing(share);
        prefixNotes(share);
        bool isNamed = false;
        for (const Kind kind : allKinds) {
            std::vector<std::size_t> topics = m_selection.topics(share, kind);
            std::erase_if(topics, [&](std::size_t number) {
                const Topic &topic = of.topics[number];
                return area ? !of.hasArea(topic, *area) : !of.areasOf(topic).empty();
            });
            if (topics.empty())
                continue;
            if (!isHeaded)
                heading(2, title);
            if (!isNamed)
                heading(3, of.meta.title);
            isHeaded = true;
            isNamed = true;
            ofKind(share, kind, topics);
        }
    }
}

void MarkdownWriter::item(const Briefing &of, const Topic &topic)
{
    const std::string_view title = of.words(topic.title);
    // Where the title alone would make it a threat, the item itself says that it is none.
    const bool open = topic.kind == Kind::Point || topic.kind == Kind::Driver;
    const std::string attribute = open && kindOfTitle(title)
        ? " {." + std::string(name(topic.kind)) + "}"
        : std::string();
    m_text += "- " + itemTitle(title, of.words(topic.text), !attribute.empty());
    const bool titled = !topic.title.isEmpty();
    TextRange rest = topic.text;
    bool first = true;
    while (!rest.isEmpty()) {
        // Paragraphs of the topic stay paragraphs, but an attribute ends the topic it stands in.
        const std::size_t feed = attribute.empty() ? of.words(rest).find('\n') : std::string::npos;
        TextRange part = rest;
        if (feed != std::string::npos)
            part.end = rest.begin + static_cast<std::uint32_t>(feed);
        rest.begin = feed == std::string::npos ? rest.end : part.end + 1;
        const std::string words = markdownStyled(
            of, part, titled && first ? MarkdownPlace::AfterTitle : MarkdownPlace::LineStart,
            m_notePrefix);
        if (!words.empty())
            m_text += (first ? "" : "\n\n  ") + words;
        first = first && words.empty();
    }
    m_text += attribute + "\n";
}

void MarkdownWriter::tables(const Share &share)
{
    const Briefing &of = m_selection.briefing(share);
    bool headed = false;
    for (std::size_t t = 0; t < of.tables.size(); ++t) {
        const std::vector<std::size_t> &rows = m_selection.rows(share.briefing, t);
        if (rows.empty())
            continue;
        if (!headed)
            heading(below(1), tr("Tables"));
        headed = true;
        table(of, of.tables[t], rows);
    }
}

void MarkdownWriter::row(const std::vector<std::string> &cells)
{
    m_text += '|';
    for (const std::string &cell : cells)
        m_text += " " + markdownCell(cell) + " |";
    m_text += '\n';
}

void MarkdownWriter::table(const Briefing &of, const Table &table,
                           const std::vector<std::size_t> &rows)
{
    if (!table.caption.isEmpty())
        line(markdownParagraph(of.words(table.caption)));
    std::vector<std::string> cells;
    for (const TextRange column : table.columns)
        cells.push_back(markdownStyled(of, column, MarkdownPlace::Cell, m_notePrefix));
    row(cells);
    m_text += '|';
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        const Alignment alignment = column < table.alignments.size() ? table.alignments[column]
                                                                     : Alignment::Start;
        m_text += alignment == Alignment::Centre ? " :---: |"
            : alignment == Alignment::End        ? " ---: |"
                                                 : " --- |";
    }
    m_text += '\n';
    for (const std::size_t number : rows) {
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            cells[column] = markdownStyled(of, table.cell(number, column), MarkdownPlace::Cell,
                                           m_notePrefix);
        row(cells);
    }
    m_text += '\n';
}

void MarkdownWriter::passages(const Share &share)
{
    const Briefing &of = m_selection.briefing(share);
    if (!share.passages.empty())
        heading(below(1), passagesLabel().toStdString());
    for (const Passage &passage : share.passages) {
        line("> " + markdownParagraph(wordsOf(of, passage)));
        line(markdownParagraph(passagePlace(of, passage).toStdString()));
    }
}

void MarkdownWriter::annotations(const Share &share)
{
    const std::vector<Annotation> notes = m_selection.annotations(share);
    if (!notes.empty())
        heading(below(1), tr("Annotations"));
    for (const Annotation &note : notes) {
        line("> " + markdownParagraph(simplified(note.passage)));
        for (const std::string &words : paragraphsOf(note))
            line(markdownParagraph(words));
        line(markdownParagraph(annotationPlace(note).toStdString()));
    }
}

void MarkdownWriter::sources(const Share &share)
{
    const Briefing &of = m_selection.briefing(share);
    if (share.counts.count == 0)
        return;
    heading(below(1), tr("Where it was found"));
    row({tr("Line"), tr("Topic"), tr("Section")});
    m_text += "| ---: | --- | --- |\n";
    for (std::size_t t = 0; t < of.topics.size(); ++t) {
        if (!m_selection.shows(share, t))
            continue;
        const Topic &topic = of.topics[t];
        row({markdownEscaped(brief(of.locatorOf(topic)).toStdString()),
             markdownEscaped(label(of, topic)),
             markdownEscaped(sectionHeading(of, topic.section).toStdString())});
    }
    m_text += '\n';
}

} // namespace

std::string markdownOf(const Selection &selection, const PublishOptions &options,
                       const QString &title)
{
    return MarkdownWriter(selection, options, title).write();
}

} // namespace entente
