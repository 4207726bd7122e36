// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings.h"

#include "resources/resources.h"
#include "tests/support/briefings.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <vector>

namespace entente::test {

namespace {

std::string_view roleName(TableRole role)
{
    switch (role) {
    case TableRole::FocusAreas:
        return "focus-areas";
    case TableRole::Comparison:
        return "comparison";
    case TableRole::Data:
        return "data";
    }
    return "?";
}

std::string lineNumber(std::uint32_t line, Lines lines)
{
    return lines == Lines::Name ? " (line " + std::to_string(line) + ')' : std::string();
}

std::string text(const QJsonValue &value)
{
    return value.toString().toStdString();
}

std::uint32_t lineOf(const QJsonObject &object)
{
    return static_cast<std::uint32_t>(object[QStringLiteral("line")].toInt());
}

std::string row(const QJsonArray &cells)
{
    std::string line = "  ";
    for (const QJsonValue &cell : cells)
        line += text(cell) + " | ";
    return line + '\n';
}

} // namespace

std::string findings(const Briefing &briefing, Lines lines)
{
    const auto words = [&](TextRange range) { return simplified(briefing.words(range)); };
    std::string found = "title: " + briefing.meta.title + '\n';
    for (const Section &section : briefing.sections)
        found += "section: " + words(section.heading) + '\n';
    for (const Topic &topic : briefing.topics) {
        if (briefing.isOfProse(topic))
            continue;
        const std::string section = topic.section < 0
            ? std::string("none")
            : words(briefing.sections[static_cast<std::size_t>(topic.section)].heading);
        found += std::string(name(topic.kind))
            + lineNumber(test::lineOf(briefing.locatorOf(topic)), lines) + ": " + words(topic.title)
            + " / " + words(topic.text) + " / under " + section + '\n';
    }
    for (const Table &table : briefing.tables) {
        found += "table " + std::string(roleName(table.role))
            + lineNumber(test::lineOf(briefing.locatorOf(table.place)), lines) + '\n';
        std::string cells = "  ";
        for (const TextRange column : table.columns)
            cells += words(column) + " | ";
        found += cells + '\n';
        for (std::size_t r = 0; r < table.rowCount(); ++r) {
            cells = "  ";
            for (std::size_t c = 0; c < table.columnCount(); ++c)
                cells += words(table.cell(r, c)) + " | ";
            found += cells + '\n';
        }
    }
    return found;
}

std::string expectedFindings(const QJsonObject &description, Lines lines)
{
    std::string expected = "title: " + text(description[QStringLiteral("title")]) + '\n';
    for (const QJsonValue &section : description[QStringLiteral("sections")].toArray())
        expected += "section: " + text(section) + '\n';
    for (const QJsonValue &value : description[QStringLiteral("topics")].toArray()) {
        const QJsonObject topic = value.toObject();
        expected += text(topic[QStringLiteral("kind")]) + lineNumber(lineOf(topic), lines) + ": "
            + text(topic[QStringLiteral("title")]) + " / " + text(topic[QStringLiteral("text")])
            + " / under " + text(topic[QStringLiteral("section")]) + '\n';
    }
    for (const QJsonValue &value : description[QStringLiteral("tables")].toArray()) {
        const QJsonObject table = value.toObject();
        expected += "table " + text(table[QStringLiteral("role")])
            + lineNumber(lineOf(table), lines) + '\n';
        expected += row(table[QStringLiteral("columns")].toArray());
        for (const QJsonValue &cells : table[QStringLiteral("rows")].toArray())
            expected += row(cells.toArray());
    }
    return expected;
}

std::string missingAreas(const Briefing &briefing, const QJsonObject &description)
{
    const QJsonArray topics = description[QStringLiteral("topics")].toArray();
    std::vector<Topic> listed;
    std::copy_if(briefing.topics.begin(), briefing.topics.end(), std::back_inserter(listed),
                 [&](const Topic &topic) { return !briefing.isOfProse(topic); });
    std::string missing;
    for (qsizetype i = 0; i < topics.size(); ++i) {
        const QJsonObject topic = topics[i].toObject();
        const auto at = static_cast<std::size_t>(i);
        for (const QJsonValue &wanted : topic[QStringLiteral("focusAreasAtLeast")].toArray()) {
            const auto area = bundledVocabulary()->find(text(wanted));
            const bool found = area && at < listed.size() && briefing.hasArea(listed[at], *area);
            if (!found)
                missing += text(topic[QStringLiteral("title")]) + ": " + text(wanted) + '\n';
        }
    }
    return missing;
}

} // namespace entente::test
