// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sandbox/briefingwire.h"

#include "core/base/runerror.h"
#include "core/briefing/soundness.h"
#include "core/pdf/tools/pdferror.h"
#include "core/reading/office/officeerror.h"
#include "core/reading/readingerror.h"
#include "core/reading/sandbox/sandboxerror.h"
#include "tests/core/reading/sandbox/samebriefing.h"
#include "tests/support/failures.h"
#include "tests/support/properties.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace entente::test {

namespace {

using sandbox::packed;
using sandbox::unpackedBriefing;
using sandbox::unpackedDocuments;

std::string someWords(Choices &choices)
{
    static const std::vector<std::string> parts{"a", " ", "port", "é", "海", "🙂", "\n", "|"};
    std::string words;
    for (const std::string &part : choices.listOf(6, [&] { return choices.oneOf(parts); }))
        words += part;
    return words;
}

/// Any briefing that a reader could make.
class BriefingMaker final
{
public:
    explicit BriefingMaker(Choices &choices) : m_choices(choices) {}

    Briefing make()
    {
        Briefing made;
        made.file = "given.docx";
        made.source = someWords(m_choices);
        made.encoding = {m_choices.flip() ? "UTF-8" : "Shift_JIS", m_choices.flip()};
        fillMetadata(made.meta);
        made.links = m_choices.listOf(3, [&] { return someWords(m_choices); });
        m_choices.listOf(6, [&] {
            addBlock(made);
            return 0;
        });
        made.names = m_choices.listOf(2, [&] {
            return NamedPlace{someWords(m_choices), endOf(made)};
        });
        made.anchors = m_choices.listOf(2, [&] {
            return Anchor{endOf(made), m_choices.below(endOfSource(made) + 1)};
        });
        made.lineStarts = m_choices.listOf(2, [&] { return endOfSource(made); });
        addLocators(made);
        return made;
    }

private:
    static std::uint32_t endOf(const Briefing &made)
    {
        return static_cast<std::uint32_t>(made.text.size());
    }
    static std::uint32_t endOfSource(const Briefing &made)
    {
        return static_cast<std::uint32_t>(made.source.size());
    }
    std::int32_t link(const Briefing &made)
    {
        return static_cast<std::int32_t>(
                   m_choices.below(static_cast<std::uint32_t>(made.links.size()) + 1))
            - 1;
    }

    void fillMetadata(Metadata &meta)
    {
        static const std::vector<std::string> dates{"", "2024", "2024-04", "2024-04-10"};
        meta.title = someWords(m_choices);
        meta.subtitle = someWords(m_choices);
        meta.date = Date::parse(m_choices.oneOf(dates));
        meta.source = someWords(m_choices);
        meta.address = someWords(m_choices);
        meta.language = someWords(m_choices);
        meta.marking = someWords(m_choices);
        meta.sample = m_choices.flip();
        meta.unreadDate = someWords(m_choices);
        meta.further = m_choices.listOf(2, [&] {
            return Fact{someWords(m_choices), someWords(m_choices)};
        });
    }

    TextRange addWords(Briefing &made)
    {
        const std::uint32_t begin = endOf(made);
        made.text += someWords(m_choices);
        return {begin, endOf(made)};
    }

    void addBlock(Briefing &made)
    {
        Block block;
        block.kind = static_cast<BlockKind>(m_choices.below(7));
        block.level = static_cast<std::uint8_t>(m_choices.below(7));
        block.listDepth = static_cast<std::uint8_t>(m_choices.below(9));
        block.quoteDepth = static_cast<std::uint8_t>(m_choices.below(9));
        block.ordered = m_choices.flip();
        block.number = m_choices.below(100);
        block.note = static_cast<std::uint16_t>(m_choices.below(9));
        block.isCaption = m_choices.flip();
        block.text.begin = endOf(made);
        block.firstMark = static_cast<std::uint32_t>(made.marks.size());
        if (block.kind == BlockKind::Table) {
            block.table = static_cast<std::int32_t>(made.tables.size());
            addTable(made);
        } else {
            made.marks.push_back({addWords(made), static_cast<std::uint8_t>(m_choices.below(128)),
                                  link(made), static_cast<std::uint16_t>(m_choices.below(9)),
                                  link(made)});
        }
        block.text.end = endOf(made);
        block.lastMark = static_cast<std::uint32_t>(made.marks.size());
        made.blocks.push_back(block);
    }

