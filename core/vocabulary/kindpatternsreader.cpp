// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/kindpatternsreader.h"

#include "core/vocabulary/vocabularyerror.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace entente {

namespace {

std::vector<std::string> partedBy(std::string_view words, char sign)
{
    std::vector<std::string> parts;
    std::istringstream stream{std::string(words)};
    for (std::string part; std::getline(stream, part, sign);) {
        if (!part.empty())
            parts.push_back(part);
    }
    return parts;
}

/// Words of which most sentences have one; a pattern is sought by its rarer ones.
bool isCommon(std::string_view word)
{
    static constexpr std::array<std::string_view, 42> common{
        "the", "to",   "of",   "and",  "in",   "a",    "is",  "are",   "will",  "has", "have",
        "be",  "it",   "this", "that", "we",   "they", "for", "on",    "as",    "by",  "with",
        "can", "may",  "an",   "or",   "was",  "were", "its", "our",   "their", "at",  "from",
        "not", "been", "i",    "he",   "also", "more", "new", "these", "which"};
    return std::find(common.begin(), common.end(), word) != common.end();
}

constexpr std::size_t weightOfCommon = 100;

} // namespace

Result<void> KindPatternsReader::read(const yaml::Node &root)
{
    m_patterns.m_language = root.text("language");
    const yaml::Node *kinds = root.member("kinds");
    if (m_patterns.m_language.empty() || kinds == nullptr)
        return fail(1, "a file of patterns has a language and kinds");
    m_hasSpaces = root.text("spaces") != "none";
    if (const yaml::Node *lists = root.member("lists")) {
        for (const auto &[name, words] : lists->members)
            m_lists[name] = partedBy(words.scalar, ' ');
    }
    PatternSet openers;
    take(root.member("openers"), openers);
    for (const PatternWords::Id id : openers.anchors())
        m_patterns.m_openers.add(id);
    take(root.member("series"), m_patterns.m_series);
    take(root.member("formal"), m_patterns.m_formal);
    take(root.member("ordinals"), m_patterns.m_ordinals);
    take(root.member("against"), m_patterns.m_against);
    take(root.member("reported"), m_patterns.m_reported);
    take(root.member("announcing"), m_patterns.m_announcing);
    take(root.member("announcing-itself"), m_patterns.m_announcingItself);
    take(root.member("spoken"), m_patterns.m_spoken);
    if (const yaml::Node *announcers = root.member("announcers")) {
        for (const yaml::Node &item : announcers->items)
            m_patterns.m_announcers.push_back(item.scalar);
    }
    for (const auto &[name, set] : {std::pair("relatives", &m_patterns.m_relatives),
                                    {"saying", &m_patterns.m_saying},
                                    {"conceding", &m_patterns.m_conceding},
                                    {"turning", &m_patterns.m_turning},
                                    {"going-on", &m_patterns.m_goingOn}}) {
        for (const std::string &word : partedBy(root.text(name), ' '))
            set->add(m_patterns.m_words.add(word));
    }
    for (const std::string &word : partedBy(root.text("passed"), ' '))
        m_patterns.m_words.pass(word);
    for (const std::string &word : partedBy(root.text("kept"), ' '))
        m_patterns.m_words.keep(word);
    for (const auto &[name, uses] : kinds->members)
        takeKind(name, uses);
    if (m_error)
        return *m_error;
    return {};
}

Error KindPatternsReader::fail(std::uint32_t line, std::string reason)
{
    if (!m_error)
        m_error = Error{VocabularyError::InvalidVocabulary, m_file, line, std::move(reason)};
    return *m_error;
}

