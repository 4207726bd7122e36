// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/citation/style.h"

#include "core/publishing/publishingtexts.h"

#include <QStringList>

#include <algorithm>

namespace entente::citation {

namespace {

/// What a reference is in a style that is read: one line, or two.
std::vector<CitedLine> linesOf(const StyleRow &row, const Reference &reference)
{
    if (reference.place.isEmpty())
        return {row.entry(reference)};
    if (row.isNote)
        return {row.citation(reference)};
    return {row.citation(reference), row.entry(reference)};
}

} // namespace

const StyleRow *styleNamed(std::string_view name)
{
    const auto *const found = std::find_if(
        styleTable.begin(), styleTable.end(), [name](const StyleRow &row) {
            return !name.empty() && (name == row.name || name == row.cslName);
        });
    return found == styleTable.end() ? nullptr : found;
}

const StyleRow &rowOf(Style style)
{
    return *std::find_if(styleTable.begin(), styleTable.end(),
                         [style](const StyleRow &row) { return row.style == style; });
}

QString styleLabel(Style style)
{
    return PublishingTexts::tr(rowOf(style).label);
}

QString styleNames()
{
    QStringList names;
    for (const StyleRow &row : styleTable)
        names << QString::fromLatin1(row.name);
    return names.join(QStringLiteral(", "));
}

std::string cited(Style style, std::span<const Reference> references)
{
    const StyleRow &row = rowOf(style);
    if (row.records != nullptr)
        return row.records(references);
    std::string text;
    for (const Reference &reference : references) {
        for (const CitedLine &line : linesOf(row, reference)) {
            for (const Run &run : line.runs())
                text += run.text;
            text += '\n';
        }
    }
    return text;
}

QString citedHtml(Style style, const Reference &reference)
{
    const StyleRow &row = rowOf(style);
    QString html;
    if (row.records != nullptr)
        return html;
    for (const CitedLine &line : linesOf(row, reference)) {
        html += QStringLiteral("<p>");
        for (const Run &run : line.runs()) {
            const QString words = QString::fromStdString(run.text).toHtmlEscaped();
            html += run.italic ? QStringLiteral("<i>%1</i>").arg(words) : words;
        }
        html += QStringLiteral("</p>");
    }
    return html;
}

std::string placeInBrackets(const Place &place, std::string_view beforeSection,
                            std::string_view behindSection)
{
    std::string words;
    const auto add = [&words](const std::string &part) {
        words.append(words.empty() ? "" : ", ").append(part);
    };
    if (place.firstPage != 0)
        add((place.lastPage > place.firstPage ? "pp. " : "p. ") + pageRange(place));
    if (!place.section.empty())
        add(std::string(beforeSection).append(place.section).append(behindSection));
    if (place.table != 0)
        add("Table " + std::to_string(place.table));
    else if (place.paragraph != 0)
        add("para. " + std::to_string(place.paragraph));
    return words;
}

} // namespace entente::citation
