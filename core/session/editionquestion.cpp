// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/editionquestion.h"

#include "core/base/filename.h"
#include "core/session/sessiontexts.h"

#include <QFileInfo>

namespace entente::session {

namespace {

/// "“Title” (file.md, 2024-05-04)".
QString nameOfBriefing(const Metadata &meta, const std::string &file)
{
    const QString name = QFileInfo(entente::nameOf(file)).fileName();
    const QString title = meta.title.empty() ? name : QString::fromStdString(meta.title);
    return meta.date ? SessionTexts::tr("“%1” (%2, %3)")
                           .arg(title, name, QString::fromStdString(meta.date->toString()))
                     : SessionTexts::tr("“%1” (%2)").arg(title, name);
}

QString sentenceOf(const Metadata &meta, const std::string &file,
                   const library::BriefingRecord &other)
{
    return SessionTexts::tr("Is %1 a new edition of %2? Then its notes go along, and lists show "
                            "the newer one.")
        .arg(nameOfBriefing(meta, file), nameOfBriefing(other.meta, other.file));
}

} // namespace

std::optional<EditionQuestion> questionOf(const KeptBriefing *current,
                                          std::span<const library::EditionDoubt> doubts,
                                          const RecordGiver &record)
{
    if (current != nullptr && current->perhapsOf) {
        if (const library::BriefingRecord *other = record(*current->perhapsOf)) {
            const Briefing &open = *current->briefing;
            return EditionQuestion{current->briefing, 0, other->id,
                                   sentenceOf(open.meta, open.file, *other)};
        }
    }
    for (const library::EditionDoubt &doubt : doubts) {
        const library::BriefingRecord *one = record(doubt.briefing);
        const library::BriefingRecord *other = record(doubt.of);
        if (one != nullptr && other != nullptr)
            return EditionQuestion{nullptr, one->id, other->id,
                                   sentenceOf(one->meta, one->file, *other)};
    }
    return std::nullopt;
}

} // namespace entente::session
