// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/docxbody.h"
#include "core/publishing/editor.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/writers.h"

#include <QCoreApplication>

namespace entente {

using namespace edition;

namespace {

const QString dot = QStringLiteral(" · ");

/// Writes an edition into the body of a Word document.
class DocxWriter final
{
public:
    DocxWriter(const Editor &editor, const PublishOptions &options)
        : m_front(editor.front()), m_body(docx::sheetOf(options).textWidth())
    {
        front(options.contents);
        for (std::size_t number = 0; number < editor.size(); ++number)
            chapter(editor.chapter(number), options.contents);
    }

    [[nodiscard]] docx::Body &body() { return m_body; }

    // What a section holds, below its heading.
    void operator()(const std::vector<TopicEntry> &topics);
    void operator()(const std::vector<TableEntry> &tables);
    void operator()(const std::vector<PassageEntry> &passages);
    void operator()(const AreaChart &chart);
    void operator()(const std::vector<TextBlock> &text);
    void operator()(const std::vector<Note> &notes) { m_body.remainingNotes(notes); }
    void operator()(const std::vector<AnnotationEntry> &annotations);
    void operator()(const Sources &sources);

private:
    void front(bool contents);
    void chapter(const Chapter &chapter, bool contents);
    void about(const Head &head);
    void block(const TextBlock &block);
    void line(const char *style, const QString &words) { m_body.aside(style, words); }
    /// Of a heading below the briefing's title, which is the document's where there is just one.
    [[nodiscard]] int level(int depth) const { return depth + (m_front.isSingle ? 0 : 1); }

    const Front &m_front;
    docx::Body m_body;
};

void DocxWriter::front(bool contents)
{
    line("Title", m_front.title);
    if (m_front.isSingle)
        return;
    for (const Statement &statement : m_front.statements)
        line("Facts", statement.words());
    line("Normal", m_front.note);
    for (const QString &remark : m_front.remarks)
        line("Normal", remark);
    if (contents)
        m_body.reserveContents(PublishingTexts::tr("Contents"));
}

void DocxWriter::chapter(const Chapter &chapter, bool contents)
{
    if (chapter.startsPage)
        m_body.startPage();
    if (!m_front.isSingle)
        m_body.heading(1, {{chapter.title, 0, {}, 0}}, true);
    if (chapter.head)
        about(*chapter.head);
    if (m_front.isSingle && contents)
        m_body.reserveContents(PublishingTexts::tr("Contents"));
    for (const Part &part : chapter.sections) {
        m_body.leave();
        // Footnotes stand on their pages; only those that nothing refers to are listed.
        const auto *notes = std::get_if<std::vector<Note>>(&part.content);
        if (notes != nullptr && !m_body.anyRemains(part.origin->briefing, *notes))
            continue;
        if (!part.title.isEmpty())
            m_body.heading(level(1), {{part.title, 0, {}, 0}}, true);
        m_body.enter(part.origin);
        std::visit(*this, part.content);
    }
    m_body.leave();
}

void DocxWriter::about(const Head &head)
{
    if (!head.subtitle.isEmpty())
        line("Subtitle", head.subtitle);
    if (!m_front.isSingle && !head.marking.empty())
        line("Marking", QString::fromStdString(head.marking));
    for (const Statement &statement : head.statements)
        line("Facts", statement.words());
    line("Normal", head.note);
}

void DocxWriter::operator()(const std::vector<TopicEntry> &topics)
{
    for (const TopicEntry &topic : topics) {
        m_body.placeNext(topic.place);
        if (!topic.title.empty())
            m_body.heading(level(2), topic.title, false);
        docx::Setting text;
        text.leads = true;
        for (const Words &words : topic.paragraphs)
            m_body.paragraph(text, words);
        m_body.aside("Place", topic.facts.join(dot));
    }
}

void DocxWriter::operator()(const std::vector<TableEntry> &tables)
{
    for (const TableEntry &entry : tables) {
        m_body.placeNext(entry.place);
        m_body.aside("Caption", entry.title);
        m_body.aside("Place", entry.facts.join(dot), true);
        m_body.table(entry.text);
    }
}

void DocxWriter::operator()(const std::vector<PassageEntry> &passages)
{
    for (const PassageEntry &passage : passages) {
        docx::Setting quote;
        quote.style = "Quote";
        quote.leads = true;
        m_body.paragraph(quote,
                         passage.isRow ? Words{{passage.line, 0, {}, 0}} : passage.parts.front());
        m_body.aside("Place", passage.place);
    }
}

void DocxWriter::operator()(const AreaChart &chart)
{
    m_body.aside("Caption", chart.caption);
    m_body.aside("Place", chart.note, true);
    m_body.table(chart.table);
}

void DocxWriter::operator()(const std::vector<TextBlock> &text)
{
    for (const TextBlock &each : text)
        block(each);
}

void DocxWriter::block(const TextBlock &block)
{
    docx::Setting setting;
    setting.shape = block.shape;
    setting.leads = block.leadsOn;
    m_body.placeNext(block.place);
    const auto caption = [&] {
        docx::Setting above;
        above.style = "Caption";
        above.leads = block.isCaptionAbove;
        if (block.caption)
            m_body.paragraph(above, *block.caption);
    };
    switch (block.shape.kind) {
    case BlockKind::Heading:
        m_body.heading(level(block.depth + 1), block.words, true);
        return;
    case BlockKind::Table:
        caption();
        m_body.table(*block.table);
        return;
    case BlockKind::Rule:
        return;
    case BlockKind::Figure:
        if (block.isCaptionAbove)
            caption();
        setting.leads = block.caption && !block.isCaptionAbove;
        m_body.paragraph(setting, block.words);
        if (!block.isCaptionAbove)
            caption();
        return;
    case BlockKind::Code:
        setting.style = "CodeBlock";
        break;
    case BlockKind::ListItem:
    case BlockKind::Paragraph:
        setting.style = block.shape.quoteDepth > 0 ? "Quote" : "Normal";
        break;
    }
    m_body.paragraph(setting, block.words);
}

void DocxWriter::operator()(const std::vector<AnnotationEntry> &annotations)
{
    for (const AnnotationEntry &note : annotations) {
        docx::Setting quote;
        quote.style = "Quote";
        quote.leads = true;
        quote.annotation = note.number;
        const QString passage = PublishingTexts::tr("“%1”").arg(note.passage);
        m_body.paragraph(
            quote,
            {{QStringLiteral("[%1] ").arg(note.label), Style::Strong, {}, 0}, {passage, 0, {}, 0}});
        for (const QString &words : note.paragraphs)
            m_body.aside("Normal", words, true);
        m_body.aside("Place", note.place);
    }
}

void DocxWriter::operator()(const Sources &sources)
{
    docx::Setting title;
    title.leads = true;
    m_body.paragraph(title, {{sources.title, Style::Strong, {}, 0}});
    if (!sources.source.empty()) {
        const QString source = QString::fromStdString(sources.source);
        const bool leads = source.contains(QStringLiteral("://"));
        docx::Setting facts;
        facts.style = "Facts";
        m_body.paragraph(facts, {{source, 0, leads ? source : QString(), 0}});
    }
    m_body.aside("Facts", sources.place);
    for (const QString &fact : sources.further)
        m_body.aside("Facts", fact);
    if (!sources.found.empty())
        m_body.table(tableOf(sources.found));
}

} // namespace

Result<QByteArray> writeDocx(const Order &order)
{
    return edited(order, [&](const Editor &editor) {
        DocxWriter writer(editor, order.options);
        return writer.body().document(order.options, order.title, editor.front().isFromRight);
    });
}

} // namespace entente
