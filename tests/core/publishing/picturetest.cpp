// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/picture.h"

#include "core/analysis/analysis.h"
#include "core/page/imagefile.h"
#include "tests/core/publishing/htmltree.h"
#include "tests/core/publishing/publications.h"
#include "tests/support/pdfinspector.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <array>

namespace entente {

namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

std::string encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(image.save(&buffer, format));
    return bytes.toStdString();
}

QImage coloured(int width, int height, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(width, height, format);
    image.fill(QColor(30, 90, 140, 128));
    image.setPixelColor(1, 0, QColor(200, 10, 10));
    return image;
}

class Pictures : public ::testing::Test
{
protected:
    void write(const QString &name, const std::string &bytes)
    {
        QDir(m_folder.path()).mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(bytes));
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A briefing in the folder, published with its full text.
    [[nodiscard]] std::string published(const std::string &text, OutputFormat format)
    {
        const QString name = QStringLiteral("briefing/briefing.md");
        write(name, text);
        Result<Briefing> read = readAndAnalyse(text, path(name).toStdString(),
                                               *bundledVocabulary());
        EXPECT_TRUE(read);
        PublishOptions options = test::datedOptions();
        options.fullText = true;
        return test::published(
            test::publicationOf({std::make_shared<const Briefing>(std::move(read).value())}),
            format, options);
    }
    [[nodiscard]] std::string found(const std::string &address)
    {
        return page::imageBytes(
                   {path(QStringLiteral("briefing/briefing.md")).toStdString(), address})
            .value_or("nothing");
    }

private:
    QTemporaryDir m_folder;
};

/// Width, height and filter of each image in a PDF.
std::vector<std::string> imagesIn(const std::string &pdf)
{
    QPDF document;
    document.processMemoryFile("test", pdf.data(), pdf.size());
    std::vector<std::string> found;
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(document).getAllPages()) {
        for (auto &[name, image] : page.getImages()) {
            QPDFObjectHandle entries = image.getDict();
            found.push_back(std::to_string(entries.getKey("/Width").getIntValue()) + "x"
                            + std::to_string(entries.getKey("/Height").getIntValue())
                            + entries.getKey("/Filter").getName()
                            + (entries.hasKey("/SMask") ? " masked" : ""));
        }
        break; // the resources are those of all pages
    }
    return found;
}

} // namespace

TEST_F(Pictures, areDrawnWithTheirAlternativeText)
{
    write(QStringLiteral("briefing/map.png"), encoded(coloured(80, 40), "PNG"));
    write(QStringLiteral("briefing/img/ship one.jpg"), encoded(coloured(3000, 20), "JPEG"));
    write(QStringLiteral("briefing/mark.png"),
          encoded(coloured(8, 8, QImage::Format_ARGB32), "PNG"));
    const std::string text = "# T\n\n![A map](map.png)\n\nWords.\n\n"
                             "![A ship](img/ship%20one.jpg)\n![A mark](./mark.png)\n";
    const std::string pdf = published(text, OutputFormat::Pdf);
    EXPECT_THAT(imagesIn(pdf), Contains("80x40/FlateDecode"));
    EXPECT_THAT(imagesIn(pdf), Contains("3000x20/DCTDecode"));
    EXPECT_THAT(imagesIn(pdf), Contains("8x8/FlateDecode masked"));
    const QByteArray bytes = QByteArray::fromStdString(pdf);
    EXPECT_THAT(test::complaints(bytes), IsEmpty());
    EXPECT_THAT(test::text(bytes), Not(HasSubstr("[Figure")));
    EXPECT_THAT(pdf, Not(HasSubstr("img/ship")));
    const test::HtmlTree html = test::wellFormed(published(text, OutputFormat::Html));
    EXPECT_THAT(html.values("alt"), Contains("A ship"));
    EXPECT_THAT(html.values("src"), Contains(HasSubstr("data:image/png;base64,")));
}

TEST_F(Pictures, comeFromAnAddressThatHoldsThem)
{
    const std::string png =
        QByteArray::fromStdString(encoded(coloured(5, 6), "PNG")).toBase64().toStdString();
    const std::string pdf = published("# T\n\n![Dot](data:image/png;base64," + png + ")\n",
                                      OutputFormat::Pdf);
    EXPECT_THAT(imagesIn(pdf), Contains("5x6/FlateDecode"));
}

