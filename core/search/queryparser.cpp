// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/search/folding.h"
#include "core/search/groupednumber.h"
#include "core/search/query.h"
#include "core/search/tokeniser.h"
#include "core/vocabulary/lookup.h"

#include <algorithm>

namespace entente::search {

namespace {

/// Words of a phrase beyond these are not looked for.
constexpr std::size_t longestPhrase = 64;

/// One thing between spaces: [-] [field:] words or "words".
struct Piece
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string field; ///< folded, empty where there is none
    std::string_view value;
    bool excluded = false;
    bool quoted = false;
    bool open = false; ///< reaches to the end of the text, which may go on
};

/// Typographic quotation marks serve as well as the straight one.
std::size_t quoteAt(std::string_view text, std::size_t at)
{
    for (const std::string_view quote : {"\"", "“", "”", "„", "＂"}) {
        if (text.substr(at).starts_with(quote))
            return quote.size();
    }
    return 0;
}

bool isFieldName(const std::string &name)
{
    return name == "kind" || name == "certainty" || name == "area" || name == "since"
        || name == "until" || name == "source" || name == "lang" || name == "language"
        || name == "format" || name == "title";
}

class PieceReader final
{
public:
    explicit PieceReader(std::string_view text) : m_text(text) {}

    bool next(Piece &piece)
    {
        skipSpace();
        if (m_at >= m_text.size())
            return false;
        piece = Piece();
        piece.begin = m_at;
        const text::Decoded first = text::decode(m_text, m_at);
        if (text::isHyphen(first.character)) {
            piece.excluded = true;
            m_at += first.length;
        }
        readField(piece);
        readValue(piece);
        piece.end = m_at;
        return true;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size()) {
            const text::Decoded next = text::decode(m_text, m_at);
            if (!text::isSpace(next.character))
                break;
            m_at += next.length;
        }
    }

    void readField(Piece &piece)
    {
        std::size_t end = m_at;
        while (end < m_text.size() && ((m_text[end] | 0x20) >= 'a' && (m_text[end] | 0x20) <= 'z'))
            ++end;
        if (end == m_at || end >= m_text.size())
            return;
        const std::size_t colon = m_text[end] == ':' ? 1
            : m_text.substr(end).starts_with("：")   ? std::string_view("：").size()
                                                     : 0;
        std::string name = text::caseFolded(m_text.substr(m_at, end - m_at));
        if (colon == 0 || !isFieldName(name))
            return;
        piece.field = std::move(name);
        m_at = end + colon;
    }

