// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/publishing/pagestyle.h"

#include <QTextCursor>
#include <QTextDocument>

#include <memory>
#include <vector>

namespace entente::pages {

/// Properties of blocks and tables that the cutter of pages reads.
enum FlowProperty : int {
    KeepWithNext = QTextFormat::UserProperty + 1,
    HeadingNumber,
    RuleBelow,
    Ruled, ///< a table with lines under its rows
};

/// One stretch of the publication, cut into pages together with those before and after it. Many
/// short ones rather than one long one let the work be measured and stopped.
struct Flow
{
    std::unique_ptr<QTextDocument> document;
    bool startsPage = false;
};

/// A heading that the contents list.
struct Heading
{
    QString words;
    int level = 1;
    int page = 0; ///< from 1, known once pages are cut
};

/// How a paragraph stands among others; distances in points.
struct Setting
{
    Type type = Type::Body;
    double before = 0;
    double after = 0;
    double indent = 0;
    bool keepWithNext = false;
    bool ruleBelow = false;
    QRgb colour = ink;
    QString sign; ///< a bullet or number that hangs in the indent
};

/// Words in one style.
struct Run
{
    QString words;
    std::uint8_t styles = 0; ///< Style, or-ed
    QString link;
};

/// The words of a range in runs of one style; line breaks are kept.
[[nodiscard]] std::vector<Run> runsOf(const Briefing &briefing, TextRange range);

/// Inserts runs at a cursor, on top of a format.
void insertRuns(QTextCursor &cursor, const std::vector<Run> &runs, const QTextCharFormat &format);
[[nodiscard]] QTextCharFormat characters(Type type, QRgb colour = ink);
[[nodiscard]] QTextBlockFormat lines(Type type);

/// A document that nothing was written to yet, set up for our units.
[[nodiscard]] std::unique_ptr<QTextDocument> emptyDocument();

struct TableText;

/// Fills flows by cursor alone; for QTextDocument to parse Markdown or HTML takes time that grows
/// with the square of its length.
class FlowWriter final
{
public:
    FlowWriter(std::vector<Flow> &flows, std::vector<Heading> &headings, double width);

    /// What follows begins on a new page.
    void startPage();
    /// Leaves a flow out for the list of contents, and answers with its number.
    std::size_t reserveFlow();
    /// In the contents where `listed`. Level 0 is the title of one of several briefings.
    void heading(int level, const QString &words, bool listed = true);
    void paragraph(const QString &words, const Setting &setting);
    void paragraph(const std::vector<Run> &runs, const Setting &setting);
    void table(const TableText &table);

private:
    void beginFlow(bool startsPage);
    /// A flow that has become long ends where a heading or a table begins.
    void breakIfLong();
    void beginBlock(const QTextBlockFormat &format);

    std::vector<Flow> &m_flows;
    std::vector<Heading> &m_headings;
    double m_width;
    QTextCursor m_cursor;
    bool m_fresh = true; ///< the cursor stands in a block that nothing was written to
    int m_blocks = 0;    ///< in the present flow
};

/// The list of contents, in a flow that was reserved for it.
void fillContents(Flow &flow, const std::vector<Heading> &headings, const QString &title,
                  double width);

} // namespace entente::pages
