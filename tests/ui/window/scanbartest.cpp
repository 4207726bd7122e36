// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/recognition/tesseract.h"
#include "tests/ui/window/openwindow.h"

#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace entente::ui {

namespace {

/// A PDF of one page that is a picture of words.
QByteArray scan()
{
    constexpr int width = 1200;
    constexpr int height = 400;
    QImage image(width, height, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(height / 8);
    painter.setFont(font);
    painter.drawText(image.rect(), Qt::AlignCenter, QStringLiteral("Mines close the port today"));
    painter.end();
    const QByteArray pixels(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    const QByteArray content = "576 0 0 192 0 0 cm /I Do";
    const auto stream = [](const QByteArray &words, const QByteArray &bytes) {
        return "<<" + words + "/Length " + QByteArray::number(bytes.size()) + ">>stream\n" + bytes
            + "\nendstream";
    };
    const QByteArrayList objects{
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 576 192]/Contents 4 0 R"
        "/Resources<</XObject<</I 5 0 R>>>>>>",
        stream({}, content),
        stream("/Type/XObject/Subtype/Image/Width 1200/Height 400/BitsPerComponent 8"
               "/ColorSpace/DeviceGray",
               pixels)};
    QByteArray file = "%PDF-1.7\n";
    QByteArray table = "xref\n0 6\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    return file + table + "trailer<</Root 1 0 R/Size 6>>\nstartxref\n"
        + QByteArray::number(file.size()) + "\n%%EOF\n";
}

/// Left out, saying so, where Tesseract is not installed.
class ScanBarTest : public WindowTest
{
protected:
    void SetUp() override
    {
        if (tesseractProgram().empty())
            GTEST_SKIP() << "tesseract is not installed";
        WindowTest::SetUp();
    }
};

} // namespace

TEST_F(ScanBarTest, asksAboutPagesThatArePicturesAndReadsThem)
{
    open({write(QStringLiteral("scan.pdf"), scan())});
    EXPECT_TRUE(find<QWidget>("scanBar")->isVisible());
    EXPECT_TRUE(find<QLabel>("scanQuestion")->text().startsWith(QStringLiteral("scan.pdf has")));
    EXPECT_FALSE(find<QWidget>("messageBar")->isVisible());
    ASSERT_EQ(workspace().briefings().size(), 1U);
    QSignalSpy opened(m_window.get(), &MainWindow::opened);
    find<QPushButton>("recogniseButton")->click();
    EXPECT_FALSE(find<QWidget>("scanBar")->isVisible());
    ASSERT_TRUE(opened.wait(6 * test::patience));
    ASSERT_EQ(workspace().briefings().size(), 2U)
        << find<QLabel>("messageText")->text().toStdString();
    EXPECT_NE(workspace().briefings()[1]->text.find("Mines close"), std::string::npos);
}

TEST_F(ScanBarTest, asksNoMoreWhereItIsNotWished)
{
    open({write(QStringLiteral("scan.pdf"), scan())});
    find<QPushButton>("leavePicturesButton")->click();
    EXPECT_FALSE(find<QWidget>("scanBar")->isVisible());
    EXPECT_EQ(workspace().briefings().size(), 1U);
}

using ScanBarAlone = WindowTest;

TEST_F(ScanBarAlone, saysWhatToInstallWhereNothingRecognises)
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    open({write(QStringLiteral("scan.pdf"), scan())});
    qputenv("PATH", path);
    EXPECT_FALSE(find<QWidget>("scanBar")->isVisible());
    EXPECT_TRUE(find<QLabel>("messageText")->text().contains(QStringLiteral("tesseract-ocr")));
}

} // namespace entente::ui
