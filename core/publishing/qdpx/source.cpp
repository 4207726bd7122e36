// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/qdpx/source.h"

#include "core/publishing/passagetext.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/qdpx/characters.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <span>

namespace entente::qdpx {

namespace {

using Moment = std::optional<QString>;

struct Variable
{
    const char *key;
    const char *name; ///< to be translated by PublishingTexts
    const char *type;
    std::string (*value)(const Briefing &, const std::string &marking);
};

/// The standard has days alone; what is known of a date less well is said in words.
std::string wholeDay(const Briefing &briefing, const std::string &)
{
    const std::optional<Date> &date = briefing.meta.date;
    return date && date->day() > 0 ? date->toString() : std::string();
}

std::string partOfDay(const Briefing &briefing, const std::string &)
{
    const std::optional<Date> &date = briefing.meta.date;
    return date && date->day() == 0 ? date->toString() : briefing.meta.unreadDate;
}

constexpr std::array variables{
    Variable{"date", QT_TRANSLATE_NOOP("PublishingTexts", "Date"), "Date", wholeDay},
    Variable{"written-date", QT_TRANSLATE_NOOP("PublishingTexts", "Date as far as it is known"),
             "Text", partOfDay},
    Variable{"source", QT_TRANSLATE_NOOP("PublishingTexts", "Source"), "Text",
             [](const Briefing &briefing, const std::string &) { return briefing.meta.source; }},
    Variable{"marking", QT_TRANSLATE_NOOP("PublishingTexts", "Marking"), "Text",
             [](const Briefing &, const std::string &marking) { return marking; }},
    Variable{"language", QT_TRANSLATE_NOOP("PublishingTexts", "Language"), "Text",
             [](const Briefing &briefing, const std::string &) { return briefing.meta.language; }},
};

QString guidOf(const Variable &variable)
{
    return qdpx::guidOf(QStringLiteral("variable:") + QLatin1String(variable.key));
}

/// A moment of the library's as the standard writes it; nothing where it is none.
Moment momentOf(const std::string &written)
{
    const QDateTime moment = QDateTime::fromString(QString::fromStdString(written), Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    return moment.toUTC().toString(Qt::ISODate);
}

/// What stays the same as long as its words do, wherever the briefing was read from.
QString nameOf(const Briefing &briefing)
{
    return QString::fromLatin1(QCryptographicHash::hash(QByteArray::fromStdString(briefing.text),
                                                        QCryptographicHash::Sha256)
                                   .toHex());
}

} // namespace

/// One source while it is written.
class Project::Writing final
{
public:
    Writing(Project &project, office::Xml &sources, office::Xml &notes, const Share &share)
        : m_project(project),
          m_sources(sources),
          m_notes(notes),
          m_share(share),
          m_briefing(project.m_selection.briefing(share)),
          m_characters(m_briefing.text),
          m_exported(project.exported()),
          m_name(QStringLiteral("source:") + nameOf(m_briefing)),
          m_guid(project.m_guids.next(m_name))
    {
    }

    office::File write();

private:
    void topics();
    /// The GUID of who said something.
    QString coder(bool isAnalyst);
    void openTopic(const Topic &topic, const QString &what, bool byAnalyst);
    void code(const Topic &topic, const QStringList &codes, bool byAnalyst);
    void passages();
    void annotations();
    void values();
    void openSelection(TextRange words, const QString &what, const QString &label,
                       const QString &user, const Moment &made, const Moment &changed);
    void coding(const QString &what, const QString &code, const QString &user, const Moment &made);
    QString note(const Annotation &annotation, int number, const QString &user, const Moment &made,
                 const Moment &changed);

