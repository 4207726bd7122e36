// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/scenes.h"
#include "ui/library/matrixpage.h"
#include "ui/library/sidespage.h"

#include <QTabBar>

namespace entente::ui {

class LibraryPagesLook : public ScenesTest
{
protected:
    void SetUp() override
    {
        ScenesTest::SetUp();
        if (IsSkipped())
            return;
        fillLibrary();
        trigger("libraryAction");
        settle();
    }

    void show(int page)
    {
        find<QTabBar>("libraryTabs")->setCurrentIndex(page);
        settle();
    }

    /// The same with a page that is counted beside the window.
    template <typename Page>
    void showCounted(int page, void (Page::*counted)())
    {
        QSignalSpy spy(m_window->findChild<Page *>(), counted);
        show(page);
        ASSERT_TRUE(spy.count() > 0 || spy.wait(test::patience));
        find<QTabBar>("libraryTabs")->setFocus(); // wherever it had gone meanwhile
    }
};

TEST_P(LibraryPagesLook, ofTheTable)
{
    show(0);
    expectWindow("library");
}

TEST_P(LibraryPagesLook, ofPassages)
{
    Filter words;
    words.text = "strait";
    workspace().setFilter(words);
    show(1);
    expectWindow("passages");
}

TEST_P(LibraryPagesLook, ofTwoSides)
{
    showCounted(2, &SidesPage::compared);
    expectWindow("two-sides");
}

TEST_P(LibraryPagesLook, ofTheMatrix)
{
    showCounted(3, &MatrixPage::counted);
    expectWindow("matrix");
}

TEST_P(LibraryPagesLook, ofADossierThatIsToBeBegun)
{
    show(4);
    expectWindow("dossier");
}

INSTANTIATE_TEST_SUITE_P(Dresses, LibraryPagesLook, ::testing::ValuesIn(dresses), nameOfDress);

} // namespace entente::ui
