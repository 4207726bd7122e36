// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/search/catalogue.h"
#include "core/library/search/hits.h"
#include "core/library/store/packing.h"
#include "tests/core/library/librarytest.h"

namespace entente::test {

using namespace library;

namespace {

/// A document that is no text, with the text that was read of it.
NewBriefing noText()
{
    Briefing read = *briefing("# Pages\n\n- **Mines:** in the strait.\n", "pages.pdf");
    read.locators = {{0, PagePlace{1}}};
    NewBriefing made = newBriefing(read, *bundledVocabulary());
    made.packed = packed("%PDF-1.7");
    made.hash = hashOf("%PDF-1.7");
    return made;
}

class KeptText : public LibraryTest
{
protected:
    BriefingId addPages()
    {
        const std::vector<NewBriefing> one{noText()};
        return open()->add(one).value().front().id;
    }
};

} // namespace

TEST_F(KeptText, liesBesideTheBytesOfADocumentThatIsNone)
{
    const BriefingId id = addPages();
    const KeptDocument kept = open()->document(id).value();
    EXPECT_EQ(kept.bytes, "%PDF-1.7");
    EXPECT_EQ(kept.text, "Pages\nMines: in the strait.");
    EXPECT_EQ(open()->briefingOf(hashOf("%PDF-1.7")).value().id, id) << "by the hash of the bytes";
    EXPECT_EQ(open()->source(id).value(), "%PDF-1.7");
}

TEST_F(KeptText, isTheDocumentItselfWhereThatIsAText)
{
    const BriefingId id = add(*open(), strait).id;
    const KeptDocument kept = open()->document(id).value();
    EXPECT_EQ(kept.bytes, strait);
    EXPECT_FALSE(kept.text);
}

TEST_F(KeptText, isWhatIsShownOfAHit)
{
    const BriefingId id = addPages();
    const std::vector<search::Hit> hits{{documentId({id, std::nullopt}),
                                         static_cast<std::uint64_t>(id),
                                         search::DocumentType::Briefing, 1}};
    const auto found = foundHits(*open(), hits);
    ASSERT_TRUE(found);
    ASSERT_EQ(found.value().size(), 1U);
    EXPECT_EQ(found.value()[0].text, "Pages\nMines: in the strait.");
}

TEST_F(KeptText, isReplacedByWhatANewerReaderReads)
{
    const BriefingId id = addPages();
    Renewal renewal{id, "999 newer", noText()};
    renewal.found->packedText = packed("Pages, and more");
    const auto store = open();
    ASSERT_TRUE(store->renew({&renewal, 1}));
    EXPECT_EQ(store->document(id).value().text, "Pages, and more");
}

} // namespace entente::test
