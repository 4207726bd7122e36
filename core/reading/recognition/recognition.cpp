// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/recognition/recognition.h"

namespace entente {

namespace {

std::string counted(std::size_t count, std::string_view one, std::string_view several)
{
    std::string words = std::to_string(count);
    words += ' ';
    words += count == 1 ? one : several;
    return words;
}

/// "1, 3–5".
std::string rangesOf(const std::vector<std::uint32_t> &pages)
{
    std::string ranges;
    for (std::size_t i = 0; i < pages.size();) {
        std::size_t last = i;
        while (last + 1 < pages.size() && pages[last + 1] == pages[last] + 1)
            ++last;
        ranges += ranges.empty() ? "" : ", ";
        ranges += std::to_string(pages[i]);
        if (last > i) {
            ranges += "–";
            ranges += std::to_string(pages[last]);
        }
        i = last + 1;
    }
    return ranges;
}

} // namespace

bool isOfRecognition(const Fact &fact)
{
    return fact.name == recognisedFact || fact.name == picturesFact;
}

void tellRecognised(const std::vector<const RecognisedPage *> &pages, Metadata &meta)
{
    if (pages.empty())
        return;
    std::size_t words = 0;
    std::size_t doubtful = 0;
    std::size_t confidence = 0;
    for (const RecognisedPage *const page : pages) {
        for (const RecognisedLine &line : page->lines) {
            words += line.words.size();
            for (const RecognisedWord &word : line.words) {
                confidence += word.confidence;
                doubtful += word.confidence < leastConfidence ? 1 : 0;
            }
        }
    }
    std::string value = counted(words, "word", "words");
    value += " on ";
    value += counted(pages.size(), "page that is a picture", "pages that are pictures");
    if (words > 0) {
        value += ", on average ";
        value += std::to_string((confidence + words / 2) / words);
        value += " % sure, ";
        value += std::to_string(doubtful);
        value += " of them doubtful";
    }
    meta.further.push_back({std::string(recognisedFact), std::move(value)});
}

void tellPictures(const std::vector<std::uint32_t> &pages, Metadata &meta)
{
    if (pages.empty())
        return;
    std::string value = "pictures, whose words were not recognised: ";
    value += rangesOf(pages);
    meta.further.push_back({std::string(picturesFact), std::move(value)});
}

} // namespace entente
