// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/edition.h"
#include "tests/core/publishing/publications.h"
#include "tests/core/publishing/unzipped.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

// The project that programs for coding texts read, as REFI-QDA 1.5 wants it.

namespace entente {

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// An element, with its own words and all that is in it.
struct Element
{
    std::string name;
    std::map<std::string, std::string> attributes;
    std::string words;
    std::vector<Element> within;

    [[nodiscard]] std::vector<Element> all(const std::string &wanted) const
    {
        std::vector<Element> found;
        for (const Element &each : within) {
            if (each.name == wanted)
                found.push_back(each);
            const std::vector<Element> deeper = each.all(wanted);
            found.insert(found.end(), deeper.begin(), deeper.end());
        }
        return found;
    }
    [[nodiscard]] std::string at(const std::string &attribute) const
    {
        const auto found = attributes.find(attribute);
        return found == attributes.end() ? std::string() : found->second;
    }
};

Element read(QXmlStreamReader &reader)
{
    Element element;
    element.name = reader.name().toString().toStdString();
    for (const QXmlStreamAttribute &each : reader.attributes())
        element.attributes[each.qualifiedName().toString().toStdString()] =
            each.value().toString().toStdString();
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement())
            break;
        if (reader.isStartElement())
            element.within.push_back(read(reader));
        else if (reader.isCharacters())
            element.words += reader.text().toString().toStdString();
    }
    return element;
}

/// A project that was exported, as a program reads it.
struct Read
{
    Element project;
    std::map<std::string, std::string> files;
    std::map<std::string, std::string> codes; ///< names by GUID

    /// What a reader finds between two positions: code points, the last not among them.
    [[nodiscard]] std::string wordsOf(const Element &source, const Element &selection) const
    {
        const std::string path = source.at("plainTextPath");
        const std::string bytes = files.at("sources/"
                                           + path.substr(std::string("internal://").size()));
        const std::u32string text = QString::fromStdString(bytes).toStdU32String();
        const auto begin = std::stoul(selection.at("startPosition"));
        const auto end = std::stoul(selection.at("endPosition"));
        return QString::fromStdU32String(text.substr(begin, end - begin)).toStdString();
    }
    [[nodiscard]] std::vector<std::string> codesOf(const Element &selection) const
    {
        std::vector<std::string> names;
        for (const Element &each : selection.all("CodeRef"))
            names.push_back(codes.at(each.at("targetGUID")));
        return names;
    }
    [[nodiscard]] std::vector<Element> selections() const
    {
        return project.all("PlainTextSelection");
    }
};

