// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/columns.h"
#include "core/publishing/editor.h"
#include "core/publishing/plaintable.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/writers.h"

#include <QCoreApplication>

#include <algorithm>

namespace entente {

using namespace edition;

namespace {

constexpr int leastRoom = 20; ///< columns, however deep a paragraph lies

const QString dot = QStringLiteral(" · ");

/// What stands before the lines of a paragraph.
struct Margin
{
    QString first;
    QString rest;
};

Margin indented(qsizetype columns)
{
    return {QString(columns, u' '), QString(columns, u' ')};
}

Margin hanging(const QString &sign, qsizetype indent = 0)
{
    const QString before(indent, u' ');
    return {before + sign, before + QString(page::columnsOf(sign.toStdString()), u' ')};
}

class PlainTextWriter final
{
public:
    explicit PlainTextWriter(const Editor &editor) : m_editor(editor), m_front(editor.front()) {}

    [[nodiscard]] std::string write();

    // What a section holds, below its heading.
    void operator()(const std::vector<TopicEntry> &topics);
    void operator()(const std::vector<TableEntry> &tables);
    void operator()(const std::vector<PassageEntry> &passages);
    void operator()(const AreaChart &chart);
    void operator()(const std::vector<TextBlock> &text);
    void operator()(const std::vector<Note> &notes);
    void operator()(const std::vector<AnnotationEntry> &annotations);
    void operator()(const Sources &sources);

private:
    void paragraph(const QString &words, const Margin &margin = {});
    void blank() { m_text += '\n'; }
    void heading(int level, const QString &words);
    void chapter(const Chapter &chapter);
    void about(const Head &head);
    [[nodiscard]] static Margin marginOf(const Block &shape);
    void block(const TextBlock &block);
    void table(const pages::TableText &table);
    void marking();

