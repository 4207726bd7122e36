// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/kindpatterns.h"

#include "core/text/casefold.h"
#include "core/text/utf8.h"
#include "core/text/yaml.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace entente {

namespace {

using Lists = std::map<std::string, std::vector<std::string>, std::less<>>;

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

/// Whether a place lies within quotation marks that begin before it.
bool isQuoted(std::string_view sentence, std::size_t at)
{
    std::size_t straight = 0;
    int curly = 0;
    for (std::size_t i = 0; i < at; ++i) {
        straight += sentence[i] == '"' ? 1 : 0;
        curly += sentence.substr(i).starts_with("“") ? 1 : 0;
        curly -= sentence.substr(i).starts_with("”") ? 1 : 0;
    }
    return straight % 2 == 1 || curly > 0;
}

bool isQuestion(std::string_view sentence)
{
    const std::string_view words = text::trimmed(sentence);
    return words.ends_with('?') || words.ends_with("？");
}

} // namespace

/// Reads the patterns of a file.
class KindPatterns::Reader final
{
public:
    Reader(const std::string &file, KindPatterns &patterns) : m_file(file), m_patterns(patterns) {}

    Result<void> read(const yaml::Node &root)
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
        take(root.member("against"), m_patterns.m_against);
        take(root.member("announcing"), m_patterns.m_announcing);
        if (const yaml::Node *announcers = root.member("announcers")) {
            for (const yaml::Node &item : announcers->items)
                m_patterns.m_announcers.push_back(item.scalar);
        }
        for (const auto &[name, uses] : kinds->members)
            takeKind(name, uses);
        if (m_error)
            return *m_error;
        return {};
    }

private:
    Error fail(std::uint32_t line, std::string reason)
    {
        m_error = Error{ErrorCode::InvalidVocabulary, m_file, line, std::move(reason)};
        return *m_error;
    }

    void takeKind(const std::string &name, const yaml::Node &uses)
    {
        static constexpr std::array<std::pair<std::string_view, PatternUse>, 5> known{
            {{"title", PatternUse::Title},
             {"item", PatternUse::Item},
             {"prose", PatternUse::Prose},
             {"announcing", PatternUse::Announcing},
             {"announcing-prose", PatternUse::AnnouncingProse}}};
        Rules rules;
        const std::optional<Kind> kind = kindNamed(name);
        if (!kind) {
            fail(uses.line, "there is no kind “" + name + "”");
            return;
        }
        rules.kind = *kind;
        for (const auto &[use, list] : uses.members) {
            const auto *const at = std::find_if(
                known.begin(), known.end(), [&](const auto &each) { return each.first == use; });
            if (use == "except")
                take(&list, rules.except);
            else if (at != known.end())
                take(&list, rules.patterns[at->second]);
            else
                fail(list.line, "“" + use + "” is no use of patterns");
        }
        m_patterns.m_rules.push_back(std::move(rules));
    }

    void take(const yaml::Node *list, std::vector<Pattern> &patterns)
    {
        if (list == nullptr)
            return;
        for (const yaml::Node &item : list->items)
            patterns.push_back(m_hasSpaces ? ofWords(item) : ofPieces(item));
    }

    Pattern ofPieces(const yaml::Node &item)
    {
        Pattern pattern;
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

    Pattern ofWords(const yaml::Node &item)
    {
        constexpr std::size_t gap = 5;
        Pattern pattern;
        for (const std::string &place : partedBy(item.scalar, ' ')) {
            if (place == "^" || place == "$") {
                (place == "^" ? pattern.atBegin : pattern.atEnd) = true;
                continue;
            }
            Part part;
            if (place == "...")
                part.most = gap;
            else
                takeWords(place, item.line, part);
            pattern.parts.push_back(std::move(part));
        }
        if (pattern.parts.empty() || pattern.parts.front().most > 0)
            fail(item.line, "a pattern begins with a word");
        return pattern;
    }

    void takeWords(const std::string &place, std::uint32_t line, Part &part)
    {
        for (const std::string &word : partedBy(place, '|')) {
            if (word.starts_with('<') && word.ends_with('>')) {
                const auto list = m_lists.find(std::string_view(word).substr(1, word.size() - 2));
                if (list == m_lists.end()) {
                    fail(line, "there is no list " + word);
                    return;
                }
                part.words.insert(list->second.begin(), list->second.end());
            } else if (word.ends_with('~')) {
                part.beginnings.push_back(word.substr(0, word.size() - 1));
            } else {
                part.words.insert(word);
            }
        }
    }

    const std::string &m_file;
    KindPatterns &m_patterns;
    Lists m_lists;
    std::optional<Error> m_error;
    bool m_hasSpaces = true;
};

Result<KindPatterns> KindPatterns::parse(std::string_view yaml, const std::string &file)
{
    const auto parsed = yaml::parse(yaml);
    if (const auto *problem = std::get_if<yaml::Problem>(&parsed))
        return Error{ErrorCode::InvalidVocabulary, file, problem->line, problem->reason};
    KindPatterns patterns;
    if (const Result<void> read = Reader(file, patterns).read(std::get<yaml::Node>(parsed)); !read)
        return read.error();
    return patterns;
}