TEST_F(Pictures, areNeverFetchedNorTakenFromElsewhere)
{
    write(QStringLiteral("secret.png"), "secret");
    write(QStringLiteral("briefing/briefing.md"), "x");
    write(QStringLiteral("briefing/own.png"), "own");
    ASSERT_TRUE(
        QFile::link(path(QStringLiteral("secret.png")), path(QStringLiteral("briefing/link.png"))));
    EXPECT_EQ(found("own.png"), "own");
    for (const std::string &address :
         {std::string("../secret.png"), std::string("link.png"), std::string("%2e%2e/secret.png"),
          path(QStringLiteral("secret.png")).toStdString(),
          "file://" + path(QStringLiteral("secret.png")).toStdString(),
          std::string("https://example.org/own.png"), std::string("//example.org/own.png"),
          std::string("."), std::string(""), std::string("own.png/.."),
          std::string("data:text/html,x")})
        EXPECT_EQ(found(address), "nothing") << address;
}

TEST_F(Pictures, thatCannotBeDrawnAreSaidInWords)
{
    write(QStringLiteral("briefing/broken.png"), encoded(coloured(9, 9), "PNG").substr(0, 40));
    write(QStringLiteral("briefing/text.png"), "no image at all");
    const std::string pdf = published(
        "# T\n\n![One](broken.png)\n\n![Two](text.png)\n\n![Three](missing.png)\n",
        OutputFormat::Pdf);
    const std::string words = test::text(QByteArray::fromStdString(pdf));
    for (const char *each : {"[Figure: One]", "[Figure: Two]", "[Figure: Three]"})
        EXPECT_THAT(words, HasSubstr(each));
}

TEST_F(Pictures, areDrawnWhereverTheyStand)
{
    write(QStringLiteral("briefing/map.png"), encoded(coloured(80, 40), "PNG"));
    for (const std::string &text :
         {std::string("- item ![A map](map.png)\n"), std::string("- ![A map](map.png)\n"),
          std::string("within ![A map](map.png) words\n"),
          std::string("## Head ![A map](map.png)\n"), std::string("> ![A map](map.png)\n"),
          std::string("[![A map](map.png)](https://x.org/)\n"),
          std::string("<img src=map.png alt='A map'>\n"),
          std::string("within <img src=map.png alt='A map'> words\n"),
          std::string("<figure><img src=map.png alt='A map'><figcaption>C</figcaption></figure>\n"),
          std::string("<picture><img src=map.png alt='A map'></picture>\n"),
          std::string("| A |\n|---|\n| ![A map](map.png) |\n"),
          std::string("<table><tr><th>A<tr><td><img src=map.png alt='A map'></table>\n")}) {
        const std::string document = "# T\n\nWords.\n\n" + text;
        const QByteArray pdf = QByteArray::fromStdString(published(document, OutputFormat::Pdf));
        EXPECT_THAT(imagesIn(pdf.toStdString()), Contains("80x40/FlateDecode")) << text;
        EXPECT_THAT(test::structure(pdf), HasSubstr("Figure")) << text;
        EXPECT_THAT(test::complaints(pdf), IsEmpty()) << text;
        const test::HtmlTree html = test::wellFormed(published(document, OutputFormat::Html));
        EXPECT_THAT(html.values("alt"), Contains("A map")) << text;
        const std::string missing = QString::fromStdString(document)
                                        .replace(QStringLiteral("map.png"),
                                                 QStringLiteral("none.png"))
                                        .toStdString();
        EXPECT_THAT(test::text(QByteArray::fromStdString(published(missing, OutputFormat::Pdf))),
                    HasSubstr("[Figure: A map]"))
            << text;
        EXPECT_THAT(published(missing, OutputFormat::Html), HasSubstr("[Figure: A map]")) << text;
    }
}

TEST_F(Pictures, withoutAlternativeTextAreDrawnOrNamed)
{
    write(QStringLiteral("briefing/map.png"), encoded(coloured(80, 40), "PNG"));
    const std::string text = "# T\n\n![](map.png)\n\n![](img/none.png)\n";
    const QByteArray pdf = QByteArray::fromStdString(published(text, OutputFormat::Pdf));
    EXPECT_THAT(imagesIn(pdf.toStdString()), Contains("80x40/FlateDecode"));
    EXPECT_THAT(test::text(pdf), HasSubstr("[Figure: none.png]"));
    EXPECT_THAT(test::complaints(pdf), IsEmpty());
    EXPECT_THAT(test::wellFormed(published(text, OutputFormat::Html)).values("alt"),
                Contains("Figure"));
}

TEST_F(Pictures, areImagesAgainInMarkdown)
{
    const std::string text = "# T\n\n- **One:** two ![A map](img/map.png) three\n\n"
                             "| A | B |\n|---|---|\n| ![A ship](ship.png) | x |\n";
    const std::string markdown = published(text, OutputFormat::Markdown);
    EXPECT_THAT(markdown, HasSubstr("two ![A map](<img/map.png>) three"));
    EXPECT_THAT(markdown, HasSubstr("| ![A ship](<ship.png>) | x |"));
}

