// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/locator.h"

#include "core/briefing/briefingtexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <tuple>

namespace entente {

namespace {

std::string_view nameOf(const PartPlace &place)
{
    return place.name ? std::string_view(*place.name) : std::string_view();
}

QString named(const PartPlace &place)
{
    const std::string_view name = nameOf(place);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

std::string_view labelOf(const PagePlace &place)
{
    return place.label ? std::string_view(*place.label) : std::string_view();
}

/// As the document calls it.
QString numbered(const PagePlace &place)
{
    const std::string_view label = labelOf(place);
    return label.empty() ? QString::number(place.page)
                         : QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size()));
}

/// What tells of two places of one sort which comes first.
auto order(const TextLine &line)
{
    return std::tuple(line.number);
}

auto order(const PagePlace &place)
{
    const PageBox box = place.box.value_or(PageBox());
    return std::tuple(place.page, place.column, box.top, box.left);
}

auto order(const PartPlace &place)
{
    return std::tuple(place.part, place.paragraph);
}

struct InWords
{
    QString operator()(const TextLine &line) const
    {
        return BriefingTexts::tr("line %1").arg(line.number);
    }
    QString operator()(const PagePlace &place) const
    {
        return place.column == 0 ? BriefingTexts::tr("page %1").arg(numbered(place))
                                 : BriefingTexts::tr("page %1, column %2")
                                       .arg(numbered(place), QString::number(place.column));
    }
    QString operator()(const PartPlace &place) const
    {
        if (place.part == 0)
            return BriefingTexts::tr("paragraph %1").arg(place.paragraph);
        const QString name = named(place);
        return name.isEmpty()
            ? BriefingTexts::tr("part %1, paragraph %2").arg(place.part).arg(place.paragraph)
            : BriefingTexts::tr("part “%1”, paragraph %2")
                  .arg(name, QString::number(place.paragraph));
    }
};

struct AsJson
{
    QJsonObject operator()(const TextLine &line) const
    {
        return {{QStringLiteral("line"), qint64{line.number}}};
    }
    QJsonObject operator()(const PagePlace &place) const
    {
        QJsonObject json{{QStringLiteral("page"), qint64{place.page}}};
        if (!labelOf(place).empty())
            json.insert(QStringLiteral("label"), numbered(place));
        if (place.column > 0)
            json.insert(QStringLiteral("column"), place.column);
        if (const std::optional<PageBox> &box = place.box)
            json.insert(QStringLiteral("box"),
                        QJsonArray{box->left, box->top, box->right, box->bottom});
        return json;
    }
    QJsonObject operator()(const PartPlace &place) const
    {
        QJsonObject json{{QStringLiteral("paragraph"), qint64{place.paragraph}}};
        if (place.part > 0)
            json.insert(QStringLiteral("part"), qint64{place.part});
        if (!nameOf(place).empty())
            json.insert(QStringLiteral("name"), named(place));
        return json;
    }
};

std::uint32_t numberIn(const QJsonObject &json, const char *key)
{
    return static_cast<std::uint32_t>(json.value(QLatin1String(key)).toInteger());
}

std::optional<PageBox> boxIn(const QJsonObject &json)
{
    const QJsonArray sides = json.value(QLatin1String("box")).toArray();
    if (sides.size() != 4)
        return std::nullopt;
    const auto side = [&](qsizetype i) { return static_cast<std::int16_t>(sides[i].toInt()); };
    return PageBox{side(0), side(1), side(2), side(3)};
}

} // namespace

bool operator==(const PagePlace &one, const PagePlace &other)
{
    return one.page == other.page && one.column == other.column && one.box == other.box
        && labelOf(one) == labelOf(other);
}

bool operator==(const PartPlace &one, const PartPlace &other)
{
    return order(one) == order(other) && nameOf(one) == nameOf(other);
}

bool isBefore(const Locator &one, const Locator &other)
{
    if (one.index() != other.index())
        return one.index() < other.index();
    return std::visit(
        [&](const auto &place) {
            return order(place) < order(std::get<std::decay_t<decltype(place)>>(other));
        },
        one);
}

QString words(const Locator &where)
{
    return std::visit(InWords(), where);
}

QString words(const Locator &first, const Locator &last)
{
    const auto *firstLine = std::get_if<TextLine>(&first);
    const auto *lastLine = std::get_if<TextLine>(&last);
    if (firstLine != nullptr && lastLine != nullptr && firstLine->number < lastLine->number)
        return BriefingTexts::tr("lines %1–%2").arg(firstLine->number).arg(lastLine->number);
    const auto *firstPage = std::get_if<PagePlace>(&first);
    const auto *lastPage = std::get_if<PagePlace>(&last);
    if (firstPage != nullptr && lastPage != nullptr && firstPage->page < lastPage->page)
        return BriefingTexts::tr("pages %1–%2").arg(numbered(*firstPage), numbered(*lastPage));
    return words(first);
}

QString brief(const Locator &where)
{
    const auto *line = std::get_if<TextLine>(&where);
    return line != nullptr ? QString::number(line->number) : words(where);
}

std::string toJson(const Locator &where)
{
    return QJsonDocument(std::visit(AsJson(), where)).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<Locator> locatorFrom(std::string_view json)
{
    const QByteArray bytes(json.data(), static_cast<qsizetype>(json.size()));
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (const std::uint32_t line = numberIn(object, "line"); line > 0)
        return TextLine{line};
    if (const std::uint32_t page = numberIn(object, "page"); page > 0) {
        PagePlace place{page, static_cast<std::uint16_t>(numberIn(object, "column")),
                        boxIn(object)};
        if (const QString label = object.value(QLatin1String("label")).toString(); !label.isEmpty())
            place.label = std::make_shared<const std::string>(label.toStdString());
        return place;
    }
    const std::uint32_t paragraph = numberIn(object, "paragraph");
    if (paragraph == 0)
        return std::nullopt;
    PartPlace place{numberIn(object, "part"), paragraph, nullptr};
    if (const QString name = object.value(QLatin1String("name")).toString(); !name.isEmpty())
        place.name = std::make_shared<const std::string>(name.toStdString());
    return place;
}

} // namespace entente
