// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/twinbriefings.h"

#include "core/base/printable.h"
#include "ui/library/briefingmodel.h"
#include "ui/workspace/briefingtitle.h"

#include <string>
#include <unordered_map>

namespace entente::ui {

namespace {

std::string keyOf(const library::BriefingRecord &record)
{
    const std::string date = record.meta.date ? record.meta.date->toString() : std::string();
    return record.meta.title + '\n' + date + '\n' + record.meta.source;
}

} // namespace

std::unordered_map<std::uint32_t, QString> twinMarks(
    const std::vector<library::BriefingRecord> &records)
{
    std::unordered_map<std::string, std::vector<std::uint32_t>> alike;
    for (std::uint32_t i = 0; i < records.size(); ++i) {
        if (!records[i].meta.title.empty()) // else its file is its title
            alike[keyOf(records[i])].push_back(i);
    }
    std::unordered_map<std::uint32_t, QString> marks;
    for (const auto &[key, rows] : alike) {
        if (rows.size() < 2)
            continue;
        for (const std::uint32_t row : rows) {
            std::vector<const std::string *> others;
            constexpr std::size_t enough = 100; // who has that many alike looks at their place
            for (const std::uint32_t other : rows) {
                if (others.size() < enough && records[other].file != records[row].file)
                    others.push_back(&records[other].file);
            }
            marks.emplace(
                row,
                QString::fromStdString(text::printableLine(tailApart(records[row].file, others))));
        }
    }
    return marks;
}

QString markedTitle(const QString &title, const QString &mark)
{
    constexpr qsizetype longest = 32;
    const QString shown = title.size() > longest ? title.left(longest - 1).trimmed() + u'…' : title;
    return BriefingModel::tr("%1 (%2)").arg(shown, mark);
}

} // namespace entente::ui
