// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Holds what is found in real documents against what a reader found in them before; see README.md.

#include "core/analysis/analysis.h"
#include "core/base/casefold.h"
#include "core/reading/file.h"
#include "resources/resources.h"
#include "tests/judge/areas.h"
#include "tests/judge/figures.h"
#include "tests/judge/judgements.h"
#include "tests/judge/share.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace entente::judge {

namespace {

namespace fs = std::filesystem;

struct Totals
{
    std::map<std::string, Share> found;  ///< by form
    std::map<std::string, Share> kinds;  ///< plain to a reader, and given
    Share listed;                        ///< the same, of all but sentences of prose
    std::map<std::string, Share> typed;  ///< given, and right, where the topic is a judged one
    std::map<std::string, int> unjudged; ///< given to what is no judged topic, by form
    std::map<std::string, std::map<std::string, int>> confusion;
    Share sentences; ///< found in prose, and right
    Share dates;
    int allPoints = 0;
    int nothing = 0;
    int documents = 0;
};

class Judge final
{
public:
    /// `known` are the areas that judgements could name.
    Judge(std::vector<fs::path> texts, std::set<std::string> known, bool isWordy)
        : m_texts(std::move(texts)), m_wordy(isWordy), m_areas(std::move(known))
    {
    }

    void hold(const Document &document, const std::string &where)
    {
        const Result<std::string> bytes = loadFile(fileOf(document.name, where));
        if (!bytes)
            return;
        Result<Briefing> result = readAndAnalyse(bytes.value(), document.name + ".md",
                                                 *bundledVocabulary());
        if (!result)
            return;
        hold(document, result.value());
    }

    void print() const
    {
        const auto all = [](const std::map<std::string, Share> &shares, const char *title) {
            Share sum;
            std::printf("%s\n", title);
            for (const auto &[name, share] : shares) {
                std::printf("    %-16s %s\n", name.c_str(), share.said().c_str());
                sum.of += share.of;
                sum.all += share.all;
            }
            std::printf("    %-16s %s\n", "all", sum.said().c_str());
        };
        std::printf("%d documents\n", m_totals.documents);
        all(m_totals.found, "topics found, by form");
        all(m_totals.kinds, "kinds that are plain to a reader, and given");
        std::printf("    %-16s %s\n", "beside prose", m_totals.listed.said().c_str());
        all(m_totals.typed, "kinds given to judged topics, and right");
        std::printf("sentences found in prose that are judged topics of that kind: %s\n",
                    m_totals.sentences.said().c_str());
        for (const auto &[form, count] : m_totals.unjudged)
            std::printf("kinds given to what is no judged topic: %d %s\n", count, form.c_str());
        std::printf("confusion (judged: given)\n");
        for (const auto &[judged, given] : m_totals.confusion) {
            std::printf("    %-16s", judged.c_str());
            for (const auto &[kind, count] : given)
                std::printf(" %s %d", kind.c_str(), count);
            std::printf("\n");
        }
        m_areas.print();
        std::printf("dates %s\n", m_totals.dates.said().c_str());
        std::printf("documents in which all is point %d, nothing is found %d\n", m_totals.allPoints,
                    m_totals.nothing);
    }

    /// What docs/topics-found.md writes down.
    [[nodiscard]] Figures figures() const
    {
        const auto sumOf = [](const std::map<std::string, Share> &shares, std::string_view but) {
            Share sum;
            for (const auto &[name, share] : shares) {
                sum.of += name == but ? 0 : share.of;
                sum.all += name == but ? 0 : share.all;
            }
            return sum;
        };
        Figures figures(m_totals.documents);
        figures.add("listed topics found", sumOf(m_totals.found, "sentence"));
        const auto prose = m_totals.found.find("sentence");
        figures.add("topics of prose found",
                    prose == m_totals.found.end() ? Share{} : prose->second);
        figures.add("kinds given to listed topics", m_totals.listed);
        figures.add("kinds given to all", sumOf(m_totals.kinds, {}));
        for (const auto &[kind, share] : m_totals.kinds)
            figures.add("kind given: " + kind, share);
        figures.add("kinds right, of judged topics", sumOf(m_totals.typed, {}));
        figures.add("sentences of prose judged alike", m_totals.sentences);
        figures.add("focus areas right", m_areas.right());
        figures.add("focus areas right, by what is broader", m_areas.rightByBroader());
        figures.add("focus areas found", m_areas.found());
        figures.add("dates", m_totals.dates);
        return figures;
    }

private:
    [[nodiscard]] std::string fileOf(const std::string &name, const std::string &where) const
    {
        const std::string inside = where.substr(where.find(':') + 1);
        for (const fs::path &folder : m_texts) {
            for (const fs::path &path : {folder / inside, folder / (name + ".md")}) {
                if (fs::is_regular_file(path))
                    return path.string();
            }
        }
        return name;
    }