    Project &m_project;
    office::Xml &m_sources;
    office::Xml &m_notes;
    const Share &m_share;
    const Briefing &m_briefing;
    Characters m_characters;
    Moment m_exported;
    QString m_name;
    QString m_guid;
    QStringList m_placeless; ///< notes on the whole, for their words are gone
};

office::File Project::Writing::write()
{
    const std::string title = m_briefing.meta.title.empty() ? m_briefing.file
                                                            : m_briefing.meta.title;
    m_sources.open("TextSource",
                   {{"guid", m_guid},
                    {"name", attributeWords(title)},
                    {"plainTextPath", QStringLiteral("internal://%1.txt").arg(m_guid)},
                    {"creatingUser", Users::guid(m_project.m_users.programs())}});
    if (m_exported)
        m_sources.attribute("creationDateTime", *m_exported);
    m_sources.open("Description");
    m_sources.words(PublishingTexts::tr("File: %1").arg(toText(m_briefing.file)));
    m_sources.close();
    if (m_project.m_order.options.topics)
        topics();
    if (m_project.m_order.options.passages)
        passages();
    if (m_project.m_order.options.annotations)
        annotations();
    for (const QString &guid : m_placeless)
        m_sources.leaf("NoteRef", {{"targetGUID", guid}});
    values();
    m_sources.close();
    std::string text = m_briefing.text;
    // Who reads it as lines would make one of two characters, and all positions behind be wrong.
    std::replace(text.begin(), text.end(), '\r', ' ');
    return {"sources/" + m_guid.toStdString() + ".txt", std::move(text)};
}

void Project::Writing::openSelection(TextRange words, const QString &what, const QString &label,
                                     const QString &user, const Moment &made, const Moment &changed)
{
    const QString name =
        QStringLiteral("%1:%2:%3-%4").arg(m_name, what).arg(words.begin).arg(words.end);
    m_sources.open("PlainTextSelection",
                   {{"guid", m_project.m_guids.next(name)},
                    {"name", label},
                    {"startPosition", QString::number(m_characters.before(words.begin))},
                    {"endPosition", QString::number(m_characters.before(words.end))},
                    {"creatingUser", user}});
    if (made)
        m_sources.attribute("creationDateTime", *made);
    if (changed) {
        m_sources.attribute("modifyingUser", user);
        m_sources.attribute("modifiedDateTime", *changed);
    }
}

void Project::Writing::coding(const QString &what, const QString &code, const QString &user,
                              const Moment &made)
{
    m_sources.open("Coding",
                   {{"guid", m_project.m_guids.next(m_name + u':' + what + u':' + code)},
                    {"creatingUser", user}});
    if (made)
        m_sources.attribute("creationDateTime", *made);
    m_sources.leaf("CodeRef", {{"targetGUID", code}});
    m_sources.close();
}

void Project::Writing::topics()
{
    for (std::size_t number = 0; number < m_briefing.topics.size(); ++number) {
        if (!m_project.m_selection.shows(m_share, number))
            continue;
        const Topic &topic = m_briefing.topics[number];
        const std::span<const ConceptIndex> areas = m_briefing.areasOf(topic);
        const ByAnalyst by = topic.byAnalyst;
        const bool isKindAnalysts = by.kind || by.added;
        // Many programs ask the selection who coded, so each has codings of one person alone.
        const bool isShared = isKindAnalysts == by.areas || areas.empty();
        openTopic(topic, QStringLiteral("topic"), isKindAnalysts);
        code(topic, {m_project.m_codes.kind(topic.kind)}, isKindAnalysts);
        if (!isShared) {
            m_sources.close();
            openTopic(topic, QStringLiteral("areas"), by.areas);
        }
        QStringList codes;
        for (const ConceptIndex area : areas)
            codes << m_project.m_codes.area(area);
        code(topic, codes, by.areas);
        m_sources.close();
    }
}

QString Project::Writing::coder(bool isAnalyst)
{
    return isAnalyst ? m_project.m_users.person() : Users::guid(m_project.m_users.programs());
}

void Project::Writing::openTopic(const Topic &topic, const QString &what, bool byAnalyst)
{
    openSelection(topic.whole(), what, attributeWords(label(m_briefing, topic)), coder(byAnalyst),
                  m_exported, std::nullopt);
}

void Project::Writing::code(const Topic &topic, const QStringList &codes, bool byAnalyst)
{
    const TextRange words = topic.whole();
    const QString what = QStringLiteral("topic:%1-%2").arg(words.begin).arg(words.end);
    for (const QString &each : codes)
        coding(what, each, coder(byAnalyst), m_exported);
}

void Project::Writing::passages()
{
    for (const Passage &passage : m_share.passages) {
        for (const TextRange words : partsOf(m_briefing, passage)) {
            if (words.isEmpty())
                continue;
            openSelection(words, QStringLiteral("passage"), attributeWords(m_briefing.words(words)),
                          Users::guid(m_project.m_users.programs()), m_exported, std::nullopt);
            m_sources.open("Description");
            m_sources.words(PublishingTexts::tr("Found by the words that were asked for"));
            m_sources.close();
            m_sources.close();
        }
    }
}

void Project::Writing::annotations()
{
    int number = 0;
    for (const Annotation &each : m_project.m_selection.annotations(m_share)) {
        ++number;
        const QString user = m_project.m_users.person(each.author);
        const Moment written = momentOf(each.created);
        const Moment made = written ? written : m_exported;
        const Moment changed = each.modified == each.created ? Moment() : momentOf(each.modified);
        const bool isNote = !each.words.empty() || each.place.isEmpty();
        const QString its = isNote ? note(each, number, user, made, changed) : QString();
        if (each.place.isEmpty()) {
            m_placeless << its;
            continue;
        }
        const QString what = QStringLiteral("note:%1").arg(
            each.id.empty() ? QString::number(number) : QString::fromStdString(each.id));
        openSelection(each.place, what, attributeWords(each.passage), user, made, changed);
        if (isNote) {
            // What a program does not know of notes it shows as the comment of the passage.
            m_sources.open("Description");
            m_sources.words(toText(each.words));
            m_sources.close();
        }
        coding(what, m_project.m_codes.colour(each.colour), user, made);
        for (const std::string &tag : each.tags)
            coding(what, m_project.m_codes.tag(tag), user, made);
        if (isNote)
            m_sources.leaf("NoteRef", {{"targetGUID", its}});
        m_sources.close();
    }
}

QString Project::Writing::note(const Annotation &annotation, int number, const QString &user,
                               const Moment &made, const Moment &changed)
{
    const QString name = annotation.id.empty()
        ? QStringLiteral("%1:note:%2").arg(m_name).arg(number)
        : QStringLiteral("note:") + QString::fromStdString(annotation.id);
    const QString guid = m_project.m_guids.next(name);
    m_notes.open("Note",
                 {{"guid", guid},
                  {"name", PublishingTexts::tr("Note %1").arg(number)},
                  {"creatingUser", user}});
    if (made)
        m_notes.attribute("creationDateTime", *made);
    if (changed) {
        m_notes.attribute("modifyingUser", user);
        m_notes.attribute("modifiedDateTime", *changed);
    }
    if (annotation.place.isEmpty()) {
        m_notes.open("Description");
        m_notes.words(PublishingTexts::tr("On words that the text no longer has: “%1”")
                          .arg(toText(annotation.passage)));
        m_notes.close();
    }
    m_notes.open("PlainTextContent");
    m_notes.words(toText(annotation.words));
    m_notes.close();
    m_notes.close();
    return guid;
}

void Project::Writing::values()
{
    const std::string marking = m_project.m_selection.marking(m_share,
                                                              m_project.m_order.askedMarking);
    for (const Variable &variable : variables) {
        const std::string value = variable.value(m_briefing, marking);
        if (value.empty())
            continue;
        m_sources.open("VariableValue");
        m_sources.leaf("VariableRef", {{"targetGUID", guidOf(variable)}});
        m_sources.open(std::string_view(variable.type) == "Date" ? "DateValue" : "TextValue");
        m_sources.words(toText(value));
        m_sources.close();
        m_sources.close();
    }
}

Project::Project(const Order &order, const Selection &selection)
    : m_order(order),
      m_selection(selection),
      m_codes(selection.vocabulary(), order.options.language)
{
}

office::File Project::writeSource(office::Xml &sources, office::Xml &notes, const Share &share)
{
    return Writing(*this, sources, notes, share).write();
}

void Project::writeVariables(office::Xml &xml) const
{
    xml.open("Variables");
    for (const Variable &variable : variables)
        xml.leaf("Variable",
                 {{"guid", guidOf(variable)},
                  {"name", PublishingTexts::tr(variable.name)},
                  {"typeOfVariable", QString::fromLatin1(variable.type)}});
    xml.close();
}

std::optional<QString> Project::exported() const
{
    const std::optional<Date> &day = m_order.options.date;
    if (!day || day->day() == 0)
        return std::nullopt;
    return QString::fromStdString(day->toString()) + QStringLiteral("T00:00:00Z");
}

} // namespace entente::qdpx
