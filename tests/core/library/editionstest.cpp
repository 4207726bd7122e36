// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/editions.h"

#include <gtest/gtest.h>

namespace entente::library {

namespace {

/// Paragraph after paragraph, no run of three words twice.
std::string words(int from, int to)
{
    std::string text;
    for (int i = from; i < to; ++i)
        text += "word" + std::to_string(i) + (i % 20 == 19 ? ".\n\n" : " ");
    return text;
}

EditionFeatures document(const std::string &text, const std::string &file = "a.md")
{
    EditionFeatures features;
    features.file = file;
    features.title = titleKey("The strait");
    features.sketch = sketchOf(text);
    return features;
}

EditionVerdict byTitle(const std::string &a, const std::string &b, const char *dateOfB = nullptr)
{
    EditionFeatures one = document(a, "a.md");
    EditionFeatures other = document(b, "b.md");
    one.date = Date::parse("2024-04-10");
    other.date = dateOfB != nullptr ? Date::parse(dateOfB) : one.date;
    EXPECT_EQ(editionVerdict(one, other), editionVerdict(other, one));
    return editionVerdict(one, other);
}

EditionVerdict byPath(const std::string &a, const std::string &b, const std::string &title = {})
{
    EditionFeatures one = document(a);
    EditionFeatures other = document(b);
    one.title = titleKey(title);
    other.title = titleKey(title);
    return editionVerdict(one, other);
}

} // namespace

TEST(Editions, areKnownWhereATypingErrorWasMended)
{
    const std::string before = words(0, 300);
    std::string after = before;
    after.replace(after.find("word150 "), 8, "wort150 ");
    EXPECT_EQ(byTitle(before, after), EditionVerdict::Same);
    EXPECT_EQ(byTitle(before, after, "2024-05-01"), EditionVerdict::Same);
    EXPECT_EQ(byTitle("Mines close the strait to all tankers until the summer.",
                      "Mines close the strait to most tankers until the summer."),
              EditionVerdict::Same)
        << "in a text of ten words, too";
}

TEST(Editions, areKnownWhereAParagraphWasAdded)
{
    EXPECT_EQ(byTitle(words(0, 300), words(0, 300) + words(1000, 1100)), EditionVerdict::Same);
    EXPECT_EQ(byTitle(words(0, 40), words(1000, 1040) + words(0, 40)), EditionVerdict::Same);
    EXPECT_EQ(byTitle(words(0, 3000), words(0, 3000) + words(5000, 6000)), EditionVerdict::Same)
        << "of a long text a sample is enough";
}

TEST(Editions, areInDoubtWhereHalfWasRewritten)
{
    EXPECT_EQ(byTitle(words(0, 400), words(0, 200) + words(1000, 1200)), EditionVerdict::Unsure);
    EXPECT_EQ(byTitle(words(0, 4000), words(0, 2000) + words(5000, 7000)), EditionVerdict::Unsure);
    EXPECT_EQ(byPath(words(0, 400), words(0, 200) + words(1000, 1200)), EditionVerdict::Same)
        << "in the same file there is no doubt";
}

TEST(Editions, areNotTheReportsOfEachWeekUnderOneTitle)
{
    EXPECT_EQ(byTitle(words(0, 300), words(1000, 1300), "2024-04-17"), EditionVerdict::Other);
    EXPECT_EQ(byTitle(words(0, 300), words(1000, 1300)), EditionVerdict::Other);
}

TEST(Editions, areNotWhatSharesAFrameAlone)
{
    const std::string frame = words(5000, 5060);
    EXPECT_EQ(byTitle(frame + words(0, 200), frame + words(1000, 1200), "2024-04-17"),
              EditionVerdict::Other);
    EXPECT_EQ(byTitle(words(5000, 5300) + words(0, 200), words(5000, 5300) + words(1000, 1200),
                      "2024-04-17"),
              EditionVerdict::Unsure)
        << "of another date, more than half the same: somebody has to say";
}

TEST(Editions, areInDoubtWhereOneIsASmallPartOfTheOther)
{
    EXPECT_EQ(byTitle(words(0, 100), words(0, 2000)), EditionVerdict::Unsure);
}

TEST(Editions, areNotOfDifferentTitlesOrPublishersElsewhere)
{
    EditionFeatures one = document(words(0, 300), "a.md");
    EditionFeatures other = document(words(0, 300), "b.md");
    one.source = titleKey("The Office");
    other.source = titleKey("the  OFFICE");
    EXPECT_EQ(editionVerdict(one, other), EditionVerdict::Same);
    other.source = titleKey("Others");
    EXPECT_EQ(editionVerdict(one, other), EditionVerdict::Other);
    other.source.clear();
    EXPECT_EQ(editionVerdict(one, other), EditionVerdict::Same) << "not known is no other";
    other.title = titleKey("The straits");
    EXPECT_EQ(editionVerdict(one, other), EditionVerdict::Other);
}

TEST(Editions, ofOnePathAreKnownUnlessTheTextIsAltogetherAnother)
{
    EXPECT_EQ(byPath(words(0, 300), words(240, 300) + words(1000, 1240)), EditionVerdict::Same);
    EXPECT_EQ(byPath(words(0, 300), words(0, 30)), EditionVerdict::Same) << "most was cut";
    EXPECT_EQ(byPath(words(0, 300), words(1000, 1300)), EditionVerdict::Other);
    EXPECT_EQ(byPath(words(0, 300), words(1000, 1300), "The strait"), EditionVerdict::Unsure);
    EXPECT_EQ(byPath("", words(0, 300)), EditionVerdict::Same) << "it was only begun";
    EXPECT_EQ(byPath("Mines close it.", "They shut ports."), EditionVerdict::Unsure)
        << "too little to call it another";
}

TEST(Editions, ofOnePathWithAnotherDateAndTextAreOtherDocuments)
{
    EditionFeatures monday = document(words(0, 300), "today.md");
    EditionFeatures tuesday = document(words(1000, 1300), "today.md");
    monday.date = Date::parse("2024-04-08");
    tuesday.date = Date::parse("2024-04-09");
    EXPECT_EQ(editionVerdict(monday, tuesday), EditionVerdict::Other);
}

TEST(Editions, ofOneAddressAreKnownAsThoseOfOnePath)
{
    EditionFeatures one = document(words(0, 300), "a.md");
    EditionFeatures other = document(words(200, 500), "b.md");
    one.title.clear();
    one.address = other.address = "https://example.org/strait";
    EXPECT_EQ(editionVerdict(one, other), EditionVerdict::Same);
    other.address = "https://example.org/other";
    EXPECT_EQ(editionVerdict(one, other), EditionVerdict::Other);
}

TEST(Editions, onStandardInputHaveNoPlaceInCommon)
{
    EditionFeatures one = document(words(0, 300), "-");
    EditionFeatures other = document(words(0, 200) + words(1000, 1100), "-");
    one.title.clear();
    EXPECT_EQ(editionVerdict(one, other), EditionVerdict::Other);
}

TEST(Editions, areComparedByFoldedWordsInEveryScript)
{
    EXPECT_EQ(sketchOf("Mines close the strait."), sketchOf("MINES — close\n\nthe  Strait"));
    const std::string before = "海峡は機雷によって夏まで全てのタンカーに対して閉鎖される。"
                               "各国は掃海艇を派遣し、港の防備を固める。";
    const std::string after = "海峡は機雷によって秋まで全てのタンカーに対して閉鎖される。"
                              "各国は掃海艇を派遣し、港の防備を固める。";
    EXPECT_EQ(byTitle(before, after), EditionVerdict::Same);
    EXPECT_EQ(byTitle(before, "会議は来週東京で開かれ、予算と人員について話し合われる予定だ。"),
              EditionVerdict::Other);
}

TEST(Editions, areMeasuredByWhatTheyShare)
{
    const TextSketch whole = sketchOf(words(0, 202)); // 200 runs
    const Likeness half = likenessOf(whole, sketchOf(words(0, 102)));
    EXPECT_DOUBLE_EQ(half.ofSmaller, 1.0);
    EXPECT_DOUBLE_EQ(half.ofBoth, 0.5);
    EXPECT_DOUBLE_EQ(likenessOf(whole, sketchOf(words(1000, 1100))).ofSmaller, 0.0);
    EXPECT_DOUBLE_EQ(likenessOf(whole, sketchOf("")).ofSmaller, 0.0);
    const Likeness sampled = likenessOf(sketchOf(words(0, 10'000)), sketchOf(words(5'000, 15'000)));
    EXPECT_NEAR(sampled.ofBoth, 1.0 / 3, 0.1);
    EXPECT_NEAR(sampled.ofSmaller, 0.5, 0.1);
}

TEST(Editions, keepTheirSketchAsBytes)
{
    for (const std::string &text : {std::string(), words(0, 50), words(0, 9000)}) {
        const TextSketch sketch = sketchOf(text);
        EXPECT_EQ(sketchFrom(bytesOf(sketch)), sketch);
        EXPECT_LE(bytesOf(sketch).size(), 1028U);
    }
    EXPECT_EQ(sketchFrom("abc"), TextSketch());
}

TEST(Editions, theLastToComeIsTheNewestUnlessItIsAnOlderFile)
{
    const auto dated = [](const char *file, const char *date) {
        return EditionMark{file, Date::parse(date)};
    };
    EXPECT_EQ(newestOf({{"a.md", std::nullopt}, {"a.md", std::nullopt}}), 1U);
    EXPECT_EQ(newestOf({dated("new.md", "2024-05-01"), dated("old.md", "2023-05-01")}), 0U);
    EXPECT_EQ(newestOf({dated("old.md", "2023-05-01"), dated("new.md", "2024-05-01")}), 1U);
    EXPECT_EQ(newestOf({dated("a.md", "2024-12-01"), dated("a.md", "2024-01-12")}), 1U)
        << "of the same file the last word counts";
}

} // namespace entente::library
