// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/editiondecision.h"

#include "core/library/store/packing.h"

namespace entente::library {

namespace {

/// Whether a document is another one and more: a file that was read while it was written.
bool hasGrown(const std::optional<std::string> &packedBefore, const std::string &packedNow)
{
    const std::optional<std::string> before = packedBefore ? unpacked(*packedBefore) : packedBefore;
    const std::optional<std::string> now = unpacked(packedNow);
    return before && now && now->size() > before->size() && now->starts_with(*before);
}

} // namespace

std::optional<BriefingId> Decision::earlier() const
{
    return found.verdict == EditionVerdict::Same ? std::optional(found.briefing) : beginning;
}

EditionOf Decision::edition() const
{
    const bool isOfBeginning = beginning && found.verdict != EditionVerdict::Same;
    return isOfBeginning ? EditionOf{EditionVerdict::Same, *beginning} : found;
}

Decision decide(const NewBriefing &briefing, std::span<const Candidate> candidates,
                const std::function<std::optional<std::string>(BriefingId)> &packed)
{
    EditionFeatures features = featuresOf(briefing.file, briefing.meta);
    features.sketch = briefing.sketch;
    Decision decision;
    bool isLooked = false; // at the last one of the same file
    for (const Candidate &candidate : candidates) {
        EditionVerdict verdict = editionVerdict(features, candidate.features);
        const bool isOfThisFile = isPlace(briefing.file)
            && candidate.features.file == briefing.file;
        if (isOfThisFile && !isLooked && candidate.size < briefing.size
            && hasGrown(packed(candidate.id), briefing.packed)) {
            verdict = EditionVerdict::Same;
            if (!candidate.removed)
                decision.beginning = candidate.id;
        }
        isLooked = isLooked || isOfThisFile;
        const bool isBeginning = decision.beginning == candidate.id;
        const bool isBetter = verdict == EditionVerdict::Same
            || (verdict == EditionVerdict::Unsure && !candidate.removed
                && decision.found.verdict == EditionVerdict::Other);
        // What a mere beginning was taken for is decided anew now that there is more to go by.
        if (isBeginning || !isBetter)
            continue;
        decision.found = {verdict, candidate.id};
        if (verdict == EditionVerdict::Same)
            break;
    }
    return decision;
}

std::vector<std::string> placesOf(const NewBriefing &briefing)
{
    std::vector<std::string> places;
    if (isPlace(briefing.file))
        places.push_back('f' + briefing.file);
    if (!briefing.meta.address.empty())
        places.push_back('a' + briefing.meta.address);
    if (std::string title = titleKey(briefing.meta.title); !title.empty())
        places.push_back('t' + title);
    return places;
}

std::size_t mostCandidates(const std::string &place)
{
    constexpr std::size_t ofATitle = 64;
    constexpr std::size_t elsewhere = 16;
    return place.starts_with('t') ? ofATitle : elsewhere;
}

} // namespace entente::library
