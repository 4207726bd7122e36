// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/annotation.h"

#include "core/reading/reader.h"

#include <algorithm>

namespace entente {

std::vector<std::string> paragraphsOf(const Annotation &annotation)
{
    if (annotation.words.empty())
        return {};
    // A note has no front matter: what looks like it are its words.
    const Result<Briefing> read = readBriefing("\n" + annotation.words, "note.md");
    if (!read)
        return {annotation.words};
    std::vector<std::string> paragraphs;
    for (const Block &block : read.value().blocks) {
        std::string words = simplified(read.value().words(block.text));
        if (!words.empty())
            paragraphs.push_back(std::move(words));
    }
    return paragraphs.empty() ? std::vector{simplified(annotation.words)} : paragraphs;
}

std::vector<AnnotationMark> marksOf(const std::vector<Annotation> &annotations)
{
    std::vector<AnnotationMark> marks;
    for (std::size_t i = 0; i < annotations.size(); ++i) {
        if (!annotations[i].place.isEmpty())
            marks.push_back({annotations[i].place.end, static_cast<int>(i) + 1});
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const AnnotationMark &a, const AnnotationMark &b) { return a.at < b.at; });
    return marks;
}

} // namespace entente
