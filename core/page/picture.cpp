// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/picture.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace entente::page {

namespace {

constexpr int mostPixels = 2400;        ///< across or down: 300 dots to the inch of a page's text
constexpr double pointsPerPixel = 0.75; // CSS has 96 pixels to the inch

/// Rows of pixels without the padding that QImage has at their ends.
std::string rowsOf(const QImage &image, int bytesPerPixel)
{
    std::string rows;
    const auto width = static_cast<std::size_t>(image.width())
        * static_cast<std::size_t>(bytesPerPixel);
    rows.reserve(width * static_cast<std::size_t>(image.height()));
    for (int y = 0; y < image.height(); ++y)
        rows.append(reinterpret_cast<const char *>(image.constScanLine(y)), width);
    return rows;
}

Picture pictureOf(const QImage &given, double width, double height)
{
    QImage image = given;
    if (image.width() > mostPixels || image.height() > mostPixels)
        image = image.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    Picture picture;
    picture.width = width;
    picture.height = height;
    picture.columns = image.width();
    picture.rows = image.height();
    if (image.hasAlphaChannel())
        picture.alpha = rowsOf(image.convertToFormat(QImage::Format_Alpha8), 1);
    picture.isGrey = image.isGrayscale();
    picture.pixels = picture.isGrey ? rowsOf(image.convertToFormat(QImage::Format_Grayscale8), 1)
                                    : rowsOf(image.convertToFormat(QImage::Format_RGB888), 3);
    return picture;
}

/// Number of colours in a JPEG that PDF can hold as it is (ISO/IEC 10918-1, B.2.2): 8 bits each,
/// grey or YCbCr; 0 for all others.
int coloursOfJpeg(const std::string &bytes)
{
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    for (std::size_t i = 2; i + 9 < bytes.size() && at(i) == 0xFF;) {
        const int marker = at(i + 1);
        const bool isFrame = marker >= 0xC0 && marker <= 0xC2;
        if (isFrame)
            return at(i + 4) == 8 && (at(i + 9) == 1 || at(i + 9) == 3) ? at(i + 9) : 0;
        i += 2U + static_cast<std::size_t>(at(i + 2) << 8 | at(i + 3));
    }
    return 0;
}

/// SVG may name other files, which would be drawn into what is published, and entities that grow
/// without end.
bool isSelfContained(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return false;
        if (token != QXmlStreamReader::StartElement || xml.name() != QStringLiteral("image"))
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        for (const QXmlStreamAttribute &each : attributes) {
            if (each.name() == QStringLiteral("href")
                && !each.value().trimmed().startsWith(QStringLiteral("data:")))
                return false;
        }
    }
    return !xml.hasError();
}

bool looksLikeSvg(const QByteArray &bytes)
{
    constexpr int head = 1024;
    return bytes.left(head).contains("<svg");
}

std::optional<Picture> drawnSvg(const QByteArray &bytes)
{
    if (qGuiApp == nullptr || !isSelfContained(bytes))
        return std::nullopt;
    QSvgRenderer svg(bytes);
    const QSizeF size = svg.isValid() ? QSizeF(svg.defaultSize()) : QSizeF();
    if (size.isEmpty())
        return std::nullopt;
    constexpr double sharpness = 4; // pixels of ours to one of its own
    const double scale = std::min(sharpness, mostPixels / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32);
    if (image.isNull())
        return std::nullopt;
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg.render(&painter);
    painter.end();
    return pictureOf(image, size.width() * pointsPerPixel, size.height() * pointsPerPixel);
}

/// An image as its file holds it, but no larger than it is ever drawn.
struct Decoded
{
    QImage image;
    QSize size; ///< in the file, upright
};

/// Scaled down while it is decoded: a large image whole would take hundreds of megabytes.
Decoded decoded(QImageReader &reader)
{
    constexpr int mostMebibytes = 512; // for what can only be decoded whole, such as interlaced PNG
    QImageReader::setAllocationLimit(mostMebibytes);
    Decoded result;
    result.size = reader.size();
    if (result.size.width() > mostPixels || result.size.height() > mostPixels)
        reader.setScaledSize(
            result.size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio).expandedTo({1, 1}));
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        result.size.transpose();
    reader.setAutoTransform(true);
    result.image = reader.read();
    return result;
}

} // namespace

std::optional<Picture> pictureOf(const std::string &bytes)
{
    QByteArray data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (looksLikeSvg(data))
        return drawnSvg(data);
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg")
        return std::nullopt;
    const bool isUpright = reader.transformation() == QImageIOHandler::TransformationNone;
    const auto [image, size] = decoded(reader);
    if (image.isNull())
        return std::nullopt;
    const double width = size.width() * pointsPerPixel;
    const double height = size.height() * pointsPerPixel;
    const int colours = format == "jpeg" && isUpright ? coloursOfJpeg(bytes) : 0;
    if (colours == 0)
        return pictureOf(image, width, height);
    Picture picture;
    picture.width = width;
    picture.height = height;
    picture.columns = size.width();
    picture.rows = size.height();
    picture.isGrey = colours == 1;
    picture.jpeg = bytes;
    return picture;
}

std::optional<Picture> pictureOf(const ImagePlace &place)
{
    const std::optional<std::string> bytes = imageBytes(place);
    return bytes ? pictureOf(*bytes) : std::nullopt;
}

QImage imageOf(const Picture &picture)
{
    if (!picture.jpeg.empty()) {
        QByteArray bytes = QByteArray::fromStdString(picture.jpeg);
        QBuffer buffer(&bytes);
        QImageReader reader(&buffer, "JPEG");
        return decoded(reader).image;
    }
    const auto view = [&](const std::string &bytes, int depth, QImage::Format format) {
        return QImage(reinterpret_cast<const uchar *>(bytes.data()), picture.columns, picture.rows,
                      picture.columns * depth, format);
    };
    const QImage opaque = picture.isGrey ? view(picture.pixels, 1, QImage::Format_Grayscale8)
                                         : view(picture.pixels, 3, QImage::Format_RGB888);
    if (picture.alpha.empty())
        return opaque.copy(); // the bytes are the picture's
    QImage image = opaque.convertToFormat(QImage::Format_ARGB32);
    image.setAlphaChannel(view(picture.alpha, 1, QImage::Format_Alpha8));
    return image;
}

} // namespace entente::page
