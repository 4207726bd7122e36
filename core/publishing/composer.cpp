// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/composer.h"

#include "core/briefing/marking.h"
#include "core/filter/filtersentence.h"
#include "core/publishing/fulltext.h"
#include "core/publishing/passagetext.h"
#include "core/publishing/tabletext.h"
#include "core/publishing/wording.h"

#include <QCoreApplication>

namespace entente::pages {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("entente::Publishing", text);
}

const QString dot = QStringLiteral(" · ");

TableText::Cell plain(const QString &words)
{
    return {Run{words, 0, {}, 0}};
}

using page::Ink;
using page::Type;

Setting setting(Type type, double before, double after)
{
    Setting of;
    of.type = type;
    of.before = before;
    of.after = after;
    return of;
}

} // namespace

page::Type Composer::typeOf(int level) const
{
    return level == 0 ? Type::Title : level == 1 ? Type::Heading1 : Type::Heading2;
}

/// Level 0 is the title of one of several briefings.
void Composer::heading(int level, const QString &words, bool listed)
{
    const double before = level == 0 ? 30 : level == 1 ? 15 : 11.25;
    Setting of = setting(typeOf(level), before, 3.75);
    of.heading = level + (m_single ? 1 : 2);
    m_builder.heading(words, of, listed);
}

/// The language of a briefing's words, where it is not that of our own.
std::string Composer::languageOf(const Briefing &of) const
{
    const std::string &own = of.meta.language;
    const std::string ours = m_options.language.toStdString();
    return own.empty() || own == "und" || own == ours ? std::string() : own;
}

Composer::Composer(const Selection &selection, const PublishOptions &options, QString title,
                   double width, DocumentBuilder &builder)
    : m_selection(selection),
      m_options(options),
      m_title(std::move(title)),
      m_width(width),
      m_builder(builder),
      m_single(selection.shares().size() == 1),
      m_isByArea(isByArea(selection, options))
{
}

bool Composer::compose(const std::function<bool(double)> &goOn)
{
    const std::vector<Share> &shares = m_selection.shares();
    if (!m_single)
        cover();
    if (m_isByArea)
        allByArea();
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (isPublished(m_selection, m_options, shares[i]))
            briefing(shares[i]);
        if (!goOn(static_cast<double>(i + 1) / static_cast<double>(shares.size())))
            return false;
    }
    return true;
}

void Composer::reserveContents()
{
    if (m_options.contents)
        m_builder.reserveContents(tr("Contents"));
}

void Composer::cover()
{
    Setting title = setting(Type::Title, 37.5, 3.75);
    title.heading = 1;
    m_builder.heading(m_title, title, false);
    Setting note = setting(Type::Small, 0, 4);
    note.ink = Ink::Secondary;
    note.ruleBelow = true;
    QString exported = tr("%1 briefings").arg(static_cast<qulonglong>(m_selection.shares().size()));
    if (m_options.date)
        exported += dot + tr("Exported %1").arg(writtenDate(*m_options.date, m_options.language));
    if (!m_options.preparedFor.isEmpty())
        exported += dot + preparedFor(m_options);
    m_builder.paragraph(exported, note);
    writeNote(m_selection.sentence(m_options.language), {});
    if (m_isByArea)
        m_builder.paragraph(byAreaNote(), setting(Type::Body, 0, 6));
    leftOutWhole();
    reserveContents();
}

void Composer::leftOutWhole()
{
    const QString words = nothingShownOf(m_selection, m_options);
    if (!words.isEmpty())
        m_builder.paragraph(words, setting(Type::Body, 0, 6));
}

void Composer::titleBlock(const Briefing &of)
{
    const QString own = toText(of.meta.title);
    if (m_single) {
        Setting title = setting(Type::Title, 3.75, 3.75);
        title.heading = 1;
        m_builder.heading(m_title, title, false);
    } else {
        heading(0, own);
    }
    const QString subtitle = subtitleOf(of, m_single ? m_title : own);
    if (!subtitle.isEmpty()) {
        Setting below = setting(Type::Subtitle, 0, 8);
        below.ink = Ink::Secondary;
        below.keepWithNext = true;
        m_builder.paragraph(subtitle, below);
    }
    facts(of);
}

