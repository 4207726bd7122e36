// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/htmlchapter.h"

#include "core/base/direction.h"
#include "core/briefing/linktarget.h"
#include "core/filter/filtersentence.h"
#include "core/publishing/htmlfulltext.h"
#include "core/publishing/htmlstyle.h"
#include "core/publishing/htmltable.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/selection.h"

namespace entente::html {

using namespace edition;

namespace {

const QString dot = QStringLiteral(" · ");

/// A sentence about a date, which is marked as one. `sentence` holds a %1 for it.
std::string dated(const QString &sentence, const Date &date, const QString &language)
{
    const std::string time = "<time datetime=\"" + date.toString() + "\">"
        + escaped(writtenDate(date, language)) + "</time>";
    return QString::fromStdString(escaped(sentence))
        .arg(QString::fromStdString(time))
        .toStdString();
}

/// An address as a link, where it may be followed.
std::string linked(const std::string &address)
{
    const std::string uri = address.find("://") == std::string::npos ? std::string()
                                                                     : followedUri(address);
    const std::string words = escaped(address);
    return uri.empty() ? words : "<a href=\"" + escaped(uri) + "\">" + words + "</a>";
}

std::string wordsOf(const Statement &statement, const QString &language)
{
    if (statement.date)
        return dated(statement.sentence, *statement.date, language);
    if (statement.about != Statement::About::Source)
        return escaped(statement.words());
    return QString::fromStdString(escaped(statement.sentence))
        .arg(QString::fromStdString(linked(statement.value.toStdString())))
        .toStdString();
}

} // namespace

std::string foreign(const Origin &origin)
{
    if (origin.language.empty())
        return {};
    const bool fromRight = text::isRightToLeft(origin.language);
    return " lang=\"" + escaped(origin.language)
        + (fromRight ? "\" dir=\"rtl\"" : "\" dir=\"auto\"");
}

std::string factList(const std::vector<Statement> &statements, const QString &language)
{
    if (statements.empty())
        return {};
    std::string items;
    for (const Statement &statement : statements)
        items += element("li", "", wordsOf(statement, language));
    return element("ul", " class=\"facts\"", "\n" + items);
}

std::string about(const Chapter &chapter, const QString &language)
{
    const Head &head = *chapter.head;
    std::string html;
    if (!head.subtitle.isEmpty())
        html += element("p", " class=\"subtitle\"" + foreign(*chapter.origin),
                        escaped(head.subtitle));
    return html + factList(head.statements, language)
        + element("p", " class=\"filter\"", escaped(head.note));
}

/// The words of a briefing follow.
void ChapterWriter::enter(const OriginPtr &origin)
{
    std::string prefix;
    if (!m_front.isSingle)
        prefix.append("b").append(std::to_string(origin->briefing + 1)).append("-");
    m_notes = &m_links.try_emplace(origin->briefing, NoteLinks{prefix, origin}).first->second;
    m_foreign = foreign(*origin);
}

std::string ChapterWriter::section(const Part &section, const std::string &id,
                                   const std::string &attributes)
{
    m_contents.push_back({m_front.isSingle ? 1 : 2, section.title, id});
    return "<section aria-labelledby=\"" + id + "\">\n"
        + heading(1, " id=\"" + id + "\"" + attributes, escaped(section.title))
        + std::visit(*this, section.content) + "</section>\n";
}

std::string ChapterWriter::write(const Chapter &chapter)
{
    std::string html;
    std::string title;
    if (!m_front.isSingle) {
        m_contents.push_back({1, chapter.title, chapter.id});
        const bool isArea = chapter.kind == Chapter::Kind::Area;
        title = "<section class=\"" + std::string(isArea ? "area" : "briefing")
            + "\" aria-labelledby=\"" + chapter.id + "\">\n"
            + element("h2",
                      " id=\"" + chapter.id + "\""
                          + (chapter.origin ? foreign(*chapter.origin) : std::string()),
                      escaped(chapter.title));
        if (chapter.head)
            title += markingBand(parseMarking(chapter.head->marking))
                + about(chapter, m_front.language);
    }
    for (const Part &each : chapter.sections) {
        if (each.origin)
            enter(each.origin);
        if (chapter.kind == Chapter::Kind::Chart)
            html += std::visit(*this, each.content);
        else if (chapter.kind == Chapter::Kind::Area)
            html += section(each, chapter.id + "-" + m_notes->prefix + each.name, m_foreign);
        else
            html += section(each, m_notes->prefix + each.name);
    }
    return title.empty() ? html : title + html + "</section>\n";
}

std::string ChapterWriter::topic(const TopicEntry &topic)
{
    const bool isFirst = m_notes->placed.insert(topic.number).second;
    std::string html = isFirst ? "<article id=\"" + topicId(topic.number) + "\">\n" : "<article>\n";
    if (isFirst)
        html += placeMark(*m_notes, topic.place);
    if (!topic.title.empty())
        html += heading(2, m_foreign, styled(topic.title, m_notes));
    for (const Words &words : topic.paragraphs)
        html += element("p", m_foreign, styled(words, m_notes));
    return html + element("p", " class=\"place\"", escaped(topic.facts.join(dot))) + "</article>\n";
}

std::string ChapterWriter::operator()(const std::vector<TopicEntry> &topics)
{
    std::string html;
    for (const TopicEntry &each : topics)
        html += topic(each);
    return html;
}

std::string ChapterWriter::operator()(const std::vector<TableEntry> &tables)
{
    std::string html;
    for (const TableEntry &entry : tables) {
        TableFrame frame;
        frame.id = m_notes->prefix + "table-" + std::to_string(entry.number);
        frame.caption = entry.title;
        frame.facts = entry.facts.join(dot);
        frame.foreign = m_foreign;
        frame.namesRows = entry.text.namesRows;
        html += placeMark(*m_notes, entry.place);
        html += table(cellsOf(entry.text, m_notes), frame);
    }
    return html;
}

std::string ChapterWriter::operator()(const std::vector<PassageEntry> &passages)
{
    std::string html;
    for (const PassageEntry &passage : passages) {
        std::string words;
        for (const Words &part : passage.parts)
            words += element("p", {}, styled(part, m_notes));
        html += "<article>\n<blockquote" + m_foreign + ">" + words + "</blockquote>\n"
            + element("p", " class=\"place\"", escaped(passage.place)) + "</article>\n";
    }
    return html;
}

std::string ChapterWriter::operator()(const AreaChart &chart)
{
    Cells cells = cellsOf(chart.table);
    for (std::size_t row = 0; row < chart.bars.size(); ++row)
        cells.rows[row].front() += bar(chart.bars[row].value, chart.bars.front().value);
    TableFrame frame;
    frame.id = (m_notes == nullptr ? std::string() : m_notes->prefix) + "counts";
    frame.caption = chart.caption;
    frame.facts = chart.note;
    frame.namesRows = true;
    return table(cells, frame);
}

std::string ChapterWriter::operator()(const std::vector<TextBlock> &text)
{
    return fullText(text, {level(1), m_front.isSingle ? 1 : 2, m_foreign, *m_notes}, m_contents);
}

std::string ChapterWriter::operator()(const std::vector<Note> &notes)
{
    return noteList(notes, *m_notes, m_foreign);
}

std::string ChapterWriter::operator()(const std::vector<AnnotationEntry> &annotations)
{
    std::string items;
    for (const AnnotationEntry &note : annotations) {
        std::string item = "<blockquote" + m_foreign + "><p>" + escaped(note.passage)
            + "</p></blockquote>\n";
        for (const QString &words : note.paragraphs)
            item += element("p", {}, escaped(words));
        item += element("p", " class=\"place\"",
                        escaped(note.place) + backToPassage(*m_notes, note.number));
        items += element("li", " id=\"" + annotationId(*m_notes, note.number) + "\"", item);
    }
    return element("ol", " class=\"annotations\"", items);
}

std::string ChapterWriter::operator()(const Sources &sources)
{
    std::string html = element("p", m_foreign, escaped(sources.title));
    std::string place = escaped(sources.file);
    if (sources.date)
        place = dated(QStringLiteral("%1"), *sources.date, m_front.language) + " · " + place;
    if (!sources.source.empty())
        place = linked(sources.source) + "<br>\n" + place;
    for (const QString &fact : sources.further)
        place += "<br>\n" + escaped(fact);
    html += element("p", " class=\"place\"", place);
    return sources.found.empty() ? html : html + places(sources);
}

/// The line of each topic that is shown, in the order of the briefing.
std::string ChapterWriter::places(const Sources &sources) const
{
    Cells cells = cellsOf(tableOf({})); // its heads; a topic is a link here
    cells.rows.reserve(sources.found.size());
    for (const Sources::Found &topic : sources.found) {
        std::string link = "<a href=\"#" + topicId(topic.topic) + "\">";
        link.append(escaped(topic.label)).append("</a>");
        cells.rows.push_back({escaped(brief(topic.where)), std::move(link),
                              escaped(kindLabel(topic.kind)), escaped(topic.section)});
    }
    TableFrame frame;
    frame.id = m_notes->prefix + "places";
    frame.caption = PublishingTexts::tr("Where each topic was found");
    return table(cells, frame);
}

} // namespace entente::html
