// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/folding.h"
#include "core/search/queryclauses.h"

#include <algorithm>
#include <span>

namespace entente::search {

namespace {

using Words = std::vector<QueryWord>;

bool isSame(const QueryWord &a, const QueryWord &b)
{
    return a.word == b.word || std::string(stem(a.word)) == std::string(stem(b.word));
}

bool isAt(const Words &text, std::size_t at, const Words &name)
{
    return at + name.size() <= text.size()
        && std::equal(name.begin(), name.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                      isSame);
}

/// Whether whoever finds the name has found the clause.
bool contains(const Clause &name, const Clause &clause)
{
    const auto same = [](const QueryWord &a, const QueryWord &b) { return a.word == b.word; };
    return std::search(name.words.begin(), name.words.end(), clause.words.begin(),
                       clause.words.end(), same)
        != name.words.end();
}

/// A name that words may be, and the group that it is of.
struct Candidate
{
    Clause name;
    std::size_t group = 0;
};

/// All names of the groups that a text has a name of.
std::vector<Candidate> candidates(const EqualNames &equal, std::string_view text)
{
    const std::string comparable = comparableName(text);
    std::vector<Candidate> found;
    for (std::size_t g = 0; g < equal.groups().size(); ++g) {
        const EqualNames::Group &group = equal.groups()[g];
        const bool isNamed = std::any_of(group.begin(), group.end(), [&](const auto &name) {
            return comparable.find(name.comparable) != std::string::npos;
        });
        for (std::size_t n = 0; isNamed && n < group.size(); ++n) {
            Candidate candidate{clauseOf(group[n].words, false), g};
            candidate.name.isEqualName = true;
            if (!candidate.name.words.empty())
                found.push_back(std::move(candidate));
        }
    }
    return found;
}

/// A name that a longer one of another group ends with means something else behind the word before.
void setApart(std::vector<Candidate> &all, const EqualNames &equal)
{
    for (Candidate &each : all) {
        const Words &words = each.name.words;
        for (std::size_t g = 0; g < equal.groups().size(); ++g) {
            for (const EqualNames::Name &name : equal.groups()[g]) {
                if (g == each.group || name.words.size() <= each.name.given.size()
                    || !name.words.ends_with(each.name.given))
                    continue;
                const Words longer = clauseOf(name.words, false).words;
                if (longer.size() > words.size()
                    && isAt(longer, longer.size() - words.size(), words))
                    each.name.notAfter = longer[longer.size() - words.size() - 1].word;
            }
        }
    }
}

class Equals final
{
public:
    Equals(const EqualNames &equal, std::string_view text, std::vector<Clause *> run)
        : m_run(std::move(run)), m_names(candidates(equal, text))
    {
        if (m_names.empty())
            return;
        setApart(m_names, equal);
        for (std::size_t c = 0; c < m_run.size(); ++c) {
            for (const QueryWord &word : m_run[c]->words) {
                m_words.push_back(word);
                m_of.push_back(c);
            }
        }
    }

    void add(std::vector<std::string> &names)
    {
        for (std::size_t at = 0; !m_names.empty() && at < m_words.size();) {
            const Candidate *const found = longestAt(at);
            if (found == nullptr) {
                ++at;
                continue;
            }
            const std::size_t end = at + found->name.words.size();
            addOthers(*found, std::span(m_run).subspan(m_of[at], m_of[end - 1] - m_of[at] + 1),
                      names);
            at = end;
        }
    }

private:
    /// The longest name that whole clauses say from a word on; null where there is none.
    [[nodiscard]] const Candidate *longestAt(std::size_t at) const
    {
        const Candidate *longest = nullptr;
        for (const Candidate &each : m_names) {
            const std::size_t end = at + each.name.words.size();
            if (!isAt(m_words, at, each.name.words) || (at > 0 && m_of[at - 1] == m_of[at])
                || (end < m_of.size() && m_of[end] == m_of[end - 1])
                || (at > 0 && m_words[at - 1].word == each.name.notAfter))
                continue;
            if (longest == nullptr || each.name.words.size() > longest->name.words.size())
                longest = &each;
        }
        return longest;
    }

    void addOthers(const Candidate &found, std::span<Clause *const> clauses,
                   std::vector<std::string> &names) const
    {
        for (const Candidate &each : m_names) {
            if (each.group != found.group || &each == &found)
                continue;
            bool any = false;
            for (Clause *const clause : clauses) {
                if (contains(each.name, *clause))
                    continue;
                Clause other = each.name;
                other.inTitle = clause->inTitle;
                other.ofDocument = clause->ofDocument;
                other.begin = clause->begin;
                other.end = clause->end;
                clause->others.push_back(std::move(other));
                any = true;
            }
            if (any && std::find(names.begin(), names.end(), each.name.given) == names.end())
                names.push_back(each.name.given);
        }
    }

    std::vector<Clause *> m_run;
    std::vector<Candidate> m_names;
    Words m_words;
    std::vector<std::size_t> m_of; ///< clause of each word
};

} // namespace

void addEqualNames(const EqualNames &equal, std::string_view text, std::vector<Clause *> run,
                   std::vector<std::string> &names)
{
    Equals equals(equal, text, std::move(run));
    equals.add(names);
}

} // namespace entente::search
