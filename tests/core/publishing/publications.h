// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/publication.h"
#include "tests/support/briefings.h"

namespace entente::test {

inline Publication publicationOf(std::vector<BriefingPtr> briefings, const Filter &filter = {})
{
    return {indexOf(std::move(briefings)), filter, bundledVocabulary()};
}

inline ConceptIndex area(const char *id)
{
    const std::optional<ConceptIndex> found = bundledVocabulary()->find(id);
    if (!found)
        ADD_FAILURE() << id;
    return found.value_or(0);
}

/// Today is always the same day here.
inline PublishOptions datedOptions()
{
    PublishOptions options;
    options.date = Date::parse("2026-11-24");
    return options;
}

inline std::string published(const Publication &publication, OutputFormat format,
                             const PublishOptions &options = datedOptions())
{
    const Result<QByteArray> bytes = publish(publication, format, options);
    if (!bytes) {
        ADD_FAILURE() << sentence(bytes.error()).toStdString();
        return {};
    }
    return bytes.value().toStdString();
}

} // namespace entente::test
