// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/htmlbody.h"

#include "core/base/direction.h"
#include "core/briefing/linktarget.h"
#include "core/filter/filtersentence.h"
#include "core/publishing/htmlareas.h"
#include "core/publishing/htmlbriefing.h"
#include "core/publishing/htmlfulltext.h"
#include "core/publishing/htmltable.h"
#include "core/publishing/passagetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace entente::html {

namespace {

const QString dot = QStringLiteral(" · ");

QString tr(const char *text)
{
    return QCoreApplication::translate("entente::Publishing", text);
}

} // namespace

std::string foreign(const Briefing &of, const QString &ours)
{
    const QString own = QString::fromStdString(of.meta.language);
    if (own.isEmpty() || own == QStringLiteral("und") || own == ours
        || own == QLocale(ours).bcp47Name())
        return {};
    const bool fromRight = text::isRightToLeft(of.meta.language);
    return " lang=\"" + escaped(own) + (fromRight ? "\" dir=\"rtl\"" : "\" dir=\"auto\"");
}

std::string linked(const std::string &address)
{
    const std::string uri = address.find("://") == std::string::npos ? std::string()
                                                                     : followedUri(address);
    const std::string words = escaped(address);
    return uri.empty() ? words : "<a href=\"" + escaped(uri) + "\">" + words + "</a>";
}

std::string Body::section(const std::string &name, const QString &words,
                          const std::string &content) const
{
    const std::string id = m_prefix + name;
    return "<section aria-labelledby=\"" + id + "\">\n"
        + heading(1, " id=\"" + id + "\"", escaped(words)) + content + "</section>\n";
}

std::string Body::topic(std::size_t number)
{
    const Topic &topic = m_of.topics[number];
    const bool isFirst = m_placed.insert(number).second;
    std::string html = isFirst ? "<article id=\"" + topicId(number) + "\">\n" : "<article>\n";
    if (isFirst)
        html += placeMark(m_notes, m_notes.inner.ofTopic(number));
    if (!topic.title.isEmpty())
        html += heading(2, m_foreign, styled(pages::titleRunsOf(m_of, topic.title), &m_notes));
    for (const TextRange part : paragraphsOf(m_of, topic.text))
        html += element("p", m_foreign, styled(pages::runsOf(m_of, part), &m_notes));
    QStringList facts = topicFacts(m_selection, m_of, topic, m_options.language);
    if (m_options.grouping == Grouping::FocusArea || m_isByArea)
        facts.prepend(kindLabel(topic.kind));
    return html + element("p", " class=\"place\"", escaped(facts.join(dot))) + "</article>\n";
}

std::string Body::topicsThat(const std::function<bool(const Topic &)> &belongs)
{
    std::string articles;
    for (std::size_t t = 0; t < m_of.topics.size(); ++t) {
        if (m_selection.shows(m_share, t) && belongs(m_of.topics[t]))
            articles += topic(t);
    }
    return articles;
}

std::string Body::topicsByKind()
{
    std::string html;
    for (const Kind kind : allKinds) {
        const std::string articles = topicsThat(
            [kind](const Topic &topic) { return topic.kind == kind; });
        if (!articles.empty())
            html += listedSection(std::string(name(kind)) + "s", kindsLabel(kind), articles);
    }
    return html;
}

/// A topic stands under each focus area that it touches.
std::string Body::topicsByArea()
{
    std::string html;
    int number = 0;
    const Vocabulary &vocabulary = m_selection.vocabulary();
    const std::string language = m_options.language.toStdString();
    for (const pages::AreaCount &each : pages::countAreas(m_selection, m_share)) {
        const std::string_view label = vocabulary.label(each.area, language);
        html += listedSection(
            "area-" + std::to_string(++number), toText(label),
            topicsThat([&](const Topic &topic) { return m_of.hasArea(topic, each.area); }));
    }
    const std::string others = topicsThat(
        [this](const Topic &topic) { return m_of.areasOf(topic).empty(); });
    if (!others.empty())
        html += listedSection("area-none", tr("Without a focus area"), others);
    return html;
}

std::string Body::partOfAll(std::optional<ConceptIndex> area, const std::string &part)
{
    const std::string articles = topicsThat([&](const Topic &topic) {
        return area ? m_of.hasArea(topic, *area) : m_of.areasOf(topic).empty();
    });
    if (articles.empty())
        return articles;
    const std::string id = part + "-" + m_prefix + "topics";
    const QString title = toText(m_of.meta.title);
    m_contents.push_back({2, title, id});
    return "<section aria-labelledby=\"" + id + "\">\n"
        + heading(1, " id=\"" + id + "\"" + m_foreign, escaped(title)) + articles + "</section>\n";
}

std::string Body::chart()
{
    const std::vector<pages::AreaCount> counts = pages::countAreas(m_selection, m_share);
    if (counts.size() < 2)
        return {}; // nothing to compare
    return listedSection("areas", tr("Topics by focus area"),
                         areaTable(m_selection, counts, m_options.language, m_prefix + "counts"));
}

