// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/namecheck.h"

#include "core/base/casefold.h"
#include "core/search/searching.h"

#include <algorithm>
#include <set>

namespace entente::search {

namespace {

using Reason = FieldProblem::Reason;

constexpr std::string_view unknownLanguage = "und";

/// The names that briefings bear as their source, language or format, by `of`.
template <typename Of>
std::vector<std::string> namesOf(const LiveSegments &segments, Of &&of)
{
    std::set<std::string> names;
    for (const LiveSegment &live : segments) {
        const Segment &segment = *live.segment;
        std::vector<bool> used(segment.nameCount());
        for (std::uint32_t i = 0; i < segment.briefings(); ++i) {
            if (i >= live.removed->size() || !(*live.removed)[i])
                used[of(segment)[i]] = true;
        }
        for (std::uint32_t name = 0; name < used.size(); ++name) {
            if (used[name] && !segment.name(name).empty())
                names.emplace(segment.name(name));
        }
    }
    return {names.begin(), names.end()};
}

template <typename Bears>
void check(std::vector<FieldProblem> &problems, const std::vector<std::string> &asked,
           const std::vector<std::string> &known, FieldProblem problem, Bears &&bears)
{
    problem.known = known;
    std::erase(problem.known, unknownLanguage); // which nobody would ask for
    for (const std::string &each : asked) {
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](const std::string &name) {
            return bears(text::caseFolded(name), each);
        });
        if (isKnown)
            continue;
        problem.value = each;
        problems.push_back(problem);
    }
}

} // namespace

std::vector<FieldProblem> problemsOf(const LiveSegments &segments, const Query &query)
{
    std::vector<FieldProblem> problems = query.problems;
    if (!query.sources.empty())
        check(problems, query.sources,
              namesOf(segments, [](const Segment &of) { return of.sources(); }),
              {Reason::UnknownSource, "source", {}, false, {}},
              [](const std::string &name, const std::string &part) {
                  return name.find(part) != std::string::npos;
              });
    if (!query.languages.empty())
        check(problems, query.languages,
              namesOf(segments, [](const Segment &of) { return of.languages(); }),
              {Reason::UnknownLanguage, "lang", {}, false, {}},
              [](const std::string &name, const std::string &tag) {
                  return name == tag || name.starts_with(tag + '-');
              });
    if (!query.formats.empty())
        check(problems, query.formats,
              namesOf(segments, [](const Segment &of) { return of.formats(); }),
              {Reason::UnknownFormat, "format", {}, false, {}},
              [](const std::string &name, const std::string &format) { return name == format; });
    return problems;
}

} // namespace entente::search
