// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/topictext.h"

#include "core/base/printable.h"
#include "core/briefing/encodingsentence.h"
#include "core/filter/filtersentence.h"
#include "core/publishing/passagetext.h"
#include "core/publishing/wording.h"

#include <QLocale>

namespace entente {

namespace {

void appendTopic(std::string &text, const Briefing &briefing, const Topic &topic,
                 const Vocabulary &vocabulary)
{
    const std::string title = simplified(briefing.words(topic.title));
    const std::string words = simplified(briefing.words(topic.text));
    text += "  - " + title + (title.empty() || words.empty() ? "" : ": ") + words;
    text += "\n    [";
    const char *gap = "";
    for (const ConceptIndex area : briefing.areasOf(topic)) {
        text += gap + vocabulary.at(area).id;
        gap = ", ";
    }
    text += "] " + entente::words(briefing.locatorOf(topic)).toStdString() + ", ";
    text += name(topic.certainty);
    if (topic.byAnalyst.any())
        text += ", by the analyst: " + names(topic.byAnalyst);
    text += '\n';
}

} // namespace

void appendText(std::string &text, const FilterIndex &index, const Filter &filter,
                const FilterResult &result, std::size_t number, const Vocabulary &vocabulary)
{
    const Briefing &briefing = *index.briefings()[number];
    text += simplified(briefing.meta.title);
    if (briefing.meta.date)
        text += " (" + briefing.meta.date->toString() + ")";
    text += "\n" + text::printableLine(briefing.file) + "\n";
    if (briefing.encoding != SourceEncoding())
        text += encodingSentence(briefing.encoding).toStdString() + "\n";
    text += filterSentence(filter, result, vocabulary, QLocale().name()).toStdString() + "\n";
    for (const Kind kind : allKinds) {
        bool headed = false;
        for (std::size_t t = 0; t < briefing.topics.size(); ++t) {
            if (briefing.topics[t].kind != kind || !result.shown.test(index.entry(number, t)))
                continue;
            if (!headed)
                text += "\n" + kindsLabel(kind).toStdString() + "\n";
            headed = true;
            appendTopic(text, briefing, briefing.topics[t], vocabulary);
        }
    }
    const std::vector<Passage> passages = index.passages(filter, result, number);
    if (!passages.empty())
        text += "\n" + passagesLabel().toStdString() + "\n";
    for (const Passage &passage : passages)
        text += "  - " + wordsOf(briefing, passage) + "\n    "
            + passagePlace(briefing, passage).toStdString() + '\n';
    text += '\n';
}

} // namespace entente