void KindPatternsReader::takeKind(const std::string &name, const yaml::Node &uses)
{
    static constexpr std::array<std::string_view, KindPatterns::uses> known{
        "heading",    "lead-in",          "label",  "title", "item", "prose",
        "announcing", "announcing-prose", "spoken", "beside"}; // in the order of PatternUse
    const std::optional<Kind> kind = kindNamed(name);
    if (!kind) {
        fail(uses.line, "there is no kind “" + name + "”");
        return;
    }
    KindPatterns::Rules rules;
    rules.kind = *kind;
    for (const auto &[use, list] : uses.members) {
        const auto *const at = std::find(known.begin(), known.end(), use);
        if (use == "clause") {
            rules.mayComment = list.scalar == "main-or-comment";
            rules.ofMainClause = rules.mayComment || list.scalar == "main";
        } else if (use == "except") {
            take(&list, rules.except);
        } else if (at != known.end()) {
            take(&list, rules.patterns[static_cast<std::size_t>(at - known.begin())]);
        } else {
            fail(list.line, "“" + use + "” is no use of patterns");
        }
    }
    m_patterns.m_rules.push_back(std::move(rules));
}

void KindPatternsReader::take(const yaml::Node *list, PatternSet &patterns)
{
    if (list == nullptr)
        return;
    for (const yaml::Node &item : list->items) {
        WordPattern pattern = m_hasSpaces ? ofWords(item) : ofPieces(item);
        if (!pattern.parts.empty() || !pattern.pieces.empty())
            patterns.add(std::move(pattern));
    }
}

WordPattern KindPatternsReader::ofPieces(const yaml::Node &item)
{
    WordPattern pattern;
    std::string_view words = item.scalar;
    pattern.atBegin = words.starts_with('^');
    pattern.atEnd = words.ends_with('$');
    words.remove_prefix(pattern.atBegin ? 1 : 0);
    words.remove_suffix(pattern.atEnd ? 1 : 0);
    pattern.pieces = partedBy(words, ' ');
    if (pattern.pieces.empty())
        fail(item.line, "a pattern without words");
    return pattern;
}

WordPattern KindPatternsReader::ofWords(const yaml::Node &item)
{
    constexpr std::size_t gap = 5;
    constexpr std::size_t narrow = 2;
    WordPattern pattern;
    for (const std::string &place : partedBy(item.scalar, ' ')) {
        if (place == "^" || place == "$") {
            (place == "^" ? pattern.atBegin : pattern.atEnd) = true;
        } else if (place == "..." || place == "..") {
            pattern.parts.push_back({{}, place == ".." ? narrow : gap, false, false, 0});
        } else {
            pattern.parts.push_back(partOf(place, item.line));
        }
    }
    const bool isSure = std::any_of(
        pattern.parts.begin(), pattern.parts.end(), [](const WordPattern::Part &part) {
            return part.most == 0 && !part.isOptional && !part.isNegated;
        });
    if (!isSure || pattern.parts.front().most > 0) {
        fail(item.line, "a pattern begins with a word");
        return {};
    }
    return pattern;
}

WordPattern::Part KindPatternsReader::partOf(std::string_view place, std::uint32_t line)
{
    WordPattern::Part part;
    part.isNegated = place.starts_with('!');
    part.isOptional = place.ends_with('?');
    place.remove_prefix(part.isNegated ? 1 : 0);
    place.remove_suffix(part.isOptional ? 1 : 0);
    PatternWords &words = m_patterns.m_words;
    const auto add = [&](const std::string &word) {
        part.words.add(words.add(word));
        part.weight += isCommon(word) ? weightOfCommon : 1;
    };
    for (const std::string &word : partedBy(place, '|')) {
        if (word.starts_with('<') && word.ends_with('>')) {
            const auto list = m_lists.find(std::string_view(word).substr(1, word.size() - 2));
            if (list == m_lists.end()) {
                fail(line, "there is no list " + word);
                return part;
            }
            for (const std::string &each : list->second)
                add(each);
        } else if (word.ends_with('~')) {
            part.words.add(words.addBeginning(word.substr(0, word.size() - 1)));
            ++part.weight;
        } else {
            add(word);
        }
    }
    return part;
}

} // namespace entente