Read readBack(const std::string &bytes)
{
    Read found;
    found.files = test::unzipped(bytes);
    EXPECT_EQ(found.files[""], "project.qde");
    QXmlStreamReader reader(QString::fromStdString(found.files["project.qde"]));
    if (reader.readNextStartElement()) {
        EXPECT_EQ(reader.namespaceUri().toString().toStdString(), "urn:QDA-XML:project:1.0");
        found.project = read(reader);
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    for (const Element &code : found.project.all("Code"))
        found.codes[code.at("guid")] = code.at("name");
    return found;
}

std::string qdpx(const Publication &publication,
                 const PublishOptions &options = test::datedOptions())
{
    return test::published(publication, OutputFormat::Qdpx, options);
}

/// Words beyond the first plane, tables, notes with and without words, tags and a place.
Publication everything()
{
    const BriefingPtr of = test::briefing(
        "---\ntitle: \"Strait \\U0001F6A2 & <mines>\"\ndate: 2024-04-10\nmarking: TLP:AMBER\n"
        "language: ja\n---\n\n## Threats\n\n- **海峡の機雷 \U0001F4A3:** cyber attacks \U0001F600 on "
        "ports.\n- Missiles reach bases.\n\n| Focus Area | Now |\n|---|---|\n"
        "| Missile defense | more |\n");
    Publication publication = test::publicationOf({of, test::bundled()});
    std::vector<Annotation> &notes = publication.annotations.emplace_back();
    const auto at = static_cast<std::uint32_t>(of->text.find("Missiles"));
    Annotation note{"Missiles",      "Ask **whom**?\nTwice & <so>.",
                    {"navy", "ask"}, TextLine{9},
                    {at, at + 8},    NoteColour::Green};
    note.id = "0b0e8a43-1f0b-4a57-93b5-0dd60d2dbe61";
    note.created = "2026-11-20T08:00:00Z";
    note.modified = "2026-11-21T09:30:00Z";
    notes.push_back(note);
    notes.push_back({"bases", "", {}, TextLine{9}, {at + 15, at + 20}, NoteColour::Red});
    notes.push_back({"gone", "Lost.", {}, {}});
    return publication;
}

/// What xmllint says of the project; skips where there is none.
void expectValid(const std::string &bytes)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
    if (program.isEmpty())
        GTEST_SKIP() << "no xmllint on the PATH";
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("project.qde")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(test::unzipped(bytes)["project.qde"]));
    file.close();
    QProcess process;
    process.start(program,
                  {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"),
                   QStringLiteral(ENTENTE_FIXTURES) + QStringLiteral("/refi-qda/Project.xsd"),
                   file.fileName()});
    constexpr int patience = 120'000; // milliseconds
    ASSERT_TRUE(process.waitForFinished(patience));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
}

} // namespace

TEST(Qdpx, isValidByTheSchemaThatTheStandardPublishes)
{
    expectValid(qdpx(everything()));
}

TEST(Qdpx, isValidWithoutNotesTopicsOrADay)
{
    expectValid(qdpx(test::publicationOf({test::briefing("Words.\n")}), PublishOptions()));
    Filter filter;
    filter.text = "no such words anywhere";
    expectValid(qdpx(test::publicationOf({test::bundled()}, filter)));
}

TEST(Qdpx, selectsTheExactWordsOfEachTopicByCodePoints)
{
    const Publication publication = everything();
    const Read found = readBack(qdpx(publication));
    const std::vector<Element> sources = found.project.all("TextSource");
    ASSERT_EQ(sources.size(), 2U);
    for (std::size_t number = 0; number < sources.size(); ++number) {
        const Briefing &briefing = *publication.index->briefings()[number];
        std::vector<std::string> exported;
        for (const Element &each : sources[number].all("PlainTextSelection"))
            exported.push_back(found.wordsOf(sources[number], each));
        ASSERT_GE(exported.size(), briefing.topics.size());
        for (std::size_t topic = 0; topic < briefing.topics.size(); ++topic)
            EXPECT_EQ(exported[topic], briefing.words(briefing.topics[topic].whole()));
    }
}

TEST(Qdpx, hasTheTextThatPositionsCountIn)
{
    const Publication publication = everything();
    const Read found = readBack(qdpx(publication));
    const Element source = found.project.all("TextSource").front();
    EXPECT_EQ(source.at("plainTextPath"), "internal://" + source.at("guid") + ".txt");
    EXPECT_EQ(found.files.at("sources/" + source.at("guid") + ".txt"),
              publication.index->briefings()[0]->text);
}

TEST(Qdpx, codesEachTopicWithItsKindAndItsAreas)
{
    const Publication publication = test::publicationOf(
        {test::briefing("## Threats\n\n- **Cyber:** Cyber attacks grow.\n")});
    const Read found = readBack(qdpx(publication));
    ASSERT_EQ(found.selections().size(), 1U);
    EXPECT_THAT(
        found.codesOf(found.selections().front()),
        ElementsAre("Threat",
                    std::string(publication.vocabulary->label(test::area("cybersecurity"), "en"))));
}

