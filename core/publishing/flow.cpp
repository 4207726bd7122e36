// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/flow.h"

#include "core/publishing/flowtable.h"
#include "core/publishing/selection.h"

#include <QTextBlock>
#include <QTextOption>

#include <algorithm>

namespace entente::pages {

namespace {

constexpr int longFlow = 400; ///< blocks

bool isAddress(const QString &link)
{
    return link.startsWith(QStringLiteral("https://")) || link.startsWith(QStringLiteral("http://"))
        || link.startsWith(QStringLiteral("mailto:"));
}

Type headingType(int level)
{
    switch (level) {
    case 0:
        return Type::Title;
    case 1:
        return Type::Heading1;
    case 2:
        return Type::Heading2;
    default:
        return Type::Heading3;
    }
}

QTextBlockFormat blockFormat(const Setting &setting)
{
    QTextBlockFormat format = lines(setting.type);
    format.setTopMargin(setting.before * point);
    format.setBottomMargin(setting.after * point);
    format.setLeftMargin(setting.indent * point);
    if (setting.keepWithNext)
        format.setProperty(KeepWithNext, true);
    if (setting.ruleBelow)
        format.setProperty(RuleBelow, true);
    if (!setting.sign.isEmpty()) {
        const double hang = std::min(setting.indent, 18.0) * point;
        format.setTextIndent(-hang);
        format.setTabPositions({QTextOption::Tab(hang, QTextOption::LeftTab)});
    }
    return format;
}

} // namespace

std::vector<Run> runsOf(const Briefing &briefing, TextRange range)
{
    std::vector<Run> runs;
    std::uint32_t at = range.begin;
    const auto add = [&](TextRange part, const Mark *mark) {
        if (part.isEmpty())
            return;
        Run run;
        run.words = toText(briefing.words(part));
        if (mark != nullptr) {
            run.styles = mark->styles;
            if (mark->link >= 0)
                run.link = QString::fromStdString(
                    briefing.links[static_cast<std::size_t>(mark->link)]);
        }
        runs.push_back(std::move(run));
    };
    for (const Mark &mark : briefing.marksIn(range)) {
        const TextRange own{std::max(mark.text.begin, at), std::min(mark.text.end, range.end)};
        if (own.isEmpty())
            continue;
        add({at, own.begin}, nullptr);
        add(own, &mark);
        at = own.end;
    }
    add({at, range.end}, nullptr);
    return runs;
}

QTextCharFormat characters(Type type, QRgb colour)
{
    QTextCharFormat format;
    format.setFont(font(type));
    format.setForeground(QColor::fromRgb(colour));
    return format;
}

QTextBlockFormat lines(Type type)
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeight(type), QTextBlockFormat::FixedHeight);
    return format;
}

void insertRuns(QTextCursor &cursor, const std::vector<Run> &runs, const QTextCharFormat &format)
{
    for (const Run &run : runs) {
        QTextCharFormat own = format;
        if ((run.styles & Style::Strong) != 0)
            own.setFontWeight(QFont::Bold);
        if ((run.styles & Style::Emphasis) != 0)
            own.setFontItalic(true);
        if ((run.styles & Style::Strikeout) != 0)
            own.setFontStrikeOut(true);
        if ((run.styles & Style::Monospace) != 0) {
            own.setFontFamilies({QStringLiteral("Source Code Pro"),
                                 QStringLiteral("Noto Sans Mono"),
                                 QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
            own.setProperty(QTextFormat::FontPixelSize, qRound(format.font().pixelSize() * 0.9));
        }
        if (isAddress(run.link)) {
            own.setAnchor(true);
            own.setAnchorHref(run.link);
            own.setForeground(QColor::fromRgb(accentInk));
        }
        QString words = run.words;
        words.replace(u'\n', QChar::LineSeparator);
        cursor.insertText(words, own);
    }
}

std::unique_ptr<QTextDocument> emptyDocument()
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setUseDesignMetrics(true);
    document->setDefaultFont(font(Type::Body));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    return document;
}

FlowWriter::FlowWriter(std::vector<Flow> &flows, std::vector<Heading> &headings, double width)
    : m_flows(flows), m_headings(headings), m_width(width)
{
    beginFlow(false);
}

void FlowWriter::beginFlow(bool startsPage)
{
    m_flows.push_back({emptyDocument(), startsPage});
    m_cursor = QTextCursor(m_flows.back().document.get());
    m_fresh = true;
    m_blocks = 0;
}

void FlowWriter::startPage()
{
    beginFlow(true);
}

std::size_t FlowWriter::reserveFlow()
{
    beginFlow(false);
    const std::size_t reserved = m_flows.size() - 1;
    beginFlow(false);
    return reserved;
}

void FlowWriter::breakIfLong()
{
    if (m_blocks > longFlow)
        beginFlow(false);
}

void FlowWriter::beginBlock(const QTextBlockFormat &format)
{
    if (m_fresh)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_fresh = false;
    ++m_blocks;
}

void FlowWriter::heading(int level, const QString &words, bool listed)
{
    breakIfLong();
    const Type type = headingType(level);
    Setting setting;
    setting.type = type;
    setting.before = level <= 1 ? 20 : level == 2 ? 15 : 10;
    setting.after = level <= 1 ? 7 : level == 2 ? 5 : 2;
    setting.keepWithNext = true;
    QTextBlockFormat format = blockFormat(setting);
    if (listed) {
        format.setProperty(HeadingNumber, static_cast<int>(m_headings.size()));
        m_headings.push_back({words, level, 0});
    }
    beginBlock(format);
    m_cursor.insertText(words, characters(type));
}

void FlowWriter::paragraph(const QString &words, const Setting &setting)
{
    paragraph(std::vector<Run>{{words, 0, {}}}, setting);
}

void FlowWriter::paragraph(const std::vector<Run> &runs, const Setting &setting)
{
    beginBlock(blockFormat(setting));
    const QTextCharFormat format = characters(setting.type, setting.colour);
    if (!setting.sign.isEmpty())
        m_cursor.insertText(setting.sign + u'\t', format);
    insertRuns(m_cursor, runs, format);
}

void FlowWriter::table(const TableText &table)
{
    breakIfLong();
    for (const std::vector<std::size_t> &columns : columnGroups(table, m_width)) {
        insertTable(m_cursor, table, columns, m_width);
        // A frame is always followed by a block, which the next paragraph takes.
        m_cursor.movePosition(QTextCursor::End);
        m_fresh = true;
        m_blocks += static_cast<int>((table.rows.size() + 1) * columns.size());
    }
}

void fillContents(Flow &flow, const std::vector<Heading> &headings, const QString &title,
                  double width)
{
    flow.document = emptyDocument();
    if (headings.empty())
        return;
    QTextCursor cursor(flow.document.get());
    Setting setting;
    setting.type = Type::Heading2;
    setting.before = 22;
    setting.after = 6;
    setting.keepWithNext = true;
    cursor.setBlockFormat(blockFormat(setting));
    cursor.insertText(title, characters(setting.type));
    insertContents(cursor, headings, width);
}

} // namespace entente::pages
