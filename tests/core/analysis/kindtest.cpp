// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/kindwords.h"
#include "tests/support/briefings.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

/// "kind: words it rests on", or "nothing".
std::string said(std::string_view text, const std::optional<KindMention> &mention)
{
    if (!mention)
        return "nothing";
    return std::string(name(mention->kind)) + ": "
        + std::string(text.substr(mention->words.begin, mention->words.size()));
}

std::string heading(std::string_view text)
{
    return said(text, kindOfHeading(text));
}

std::string announced(std::string_view text)
{
    return said(text, kindAnnounced(text));
}

std::string titled(std::string_view text)
{
    return said(text, kindOfTitle(text));
}

/// The kinds of a briefing's topics, with how sure and on which words.
std::string kindsIn(const std::string &markdown)
{
    const BriefingPtr read = briefing(markdown);
    std::string found;
    for (const Topic &topic : read->topics) {
        found += std::string(name(topic.kind)) + ", " + std::string(name(topic.certainty));
        if (!topic.evidence.isEmpty())
            found += " by “" + std::string(read->words(topic.evidence)) + "”";
        found += '\n';
    }
    return found;
}

} // namespace

TEST(KindOfAHeading, isWhatItNames)
{
    EXPECT_EQ(heading("Recommendations"), "recommendation: Recommendations");
    EXPECT_EQ(heading("Recommendations for Both Governments"), "recommendation: Recommendations");
    EXPECT_EQ(heading("Evaluating the Implications of Closer Ties"), "implication: Implications");
    EXPECT_EQ(heading("Key Threats"), "threat: Threats");
    EXPECT_EQ(heading("Focus Area"), "focus-area: Focus Area");
    EXPECT_EQ(heading("Areas of focus"), "focus-area: Areas of focus");
    EXPECT_EQ(heading("Benefit"), "benefit: Benefit");
    EXPECT_EQ(heading("提言"), "recommendation: 提言");
}

TEST(KindOfAHeading, isNothingWhereANounIsOnlyMentioned)
{
    for (const char *const text :
         {"Countering Threats in the Strait", "Veterans’ Benefits", "Reducing Risks",
          "Threats and Benefits", "A Statement", "", "Factors", "Managing the Risk of Escalation"})
        EXPECT_EQ(heading(text), "nothing") << text;
}

TEST(KindAnnounced, isWhatTheSentenceSaysTheListIs)
{
    EXPECT_EQ(announced("The following implications deserve attention:"),
              "implication: implications");
    EXPECT_EQ(announced("The allies face several threats:"), "threat: threats");
    EXPECT_EQ(announced("Key factors influencing this commitment include:"), "driver: factors");
    EXPECT_EQ(announced("Benefits include:"), "benefit: Benefits");
    EXPECT_EQ(announced("Both should consider the following strategies:"),
              "recommendation: strategies");
    EXPECT_EQ(announced("We recommend that the ministers:"), "recommendation: recommend");
}

TEST(KindAnnounced, isNeverGuessed)
{
    for (const char *const text :
         {"The ministers agreed on steps to reduce these risks:", "A deterrent against threats:",
          "Participants included:", "To counter the following threats, both will:",
          "The navy protects shipping from several threats:",
          "The following factors deserve attention:", "The following steps were taken last year:",
          "", "They met:"})
        EXPECT_EQ(announced(text), "nothing") << text;
}

TEST(KindOfATitle, isAThreatWhereItsHeadNounIsOne)
{
    EXPECT_EQ(titled("Increased Regional Threats"), "threat: Threats");
    EXPECT_EQ(titled("Growing Piracy Threat"), "threat: Threat");
    EXPECT_EQ(titled("Recommendation 3"), "recommendation: Recommendation");
    for (const char *const text :
         {"Countering Cyber Threats", "Reducing Risk", "Threat Assessment Centre", "No Threat",
          "Exercises", "Risk Management", ""})
        EXPECT_EQ(titled(text), "nothing") << text;
}

TEST(KindAttribute, isAClassAtTheEnd)
{
    EXPECT_EQ(said("Piracy {.threat}", kindAttribute("Piracy {.threat}")), "threat: {.threat}");
    EXPECT_EQ(said("A {kind=focus-area} ", kindAttribute("A {kind=focus-area} ")),
              "focus-area: {kind=focus-area}");
    for (const char *const text :
         {"Piracy {threat}", "{.threat} Piracy", "Piracy {.menace}", "Piracy {.threat", "}"})
        EXPECT_FALSE(kindAttribute(text).has_value()) << text;
}

TEST(KindOfATopic, isStatedByTheSectionsHeading)
{
    EXPECT_EQ(kindsIn("# T\n\n## Key threats\n\n- **Piracy:** Ships.\n- **Storms:** Waves.\n"),
              "threat, stated by “threats”\nthreat, stated by “threats”\n");
}

