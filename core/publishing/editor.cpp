// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/editor.h"

#include "core/filter/filtersentence.h"
#include "core/publishing/editiontext.h"
#include "core/publishing/passagetext.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/wording.h"

#include <QLocale>

#include <algorithm>
#include <set>

namespace entente::edition {

namespace {

using About = Statement::About;

/// The language of a briefing's words, where it is not that of our own.
std::string languageOf(const Briefing &of, const QString &ours)
{
    const QString own = QString::fromStdString(of.meta.language);
    const bool isOurs = own.isEmpty() || own == QStringLiteral("und") || own == ours
        || own == QLocale(ours).bcp47Name();
    return isOurs ? std::string() : of.meta.language;
}

PublishOptions optionsFor(Purpose purpose, PublishOptions options)
{
    if (purpose == Purpose::Reopening) {
        options.grouping = Grouping::Kind;
        options.fullText = false;
        options.chart = false;
    }
    return options;
}

template <typename Content>
void add(Chapter &chapter, std::string name, const QString &title, Content content)
{
    chapter.sections.push_back(
        {std::move(name), title, chapter.origin, Content(std::move(content))});
}

/// The same where there is anything.
template <typename Entry>
void addAny(Chapter &chapter, std::string name, const QString &title, std::vector<Entry> entries)
{
    if (!entries.empty())
        add(chapter, std::move(name), title, std::move(entries));
}

} // namespace

Editor::Editor(const Selection &selection, PublishOptions options, QString title, Purpose purpose)
    : m_selection(&selection),
      m_options(optionsFor(purpose, std::move(options))),
      m_purpose(purpose),
      m_isSingle(selection.shares().size() == 1),
      m_isByArea(isByArea(selection, m_options))
{
    m_front.title = std::move(title);
    writeFront();
    plan();
}

Editor::Editor(const Edition &made)
    : m_isSingle(made.front.isSingle), m_front(made.front), m_made(made.chapters)
{
}

void Editor::writeFront()
{
    m_front.marking = m_options.marking;
    m_front.language = m_options.language;
    m_front.isFromRight = m_selection->runsFromRight();
    m_front.isSingle = m_isSingle;
    m_front.isByArea = m_isByArea;
    m_front.exported = m_options.date;
    m_front.filter = m_selection->sentence(m_options.language);
    if (m_isSingle)
        return;
    const auto count = static_cast<qulonglong>(m_selection->shares().size());
    m_front.statements.push_back(
        {About::Count, PublishingTexts::tr("%1 briefings"), QString::number(count)});
    if (m_options.date)
        m_front.statements.push_back({About::Exported, PublishingTexts::tr("Exported %1"),
                                      writtenDate(*m_options.date, m_options.language),
                                      m_options.date});
    if (!m_options.preparedFor.isEmpty())
        m_front.statements.push_back({About::PreparedFor, preparedFor(m_options), {}});
    m_front.note = filterNote(*m_selection, m_options, m_front.filter, {});
    if (m_isByArea)
        m_front.remarks << byAreaNote();
    if (const QString absent = nothingShownOf(*m_selection, m_options); !absent.isEmpty())
        m_front.remarks << absent;
}

void Editor::plan()
{
    const std::vector<Share> &shares = m_selection->shares();
    if (m_isByArea) {
        m_counts = pages::countAreas(*m_selection, pages::Counted::InOwn);
        for (const Share &share : shares)
            m_origins.push_back(originOf(share));
        if (m_options.chart && m_counts.size() > 1)
            m_plan.push_back({Chapter::Kind::Chart});
        std::size_t number = 0;
        for (const pages::AreaCount &each : m_counts)
            m_plan.push_back({Chapter::Kind::Area, number++, each.area});
        m_plan.push_back({Chapter::Kind::Area, number});
        if (area(m_plan.back()).sections.empty())
            m_plan.pop_back();
    }
    for (std::size_t share = 0; share < shares.size(); ++share) {
        if (isPublished(*m_selection, m_options, shares[share]))
            m_plan.push_back({Chapter::Kind::Briefing, share});
    }
}

Chapter Editor::chapter(std::size_t number) const
{
    if (!m_made.empty())
        return m_made[number];
    const Planned &planned = m_plan[number];
    Chapter made;
    switch (planned.kind) {
    case Chapter::Kind::Briefing:
        return briefing(m_selection->shares()[planned.number]);
    case Chapter::Kind::Area:
        made = area(planned);
        break;
    case Chapter::Kind::Chart:
        made = chartOfAll();
        break;
    }
    made.startsPage = number == 0;
    return made;
}

OriginPtr Editor::originOf(const Share &share) const
{
    const Briefing &of = m_selection->briefing(share);
    return std::make_shared<const Origin>(Origin{share.briefing, languageOf(of, m_options.language),
                                                 notesOf(of),
                                                 InnerLinks(*m_selection, m_options, share)});
}

Head Editor::headOf(const Share &share) const
{
    const Briefing &of = m_selection->briefing(share);
    Head head;
    head.meta = of.meta;
    head.file = of.file;
    head.marking = m_isSingle ? m_options.marking : parseMarking(of.meta.marking).text;
    head.subtitle = subtitleOf(of, m_isSingle ? m_front.title : toText(of.meta.title));
    const auto date = [&](About about, const QString &sentence, const std::optional<Date> &day) {
        if (day)
            head.statements.push_back(
                {about, sentence, writtenDate(*day, m_options.language), day});
    };
    if (m_isSingle && !m_options.preparedFor.isEmpty())
        head.statements.push_back({About::PreparedFor, preparedFor(m_options), {}});
    date(About::Dated, PublishingTexts::tr("Dated %1"), of.meta.date);
    date(About::Exported, PublishingTexts::tr("Exported %1"), m_options.date);
    if (!of.meta.source.empty())
        head.statements.push_back(
            {About::Source, PublishingTexts::tr("Source: %1"), toText(of.meta.source)});
    if (of.meta.sample)
        head.statements.push_back(
            {About::Sample,
             PublishingTexts::tr("This is a sample briefing, written as an example."),
             {}});
    head.statements.push_back({About::File, PublishingTexts::tr("File: %1"), toText(of.file)});
    const QString sentence = m_selection->sentence(share, m_options.language);
    const QString leftOut = m_selection->leftOut(share);
    head.filter = leftOut.isEmpty() ? sentence : sentence + u' ' + leftOut;
    head.note = filterNote(*m_selection, m_options, sentence, leftOut);
    return head;
}

Chapter Editor::briefing(const Share &share) const
{
    Chapter chapter;
    chapter.id = "b" + std::to_string(share.briefing + 1);
    chapter.title = toText(m_selection->briefing(share).meta.title);
    // Where the topics stood before, little is left of each.
    chapter.startsPage = !m_isSingle && (!m_isByArea || m_options.fullText || share.briefing == 0);
    chapter.origin = m_isByArea
        ? m_origins[static_cast<std::size_t>(&share - m_selection->shares().data())]
        : originOf(share);
    chapter.head = headOf(share);
    if (m_options.topics && !m_isByArea)
        addTopics(chapter, share);
    if (m_options.tables)
        addAny(chapter, "tables", PublishingTexts::tr("Tables"), tables(share, *chapter.origin));
    if (m_options.passages)
        addAny(chapter, "passages", passagesLabel(), passages(share));
    if (m_options.chart && m_options.topics && !m_isByArea) {
        const std::vector<pages::AreaCount> counts = pages::countAreas(
            *m_selection, share, pages::Counted::InBroaderToo);
        if (counts.size() > 1) // else there is nothing to compare
            add(chapter, "areas", PublishingTexts::tr("Topics by focus area"), chartOf(counts));
    }
    if (m_options.fullText)
        addText(chapter, share);
    addNotes(chapter, share);
    if (m_options.annotations)
        addAny(chapter, "annotations", PublishingTexts::tr("Annotations"), annotations(share));
    if (m_options.topics)
        addSources(chapter, share);
    return chapter;
}

void Editor::addText(Chapter &chapter, const Share &share) const
{
    const auto marks = m_options.annotations ? marksOf(m_selection->annotations(share))
                                             : std::vector<AnnotationMark>();
    add(chapter, "text", PublishingTexts::tr("Full text"),
        fullTextOf(m_selection->briefing(share), chapter.origin->links, marks));
}

/// Those that the chapter refers to, and of the full text all.
void Editor::addNotes(Chapter &chapter, const Share &share) const
{
    const std::vector<Note> &all = chapter.origin->notes;
    if (all.empty())
        return;
    std::set<int> used;
    for (const Part &section : chapter.sections)
        collectNotes(section.content, used);
    if (m_isByArea && m_options.topics)
        collectNotes(topicsThat(share, *chapter.origin, [](const Topic &) { return true; }), used);
    std::vector<Note> notes;
    for (const Note &note : all) {
        if (m_options.fullText || used.contains(note.number))
            notes.push_back(note);
    }
    addAny(chapter, "notes", PublishingTexts::tr("Notes"), std::move(notes));
}

std::vector<TableEntry> Editor::tables(const Share &share, const Origin &origin) const
{
    const Briefing &of = m_selection->briefing(share);
    std::vector<TableEntry> entries;
    for (std::size_t t = 0; t < of.tables.size(); ++t) {
        const std::vector<std::size_t> &rows = m_selection->rows(share.briefing, t);
        if (rows.empty())
            continue;
        const Table &table = of.tables[t];
        TableEntry entry;
        entry.number = static_cast<int>(entries.size()) + 1;
        entry.title = pages::tableTitle(of, table, entry.number);
        entry.caption = toText(of, table.caption);
        entry.facts = tableFacts(of, table, rows.size());
        entry.text = pages::tableText(of, table, rows,
                                      m_purpose == Purpose::Reading
                                          ? pages::Differences::Bold
                                          : pages::Differences::AsTheyAre);
        entry.place = origin.links.ofTable(t);
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<PassageEntry> Editor::passages(const Share &share) const
{
    const Briefing &of = m_selection->briefing(share);
    std::vector<PassageEntry> entries;
    for (const Passage &passage : share.passages) {
        PassageEntry entry;
        for (const TextRange part : partsOf(of, passage))
            entry.parts.push_back(pages::runsOf(of, part));
        entry.isRow = of.blocks[passage.block].kind == BlockKind::Table;
        entry.line = toText(wordsOf(of, passage));
        entry.place = passagePlace(of, passage);
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<AnnotationEntry> Editor::annotations(const Share &share) const
{
    std::vector<AnnotationEntry> entries;
    for (const Annotation &note : m_selection->annotations(share)) {
        AnnotationEntry entry;
        entry.number = static_cast<int>(entries.size()) + 1;
        entry.label = annotationLabel(entry.number);
        entry.passage = toText(simplified(note.passage));
        for (const std::string &words : paragraphsOf(note))
            entry.paragraphs << toText(words);
        entry.place = annotationPlace(note);
        entries.push_back(std::move(entry));
    }
    return entries;
}

void Editor::addSources(Chapter &chapter, const Share &share) const
{
    const Briefing &of = m_selection->briefing(share);
    Sources sources;
    sources.title = toText(of.meta.title);
    sources.source = of.meta.source;
    sources.date = of.meta.date;
    sources.file = toText(of.file);
    sources.place = sources.file;
    if (of.meta.date)
        sources.place.prepend(writtenDate(*of.meta.date, m_options.language)
                              + QStringLiteral(" · "));
    sources.further = furtherFacts(of);
    for (std::size_t t = 0; t < of.topics.size(); ++t) {
        if (!m_selection->shows(share, t))
            continue;
        const Topic &topic = of.topics[t];
        sources.found.push_back({of.locatorOf(topic), t, toText(entente::label(of, topic)),
                                 topic.kind, sectionHeading(of, topic.section)});
    }
    if (!sources.found.empty() || !sources.further.isEmpty())
        add(chapter, "sources", PublishingTexts::tr("Sources"), std::move(sources));
}

} // namespace entente::edition