void Composer::facts(const Briefing &of)
{
    Setting small = setting(Type::Small, 2, 0);
    small.ink = Ink::Secondary;
    const std::string own = m_single ? m_options.marking : parseMarking(of.meta.marking).text;
    if (!own.empty()) {
        Setting marking = setting(Type::Marking, 3.75, 3.75);
        marking.ink = m_single ? Ink::Marking : Ink::Black;
        m_builder.paragraph(toText(own), marking);
    }
    QStringList line;
    if (of.meta.date)
        line << tr("Dated %1").arg(writtenDate(*of.meta.date, m_options.language));
    if (m_options.date)
        line << tr("Exported %1").arg(writtenDate(*m_options.date, m_options.language));
    if (m_single && !m_options.preparedFor.isEmpty())
        m_builder.paragraph(preparedFor(m_options), small);
    if (!line.isEmpty())
        m_builder.paragraph(line.join(dot), small);
    if (!of.meta.source.empty())
        m_builder.paragraph(tr("Source: %1").arg(toText(of.meta.source)), small);
    if (of.meta.sample)
        m_builder.paragraph(tr("This is a sample briefing, written as an example."), small);
    small.after = 6;
    small.ruleBelow = true;
    m_builder.paragraph(tr("File: %1").arg(toText(of.file)), small);
}

void Composer::writeNote(const QString &sentence, const QString &leftOut)
{
    m_builder.paragraph(filterNote(m_selection, m_options, sentence, leftOut),
                        setting(Type::Body, 10, 6));
}

void Composer::briefing(const Share &share)
{
    const Briefing &of = m_selection.briefing(share);
    // Where the topics stood before, little is left of each.
    if (!m_single && (!m_isByArea || m_options.fullText || share.briefing == 0))
        m_builder.startPage();
    titleBlock(of);
    writeNote(m_selection.sentence(share, m_options.language), m_selection.leftOut(share));
    if (m_single)
        reserveContents();
    m_builder.setNotes(notesOf(of), languageOf(of));
    m_builder.setInnerLinks(share.briefing, InnerLinks(m_selection, m_options, share));
    if (m_options.topics && !m_isByArea)
        topics(share);
    if (m_options.tables)
        tables(share);
    if (m_options.passages)
        passages(share);
    if (m_options.chart && m_options.topics && !m_isByArea)
        chart(share);
    if (m_options.fullText) {
        heading(1, tr("Full text"));
        m_builder.clearAnnotations();
        writeFullText(m_builder, of, m_single ? 2 : 3, m_width, languageOf(of),
                      annotationMarks(share));
    }
    if (m_options.annotations)
        annotations(share);
    if (m_options.topics)
        sources(share);
}

void Composer::topics(const Share &share)
{
    if (m_options.grouping == Grouping::FocusArea)
        topicsByArea(share);
    else
        topicsByKind(share);
}

void Composer::topicsByKind(const Share &share)
{
    const Briefing &of = m_selection.briefing(share);
    for (const Kind kind : allKinds) {
        const std::vector<std::size_t> shown = m_selection.topics(share, kind);
        if (shown.empty())
            continue;
        heading(1, kindsLabel(kind));
        for (const std::size_t number : shown)
            topic(of, of.topics[number]);
    }
}

void Composer::topic(const Briefing &of, const Topic &topic)
{
    Setting place = setting(Type::Small, 1, 9);
    place.ink = Ink::Secondary;
    Setting body = setting(Type::Body, 0, 1);
    body.keepWithNext = true;
    m_builder.placeNext(
        m_builder.innerLinks().ofTopic(static_cast<std::size_t>(&topic - of.topics.data())));
    if (!topic.title.isEmpty()) {
        Setting title = setting(Type::Heading3, 3.75, 0);
        title.heading = m_single ? 3 : 4;
        title.keepWithNext = true;
        title.language = languageOf(of);
        m_builder.paragraph(titleRunsOf(of, topic.title), title);
    }
    body.language = languageOf(of);
    for (const TextRange part : paragraphsOf(of, topic.text))
        m_builder.paragraph(runsOf(of, part), body);
    QStringList facts = topicFacts(m_selection, of, topic, m_options.language);
    if (m_options.grouping == Grouping::FocusArea || m_isByArea)
        facts.prepend(kindLabel(topic.kind));
    m_builder.paragraph(facts.join(dot), place);
}