    void readValue(Piece &piece)
    {
        const std::size_t quote = m_at < m_text.size() ? quoteAt(m_text, m_at) : 0;
        if (quote != 0) {
            m_at += quote;
            const std::size_t begin = m_at;
            while (m_at < m_text.size() && quoteAt(m_text, m_at) == 0)
                ++m_at;
            piece.quoted = true;
            piece.value = m_text.substr(begin, m_at - begin);
            piece.open = m_at >= m_text.size();
            if (!piece.open)
                m_at += quoteAt(m_text, m_at);
            return;
        }
        const std::size_t begin = m_at;
        bool inWord = false;
        while (m_at < m_text.size() && quoteAt(m_text, m_at) == 0) {
            const text::Decoded next = text::decode(m_text, m_at);
            if (text::isSpace(next.character) && !text::isInvisible(next.character))
                break;
            const std::optional<GroupedNumber> number = inWord ? std::nullopt
                                                               : groupedNumber(m_text, m_at);
            inWord = text::isWordCharacter(next.character);
            if (number && (number->isSure || number->decimals))
                m_at = number->end; // over the spaces in it
            else
                m_at += next.length;
        }
        piece.value = m_text.substr(begin, m_at - begin);
        piece.open = m_at >= m_text.size();
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

class Parser final
{
public:
    Parser(std::string_view text, const Vocabulary *vocabulary, Typing typing)
        : m_vocabulary(vocabulary), m_unfinished(typing == Typing::Unfinished)
    {
        m_query.text = text;
    }

    Query parse()
    {
        PieceReader pieces(m_query.text);
        Piece piece;
        while (pieces.next(piece)) {
            if (piece.field == "area" && m_vocabulary == nullptr)
                addPlain(piece);
            else if (piece.field.empty())
                addClause(piece, piece.value, false);
            else if (const std::optional<Reason> reason = takeField(piece))
                m_query.problems.push_back({*reason,
                                            piece.field,
                                            std::string(piece.value),
                                            isPending(piece, *reason),
                                            {}});
        }
        return std::move(m_query);
    }

private:
    using Reason = FieldProblem::Reason;

    /// Whether a field at the end of what is typed may still become one that makes sense.
    [[nodiscard]] bool isPending(const Piece &piece, Reason reason) const
    {
        if (!m_unfinished || !piece.open)
            return false;
        const bool isBegun = !piece.value.empty() && piece.value.front() >= '0'
            && piece.value.front() <= '9';
        return reason == Reason::Empty || (reason == Reason::NoDate && (isBegun || piece.quoted))
            || (reason == Reason::UnknownLanguage && piece.value.size() == 1);
    }

    /// Why it makes no sense; nothing where it does.
    std::optional<Reason> takeField(const Piece &piece)
    {
        const auto unless = [](bool taken, Reason reason) {
            return taken ? std::nullopt : std::optional(reason);
        };
        if (text::trimmed(piece.value).empty())
            return Reason::Empty;
        if (piece.field == "title")
            return unless(addClause(piece, piece.value, true), Reason::NoWord);
        if (piece.field == "kind")
            return unless(takeKinds(piece), Reason::UnknownKind);
        if (piece.field == "certainty")
            return unless(takeCertainties(piece), Reason::UnknownCertainty);
        if (piece.field == "area")
            return unless(takeAreas(piece), Reason::UnknownArea);
        if (piece.excluded)
            return Reason::NotExcludable;
        if (piece.field == "since" || piece.field == "until") {
            const std::optional<Date> date = Date::parseWritten(piece.value);
            if (date)
                (piece.field == "since" ? m_query.since : m_query.until) = date;
            return unless(date.has_value(), Reason::NoDate);
        }
        if (piece.field == "source") {
            m_query.sources.push_back(foldedName(piece.value));
            return std::nullopt;
        }
        if (piece.field == "format") {
            m_query.formats.push_back(text::caseFolded(piece.value));
            return std::nullopt;
        }
        return unless(takeLanguage(piece), Reason::UnknownLanguage);
    }

    bool takeKinds(const Piece &piece)
    {
        std::string wanted = comparableLabel(piece.value);
        std::replace(wanted.begin(), wanted.end(), ' ', '-');
        std::vector<Kind> &kinds = piece.excluded ? m_query.excludedKinds : m_query.kinds;
        bool any = false;
        for (const Kind kind : allKinds) {
            const std::string_view known = name(kind);
            const bool plural = wanted == std::string(known) + 's';
            if (plural || known.starts_with(wanted)) {
                kinds.push_back(kind);
                any = true;
            }
        }
        return any;
    }

    bool takeCertainties(const Piece &piece)
    {
        std::string wanted = comparableLabel(piece.value);
        std::replace(wanted.begin(), wanted.end(), ' ', '-');
        std::vector<Certainty> &certainties = piece.excluded ? m_query.excludedCertainties
                                                             : m_query.certainties;
        bool any = false;
        for (const Certainty certainty : allCertainties) {
            if (!name(certainty).starts_with(wanted))
                continue;
            certainties.push_back(certainty);
            any = true;
        }
        return any;
    }

    bool takeAreas(const Piece &piece)
    {
        std::vector<ConceptIndex> &areas = piece.excluded ? m_query.excludedAreas : m_query.areas;
        const std::vector<ConceptIndex> named = conceptsNamed(*m_vocabulary, piece.value);
        areas.insert(areas.end(), named.begin(), named.end());
        return !named.empty();
    }

    bool takeLanguage(const Piece &piece)
    {
        const std::string tag = text::caseFolded(piece.value);
        const bool isTag = tag.size() >= 2 && tag.size() <= 35
            && std::all_of(tag.begin(), tag.end(), [](char c) {
                               return c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
                           });
        if (isTag)
            m_query.languages.push_back(tag);
        return isTag;
    }

    void addPlain(const Piece &piece)
    {
        Piece field = piece;
        field.open = false;
        addClause(field, piece.field, false);
        addClause(piece, piece.value, false);
    }

    static void addWord(Clause &clause, const Token &token, std::vector<std::uint32_t> &begins)
    {
        QueryWord word{std::string(token.word), std::string(token.other), token.position,
                       token.eastAsian && !token.pair};
        // "1 250,75" was taken for one number already; in quotation marks it may be two.
        if (token.otherBegin < token.begin && !clause.exact) {
            while (!begins.empty() && begins.back() >= token.otherBegin) {
                begins.pop_back();
                clause.words.pop_back();
            }
            word.word = std::move(word.other);
            word.other.clear();
        }
        begins.push_back(token.begin);
        clause.words.push_back(std::move(word));
    }

    /// False where there is no word in it.
    bool addClause(const Piece &piece, std::string_view words, bool inTitle)
    {
        Clause clause;
        clause.excluded = piece.excluded;
        clause.inTitle = inTitle;
        clause.exact = piece.quoted;
        clause.begin = static_cast<std::uint32_t>(piece.begin);
        clause.end = static_cast<std::uint32_t>(piece.end);
        Tokeniser tokens(words);
        Token token;
        std::size_t lastEnd = 0;
        bool afterPair = false;
        std::vector<std::uint32_t> begins; // of each word
        while (tokens.next(token)) {
            // The last character of a run says nothing that its pair has not said.
            const bool said = token.eastAsian && !token.pair && afterPair;
            afterPair = token.pair;
            lastEnd = token.end;
            if (!said && clause.words.size() < longestPhrase)
                addWord(clause, token, begins);
        }
        if (clause.words.empty())
            return false;
        const std::uint32_t first = clause.words.front().offset;
        for (QueryWord &word : clause.words)
            word.offset -= first;
        QueryWord &last = clause.words.back();
        // A single letter at the end of a phrase stands for itself: it would match nearly all.
        const bool longEnough = clause.words.size() == 1 || last.word.size() > 1;
        if (m_unfinished && piece.open && !piece.excluded && lastEnd == words.size() && longEnough)
            last.prefix = true;
        if (m_query.clauses.size() < mostClauses)
            m_query.clauses.push_back(std::move(clause));
        return true;
    }

    const Vocabulary *m_vocabulary;
    bool m_unfinished;
    Query m_query;
};

} // namespace

Query parseQuery(std::string_view text, const Vocabulary *vocabulary, Typing typing)
{
    return Parser(text, vocabulary, typing).parse();
}

Query filterQuery(std::string_view text, const Vocabulary &vocabulary)
{
    return parseQuery(text, &vocabulary, Typing::Unfinished);
}

} // namespace entente::search