    const Editor &m_editor;
    const Front &m_front;
    std::string m_text;
};

void PlainTextWriter::paragraph(const QString &words, const Margin &margin)
{
    const int room = plain::pageWidth - page::columnsOf(margin.rest.toStdString());
    std::string before = margin.first.toStdString();
    for (const std::string &line : page::wrapped(words.toStdString(), std::max(room, leastRoom))) {
        m_text += before + line + '\n';
        before = margin.rest.toStdString();
    }
}

/// Underlined: by its rank.
void PlainTextWriter::heading(int level, const QString &words)
{
    const char rule = level <= 1 ? '=' : level == 2 ? '-' : '~';
    int widest = 0;
    for (const std::string &line : page::wrapped(words.toStdString(), plain::pageWidth)) {
        widest = std::max(widest, page::columnsOf(line));
        m_text += line + '\n';
    }
    if (widest > 0)
        m_text += std::string(static_cast<std::size_t>(widest), rule) + "\n\n";
}

void PlainTextWriter::marking()
{
    if (!m_front.marking.empty())
        m_text += m_front.marking + "\n";
}

std::string PlainTextWriter::write()
{
    marking();
    if (!m_front.marking.empty())
        blank();
    heading(1, m_front.title);
    if (!m_front.isSingle) {
        for (const Statement &statement : m_front.statements)
            paragraph(statement.words());
        blank();
        paragraph(m_front.note);
        for (const QString &remark : m_front.remarks)
            paragraph(remark);
        blank();
    }
    for (std::size_t number = 0; number < m_editor.size(); ++number)
        chapter(m_editor.chapter(number));
    marking();
    return std::move(m_text);
}

void PlainTextWriter::chapter(const Chapter &chapter)
{
    if (!m_front.isSingle)
        heading(1, chapter.title);
    if (chapter.head)
        about(*chapter.head);
    for (const Part &part : chapter.sections) {
        heading(2, part.title);
        std::visit(*this, part.content);
    }
}

void PlainTextWriter::about(const Head &head)
{
    if (!head.subtitle.isEmpty()) {
        paragraph(head.subtitle);
        blank();
    }
    if (!m_front.isSingle && !head.marking.empty())
        paragraph(QString::fromStdString(head.marking));
    for (const Statement &statement : head.statements)
        paragraph(statement.words());
    blank();
    paragraph(head.note);
    blank();
}

void PlainTextWriter::operator()(const std::vector<TopicEntry> &topics)
{
    for (const TopicEntry &topic : topics) {
        Margin margin = hanging(QStringLiteral("* "));
        const auto write = [&](const QString &words) {
            paragraph(words, margin);
            margin.first = margin.rest;
        };
        if (!topic.title.empty())
            write(plain::text(topic.title));
        for (const Words &words : topic.paragraphs)
            write(plain::text(words));
        write(u'[' + topic.facts.join(dot) + u']');
        blank();
    }
}

void PlainTextWriter::table(const pages::TableText &table)
{
    m_text += plain::tableOf(table);
    blank();
}

void PlainTextWriter::operator()(const std::vector<TableEntry> &tables)
{
    for (const TableEntry &entry : tables) {
        paragraph(entry.title);
        paragraph(u'[' + entry.facts.join(dot) + u']');
        blank();
        table(entry.text);
    }
}

void PlainTextWriter::operator()(const std::vector<PassageEntry> &passages)
{
    for (const PassageEntry &passage : passages) {
        paragraph(passage.isRow ? passage.line : plain::text(passage.parts.front()),
                  {QStringLiteral("> "), QStringLiteral("> ")});
        paragraph(u'[' + passage.place + u']', indented(2));
        blank();
    }
}

void PlainTextWriter::operator()(const AreaChart &chart)
{
    paragraph(chart.caption);
    paragraph(chart.note);
    blank();
    table(chart.table);
}

void PlainTextWriter::operator()(const std::vector<TextBlock> &text)
{
    // Items of a list stand close together.
    const auto isItem = [&](std::size_t at) {
        return at < text.size() && text[at].shape.kind == BlockKind::ListItem;
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        block(text[at]);
        const BlockKind kind = text[at].shape.kind;
        if (kind != BlockKind::Heading && kind != BlockKind::Table
            && !(isItem(at) && isItem(at + 1)))
            blank();
    }
}

/// What continues an item stands where the item's words do.
Margin PlainTextWriter::marginOf(const Block &shape)
{
    constexpr int deepest = 8;
    constexpr int step = 3;
    const int depth = std::min<int>(shape.listDepth, deepest);
    Margin margin = indented(step * depth);
    if (shape.kind == BlockKind::ListItem) {
        const QString sign = shape.ordered ? QString::number(shape.number) + QStringLiteral(". ")
                                           : QStringLiteral(" - ");
        margin = hanging(sign, step * (std::max(depth, 1) - 1));
    }
    const QString quotation = QStringLiteral("> ").repeated(shape.quoteDepth);
    return {quotation + margin.first, quotation + margin.rest};
}

void PlainTextWriter::block(const TextBlock &block)
{
    const Margin margin = marginOf(block.shape);
    const auto caption = [&] {
        if (block.caption)
            paragraph(plain::text(*block.caption), margin);
    };
    switch (block.shape.kind) {
    case BlockKind::Heading:
        heading(block.depth + 2, plain::text(block.words));
        return;
    case BlockKind::Table:
        caption();
        table(*block.table);
        return;
    case BlockKind::Rule:
        m_text.append(plain::pageWidth / 4, '-').append(1, '\n');
        break;
    case BlockKind::Code:
        for (const QString &line : plain::text(block.words).split(u'\n'))
            m_text += (margin.rest + QStringLiteral("    ") + line).toStdString() + '\n';
        break;
    case BlockKind::Figure:
        if (block.isCaptionAbove)
            caption();
        paragraph(plain::text(block.words), margin);
        if (!block.isCaptionAbove)
            caption();
        break;
    case BlockKind::ListItem:
    case BlockKind::Paragraph:
        paragraph(plain::text(block.words), margin);
        break;
    }
}

void PlainTextWriter::operator()(const std::vector<Note> &notes)
{
    for (const Note &note : notes)
        paragraph(plain::text(joined(note)), hanging(QStringLiteral("[%1] ").arg(note.number)));
    blank();
}

void PlainTextWriter::operator()(const std::vector<AnnotationEntry> &annotations)
{
    for (const AnnotationEntry &note : annotations) {
        Margin margin = hanging(QStringLiteral("[%1] ").arg(note.label));
        paragraph(PublishingTexts::tr("“%1”").arg(note.passage), margin);
        margin.first = margin.rest;
        for (const QString &words : note.paragraphs)
            paragraph(words, margin);
        paragraph(u'[' + note.place + u']', margin);
        blank();
    }
}

void PlainTextWriter::operator()(const Sources &sources)
{
    paragraph(sources.title);
    if (!sources.source.empty())
        paragraph(toText(sources.source));
    paragraph(sources.place);
    for (const QString &fact : sources.further)
        paragraph(fact);
    blank();
    if (!sources.found.empty())
        table(tableOf(sources.found));
}

} // namespace

Result<QByteArray> writePlainText(const Order &order)
{
    return edited(order, [](const Editor &editor) {
        return QByteArray::fromStdString(PlainTextWriter(editor).write());
    });
}

} // namespace entente