    void hold(const Document &document, const Briefing &briefing)
    {
        ++m_totals.documents;
        std::vector<bool> isJudged(briefing.topics.size());
        for (const Judgement &judged : document.topics) {
            const std::optional<std::size_t> at = topicOf(judged, briefing);
            m_totals.found[judged.form].count(at.has_value());
            const std::string given = at ? std::string(name(briefing.topics[*at].kind)) : "none";
            if (at)
                isJudged[*at] = true;
            if (judged.kind != "point")
                m_totals.kinds[judged.kind].count(given == judged.kind);
            if (judged.kind != "point" && judged.form != "sentence")
                m_totals.listed.count(given == judged.kind);
            if (at && given != "point")
                m_totals.typed[given].count(given == judged.kind);
            ++m_totals.confusion[judged.kind][given];
            if (at) {
                holdAreas(document, judged, briefing, briefing.topics[*at]);
                if (briefing.isOfProse(briefing.topics[*at]))
                    m_totals.sentences.count(given == judged.kind);
            }
            if (m_wordy && given != judged.kind)
                std::printf("%s:%u: %s, judged %s, given %s (%s): %.300s\n", document.name.c_str(),
                            judged.line, judged.form.c_str(), judged.kind.c_str(), given.c_str(),
                            at ? std::string(briefing.words(briefing.topics[*at].evidence)).c_str()
                               : "",
                            at ? sayOf(briefing, briefing.topics[*at]).c_str()
                               : sourceAt(briefing, judged).c_str());
        }
        holdOthers(document, briefing, isJudged);
        const std::string date = briefing.meta.date ? briefing.meta.date->toString() : "-";
        m_totals.dates.count(date == document.date);
        if (m_wordy && date != document.date)
            std::printf("%s: date %s, judged %s\n", document.name.c_str(), date.c_str(),
                        document.date.c_str());
        const bool isAllPoints = std::all_of(
            briefing.topics.begin(), briefing.topics.end(),
            [](const Topic &topic) { return topic.kind == Kind::Point; });
        m_totals.nothing += briefing.topics.empty() ? 1 : 0;
        m_totals.allPoints += isAllPoints && !briefing.topics.empty() ? 1 : 0;
    }

    void holdOthers(const Document &document, const Briefing &briefing,
                    const std::vector<bool> &isJudged)
    {
        for (std::size_t i = 0; i < briefing.topics.size(); ++i) {
            const Topic &topic = briefing.topics[i];
            if (isJudged[i] || topic.kind == Kind::Point)
                continue;
            const bool sentence = briefing.isOfProse(topic);
            ++m_totals.unjudged[sentence ? "sentences" : "items"];
            if (sentence)
                m_totals.sentences.count(false);
            if (m_wordy)
                std::printf("%s:%u: no judged topic, given %s (%s): %.120s\n",
                            document.name.c_str(), lineOf(briefing, topic),
                            std::string(name(topic.kind)).c_str(),
                            std::string(briefing.words(topic.evidence)).c_str(),
                            sayOf(briefing, topic).c_str());
        }
    }

    /// The words with which a judged topic begins, and some more, as they stand in the source.
    static std::string sourceAt(const Briefing &briefing, const Judgement &judged)
    {
        constexpr std::size_t much = 300;
        constexpr std::size_t enough = 16;
        if (judged.line == 0 || judged.line > briefing.lineStarts.size())
            return judged.begins;
        const std::string_view rest = std::string_view(briefing.source)
                                          .substr(briefing.lineStarts[judged.line - 1]);
        const std::size_t at = rest.find(judged.begins.substr(0, enough));
        return simplified(rest.substr(at == std::string_view::npos ? 0 : at, much));
    }