TEST(Qdpx, hangsFocusAreasBelowThoseThatAreBroader)
{
    const Read found = readBack(qdpx(everything()));
    std::size_t nested = 0;
    const Element book = found.project.all("Codes").front();
    for (const Element &folder : book.within) {
        EXPECT_EQ(folder.at("isCodable"), "false");
        for (const Element &code : folder.within) {
            EXPECT_EQ(code.at("isCodable"), "true");
            nested += code.all("Code").size();
        }
    }
    EXPECT_GT(nested, 0U);
    const std::vector<Element> codes = found.project.all("Code");
    EXPECT_TRUE(std::any_of(codes.begin(), codes.end(), [](const Element &code) {
        return code.at("name") == "Threat" && code.at("color") == "#a8322a";
    }));
}

TEST(Qdpx, givesNoGuidTwiceAndRefersToNoneThatIsNotThere)
{
    const BriefingPtr twice = test::bundled();
    const Read found = readBack(qdpx(test::publicationOf({twice, twice})));
    std::set<std::string> guids;
    for (const char *name :
         {"User", "Code", "Variable", "TextSource", "PlainTextSelection", "Coding", "Note"}) {
        for (const Element &each : found.project.all(name))
            EXPECT_TRUE(guids.insert(each.at("guid")).second) << name << " " << each.at("guid");
    }
    for (const char *name : {"CodeRef", "NoteRef", "VariableRef"}) {
        for (const Element &each : found.project.all(name))
            EXPECT_TRUE(guids.contains(each.at("targetGUID"))) << name;
    }
    for (const Element &each : found.project.all("Coding"))
        EXPECT_TRUE(guids.contains(each.at("creatingUser")));
}

TEST(Qdpx, bearsNotesWithTheirWordsTimesTagsAndColours)
{
    const Read found = readBack(qdpx(everything()));
    const Element source = found.project.all("TextSource").front();
    std::vector<Element> noted;
    for (const Element &each : source.all("PlainTextSelection")) {
        if (!each.all("NoteRef").empty())
            noted.push_back(each);
    }
    ASSERT_EQ(noted.size(), 1U);
    EXPECT_EQ(found.wordsOf(source, noted[0]), "Missiles");
    EXPECT_EQ(noted[0].at("creationDateTime"), "2026-11-20T08:00:00Z");
    EXPECT_EQ(noted[0].at("modifiedDateTime"), "2026-11-21T09:30:00Z");
    EXPECT_THAT(found.codesOf(noted[0]), testing::UnorderedElementsAre("Green", "navy", "ask"));
    const std::vector<Element> notes = found.project.all("Note");
    ASSERT_EQ(notes.size(), 2U);
    EXPECT_EQ(notes[0].at("guid"), noted[0].all("NoteRef").front().at("targetGUID"));
    EXPECT_EQ(notes[0].all("PlainTextContent").front().words, "Ask **whom**?\nTwice & <so>.");
    // A note without its words is one on the whole source, and says which they were.
    EXPECT_THAT(notes[1].all("Description").front().words, HasSubstr("gone"));
    const auto &within = source.within;
    EXPECT_TRUE(std::any_of(within.begin(), within.end(), [&](const Element &each) {
        return each.name == "NoteRef" && each.at("targetGUID") == notes[1].at("guid");
    }));
}

TEST(Qdpx, leavesNotesOutWhereTheyAreNotAskedFor)
{
    PublishOptions options = test::datedOptions();
    options.annotations = false;
    const Read found = readBack(qdpx(everything(), options));
    EXPECT_THAT(found.project.all("Note"), IsEmpty());
    EXPECT_THAT(found.files.at("project.qde"), Not(HasSubstr("navy")));
}

TEST(Qdpx, saysWhatThePersonCodedAndWhatTheProgramFound)
{
    Briefing briefing = *test::briefing("## Threats\n\n- One here.\n- Two here.\n");
    ASSERT_EQ(briefing.topics.size(), 2U);
    briefing.topics[1].byAnalyst.kind = true;
    const Read found = readBack(
        qdpx(test::publicationOf({std::make_shared<const Briefing>(std::move(briefing))})));
    const std::vector<Element> codings = found.project.all("Coding");
    ASSERT_EQ(codings.size(), 2U);
    EXPECT_NE(codings[0].at("creatingUser"), codings[1].at("creatingUser"));
    std::vector<std::string> users;
    for (const Element &user : found.project.all("User"))
        users.push_back(user.at("name"));
    EXPECT_THAT(users, ElementsAre("Entente (found by the program)", "Analyst"));
}