TEST_F(Pictures, andTheirCaptionsStandTogether)
{
    write(QStringLiteral("briefing/map.png"), encoded(coloured(80, 300), "PNG"));
    const std::string figure = "\n\n<figure><img src=map.png alt=map>"
                               "<figcaption>What the map shows</figcaption></figure>\n\n";
    for (int lines = 20; lines < 46; ++lines) {
        std::string text = "# T\n\n";
        for (int i = 0; i < lines; ++i)
            text += "Line.\n\n";
        const QByteArray pdf = QByteArray::fromStdString(
            published(text + figure + "End.\n", OutputFormat::Pdf));
        QPDF document;
        document.processMemoryFile("test", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        const QStringList pages = test::pageTexts(pdf);
        int page = 0;
        for (QPDFPageObjectHelper each : QPDFPageDocumentHelper(document).getAllPages()) {
            const auto stream = each.getObjectHandle().getKey("/Contents").getStreamData();
            const std::string_view drawing(reinterpret_cast<const char *>(stream->getBuffer()),
                                           stream->getSize());
            const bool isDrawn = drawing.find(" Do") != std::string_view::npos;
            EXPECT_EQ(pages[page++].contains(QStringLiteral("What the map shows")), isDrawn)
                << lines;
        }
    }
    const test::HtmlTree html = test::wellFormed(published("# T\n" + figure, OutputFormat::Html));
    EXPECT_THAT(html.texts("figcaption"), ::testing::ElementsAre("What the map shows"));
    EXPECT_THAT(html.all("img").at(0).parents, Contains("figure"));
    const std::string two = "# T\n\n<figcaption>above</figcaption><figure><img src=map.png>"
                            "<figcaption>below</figcaption></figure>\n";
    const std::string written = published(two, OutputFormat::Html);
    EXPECT_THAT(written, HasSubstr("<figcaption>below</figcaption>"));
    EXPECT_THAT(written, HasSubstr(">above</p>"));
}

TEST(Picture, ofManyPixelsIsScaledDown)
{
    QImage image(7000, 5000, QImage::Format_RGB32); // 35 megapixels
    image.fill(QColor(20, 120, 60));
    for (const char *const format : {"PNG", "JPEG"}) {
        const std::optional<page::Picture> picture = page::pictureOf(encoded(image, format));
        ASSERT_TRUE(picture) << format;
        EXPECT_DOUBLE_EQ(picture->width, 5250) << format;
        EXPECT_DOUBLE_EQ(picture->height, 3750) << format;
        const QImage drawn = page::imageOf(*picture);
        EXPECT_EQ(drawn.size(), QSize(2400, 1714)) << format;
        EXPECT_NEAR(drawn.pixelColor(1200, 800).green(), 120, 2) << format;
    }
}

TEST(Picture, ofSvgIsDrawnOnlyWhereItNeedsNothingElse)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::string name = "test";
    std::array<char *, 2> words{name.data(), nullptr};
    int count = 1;
    const QGuiApplication application(count, words.data());
    const std::string open = "<svg xmlns='http://www.w3.org/2000/svg' "
                             "xmlns:xlink='http://www.w3.org/1999/xlink' width='20' height='10'>";
    const std::optional<page::Picture> drawn = page::pictureOf(
        open + "<rect width='10' height='10' fill='red'/></svg>");
    ASSERT_TRUE(drawn);
    EXPECT_EQ(drawn->columns, 80);
    EXPECT_DOUBLE_EQ(drawn->width, 15);
    EXPECT_FALSE(
        page::pictureOf(open + "<image xlink:href='/etc/logo.png' width='9' height='9'/></svg>"));
    EXPECT_FALSE(page::pictureOf("<!DOCTYPE svg [<!ENTITY a 'b'>]>" + open + "</svg>"));
    EXPECT_FALSE(page::pictureOf(open + "<rect"));
    EXPECT_TRUE(page::pictureOf(open + "<text y='8' font-size='8'>Words</text></svg>"));
}

TEST(Picture, isNoneInDamagedBytes)
{
    const std::string jpeg = encoded(coloured(64, 64), "JPEG");
    for (std::size_t size = 0; size < jpeg.size(); size += 7) {
        const std::optional<page::Picture> picture = page::pictureOf(jpeg.substr(0, size));
        EXPECT_TRUE(!picture || picture->columns == 64);
    }
    EXPECT_FALSE(page::pictureOf(std::string("\xFF\xD8\xFF\xE0\x00", 5)));
}

} // namespace entente