TEST(KindOfATopic, isStatedByAHeadingThatSaysItInOtherWords)
{
    const auto under = [](const std::string &heading) {
        std::string text = "# T\n\n## ";
        text.append(heading).append("\n\n- **Ports:** All of them.\n");
        const std::string kinds = kindsIn(text);
        return kinds.substr(0, kinds.find(','));
    };
    EXPECT_EQ(under("What we want"), "recommendation");
    EXPECT_EQ(under("The solution"), "recommendation");
    EXPECT_EQ(under("Our demands"), "recommendation");
    EXPECT_EQ(kindsIn("# T\n\n## The solution\n\n- **Estimated cost:** Two million.\n"),
              "point, inferred\n");
    EXPECT_EQ(under("What we will do"), "commitment");
    EXPECT_EQ(under("Our promise"), "commitment");
    EXPECT_EQ(under("Why initiate a council"), "benefit");
    EXPECT_EQ(under("The case for a council"), "benefit");
    EXPECT_EQ(under("How we got here"), "driver");
    EXPECT_EQ(under("What’s at stake"), "implication");
    EXPECT_EQ(under("The human cost"), "implication");
    EXPECT_EQ(under("The threat landscape"), "threat");
    for (const char *const text : {"What we have learned", "Case in point", "Sources of funding",
                                   "What comes next", "Solution architecture"})
        EXPECT_EQ(under(text), "point") << text;
}

TEST(KindOfATopic, isLedInByTheSentenceBeforeTheList)
{
    EXPECT_EQ(
        kindsIn("# T\n\n## Ahead\n\nThe following benefits are named:\n\n- **Trade:** More.\n"),
        "benefit, led-in by “benefits”\n");
}

TEST(KindOfATopic, isLedInByAHeadingThatNobodyMarked)
{
    EXPECT_EQ(kindsIn("# T\n\n## Recommendations\n\nKey threats\n\n- **Fog:** More.\n"),
              "threat, led-in by “threats”\n");
    EXPECT_EQ(kindsIn("# T\n\nMain benefits of the pact\n\n- **Trade:** More.\n"),
              "benefit, led-in by “benefits”\n");
    EXPECT_EQ(kindsIn("# T\n\nThe threats are many.\n\n- **Fog:** More.\n"), "point, inferred\n");
    EXPECT_EQ(kindsIn("# T\n\nDear colleagues,\n\n- **Fog:** More.\n"), "point, inferred\n");
}

TEST(KindOfATopic, isPointWhereTheListIsSomethingElse)
{
    EXPECT_EQ(
        kindsIn("# T\n\n## Recommendations\n\nParticipants were:\n\n- **Norland:** Minister.\n"),
        "point, inferred\n");
    EXPECT_EQ(
        kindsIn("# T\n\n## Ahead\n\nSteps to reduce these risks:\n\n- **Lights:** More of them.\n"),
        "point, inferred\n");
    EXPECT_EQ(kindsIn("# Threats to the strait\n\n- **Norland:** Minister.\n"), "point, inferred\n")
        << "the title of the whole says nothing about its lists";
}

TEST(KindOfATopic, isStatedByTheFirstHeadingWhereTheTitleStandsInTheFrontMatter)
{
    const std::string given = "---\ntitle: The strait\n---\n";
    EXPECT_EQ(kindsIn(given + "# Threats\n\n- **Piracy:** Ships.\n"),
              "threat, stated by “Threats”\n");
    EXPECT_EQ(kindsIn(given
                      + "# Threats to trade\n\n- **Piracy:** Ships.\n\n"
                        "# Outlook\n\n- **Trade:** More.\n"),
              "threat, stated by “Threats”\npoint, inferred\n");
    EXPECT_EQ(kindsIn(given + "# Threats to the strait\n\n- **Norland:** Minister.\n"),
              "point, inferred\n")
        << "a longer title of the whole";
    EXPECT_EQ(kindsIn("---\ntitle: Threats\n---\n# Threats\n\n- **Norland:** Minister.\n"),
              "point, inferred\n")
        << "the same title twice";
}

TEST(KindOfATopic, isStatedByAnAttributeBeforeAllElse)
{
    EXPECT_EQ(kindsIn("# T\n\n## Key threats\n\n- **Trade:** More of it. {.benefit}\n"),
              "benefit, stated by “{.benefit}”\n");
    EXPECT_EQ(kindsIn("# T\n\n## Ahead {.implication}\n\n- **Trade:** More of it.\n"),
              "implication, stated by “{.implication}”\n");
}

TEST(KindOfATopic, isStatedByALabelAndInferredFromATitle)
{
    EXPECT_EQ(kindsIn("# T\n\n## Ahead\n\n- **Growing Regional Threats:** Ships.\n"),
              "threat, inferred by “Threats”\n");
    EXPECT_EQ(kindsIn("# T\n\n**Threat:** Mines close the port.\n\n**Recommendation 2:** Sweep.\n"),
              "threat, stated by “Threat”\nrecommendation, stated by “Recommendation 2”\n");
}

} // namespace entente::test
