// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/vocabulary.h"

#include "core/base/casefold.h"
#include "core/base/slips.h"
#include "core/base/yaml.h"
#include "core/vocabulary/vocabularyerror.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>
#include <map>
#include <mutex>

namespace entente {

namespace {

std::string fingerprintOf(std::string_view text)
{
    constexpr qsizetype enoughDigits = 16;
    return QCryptographicHash::hash(QByteArrayView(text), QCryptographicHash::Sha256)
        .toHex()
        .left(enoughDigits)
        .toStdString();
}

void addLabels(const yaml::Node *byLanguage, std::vector<Label> &labels,
               LabelUse use = LabelUse::Phrase)
{
    if (byLanguage == nullptr)
        return;
    for (const auto &[language, node] : byLanguage->members) {
        if (node.type == yaml::Node::Type::Scalar)
            labels.push_back({language, node.scalar, use});
        for (const yaml::Node &item : node.items)
            labels.push_back({language, item.scalar, use});
    }
}

/// The ids that a member of a concept names: one alone, or a list of them.
std::vector<const yaml::Node *> namesIn(const yaml::Node *member)
{
    std::vector<const yaml::Node *> names;
    if (member == nullptr)
        return names;
    if (member->type == yaml::Node::Type::Scalar)
        names.push_back(member);
    for (const yaml::Node &item : member->items)
        names.push_back(&item);
    return names;
}

void addOnce(std::vector<ConceptIndex> &to, ConceptIndex index)
{
    if (std::find(to.begin(), to.end(), index) == to.end())
        to.push_back(index);
}

std::string comparable(std::string_view label)
{
    std::string folded = text::caseFolded(label);
    std::replace(folded.begin(), folded.end(), '-', ' ');
    return folded;
}

} // namespace

Result<Vocabulary> Vocabulary::parse(std::string_view yaml, const std::string &file)
{
    const auto fail = [&](std::uint32_t line, std::string reason) {
        return Error{VocabularyError::InvalidVocabulary, file, line, std::move(reason)};
    };
    const auto parsed = yaml::parse(yaml);
    if (const auto *problem = std::get_if<yaml::Problem>(&parsed))
        return fail(problem->line, problem->reason);
    const yaml::Node *list = std::get<yaml::Node>(parsed).member("concepts");
    if (list == nullptr || list->type != yaml::Node::Type::Sequence)
        return fail(1, "no list of concepts");
    if (list->items.size() > std::numeric_limits<ConceptIndex>::max())
        return fail(list->line, "more than 65,535 concepts");

    Vocabulary vocabulary;
    vocabulary.m_fingerprint = fingerprintOf(yaml);
    std::map<std::string, ConceptIndex, std::less<>> ids;
    std::map<std::string, ConceptIndex> owners;
    for (const yaml::Node &node : list->items) {
        Concept found;
        found.id = node.text("id");
        const auto index = static_cast<ConceptIndex>(vocabulary.m_concepts.size());
        if (found.id.empty())
            return fail(node.line, "a concept without id");
        if (!ids.emplace(found.id, index).second)
            return fail(node.line, "the id “" + found.id + "” stands twice");
        addLabels(node.member("prefLabel"), found.prefLabels);
        addLabels(node.member("altLabel"), found.altLabels);
        addLabels(node.member("apart"), found.altLabels, LabelUse::Apart);
        addLabels(node.member("asWritten"), found.altLabels, LabelUse::AsWritten);
        addLabels(node.member("except"), found.exceptions);
        for (const auto *labels : {&found.prefLabels, &found.altLabels}) {
            for (const Label &label : *labels) {
                const auto [at, isNew] = owners.emplace(comparable(label.words), index);
                if (!isNew && at->second != index)
                    return fail(node.line,
                                "the label “" + label.words + "” belongs to two concepts");
                vocabulary.m_matcher.add(label.words, index, label.use);
            }
        }
        vocabulary.m_concepts.push_back(std::move(found));
    }
    for (std::size_t i = 0; i < list->items.size(); ++i) {
        const auto index = static_cast<ConceptIndex>(i);
        const yaml::Node &node = list->items[i];
        for (const Label &phrase : vocabulary.m_concepts[i].exceptions) {
            if (owners.contains(comparable(phrase.words)))
                return fail(node.line, "the exception “" + phrase.words + "” is a label");
            vocabulary.m_matcher.addException(phrase.words);
        }
        for (const char *const member : {"broader", "related"}) {
            for (const yaml::Node *name : namesIn(node.member(member))) {
                const auto found = ids.find(name->scalar);
                if (found == ids.end())
                    return fail(name->line, "there is no concept “" + name->scalar + "”");
                if (std::string_view(member) == "broader") {
                    vocabulary.m_concepts[i].broader.push_back(found->second);
                    continue;
                }
                addOnce(vocabulary.m_concepts[i].related, found->second);
                addOnce(vocabulary.m_concepts[found->second].related, index);
            }
        }
    }
    vocabulary.m_matcher.addVariants();
    vocabulary.m_closure.resize(vocabulary.size());
    for (std::size_t i = 0; i < vocabulary.size(); ++i) {
        std::vector<ConceptIndex> &closure = vocabulary.m_closure[i];
        closure.push_back(static_cast<ConceptIndex>(i));
        for (std::size_t k = 0; k < closure.size(); ++k) {
            for (const ConceptIndex wider : vocabulary.m_concepts[closure[k]].broader) {
                if (wider == i)
                    return fail(list->items[i].line,
                                "“" + vocabulary.m_concepts[i].id + "” is broader than itself");
                if (std::find(closure.begin(), closure.end(), wider) == closure.end())
                    closure.push_back(wider);
            }
        }
    }
    return vocabulary;
}

std::optional<ConceptIndex> Vocabulary::find(std::string_view id) const
{
    for (std::size_t i = 0; i < m_concepts.size(); ++i) {
        if (m_concepts[i].id == id)
            return static_cast<ConceptIndex>(i);
    }
    return std::nullopt;
}

std::string_view Vocabulary::nearest(std::string_view id) const
{
    std::string_view best;
    std::size_t least = text::forgivenSlips(id) + 1;
    for (const Concept &candidate : m_concepts) {
        const std::size_t away = text::slips(id, candidate.id, least);
        if (away < least) {
            least = away;
            best = candidate.id;
        }
    }
    return best;
}

struct Vocabulary::Patterns
{
    Patterns(std::string ofLanguage, std::string from)
        : language(std::move(ofLanguage)), yaml(std::move(from))
    {
    }

