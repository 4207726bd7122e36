// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/figures.h"

#include "core/analysis/analysis.h"
#include "tests/support/patience.h"
#include "tests/ui/reader/window.h"
#include "ui/reader/pagelayout.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace entente::ui {
namespace {

class FiguresTest : public ::testing::Test
{
protected:
    FiguresTest()
    {
        QImage image(200, 100, QImage::Format_RGB32);
        image.fill(QColor(10, 20, 200));
        EXPECT_TRUE(image.save(folder.filePath(QStringLiteral("map.png"))));
    }

    BriefingPtr briefing(const std::string &text)
    {
        const QString path = folder.filePath(QStringLiteral("briefing.md"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(text));
        Result<Briefing> read = readAndAnalyse(text, path.toStdString(), *bundledVocabulary());
        EXPECT_TRUE(read);
        return std::make_shared<const Briefing>(std::move(read).value());
    }

    QTemporaryDir folder;
};

const char *const twoFigures = "# T\n\nBefore.\n\n![A map](map.png)\n\nAfter.\n\n"
                               "![Not there](none.png)\n";

} // namespace

TEST_F(FiguresTest, areReadBesideTheWindowAndStandAboveTheirWords)
{
    const BriefingPtr of = briefing(twoFigures);
    Figures figures;
    FigureImages images;
    QObject::connect(&figures, &Figures::loaded, &figures,
                     [&](const FigureImages &loaded) { images = loaded; });
    QSignalSpy spy(&figures, &Figures::loaded);
    figures.load(of);
    ASSERT_TRUE(spy.wait(entente::test::patience));
    ASSERT_EQ(images.size(), 1U);
    const ReaderType type;
    PageLayout layout(of, type, type.measure);
    const std::size_t figure = layout.page().itemAt(
        static_cast<std::uint32_t>(layout.page().text().find("A map")));
    const qreal before = layout.item(figure).height;
    EXPECT_TRUE(layout.item(figure).pictures.empty());
    layout.setImages(images);
    const ItemLayout &item = layout.item(figure);
    ASSERT_EQ(item.pictures.size(), 1U);
    EXPECT_GT(item.height, before);
    EXPECT_GE(item.flows.front().at.y(), item.pictures.front().bottom());
    EXPECT_LE(item.pictures.front().width(), type.measure);
    const std::size_t other = layout.page().itemAt(
        static_cast<std::uint32_t>(layout.page().text().find("Not there")));
    EXPECT_TRUE(layout.item(other).pictures.empty());
    EXPECT_FALSE(layout.item(other).label.isEmpty());
}

TEST_F(FiguresTest, ofABriefingThatWasLeftAreDropped)
{
    Figures figures;
    QSignalSpy spy(&figures, &Figures::loaded);
    figures.load(briefing(twoFigures));
    figures.load(briefing("# T\n\nNo figure.\n"));
    EXPECT_FALSE(spy.wait(200));
}

TEST_F(FiguresTest, standBelowTheWordsOfWhateverHoldsThem)
{
    const BriefingPtr of = briefing(
        "# T\n\n- an item ![A map](map.png)\n\n## Head ![A map](map.png)\n\n"
        "within ![A map](map.png) words\n\n> ![](map.png)\n\n"
        "| A | B |\n|---|---|\n| words | a cell ![A map](map.png) |\n\n"
        "End.\n");
    Figures figures;
    FigureImages images;
    QObject::connect(&figures, &Figures::loaded, &figures,
                     [&](const FigureImages &loaded) { images = loaded; });
    QSignalSpy spy(&figures, &Figures::loaded);
    figures.load(of);
    ASSERT_TRUE(spy.wait(entente::test::patience));
    EXPECT_EQ(images.size(), 5U);
    const ReaderType type;
    PageLayout layout(of, type, type.measure);
    layout.setImages(images);
    for (const char *const words : {"an item", "Head", "within", "words\ta cell"}) {
        const std::size_t index = layout.page().itemAt(
            static_cast<std::uint32_t>(layout.page().text().find(words)));
        const ItemLayout &item = layout.item(index);
        ASSERT_EQ(item.pictures.size(), 1U) << words;
        const PlacedFlow &flow = item.flows.back();
        EXPECT_GE(item.pictures.front().top(), flow.at.y() + flow.flow.height()) << words;
        EXPECT_GE(item.height, item.pictures.front().bottom()) << words;
        EXPECT_GE(item.pictures.front().left(), flow.at.x()) << words;
    }
    std::size_t withoutWords = 0;
    for (std::size_t i = 0; i < layout.page().items().size(); ++i) {
        const PageItem &item = layout.page().items()[i];
        withoutWords += item.kind == BlockKind::Figure && layout.item(i).pictures.size() == 1 ? 1
                                                                                              : 0;
    }
    EXPECT_EQ(withoutWords, 1U);
}

TEST_F(FiguresTest, haveTheirCaptionClose)
{
    const BriefingPtr of = briefing("# T\n\n<figure><img src=map.png alt=map>"
                                    "<figcaption>The caption</figcaption></figure>\n\nWords.\n");
    const ReaderType type;
    const PageLayout layout(of, type, type.measure);
    const auto itemOf = [&](const char *words) {
        return layout.page().itemAt(static_cast<std::uint32_t>(layout.page().text().find(words)));
    };
    EXPECT_TRUE(layout.page().items()[itemOf("The caption")].isCaption);
    EXPECT_LT(spaceBefore(layout.page(), itemOf("The caption"), type),
              spaceBefore(layout.page(), itemOf("Words."), type));
}

TEST_F(FiguresTest, arePaintedInTheReader)
{
    const test::ReaderWindow window({briefing(twoFigures)});
    const QColor blue(10, 20, 200);
    const auto isPainted = [&] {
        const QImage shot = window.view->grab().toImage();
        for (int y = 0; y < shot.height(); y += 4) {
            for (int x = 0; x < shot.width(); x += 4) {
                if (shot.pixelColor(x, y) == blue)
                    return true;
            }
        }
        return false;
    };
    EXPECT_TRUE(QTest::qWaitFor(isPainted, entente::test::patience));
}

} // namespace entente::ui