void Composer::tables(const Share &share)
{
    const Briefing &of = m_selection.briefing(share);
    int number = 0;
    for (std::size_t t = 0; t < of.tables.size(); ++t) {
        const std::vector<std::size_t> &rows = m_selection.rows(share.briefing, t);
        if (rows.empty())
            continue;
        if (number == 0)
            heading(1, tr("Tables"));
        const Table &table = of.tables[t];
        m_builder.placeNext(m_builder.innerLinks().ofTable(t));
        m_builder.caption(tableTitle(of, table, ++number),
                          tableFacts(of, table, rows.size()).join(dot));
        m_builder.table(tableText(of, table, rows), languageOf(of));
    }
}

void Composer::passages(const Share &share)
{
    const Briefing &of = m_selection.briefing(share);
    if (!share.passages.empty())
        heading(1, passagesLabel());
    Setting place = setting(Type::Small, 1, 9);
    place.ink = Ink::Secondary;
    Setting body = setting(Type::Body, 0, 1);
    body.keepWithNext = true;
    body.language = languageOf(of);
    for (const Passage &passage : share.passages) {
        if (of.blocks[passage.block].kind == BlockKind::Table)
            m_builder.paragraph(toText(wordsOf(of, passage)), body);
        else
            m_builder.paragraph(runsOf(of, passage.words), body);
        m_builder.paragraph(passagePlace(of, passage), place);
    }
}

std::vector<AnnotationMark> Composer::annotationMarks(const Share &share) const
{
    return m_options.annotations ? marksOf(m_selection.annotations(share))
                                 : std::vector<AnnotationMark>();
}

void Composer::annotations(const Share &share)
{
    constexpr double labelWidth = 24; // points
    int number = 0;
    for (const Annotation &note : m_selection.annotations(share)) {
        if (number == 0)
            heading(1, tr("Annotations"));
        Setting entry = setting(Type::Body, 0, 1);
        entry.before = 4;
        entry.indent = labelWidth;
        entry.listDepth = 1;
        entry.isItem = true;
        entry.ordered = true;
        entry.keepWithNext = true;
        entry.annotation = ++number;
        entry.sign = annotationLabel(number);
        entry.language = languageOf(m_selection.briefing(share));
        m_builder.paragraph(tr("“%1”").arg(toText(simplified(note.passage))), entry);
        entry.before = 0;
        entry.isItem = false;
        entry.annotation = 0;
        entry.sign.clear();
        entry.language.clear();
        for (const std::string &words : paragraphsOf(note))
            m_builder.paragraph(toText(words), entry);
        entry.type = Type::Small;
        entry.ink = Ink::Secondary;
        entry.keepWithNext = false;
        m_builder.paragraph(annotationPlace(note), entry);
    }
}

void Composer::sources(const Share &share)
{
    const Briefing &of = m_selection.briefing(share);
    const QStringList further = furtherFacts(of);
    if (share.counts.count == 0 && further.isEmpty())
        return;
    heading(1, tr("Sources"));
    Setting entry = setting(Type::Heading3, 0, 1);
    entry.keepWithNext = true;
    entry.language = languageOf(of);
    m_builder.paragraph(toText(of.meta.title), entry);
    entry.language.clear();
    entry.type = Type::Small;
    entry.ink = Ink::Secondary;
    if (!of.meta.source.empty())
        m_builder.paragraph(toText(of.meta.source), entry);
    QString place = toText(of.file);
    if (of.meta.date)
        place = writtenDate(*of.meta.date, m_options.language) + dot + place;
    m_builder.paragraph(place, entry);
    for (const QString &fact : further)
        m_builder.paragraph(fact, entry);
    if (share.counts.count == 0)
        return;
    TableText lines;
    lines.heads = {plain(tr("Line")), plain(tr("Topic")), plain(tr("Kind")), plain(tr("Section"))};
    lines.alignments = {Alignment::End, Alignment::Start, Alignment::Start, Alignment::Start};
    for (std::size_t t = 0; t < of.topics.size(); ++t) {
        if (!m_selection.shows(share, t))
            continue;
        const Topic &topic = of.topics[t];
        lines.rows.push_back({plain(brief(of.locatorOf(topic))), plain(toText(label(of, topic))),
                              plain(kindLabel(topic.kind)),
                              plain(sectionHeading(of, topic.section))});
    }
    m_builder.table(lines);
}

} // namespace entente::pages