    std::string language;
    std::string yaml;
    std::once_flag once;
    std::optional<KindPatterns> read = {};
};

void Vocabulary::addPatterns(std::string language, std::string yaml)
{
    m_fingerprint += fingerprintOf(yaml);
    m_patterns.push_back(std::make_shared<Patterns>(std::move(language), std::move(yaml)));
}

const KindPatterns *Vocabulary::patterns(std::string_view language) const
{
    const std::string_view wanted = language.empty() || language == "und" ? "en"
                                                                          : language.substr(0, 2);
    const auto at = std::find_if(
        m_patterns.begin(), m_patterns.end(),
        [wanted](const std::shared_ptr<Patterns> &each) { return each->language == wanted; });
    if (at == m_patterns.end())
        return nullptr;
    Patterns &found = **at;
    std::call_once(found.once, [&found] {
        if (Result<KindPatterns> read = KindPatterns::parse(found.yaml, found.language + ".yaml"))
            found.read = std::move(read).value();
    });
    return found.read ? &*found.read : nullptr;
}

std::string_view Vocabulary::label(ConceptIndex index, std::string_view language) const
{
    const Concept &wanted = m_concepts[index];
    for (const std::string_view tried : {language.substr(0, 2), std::string_view("en")}) {
        for (const Label &label : wanted.prefLabels) {
            if (label.language == tried)
                return label.words;
        }
    }
    return wanted.id;
}

} // namespace entente
