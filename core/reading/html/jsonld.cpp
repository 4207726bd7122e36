// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/jsonld.h"

#include "core/base/oneof.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace entente {

namespace {

constexpr std::array<std::string_view, 23> kinds{"Article",
                                                 "NewsArticle",
                                                 "BlogPosting",
                                                 "Report",
                                                 "ReportageNewsArticle",
                                                 "OpinionNewsArticle",
                                                 "AnalysisNewsArticle",
                                                 "BackgroundNewsArticle",
                                                 "ReviewNewsArticle",
                                                 "AdvertiserContentArticle",
                                                 "ScholarlyArticle",
                                                 "TechArticle",
                                                 "APIReference",
                                                 "LiveBlogPosting",
                                                 "SocialMediaPosting",
                                                 "DiscussionForumPosting",
                                                 "QAPage",
                                                 "MedicalScholarlyArticle",
                                                 "SatiricalArticle",
                                                 "AskPublicNewsArticle",
                                                 "PressRelease",
                                                 "VideoObject",
                                                 "WebPage"};

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return textOf(value.toArray().at(0).isArray() ? QJsonValue() : value.toArray().at(0));
    const QJsonObject object = value.toObject();
    return object.value(QStringLiteral("name"))
        .toString(object.value(QStringLiteral("@id")).toString());
}

/// The names of persons and organisations: a text, an object with a name, or a list of these.
QString namesOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.isObject() ? value.toObject().value(QStringLiteral("name")).toString()
                                : value.toString();
    QStringList names;
    for (const auto &each : value.toArray()) {
        const QString name = each.isArray() ? QString() : namesOf(each);
        if (!name.isEmpty())
            names << name.trimmed();
    }
    return names.join(QStringLiteral(", "));
}

std::string kindOf(const QJsonObject &object)
{
    const QJsonValue type = object.value(QStringLiteral("@type"));
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    for (const auto &each : types) {
        std::string name = each.toString().toStdString();
        if (text::isOneOf(name.substr(name.rfind('/') + 1), kinds))
            return name.substr(name.rfind('/') + 1);
    }
    return {};
}

void fill(std::string &field, const QString &value)
{
    if (field.empty())
        field = value.trimmed().toStdString();
}

void take(PageFacts &facts, const QJsonObject &object)
{
    fill(facts.title, textOf(object.value(QStringLiteral("headline"))));
    fill(facts.name, textOf(object.value(QStringLiteral("name"))));
    fill(facts.author, namesOf(object.value(QStringLiteral("author"))));
    fill(facts.author, namesOf(object.value(QStringLiteral("creator"))));
    fill(facts.published, object.value(QStringLiteral("datePublished")).toString());
    fill(facts.modified, object.value(QStringLiteral("dateModified")).toString());
    fill(facts.publisher, namesOf(object.value(QStringLiteral("publisher"))));
    fill(facts.description, object.value(QStringLiteral("description")).toString());
    fill(facts.language, textOf(object.value(QStringLiteral("inLanguage"))));
    fill(facts.body, object.value(QStringLiteral("articleBody")).toString());
    fill(facts.body, object.value(QStringLiteral("text")).toString());
}

/// All objects that are one of the kinds, outermost first.
void collect(const QJsonValue &value, std::vector<QJsonObject> &found, int depth)
{
    constexpr int deepest = 6;
    constexpr std::size_t most = 32;
    if (depth > deepest || found.size() >= most)
        return;
    if (value.isArray()) {
        for (const auto &each : value.toArray())
            collect(each, found, depth + 1);
        return;
    }
    const QJsonObject object = value.toObject();
    if (!kindOf(object).empty())
        found.push_back(object);
    for (const char *name : {"@graph", "mainEntity", "mainEntityOfPage"})
        collect(object.value(QLatin1String(name)), found, depth + 1);
}

} // namespace

void takeJsonLd(PageFacts &facts, std::string_view json)
{
    // Older pages wrap it in a comment or in CDATA.
    constexpr std::string_view wrapping = "CDATA[";
    if (const std::size_t at = json.substr(0, 64).find(wrapping); at != std::string_view::npos) {
        json.remove_prefix(at + wrapping.size());
        json = json.substr(0, json.rfind("]]>"));
    }
    const std::size_t begin = json.find_first_of("{[");
    if (begin == std::string_view::npos)
        return;
    json.remove_prefix(begin);
    json = json.substr(0, json.find_last_of(json.front() == '{' ? '}' : ']') + 1);
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())));
    std::vector<QJsonObject> found;
    collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
            found, 0);
    for (const bool pages : {false, true}) {
        for (const QJsonObject &each : found) {
            const std::string kind = kindOf(each);
            if ((kind == "WebPage" || kind == "VideoObject") != pages)
                continue;
            // A page describes the site it is on, too: what it is called is the least sure.
            if (pages && !facts.kind.empty())
                continue;
            take(facts, each);
            if (facts.kind.empty())
                facts.kind = kind;
        }
    }
}

} // namespace entente