    static std::uint32_t lineOf(const Briefing &briefing, const Topic &topic)
    {
        return std::get<TextLine>(briefing.locatorOf(topic)).number;
    }

    static std::string sayOf(const Briefing &briefing, const Topic &topic)
    {
        return simplified(briefing.words(topic.title)) + " | "
            + simplified(briefing.words(topic.text));
    }

    void holdAreas(const Document &document, const Judgement &judged, const Briefing &briefing,
                   const Topic &topic)
    {
        const std::string differences = m_areas.hold(judged.areas, briefing, topic);
        if (m_wordy && !differences.empty())
            std::printf("%s:%u: areas%s: %.1500s\n", document.name.c_str(), judged.line,
                        differences.c_str(), sayOf(briefing, topic).c_str());
    }

    /// The topic that begins with the words on the line, or on one beside it.
    static std::optional<std::size_t> topicOf(const Judgement &judged, const Briefing &briefing)
    {
        constexpr std::size_t enough = 24; // bytes
        const std::string begins = lettersOf(judged.begins).substr(0, enough);
        for (std::size_t i = 0; i < briefing.topics.size(); ++i) {
            const Topic &topic = briefing.topics[i];
            const std::uint32_t line = lineOf(briefing, topic);
            const std::uint32_t away = line > judged.line ? line - judged.line : judged.line - line;
            if (away > 2)
                continue;
            const std::string words = lettersOf(briefing.words(topic.title))
                + lettersOf(briefing.words(topic.text));
            if (words.starts_with(begins) || (words.size() > 8 && begins.starts_with(words)))
                return i;
        }
        return std::nullopt;
    }

    std::vector<fs::path> m_texts;
    bool m_wordy;
    Totals m_totals;
    Areas m_areas;
};

std::map<std::string, std::string> placesIn(const fs::path &folder)
{
    std::map<std::string, std::string> places;
    for (const fs::directory_entry &file : fs::directory_iterator(folder)) {
        if (!file.path().filename().string().starts_with("texts"))
            continue;
        std::ifstream stream(file.path());
        for (std::string line; std::getline(stream, line);) {
            if (const auto fields = fieldsOf(line, '\t'); fields.size() > 1)
                places[fields[0]] = fields[1];
        }
    }
    return places;
}

std::set<std::string> linesOf(const fs::path &path)
{
    std::set<std::string> lines;
    std::ifstream stream(path);
    for (std::string line; std::getline(stream, line);)
        lines.insert(line);
    return lines;
}

} // namespace

} // namespace entente::judge

/// judge FOLDER HALF [-v] TEXTS…: HALF is work, held or all. Fails where a figure falls below what
/// docs/topics-found.md says.
int main(int argc, char **argv)
{
    using namespace entente::judge;
    std::vector<std::string> words(argv + 1, argv + argc);
    const bool isWordy = std::erase(words, "-v") > 0;
    if (words.size() < 3) {
        std::fprintf(stderr, "judge FOLDER work|held|all [-v] TEXTS...\n");
        return 2;
    }
    Judge judge({words.begin() + 2, words.end()}, linesOf(fs::path(words[0]) / "areas.txt"),
                isWordy);
    const auto places = placesIn(words[0]);
    std::vector<fs::path> files;
    for (const fs::directory_entry &file : fs::directory_iterator(fs::path(words[0]) / "gold"))
        files.push_back(file.path());
    std::sort(files.begin(), files.end());
    for (const fs::path &file : files) {
        const Document document = documentOf(file);
        const auto place = places.find(document.name);
        if ((words[1] == "all" || document.half == words[1]) && place != places.end())
            judge.hold(document, place->second);
    }
    judge.print();
    const fs::path written = fs::path(words[0]) / "../../docs/topics-found.md";
    return judge.figures().fallBelow(written.lexically_normal().string(), words[1]) ? 1 : 0;
}
