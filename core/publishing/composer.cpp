// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/composer.h"

#include "core/publishing/barchart.h"
#include "core/publishing/fulltext.h"
#include "core/publishing/publishingtexts.h"

namespace entente::pages {

using namespace edition;

namespace {

const QString dot = QStringLiteral(" · ");

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

/// Of a line that says where something stands.
Setting place()
{
    Setting of = setting(Type::Small, 1, 9);
    of.ink = Ink::Secondary;
    return of;
}

} // namespace

page::Type Composer::typeOf(int level) const
{
    return level == 0 ? Type::Title : level == 1 ? Type::Heading1 : Type::Heading2;
}

/// Level 0 is the title of one of several chapters.
void Composer::heading(int level, const QString &words, bool listed)
{
    const double before = level == 0 ? 30 : level == 1 ? 15 : 11.25;
    Setting of = setting(typeOf(level), before, 3.75);
    of.heading = level + (m_single ? 1 : 2);
    m_builder.heading(words, of, listed);
}

Composer::Composer(const Editor &editor, bool contents, double width, DocumentBuilder &builder)
    : m_editor(editor),
      m_front(editor.front()),
      m_contents(contents),
      m_width(width),
      m_builder(builder),
      m_single(m_front.isSingle)
{
}

bool Composer::compose(const std::function<bool(double)> &goOn)
{
    const std::size_t all = m_editor.size();
    if (!m_single)
        cover();
    for (std::size_t number = 0; number < all; ++number) {
        chapter(m_editor.chapter(number));
        if (!goOn(static_cast<double>(number + 1) / static_cast<double>(all)))
            return false;
    }
    return true;
}

void Composer::reserveContents()
{
    if (m_contents)
        m_builder.reserveContents(PublishingTexts::tr("Contents"));
}

void Composer::cover()
{
    Setting title = setting(Type::Title, 37.5, 3.75);
    title.heading = 1;
    m_builder.heading(m_front.title, title, false);
    Setting small = setting(Type::Small, 0, 4);
    small.ink = Ink::Secondary;
    small.ruleBelow = true;
    QStringList facts;
    for (const Statement &statement : m_front.statements)
        facts << statement.words();
    m_builder.paragraph(facts.join(dot), small);
    m_builder.paragraph(m_front.note, setting(Type::Body, 10, 6));
    for (const QString &remark : m_front.remarks)
        m_builder.paragraph(remark, setting(Type::Body, 0, 6));
    reserveContents();
}

void Composer::titleBlock(const Chapter &briefing)
{
    if (m_single) {
        Setting title = setting(Type::Title, 3.75, 3.75);
        title.heading = 1;
        m_builder.heading(m_front.title, title, false);
    } else {
        heading(0, briefing.title);
    }
    if (!briefing.head->subtitle.isEmpty()) {
        Setting below = setting(Type::Subtitle, 0, 8);
        below.ink = Ink::Secondary;
        below.keepWithNext = true;
        m_builder.paragraph(briefing.head->subtitle, below);
    }
    facts(*briefing.head);
    m_builder.paragraph(briefing.head->note, setting(Type::Body, 10, 6));
}

/// A line each, the dates in one.
void Composer::facts(const Head &head)
{
    using About = Statement::About;
    if (!head.marking.empty()) {
        Setting marking = setting(Type::Marking, 3.75, 3.75);
        marking.ink = m_single ? Ink::Marking : Ink::Black;
        m_builder.paragraph(QString::fromStdString(head.marking), marking);
    }
    Setting small = setting(Type::Small, 2, 0);
    small.ink = Ink::Secondary;
    QStringList lines;
    bool isDated = false;
    for (const Statement &statement : head.statements) {
        if (isDated && statement.about == About::Exported)
            lines.back() += dot + statement.words();
        else
            lines << statement.words();
        isDated = statement.about == About::Dated;
    }
    for (qsizetype line = 0; line < lines.size(); ++line) {
        small.ruleBelow = line + 1 == lines.size();
        small.after = small.ruleBelow ? 6 : 0;
        m_builder.paragraph(lines[line], small);
    }
}

/// The words of a briefing follow.
void Composer::enter(const Origin &origin)
{
    std::vector<std::vector<Run>> notes;
    notes.reserve(origin.notes.size());
    for (const Note &note : origin.notes)
        notes.push_back(joined(note));
    m_builder.setNotes(std::move(notes), origin.language);
    m_builder.setInnerLinks(origin.briefing, origin.links);
    m_origin = &origin;
    m_language = origin.language;
}

void Composer::chapter(const Chapter &chapter)
{
    if (chapter.startsPage)
        m_builder.startPage();
    if (chapter.head)
        titleBlock(chapter);
    else
        heading(0, chapter.title);
    if (m_single)
        reserveContents();
    if (chapter.origin)
        enter(*chapter.origin);
    for (const Part &each : chapter.sections) {
        if (chapter.kind != Chapter::Kind::Chart
            && !std::holds_alternative<std::vector<Note>>(each.content))
            heading(1, each.title);
        if (each.origin && each.origin != chapter.origin)
            enter(*each.origin);
        std::visit(*this, each.content);
    }
}

void Composer::operator()(const std::vector<TopicEntry> &topics)
{
    for (const TopicEntry &each : topics)
        topic(each);
}

void Composer::topic(const TopicEntry &topic)
{
    Setting body = setting(Type::Body, 0, 1);
    body.keepWithNext = true;
    body.language = m_language;
    m_builder.placeNext(topic.place);
    if (!topic.title.empty()) {
        Setting title = setting(Type::Heading3, 3.75, 0);
        title.heading = m_single ? 3 : 4;
        title.keepWithNext = true;
        title.language = m_language;
        m_builder.paragraph(topic.title, title);
    }
    for (const Words &words : topic.paragraphs)
        m_builder.paragraph(words, body);
    m_builder.paragraph(topic.facts.join(dot), place());
}

void Composer::operator()(const std::vector<TableEntry> &tables)
{
    for (const TableEntry &entry : tables) {
        m_builder.placeNext(entry.place);
        m_builder.caption(entry.title, entry.facts.join(dot));
        m_builder.table(entry.text, m_language);
    }
}

void Composer::operator()(const std::vector<PassageEntry> &passages)
{
    Setting body = setting(Type::Body, 0, 1);
    body.keepWithNext = true;
    body.language = m_language;
    for (const PassageEntry &passage : passages) {
        if (passage.isRow)
            m_builder.paragraph(passage.line, body);
        else
            m_builder.paragraph(passage.parts.front(), body);
        m_builder.paragraph(passage.place, place());
    }
}

void Composer::operator()(const AreaChart &chart)
{
    writeAreaChart(m_builder, chart, m_width);
}

void Composer::operator()(const std::vector<TextBlock> &text)
{
    m_builder.clearAnnotations();
    enter(*m_origin); // notes stand once more where the text refers to them
    writeFullText(m_builder, text, m_single ? 2 : 3, m_width, m_language);
}

void Composer::operator()(const std::vector<AnnotationEntry> &annotations)
{
    constexpr double labelWidth = 24; // points
    for (const AnnotationEntry &note : annotations) {
        Setting entry = setting(Type::Body, 0, 1);
        entry.before = 4;
        entry.indent = labelWidth;
        entry.listDepth = 1;
        entry.isItem = true;
        entry.ordered = true;
        entry.keepWithNext = true;
        entry.annotation = note.number;
        entry.sign = note.label;
        entry.language = m_language;
        m_builder.paragraph(PublishingTexts::tr("“%1”").arg(note.passage), entry);
        entry.before = 0;
        entry.isItem = false;
        entry.annotation = 0;
        entry.sign.clear();
        entry.language.clear();
        for (const QString &words : note.paragraphs)
            m_builder.paragraph(words, entry);
        entry.type = Type::Small;
        entry.ink = Ink::Secondary;
        entry.keepWithNext = false;
        m_builder.paragraph(note.place, entry);
    }
}

void Composer::operator()(const Sources &sources)
{
    Setting entry = setting(Type::Heading3, 0, 1);
    entry.keepWithNext = true;
    entry.language = m_language;
    m_builder.paragraph(sources.title, entry);
    entry.language.clear();
    entry.type = Type::Small;
    entry.ink = Ink::Secondary;
    if (!sources.source.empty())
        m_builder.paragraph(toText(sources.source), entry);
    m_builder.paragraph(sources.place, entry);
    for (const QString &fact : sources.further)
        m_builder.paragraph(fact, entry);
    if (!sources.found.empty())
        m_builder.table(tableOf(sources.found));
}

} // namespace entente::pages
