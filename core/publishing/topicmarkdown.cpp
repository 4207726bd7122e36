// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/kindwords.h"
#include "core/base/utf8.h"
#include "core/filter/filtersentence.h"
#include "core/publishing/editor.h"
#include "core/publishing/factsyaml.h"
#include "core/publishing/markdowntext.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/topicjson.h"
#include "core/publishing/writers.h"

namespace entente {

using namespace edition;

namespace {

std::string paragraph(const QString &words)
{
    return markdownParagraph(words.toStdString());
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
    explicit MarkdownWriter(const Editor &editor)
        : m_editor(editor), m_front(editor.front()), m_single(m_front.isSingle)
    {
    }

    [[nodiscard]] std::string write();

    // A section of a chapter, by what it holds.
    void operator()(const std::vector<TopicEntry> &topics) { ofKind(topics, below(1)); }
    void operator()(const std::vector<TableEntry> &tables);
    void operator()(const std::vector<PassageEntry> &passages);
    void operator()(const AreaChart & /*chart*/) {}
    void operator()(const std::vector<TextBlock> &text);
    void operator()(const std::vector<Note> &notes);
    void operator()(const std::vector<AnnotationEntry> &annotations);
    void operator()(const Sources &sources);

private:
    void line(const std::string &words) { m_text += words + "\n\n"; }
    void heading(int level, const QString &words, const std::string &attribute = {})
    {
        line(std::string(static_cast<std::size_t>(level), '#') + " "
             + markdownEscaped(words.toStdString()) + attribute);
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

    void begin(const Head *head);
    void frontMatter(const Head *head);
    void about(const Head &head);
    void briefing(const Chapter &chapter);
    void area(const Chapter &chapter);
    void ofKind(const std::vector<TopicEntry> &topics, int level);
    void item(const TopicEntry &topic);
    void table(const pages::TableText &text);
    void row(const std::vector<std::string> &cells);
    void prefixNotes(const Origin &origin)
    {
        if (!m_single)
            m_notePrefix = "b" + std::to_string(origin.briefing + 1) + "-";
    }
    [[nodiscard]] std::string styled(const Words &words, MarkdownPlace place) const
    {
        return markdownStyled(words, place, m_notePrefix);
    }

    const Editor &m_editor;
    const Front &m_front;
    bool m_single;
    std::string m_text;
    std::string m_notePrefix;         ///< keeps the footnotes of several briefings apart
    std::size_t m_begin = 0;          ///< of what may refer to the footnotes of a briefing
    const QString *m_title = nullptr; ///< of the section
};

std::string MarkdownWriter::write()
{
    if (!m_single)
        begin(nullptr);
    for (std::size_t number = 0; number < m_editor.size(); ++number) {
        const Chapter chapter = m_editor.chapter(number);
        if (m_single)
            begin(&*chapter.head);
        if (chapter.kind == Chapter::Kind::Briefing)
            briefing(chapter);
        else
            area(chapter);
    }
    return std::move(m_text);
}

/// What stands before the first chapter; `head` is that of the only briefing.
void MarkdownWriter::begin(const Head *head)
{
    frontMatter(head);
    heading(1, m_front.title);
    if (!m_front.marking.empty()) // front matter is not seen once it is rendered
        line("> " + markdownParagraph(m_front.marking));
    if (!m_single)
        line(paragraph(m_front.filter));
    if (m_front.isByArea)
        line(paragraph(m_front.remarks.constFirst()));
}

void MarkdownWriter::frontMatter(const Head *head)
{
    m_text += "---\n";
    entry("title", m_front.title.toStdString());
    if (head != nullptr) {
        entry("subtitle", head->meta.subtitle);
        if (head->meta.date)
            m_text += "date: " + head->meta.date->toString() + "\n";
        else
            entry("date", head->meta.unreadDate);
        entry("source", head->meta.source);
        entry("language", head->meta.language);
        if (head->meta.sample)
            m_text += "sample: true\n";
        entry("file", head->file);
        appendFacts(m_text, head->meta.further);
    }
    entry("marking", m_front.marking);
    entry("filter", m_front.filter.toStdString());
    if (m_front.exported)
        m_text += "exported: " + m_front.exported->toString() + "\n";
    m_text += "---\n\n";
}

void MarkdownWriter::about(const Head &head)
{
    std::string facts;
    const auto add = [&](const std::string &fact) {
        facts += (facts.empty() || fact.empty() ? "" : " · ") + fact;
    };
    for (const Statement &each : head.statements) {
        if (each.about == Statement::About::Dated)
            add(each.value.toStdString());
    }
    add(head.meta.source);
    add(head.marking);
    add(head.file);
    line(markdownParagraph(facts));
}

void MarkdownWriter::briefing(const Chapter &chapter)
{
    m_begin = m_front.isByArea ? 0 : m_text.size();
    prefixNotes(*chapter.origin);
    if (!m_single) {
        heading(2, chapter.title);
        about(*chapter.head);
    }
    if (!chapter.head->filter.isEmpty())
        line("> " + paragraph(chapter.head->filter));
    for (const Part &section : chapter.sections) {
        m_title = &section.title;
        std::visit(*this, section.content);
    }
}

/// The footnotes that the text of a briefing refers to.
void MarkdownWriter::operator()(const std::vector<Note> &notes)
{
    std::string definitions;
    for (const Note &note : notes) {
        const std::string label = markdownNote(m_notePrefix, static_cast<std::size_t>(note.number));
        if (m_text.find(label, m_begin) == std::string::npos)
            continue;
        std::string gap = label + ": ";
        for (const Words &words : note.paragraphs) {
            definitions += gap + styled(words, MarkdownPlace::AfterTitle) + "\n\n";
            gap = "    "; // by which a further paragraph is part of the note
        }
    }
    m_text += definitions;
}

/// The kind is said once, so that the document can be read as a briefing again.
void MarkdownWriter::ofKind(const std::vector<TopicEntry> &topics, int level)
{
    for (auto topic = topics.begin(); topic != topics.end();) {
        const Kind kind = topic->kind;
        heading(level, kindsLabel(kind), " {." + std::string(name(kind)) + "}");
        for (; topic != topics.end() && topic->kind == kind; ++topic)
            item(*topic);
        m_text += '\n';
    }
}

/// The topics of all briefings that touch a focus area.
void MarkdownWriter::area(const Chapter &chapter)
{
    heading(2, chapter.title);
    for (const Part &section : chapter.sections) {
        prefixNotes(*section.origin);
        heading(3, section.title);
        ofKind(std::get<std::vector<TopicEntry>>(section.content), below(2));
    }
}

void MarkdownWriter::item(const TopicEntry &topic)
{
    const std::string title = plain(topic.title).toStdString();
    // Where the title alone would make it a threat, the item itself says that it is none.
    const bool open = topic.kind == Kind::Point || topic.kind == Kind::Driver;
    const std::string attribute = open && kindOfTitle(title)
        ? " {." + std::string(name(topic.kind)) + "}"
        : std::string();
    // Paragraphs of the topic stay paragraphs, but an attribute ends the topic it stands in.
    std::vector<Words> one;
    if (!attribute.empty())
        one.push_back(joined({0, topic.paragraphs}));
    const std::vector<Words> &paragraphs = attribute.empty() ? topic.paragraphs : one;
    const std::string text = paragraphs.empty() ? std::string()
                                                : plain(paragraphs.front()).toStdString();
    m_text += "- " + itemTitle(title, text, !attribute.empty());
    bool first = true;
    for (const Words &words : paragraphs) {
        const std::string written = styled(
            words, !title.empty() && first ? MarkdownPlace::AfterTitle : MarkdownPlace::LineStart);
        if (!written.empty())
            m_text += (first ? "" : "\n\n  ") + written;
        first = first && written.empty();
    }
    m_text += attribute + "\n";
}

void MarkdownWriter::operator()(const std::vector<TableEntry> &tables)
{
    heading(below(1), *m_title);
    for (const TableEntry &entry : tables) {
        if (!entry.caption.isEmpty())
            line(paragraph(entry.caption));
        table(entry.text);
    }
}

void MarkdownWriter::row(const std::vector<std::string> &cells)
{
    m_text += '|';
    for (const std::string &cell : cells)
        m_text += " " + markdownCell(cell) + " |";
    m_text += '\n';
}

void MarkdownWriter::table(const pages::TableText &text)
{
    // A cell is said once in its row. Below it, and in the heads, it is said again: each column is
    // named, and each row is whole by itself when the file is read.
    const pages::SpanMap spans(text.spans);
    const auto write = [&](const std::vector<Words> &words, std::int32_t number) {
        std::vector<std::string> cells;
        cells.reserve(words.size());
        for (std::size_t column = 0; column < words.size(); ++column) {
            const CellSpan over = spans.over(number, column);
            const bool isSaid = number >= 0 && over.column < column;
            cells.push_back(isSaid ? std::string() : styled(words[column], MarkdownPlace::Cell));
        }
        row(cells);
    };
    write(text.heads, -1);
    m_text += '|';
    for (std::size_t column = 0; column < text.heads.size(); ++column) {
        const Alignment alignment = column < text.alignments.size() ? text.alignments[column]
                                                                    : Alignment::Start;
        m_text += alignment == Alignment::Centre ? " :---: |"
            : alignment == Alignment::End        ? " ---: |"
                                                 : " --- |";
    }
    m_text += '\n';
    for (std::size_t number = 0; number < text.rows.size(); ++number)
        write(text.rows[number], static_cast<std::int32_t>(number));
    m_text += '\n';
}

/// Of what is made to be read; a briefing's own text is never written for reopening.
void MarkdownWriter::operator()(const std::vector<TextBlock> &text)
{
    heading(below(1), *m_title);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const TextBlock &block = text[at];
        if (block.table) {
            if (block.caption)
                line(styled(*block.caption, MarkdownPlace::LineStart));
            table(*block.table);
        } else if (block.shape.kind == BlockKind::Heading) {
            heading(below(1 + block.depth), plain(block.words));
        } else if (block.shape.kind == BlockKind::ListItem) {
            const bool isLast = at + 1 == text.size()
                || text[at + 1].shape.kind != BlockKind::ListItem;
            m_text += "- " + styled(block.words, MarkdownPlace::LineStart)
                + (isLast ? "\n\n" : "\n");
        } else {
            line((block.shape.quoteDepth > 0 ? "> " : "")
                 + styled(block.words, MarkdownPlace::LineStart));
        }
    }
}

void MarkdownWriter::operator()(const std::vector<PassageEntry> &passages)
{
    heading(below(1), *m_title);
    for (const PassageEntry &passage : passages) {
        line("> " + paragraph(passage.line));
        line(paragraph(passage.place));
    }
}

void MarkdownWriter::operator()(const std::vector<AnnotationEntry> &annotations)
{
    heading(below(1), *m_title);
    for (const AnnotationEntry &note : annotations) {
        line("> " + paragraph(note.passage));
        for (const QString &words : note.paragraphs)
            line(paragraph(words));
        line(paragraph(note.place));
    }
}

void MarkdownWriter::operator()(const Sources &sources)
{
    if (sources.found.empty())
        return;
    heading(below(1), PublishingTexts::tr("Where it was found"));
    row({PublishingTexts::tr("Line").toStdString(), PublishingTexts::tr("Topic").toStdString(),
         PublishingTexts::tr("Section").toStdString()});
    m_text += "| ---: | --- | --- |\n";
    for (const Sources::Found &topic : sources.found)
        row({markdownEscaped(brief(topic.where).toStdString()),
             markdownEscaped(topic.label.toStdString()),
             markdownEscaped(topic.section.toStdString())});
    m_text += '\n';
}

} // namespace

Result<QByteArray> writeMarkdown(const Order &order)
{
    return edited(
        order,
        [](const Editor &editor) {
            return QByteArray::fromStdString(MarkdownWriter(editor).write());
        },
        Purpose::Reopening);
}

} // namespace entente