TEST(Qdpx, partsWhatTwoCodedOfOneTopicIntoASelectionEach)
{
    Briefing briefing = *test::briefing("## Threats\n\n- **Cyber:** Cyber attacks grow.\n");
    ASSERT_EQ(briefing.topics.size(), 1U);
    briefing.topics[0].byAnalyst.kind = true;
    const Read found = readBack(
        qdpx(test::publicationOf({std::make_shared<const Briefing>(std::move(briefing))})));
    const std::vector<Element> selections = found.selections();
    ASSERT_EQ(selections.size(), 2U);
    EXPECT_EQ(selections[0].at("startPosition"), selections[1].at("startPosition"));
    EXPECT_EQ(selections[0].at("endPosition"), selections[1].at("endPosition"));
    EXPECT_NE(selections[0].at("creatingUser"), selections[1].at("creatingUser"));
    EXPECT_THAT(found.codesOf(selections[0]), ElementsAre("Threat"));
    EXPECT_THAT(found.codesOf(selections[1]), Not(Contains("Threat")));
}

TEST(Qdpx, exportsWhatTheFilterShowsAndSaysSo)
{
    Publication publication = test::publicationOf({test::bundled()});
    publication.filter.kinds = {Kind::Threat};
    const Read found = readBack(qdpx(publication));
    const Briefing &briefing = *publication.index->briefings()[0];
    const auto threats = std::count_if(briefing.topics.begin(), briefing.topics.end(),
                                       [](const Topic &each) { return each.kind == Kind::Threat; });
    EXPECT_EQ(static_cast<std::ptrdiff_t>(found.selections().size()), threats);
    for (const Element &each : found.selections())
        EXPECT_THAT(found.codesOf(each), Contains("Threat"));
    EXPECT_THAT(found.project.within.back().words, HasSubstr("hreat"));
}

TEST(Qdpx, bearsItsMarkingFirst)
{
    const Read found = readBack(qdpx(everything()));
    EXPECT_EQ(found.project.within.back().name, "Description");
    EXPECT_TRUE(found.project.within.back().words.starts_with("TLP:AMBER\n"));
    std::vector<std::string> values;
    for (const Element &each : found.project.all("TextSource").front().all("TextValue"))
        values.push_back(each.words);
    EXPECT_THAT(values, Contains("TLP:AMBER"));
    EXPECT_EQ(found.project.all("DateValue").front().words, "2024-04-10");
}

TEST(Qdpx, givesTheSameBytesForTheSameInput)
{
    const Publication publication = everything();
    EXPECT_EQ(qdpx(publication), qdpx(publication));
}

TEST(Qdpx, keepsTheNamesOfWhatDidNotChange)
{
    const auto guidsOf = [](const std::string &words) {
        std::vector<std::string> guids;
        const Read found = readBack(qdpx(test::publicationOf({test::briefing(words)})));
        for (const Element &code : found.project.all("Code"))
            guids.push_back(code.at("guid"));
        return guids;
    };
    EXPECT_EQ(guidsOf("## Threats\n\n- One.\n"), guidsOf("## Threats\n\n- Another one.\n"));
}

TEST(Qdpx, cannotBeMadeOfAReport)
{
    EXPECT_FALSE(publish(edition::Edition(), OutputFormat::Qdpx, PublishOptions()));
    EXPECT_FALSE(knownEndings(true).contains(QStringLiteral(".qdpx")));
    EXPECT_TRUE(knownEndings().contains(QStringLiteral(".qdpx")));
}

} // namespace entente
