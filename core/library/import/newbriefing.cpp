// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/import/newbriefing.h"

#include "core/analysis/analysis.h"
#include "core/library/store/packing.h"
#include "core/reading/documents.h"

#include <QCryptographicHash>

namespace entente::library {

std::vector<KeptTopic> keptTopics(const Briefing &briefing, const Vocabulary &vocabulary)
{
    std::vector<KeptTopic> kept;
    kept.reserve(briefing.topics.size());
    for (const Topic &topic : briefing.topics) {
        KeptTopic &each = kept.emplace_back();
        each.number = static_cast<std::uint32_t>(kept.size() - 1);
        each.kind = topic.kind;
        each.certainty = topic.certainty;
        each.title = briefing.words(topic.title);
        each.text = briefing.words(topic.text);
        if (topic.section >= 0)
            each.section = briefing.words(
                briefing.sections[static_cast<std::size_t>(topic.section)].heading);
        each.where = briefing.locatorOf(topic);
        for (const ConceptIndex area : briefing.areasOf(topic))
            each.areas.push_back(vocabulary.at(area).id);
        each.byAnalyst = topic.byAnalyst;
    }
    return kept;
}

std::string hashOf(std::string_view bytes)
{
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return QCryptographicHash::hash(view, QCryptographicHash::Sha256).toStdString();
}

std::string currentAnalysis(const Vocabulary &vocabulary)
{
    return std::to_string(analysisVersion) + ' ' + vocabulary.fingerprint();
}

NewBriefing newBriefing(const Briefing &briefing, const Vocabulary &vocabulary)
{
    NewBriefing made;
    made.file = briefing.file;
    made.meta = briefing.meta;
    made.encoding = briefing.encoding;
    made.format = briefing.reader;
    made.topics = keptTopics(briefing, vocabulary);
    made.tables = static_cast<std::uint32_t>(briefing.tables.size());
    made.sketch = sketchOf(briefing.text);
    made.analysis = currentAnalysis(vocabulary);
    if (!briefing.locators.empty())
        made.packedText = packed(briefing.text);
    return made;
}

Result<NewBriefing> analysed(std::string bytes, const std::string &file,
                             const Vocabulary &vocabulary)
{
    const std::size_t size = bytes.size();
    ENTENTE_TRY(const Briefing briefing, readAndAnalyse(std::move(bytes), file, vocabulary));
    NewBriefing made = newBriefing(briefing, vocabulary);
    made.size = size;
    return made;
}

Result<NewBriefing> prepared(std::string bytes, const std::string &file,
                             const Vocabulary &vocabulary)
{
    std::string hash = hashOf(bytes);
    std::string kept = packed(bytes);
    Result<NewBriefing> made = analysed(std::move(bytes), file, vocabulary);
    if (made) {
        made.value().hash = std::move(hash);
        made.value().packed = std::move(kept);
    }
    return made;
}

Result<std::vector<NewBriefing>> preparedAll(std::string bytes, const std::string &file,
                                             const Vocabulary &vocabulary)
{
    ENTENTE_TRY(std::vector<Document> documents, openDocuments(std::move(bytes), file));
    std::vector<NewBriefing> all;
    for (Document &document : documents) {
        ENTENTE_TRY(NewBriefing one,
                    prepared(std::move(document.bytes), document.file, vocabulary));
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace entente::library
