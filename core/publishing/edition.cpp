// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/edition.h"

#include "core/filter/filtersentence.h"
#include "core/publishing/publishingtexts.h"

#include <QCoreApplication>

namespace entente::edition {

QString plain(const Words &words)
{
    QString all;
    for (const pages::Run &run : words)
        all += run.words;
    return all;
}

Words joined(const Note &note)
{
    Words all;
    for (const Words &paragraph : note.paragraphs) {
        if (!all.empty())
            all.push_back({QStringLiteral("\n"), 0, {}, 0});
        all.insert(all.end(), paragraph.begin(), paragraph.end());
    }
    return all;
}

pages::TableText tableOf(const std::vector<Sources::Found> &found)
{
    const auto cell = [](const QString &words) { return Words{{words, 0, {}, 0}}; };
    const auto head = [&](const char *words) { return cell(PublishingTexts::tr(words)); };
    pages::TableText table;
    table.heads = {head(QT_TRANSLATE_NOOP("PublishingTexts", "Line")),
                   head(QT_TRANSLATE_NOOP("PublishingTexts", "Topic")),
                   head(QT_TRANSLATE_NOOP("PublishingTexts", "Kind")),
                   head(QT_TRANSLATE_NOOP("PublishingTexts", "Section"))};
    table.alignments = {Alignment::End, Alignment::Start, Alignment::Start, Alignment::Start};
    table.rows.reserve(found.size());
    for (const Sources::Found &topic : found)
        table.rows.push_back({cell(brief(topic.where)), cell(topic.label),
                              cell(kindLabel(topic.kind)), cell(topic.section)});
    return table;
}

} // namespace entente::edition
