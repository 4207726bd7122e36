// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/search/folding.h"
#include "core/search/query.h"
#include "core/search/queryclauses.h"
#include "core/search/querypieces.h"
#include "core/vocabulary/lookup.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace entente::search {

namespace {

/// Where words stand in a query.
struct Scope
{
    bool inTitle = false;
    bool ofDocument = false;
};

/// Whether two are looked for in the same place.
bool areAlike(const Clause &a, const Clause &b)
{
    return a.inTitle == b.inTitle && a.ofDocument == b.ofDocument;
}

/// One thing among those that are all wanted, and that "OR" may join to its neighbour.
struct Item
{
    Clauses clauses;
    bool isPlain = false; ///< words that may be a part of a name: alone, wanted, not in quotes
    bool isJoinable = false;
    std::string field; ///< that it was, where it is no words
};

class Parser final
{
public:
    Parser(std::string_view text, const Vocabulary *vocabulary, Typing typing)
        : m_vocabulary(vocabulary), m_unfinished(typing == Typing::Unfinished), m_pieces(text)
    {
        m_query.text = text;
    }

    Query parse()
    {
        for (Clause &clause : sequence({})) {
            Clauses &to = clause.ofDocument ? m_query.documents : m_query.clauses;
            if (to.size() < mostClauses)
                to.push_back(std::move(clause));
        }
        return std::move(m_query);
    }

private:
    using Reason = FieldProblem::Reason;

    /// What stands up to the end, or to the bracket that closes.
    Clauses sequence(Scope scope)
    {
        std::vector<Item> items;
        std::optional<Piece> sign; // of an "OR" that waits for what follows
        for (Piece piece; m_pieces.next(piece);) {
            if (piece.sort == Piece::Sort::Close)
                break;
            if (piece.sort == Piece::Sort::Or && !items.empty()) {
                sign = piece;
                continue;
            }
            std::optional<Item> item = itemOf(piece, scope);
            if (!item)
                continue;
            if (sign)
                join(items.back(), std::move(*item), *sign);
            else
                items.push_back(std::move(*item));
            sign.reset();
        }
        addNames(items);
        Clauses all;
        for (Item &item : items)
            std::move(item.clauses.begin(), item.clauses.end(), std::back_inserter(all));
        return all;
    }

    /// Nothing where there is nothing in it.
    std::optional<Item> itemOf(const Piece &piece, Scope scope)
    {
        scope.inTitle = scope.inTitle || piece.field == "title";
        scope.ofDocument = scope.ofDocument || piece.field == "document";
        if (piece.sort == Piece::Sort::Open)
            return group(piece, scope);
        Item item;
        const bool isWords = piece.field.empty() || piece.field == "title"
            || piece.field == "document";
        if (piece.field == "area" && m_vocabulary == nullptr) {
            Piece name = piece;
            name.value = piece.field;
            name.open = false;
            addClause(name, scope, item);
            addClause(piece, scope, item);
            return item;
        }
        if (isWords && !text::trimmed(piece.value).empty() && addClause(piece, scope, item))
            return item;
        if (piece.field.empty())
            return std::nullopt;
        if (const std::optional<Reason> reason = takeField(piece))
            addProblem(*reason, piece);
        item.field = piece.excluded ? "-" + piece.field : piece.field;
        return item;
    }

    std::optional<Item> group(const Piece &bracket, Scope scope)
    {
        Item item;
        item.isJoinable = !bracket.excluded;
        item.clauses = sequence(scope);
        if (item.clauses.empty())
            return std::nullopt;
        if (!bracket.excluded)
            return item;
        // "Not all of these" is nothing that a passage is asked for.
        Clause &only = item.clauses.front();
        if (item.clauses.size() > 1 || only.excluded) {
            addProblem(Reason::NotExcludable, bracket);
            return std::nullopt;
        }
        only.excluded = true;
        std::erase_if(only.others, [](const Clause &other) { return other.isEqualName; });
        return item;
    }

    /// Makes one of two that "OR" stands between.
    void join(Item &to, Item other, const Piece &sign)
    {
        // Of the same field any value will do as it is.
        if (!to.field.empty() && to.field == other.field && !to.field.starts_with('-'))
            return;
        const auto isOfDocument = [](const Clause &clause) { return clause.ofDocument; };
        const auto ofDocument = std::count_if(to.clauses.begin(), to.clauses.end(), isOfDocument)
            + std::count_if(other.clauses.begin(), other.clauses.end(), isOfDocument);
        const bool isMixed = ofDocument != 0
            && static_cast<std::size_t>(ofDocument) != to.clauses.size() + other.clauses.size();
        if (!to.isJoinable || !other.isJoinable || isMixed) {
            addProblem(Reason::NotJoinable, sign);
            return;
        }
        for (Item *const item : {&to, &other}) {
            if (item->isPlain)
                addNamesTo({&item->clauses.front()});
        }
        to.clauses = either(to.clauses, other.clauses);
        to.isPlain = false;
    }

    /// Gives all that stands together as words the equal names of what it says.
    void addNames(std::vector<Item> &items)
    {
        std::vector<Clause *> run;
        for (Item &item : items) {
            Clause *const plain = item.isPlain ? &item.clauses.front() : nullptr;
            if (plain == nullptr || (!run.empty() && !areAlike(*run.front(), *plain)))
                addNamesTo(std::exchange(run, {}));
            if (plain != nullptr)
                run.push_back(plain);
        }
        addNamesTo(std::move(run));
    }

    void addNamesTo(std::vector<Clause *> run)
    {
        if (m_vocabulary != nullptr && !run.empty())
            addEqualNames(m_vocabulary->equalNames(), m_query.text, std::move(run),
                          m_query.equalNames);
    }

    void addProblem(Reason reason, const Piece &piece)
    {
        FieldProblem problem{reason, piece.field, std::string(piece.value), false, {}};
        problem.isPending = isPending(piece, reason);
        m_query.problems.push_back(std::move(problem));
    }

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
        if (piece.field == "title" || piece.field == "document")
            return Reason::NoWord;
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

    /// False where there is no word in it.
    bool addClause(const Piece &piece, Scope scope, Item &item) const
    {
        Clause clause = clauseOf(piece.value, piece.quoted);
        if (clause.words.empty())
            return false;
        const bool endsWithWord = clause.end == piece.value.size();
        clause.excluded = piece.excluded;
        clause.inTitle = scope.inTitle;
        clause.ofDocument = scope.ofDocument;
        clause.begin = static_cast<std::uint32_t>(piece.begin);
        clause.end = static_cast<std::uint32_t>(piece.end);
        QueryWord &last = clause.words.back();
        // A single letter at the end of a phrase stands for itself: it would match nearly all.
        const bool longEnough = clause.words.size() == 1 || last.word.size() > 1;
        if (m_unfinished && piece.open && !piece.excluded && endsWithWord && longEnough)
            last.prefix = true;
        item.isJoinable = !piece.excluded;
        item.isPlain = !piece.excluded && !piece.quoted && item.clauses.empty();
        item.clauses.push_back(std::move(clause));
        return true;
    }

    const Vocabulary *m_vocabulary;
    bool m_unfinished;
    Query m_query;
    PieceReader m_pieces;
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