/// Words with what stands within them: "don't", "multi-year", "U.S".
std::vector<KindPatterns::Word> KindPatterns::wordsOf(std::string_view sentence)
{
    std::vector<Word> words;
    const auto isWord = [&](std::size_t at) {
        return at < sentence.size() && text::isWordCharacter(text::decode(sentence, at).character);
    };
    for (std::size_t i = 0; i < sentence.size();) {
        if (!isWord(i)) {
            i += text::decode(sentence, i).length;
            continue;
        }
        const std::size_t begin = i;
        while (i < sentence.size()) {
            const text::Decoded next = text::decode(sentence, i);
            const bool joins = (next.character == '-' || next.character == '\''
                                || next.character == 0x2019)
                && isWord(i + next.length);
            if (!joins && !text::isWordCharacter(next.character))
                break;
            i += next.length;
        }
        std::string folded = text::caseFolded(sentence.substr(begin, i - begin));
        for (std::size_t at; (at = folded.find("\u2019")) != std::string::npos;)
            folded.replace(at, 3, "'");
        words.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(i)},
                         std::move(folded)});
    }
    return words;
}

bool KindPatterns::fits(const Part &part, const std::string &word)
{
    return part.words.contains(word)
        || std::any_of(part.beginnings.begin(), part.beginnings.end(),
                       [&](const std::string &begin) { return word.starts_with(begin); });
}

/// The word behind a pattern whose `part` stands at a word; nothing where it does not.
std::optional<std::size_t> KindPatterns::endOf(const Pattern &pattern, std::size_t part,
                                               const std::vector<Word> &words, std::size_t at)
{
    if (part == pattern.parts.size())
        return pattern.atEnd && at != words.size() ? std::nullopt : std::optional(at);
    const Part &wanted = pattern.parts[part];
    for (std::size_t skipped = 0; skipped <= wanted.most && wanted.most > 0; ++skipped) {
        if (const auto end = endOf(pattern, part + 1, words, at + skipped);
            end && at + skipped <= words.size())
            return end;
    }
    if (wanted.most > 0 || at >= words.size() || !fits(wanted, words[at].folded))
        return std::nullopt;
    return endOf(pattern, part + 1, words, at + 1);
}

std::optional<TextRange> KindPatterns::find(const Pattern &pattern, std::string_view sentence,
                                            const std::vector<Word> &words)
{
    if (!pattern.pieces.empty()) {
        std::size_t begin = std::string_view::npos;
        std::size_t end = 0;
        for (const std::string &piece : pattern.pieces) {
            const bool isLast = &piece == &pattern.pieces.back();
            const std::size_t at = isLast && pattern.atEnd ? sentence.rfind(piece)
                                                           : sentence.find(piece, end);
            if (at == std::string_view::npos || at < end)
                return std::nullopt;
            begin = std::min(begin, at);
            end = at + piece.size();
        }
        constexpr std::string_view stops = "。．. \n";
        const bool ends = sentence.find_first_not_of(stops, end) == std::string_view::npos;
        if ((pattern.atBegin && begin > 0) || (pattern.atEnd && !ends))
            return std::nullopt;
        return TextRange{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }
    const std::size_t last = pattern.atBegin ? std::min<std::size_t>(words.size(), 1)
                                             : words.size();
    for (std::size_t i = 0; i < last; ++i) {
        if (const auto end = endOf(pattern, 0, words, i); end && *end > i)
            return TextRange{words[i].range.begin, words[*end - 1].range.end};
    }
    return std::nullopt;
}

std::optional<TextRange> KindPatterns::find(const std::vector<Pattern> &patterns,
                                            std::string_view sentence,
                                            const std::vector<Word> &words)
{
    std::optional<TextRange> first;
    for (const Pattern &pattern : patterns) {
        const std::optional<TextRange> found = find(pattern, sentence, words);
        if (found && (!first || found->begin < first->begin))
            first = found;
    }
    return first;
}

std::optional<OwnWords> KindPatterns::find(std::string_view sentence, PatternUse use) const
{
    if (isQuestion(sentence))
        return std::nullopt;
    const std::vector<Word> words = wordsOf(sentence);
    if (words.empty() && m_language == "en")
        return std::nullopt;
    const std::optional<TextRange> against = find(m_against, sentence, words);
    for (const Rules &rules : m_rules) {
        const auto patterns = rules.patterns.find(use);
        if (patterns == rules.patterns.end())
            continue;
        const std::optional<TextRange> found = find(patterns->second, sentence, words);
        if (!found || isQuoted(sentence, found->begin) || (against && against->begin <= found->begin)
            || find(rules.except, sentence, words))
            continue;
        return OwnWords{rules.kind, *found};
    }
    return std::nullopt;
}

bool KindPatterns::announces(std::string_view title, std::string_view address) const
{
    return find(m_announcing, title, wordsOf(title))
        || std::any_of(m_announcers.begin(), m_announcers.end(), [&](const std::string &each) {
               return address.find(each) != std::string_view::npos;
           });
}

} // namespace entente