std::string Body::tables()
{
    std::string html;
    int number = 0;
    for (std::size_t t = 0; t < m_of.tables.size(); ++t) {
        const std::vector<std::size_t> &rows = m_selection.rows(m_share.briefing, t);
        if (rows.empty())
            continue;
        const Table &of = m_of.tables[t];
        TableFrame frame;
        frame.id = m_prefix + "table-" + std::to_string(++number);
        frame.caption = pages::tableTitle(m_of, of, number);
        frame.facts = tableFacts(m_of, of, rows.size()).join(dot);
        frame.foreign = m_foreign;
        const pages::TableText text = pages::tableText(m_of, of, rows);
        frame.namesRows = text.namesRows;
        html += placeMark(m_notes, m_notes.inner.ofTable(t));
        html += table(cellsOf(text, &m_notes), frame);
    }
    if (html.empty())
        return html;
    return listedSection("tables", tr("Tables"), html);
}

std::string Body::text()
{
    list("text", tr("Full text"));
    if (m_options.annotations)
        m_notes.annotations = marksOf(m_selection.annotations(m_share));
    return section(
        "text", tr("Full text"),
        fullText(m_of, {level(1), m_single ? 1 : 2, m_prefix, m_foreign, &m_notes}, m_contents));
}

std::string Body::notes()
{
    const std::string notes = noteList(m_of, m_notes, m_foreign);
    return notes.empty() ? notes : listedSection("notes", tr("Notes"), notes);
}

std::string Body::passages()
{
    std::string html;
    for (const Passage &passage : m_share.passages) {
        std::string words;
        for (const TextRange part : partsOf(m_of, passage))
            words += element("p", {}, styled(pages::runsOf(m_of, part), &m_notes));
        html += "<article>\n<blockquote" + m_foreign + ">" + words + "</blockquote>\n"
            + element("p", " class=\"place\"", escaped(passagePlace(m_of, passage)))
            + "</article>\n";
    }
    return html.empty() ? html : listedSection("passages", passagesLabel(), html);
}

std::string Body::annotations()
{
    std::string items;
    int number = 0;
    for (const Annotation &note : m_selection.annotations(m_share)) {
        ++number;
        std::string item = "<blockquote" + m_foreign + "><p>"
            + escaped(toText(simplified(note.passage))) + "</p></blockquote>\n";
        for (const std::string &words : paragraphsOf(note))
            item += element("p", {}, escaped(toText(words)));
        item += element("p", " class=\"place\"",
                        escaped(annotationPlace(note)) + backToPassage(m_notes, number));
        items += element("li", " id=\"" + annotationId(m_notes, number) + "\"", item);
    }
    return items.empty() ? items
                         : listedSection("annotations", tr("Annotations"),
                                         element("ol", " class=\"annotations\"", items));
}

std::string Body::sources()
{
    const QStringList further = furtherFacts(m_of);
    if (m_share.counts.count == 0 && further.isEmpty())
        return {};
    std::string html = element("p", m_foreign, escaped(toText(m_of.meta.title)));
    std::string place = escaped(toText(m_of.file));
    if (m_of.meta.date)
        place = dated(QStringLiteral("%1"), *m_of.meta.date, m_options.language) + " · " + place;
    if (!m_of.meta.source.empty())
        place = linked(m_of.meta.source) + "<br>\n" + place;
    for (const QString &fact : further)
        place += "<br>\n" + escaped(fact);
    html += element("p", " class=\"place\"", place);
    return listedSection("sources", tr("Sources"),
                         m_share.counts.count == 0 ? html : html + places());
}

/// The line of each topic that is shown, in the order of the briefing.
std::string Body::places() const
{
    Cells cells;
    for (const QString &head : {tr("Line"), tr("Topic"), tr("Kind"), tr("Section")})
        cells.heads.push_back(escaped(head));
    cells.alignments = {Alignment::End, Alignment::Start, Alignment::Start, Alignment::Start};
    for (std::size_t t = 0; t < m_of.topics.size(); ++t) {
        if (!m_selection.shows(m_share, t))
            continue;
        const Topic &topic = m_of.topics[t];
        cells.rows.push_back(
            {escaped(brief(m_of.locatorOf(topic))),
             "<a href=\"#" + topicId(t) + "\">" + escaped(label(m_of, topic)) + "</a>",
             escaped(kindLabel(topic.kind)), escaped(sectionHeading(m_of, topic.section))});
    }
    TableFrame frame;
    frame.id = m_prefix + "places";
    frame.caption = tr("Where each topic was found");
    return table(cells, frame);
}

std::string Body::write()
{
    std::string html;
    if (m_options.topics && !m_isByArea)
        html += m_options.grouping == Grouping::FocusArea ? topicsByArea() : topicsByKind();
    if (m_options.tables)
        html += tables();
    if (m_options.passages)
        html += passages();
    if (m_options.chart && m_options.topics && !m_isByArea)
        html += chart();
    if (m_options.fullText)
        html += text();
    html += notes();
    if (m_options.annotations)
        html += annotations();
    if (m_options.topics)
        html += sources();
    return html;
}

} // namespace entente::html
