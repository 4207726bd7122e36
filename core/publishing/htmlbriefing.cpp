// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/htmlbriefing.h"

#include "core/filter/filtersentence.h"
#include "core/publishing/htmlareas.h"
#include "core/publishing/htmlbody.h"
#include "core/publishing/htmlstyle.h"
#include "core/publishing/htmltext.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/wording.h"

#include <QLocale>

namespace entente::html {

namespace {

const QString dot = QStringLiteral(" · ");

std::string item(const std::string &content)
{
    return element("li", "", content);
}

std::string facts(const Briefing &of, const PublishOptions &options, bool isSingle)
{
    std::string html;
    if (isSingle && !options.preparedFor.isEmpty())
        html += item(escaped(preparedFor(options)));
    if (of.meta.date)
        html += item(dated(PublishingTexts::tr("Dated %1"), *of.meta.date, options.language));
    if (options.date)
        html += item(dated(PublishingTexts::tr("Exported %1"), *options.date, options.language));
    if (!of.meta.source.empty()) {
        const QString source = QString::fromStdString(escaped(PublishingTexts::tr("Source: %1")));
        html += item(source.arg(QString::fromStdString(linked(of.meta.source))).toStdString());
    }
    if (of.meta.sample)
        html += item(
            escaped(PublishingTexts::tr("This is a sample briefing, written as an example.")));
    html += item(escaped(PublishingTexts::tr("File: %1").arg(toText(of.file))));
    return element("ul", " class=\"facts\"", "\n" + html);
}

/// What stands below the title.
std::string about(const Selection &selection, const PublishOptions &options, const Share &share,
                  const QString &subtitle)
{
    const Briefing &of = selection.briefing(share);
    std::string html;
    if (!subtitle.isEmpty())
        html += element("p", " class=\"subtitle\"" + foreign(of, options.language),
                        escaped(subtitle));
    html += facts(of, options, selection.shares().size() == 1);
    const QString note = filterNote(selection, options, selection.sentence(share, options.language),
                                    selection.leftOut(share));
    return html + element("p", " class=\"filter\"", escaped(note));
}

} // namespace

std::string dated(const QString &sentence, const Date &date, const QString &language)
{
    const std::string time = "<time datetime=\"" + date.toString() + "\">"
        + escaped(writtenDate(date, language)) + "</time>";
    return QString::fromStdString(escaped(sentence))
        .arg(QString::fromStdString(time))
        .toStdString();
}

std::string titleBlock(const Selection &selection, const PublishOptions &options,
                       const Share &share, const QString &title)
{
    const Briefing &of = selection.briefing(share);
    const bool isOwn = title == toText(of.meta.title);
    return element("h1", isOwn ? foreign(of, options.language) : std::string(), escaped(title))
        + about(selection, options, share, subtitleOf(of, title));
}

namespace {

/// A section that begins with the title of one of several briefings.
std::string briefing(const Selection &selection, const PublishOptions &options, const Share &share,
                     Body &body, std::vector<Entry> &contents)
{
    const Briefing &of = selection.briefing(share);
    const QString title = toText(of.meta.title);
    const std::string id = "b" + std::to_string(share.briefing + 1);
    contents.push_back({1, title, id});
    return "<section class=\"briefing\" aria-labelledby=\"" + id + "\">\n"
        + element("h2", " id=\"" + id + "\"" + foreign(of, options.language), escaped(title))
        + markingBand(parseMarking(of.meta.marking))
        + about(selection, options, share, toText(of.meta.subtitle)) + body.write()
        + "</section>\n";
}

/// The topics of all briefings, under each focus area that they touch.
std::string topicsByArea(const Selection &selection, const PublishOptions &options,
                         std::vector<Body> &bodies, std::vector<Entry> &contents)
{
    std::string html;
    int number = 0;
    const auto part = [&](const QString &title, std::optional<ConceptIndex> area) {
        const std::string id = "area-" + std::to_string(++number);
        contents.push_back({1, title, id});
        std::string topics;
        for (Body &body : bodies)
            topics += body.partOfAll(area, id);
        if (topics.empty())
            contents.pop_back();
        else
            html += "<section class=\"area\" aria-labelledby=\"" + id + "\">\n"
                + element("h2", " id=\"" + id + "\"", escaped(title)) + topics + "</section>\n";
    };
    const std::vector<pages::AreaCount> counts = pages::countAreas(selection);
    if (options.chart && counts.size() > 1) {
        contents.push_back({1, PublishingTexts::tr("Topics by focus area"), "areas"});
        html += "<section class=\"briefing\" aria-labelledby=\"areas\">\n"
            + element("h2", " id=\"areas\"", escaped(PublishingTexts::tr("Topics by focus area")))
            + areaTable(selection, counts, options.language, "counts") + "</section>\n";
    }
    for (const pages::AreaCount &each : counts)
        part(toText(selection.vocabulary().label(each.area, options.language.toStdString())),
             each.area);
    part(PublishingTexts::tr("Without a focus area"), std::nullopt);
    return html;
}

} // namespace

std::string briefings(const Selection &selection, const PublishOptions &options,
                      std::vector<Entry> &contents)
{
    std::vector<Body> bodies;
    bodies.reserve(selection.shares().size());
    for (const Share &share : selection.shares())
        bodies.emplace_back(selection, options, share, contents);
    if (bodies.size() == 1)
        return bodies.front().write();
    std::string html;
    if (isByArea(selection, options))
        html += topicsByArea(selection, options, bodies, contents);
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        const Share &share = selection.shares()[i];
        if (isPublished(selection, options, share))
            html += briefing(selection, options, share, bodies[i], contents);
    }
    return html;
}

} // namespace entente::html