    void addTable(Briefing &made)
    {
        Table table;
        const std::uint32_t columns = 1 + m_choices.below(3);
        for (std::uint32_t i = 0; i < columns; ++i) {
            table.columns.push_back(addWords(made));
            table.alignments.push_back(static_cast<Alignment>(m_choices.below(3)));
        }
        for (std::uint32_t rows = m_choices.below(3); rows > 0; --rows) {
            table.places.push_back(endOf(made));
            for (std::uint32_t i = 0; i < columns; ++i)
                table.cells.push_back(addWords(made));
        }
        if (m_choices.flip())
            table.spans.push_back({-1, 0, 1, columns});
        table.caption = addWords(made);
        table.namesRows = m_choices.flip();
        table.block = static_cast<std::uint32_t>(made.blocks.size());
        table.place = m_choices.flip() ? Table::noPlace : endOf(made);
        made.tables.push_back(std::move(table));
    }

    void addLocators(Briefing &made)
    {
        const auto first = std::make_shared<const std::string>("Annex");
        const auto second = std::make_shared<const std::string>(someWords(m_choices));
        const std::vector<Locator> places{
            TextLine{7},
            PagePlace{3, 2, PageBox{-1, 2, 3, 32'000}},
            PagePlace{4, 0, std::nullopt},
            PartPlace{1, 2, first},
            PartPlace{2, 3, second},
            PartPlace{0, 1, nullptr},
        };
        made.locators = m_choices.listOf(4, [&] {
            return LocatedRun{endOf(made), m_choices.oneOf(places)};
        });
    }

    Choices &m_choices;
};

bool makesNoSense(std::string_view bytes)
{
    const Result<sandbox::ReadBack> read = unpackedBriefing(bytes, "a", {});
    return !read && read.error().code == SandboxError::NoSense;
}

} // namespace

TEST(BriefingsOnTheWire, arriveAsTheyWereSent)
{
    expectAlways([](Choices &choices) -> std::string {
        const Briefing sent = BriefingMaker(choices).make();
        if (!isSound(sent))
            return "the maker made what is not sound";
        const Result<sandbox::ReadBack> arrived = unpackedBriefing(packed(sent, {}, "the document"),
                                                                   sent.file, "the document");
        return arrived ? differences(sent, arrived.value().briefing) : "it did not arrive";
    });
}

TEST(BriefingsOnTheWire, shareTheNamesOfTheirParts)
{
    Briefing sent;
    const auto name = std::make_shared<const std::string>("Annex");
    sent.locators = {{0, PartPlace{1, 1, name}}, {0, PartPlace{1, 2, name}}};
    const Result<sandbox::ReadBack> arrived = unpackedBriefing(packed(sent, {}, ""), "a", "");
    ASSERT_TRUE(arrived);
    EXPECT_EQ(std::get<PartPlace>(arrived.value().briefing.locators[0].where).name,
              std::get<PartPlace>(arrived.value().briefing.locators[1].where).name);
}

TEST(BriefingsOnTheWire, leaveADocumentThatIsTheirSourceWhereItIs)
{
    const std::string document(10'000, 'x');
    Briefing sent;
    sent.source = document;
    const std::string bytes = packed(sent, {}, document);
    EXPECT_LT(bytes.size(), document.size());
    const Result<sandbox::ReadBack> arrived = unpackedBriefing(bytes, "a", document);
    ASSERT_TRUE(arrived);
    EXPECT_EQ(arrived.value().briefing.source, document);
}

TEST(BriefingsOnTheWire, comeWithWhatWasLeftOut)
{
    const std::vector<LeftOut> leftOut{{LeftOutReason::Navigation, "Home", TextLine{3}},
                                       {lastLeftOutReason, "7", PagePlace{2, 0, std::nullopt}}};
    const Result<sandbox::ReadBack> arrived = unpackedBriefing(packed(Briefing(), leftOut, ""), "a",
                                                               "");
    ASSERT_TRUE(arrived);
    const std::vector<LeftOut> &came = arrived.value().leftOut;
    ASSERT_EQ(came.size(), 2U);
    EXPECT_EQ(came[0].reason, LeftOutReason::Navigation);
    EXPECT_EQ(came[0].text, "Home");
    EXPECT_EQ(came[1].reason, lastLeftOutReason);
    EXPECT_EQ(came[1].where, leftOut[1].where);
}

TEST(BriefingsOnTheWire, thatEndEarlyOrLateMakeNoSense)
{
    Choices choices(11);
    const std::string bytes = packed(BriefingMaker(choices).make(), {}, "");
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_TRUE(makesNoSense(std::string_view(bytes).substr(0, size))) << size;
    EXPECT_TRUE(makesNoSense(bytes + '\0'));
    EXPECT_FALSE(makesNoSense(bytes));
}

TEST(BriefingsOnTheWire, thatWereChangedAreSoundOrMakeNoSense)
{
    std::size_t refused = 0;
    expectAlways([&](Choices &choices) -> std::string {
        std::string bytes = packed(BriefingMaker(choices).make(), {}, "");
        const std::uint32_t at = choices.below(static_cast<std::uint32_t>(bytes.size()));
        bytes[at] = static_cast<char>(choices.below(256));
        const Result<sandbox::ReadBack> arrived = unpackedBriefing(bytes, "a", {});
        refused += arrived ? 0 : 1;
        return !arrived || isSound(arrived.value().briefing) ? "" : "it is not sound";
    });
    EXPECT_GT(refused, 0U);
}

TEST(DocumentsOnTheWire, arriveUnderNamesOfTheirFileOnly)
{
    const std::vector<Document> sent{{"a.pdf (one.md)", "bytes\xFF"}, {"a.pdf", ""}};
    const Result<std::vector<Document>> arrived = unpackedDocuments(packed(sent), "a.pdf");
    ASSERT_TRUE(arrived);
    ASSERT_EQ(arrived.value().size(), 2U);
    EXPECT_EQ(arrived.value()[0].file, "a.pdf (one.md)");
    EXPECT_EQ(arrived.value()[0].bytes, "bytes\xFF");
    const Result<std::vector<Document>> others = unpackedDocuments(packed(sent), "b.pdf");
    ASSERT_FALSE(others);
    EXPECT_EQ(others.error().code, SandboxError::NoSense);
}

TEST(ErrorsOnTheWire, ofEachRoomThatReadingKnowsArriveAsTheyAre)
{
    std::vector<ErrorCode> codes;
    addFailures(codes, FileError::NotWritable);
    addFailures(codes, RunError::Unexpected);
    addFailures(codes, ReadingError::NestedTooDeep);
    addFailures(codes, PdfError::Damaged);
    addFailures(codes, OfficeError::NotTheOne);
    addFailures(codes, SandboxError::NotConfined);
    for (const ErrorCode code : codes) {
        const Result<Briefing> sent = Error{code, "a", 7, "détail"};
        const Result<sandbox::ReadBack> arrived = unpackedBriefing(packed(sent, {}, ""), "b", "");
        ASSERT_FALSE(arrived);
        EXPECT_EQ(arrived.error().code, code);
        EXPECT_EQ(arrived.error().file, "b");
        EXPECT_EQ(arrived.error().line, 7U);
        EXPECT_EQ(arrived.error().detail, "détail");
    }
}

TEST(ErrorsOnTheWire, haveAllRoomsOfReading)
{
    const std::filesystem::path root = std::filesystem::path(ENTENTE_FIXTURES) / "../..";
    std::ostringstream known;
    known << std::ifstream(root / "core/reading/sandbox/errorwire.cpp").rdbuf();
    std::size_t rooms = 0;
    for (const auto &file : std::filesystem::recursive_directory_iterator(root / "core/reading")) {
        const std::string name = file.path().filename();
        if (!name.ends_with("error.h"))
            continue;
        ++rooms;
        EXPECT_NE(known.str().find("/" + name), std::string::npos)
            << "its failures do not travel: " << name;
    }
    EXPECT_GE(rooms, 3U);
}

TEST(ErrorsOnTheWire, areShort)
{
    std::string details;
    for (int i = 0; i < 5000; ++i)
        details += "é";
    const Result<Briefing> sent = Error{ReadingError::InvalidFrontMatter, "a", 0, details};
    const Result<sandbox::ReadBack> arrived = unpackedBriefing(packed(sent, {}, ""), "a", "");
    ASSERT_FALSE(arrived);
    EXPECT_EQ(arrived.error().code, ReadingError::InvalidFrontMatter);
    EXPECT_LE(arrived.error().detail.size(), 1024U);
    EXPECT_GE(arrived.error().detail.size(), 1000U);
}

TEST(DocumentsOnTheWire, arriveEachWithItsReasonWhereTheyAreUnread)
{
    const std::vector<Document> sent{
        {"a.zip (one.md)", "", Error{ReadingError::TooMuchWithin, "a.zip (one.md)", 0, "4"}},
        {"a.zip (two.md)", "", Error{ReadingError::Empty, "a.zip (two.md)", 0, {}}},
        {"a.zip (three.md)", "words"}};
    const Result<std::vector<Document>> arrived = unpackedDocuments(packed(sent), "a.zip");
    ASSERT_TRUE(arrived);
    ASSERT_EQ(arrived.value().size(), 3U);
    ASSERT_TRUE(arrived.value()[0].unread && arrived.value()[1].unread);
    EXPECT_EQ(arrived.value()[0].unread->code, ReadingError::TooMuchWithin);
    EXPECT_EQ(arrived.value()[0].unread->detail, "4");
    EXPECT_EQ(arrived.value()[1].unread->code, ReadingError::Empty);
    EXPECT_EQ(arrived.value()[1].unread->file, "a.zip (two.md)");
    EXPECT_FALSE(arrived.value()[2].unread);
}

} // namespace entente::test
