// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/tools/pdferror.h"
#include "core/reading/pdf/pdfscans.h"
#include "core/reading/pdf/popplerdocument.h"

#include <PDFDoc.h>
#include <splash/SplashBitmap.h>
#include <SplashOutputDev.h>

#include <algorithm>
#include <cmath>

namespace entente {

namespace {

/// As good as what is scanned for reading; of a page as large as a poster less.
double resolutionFor(double width, double height)
{
    constexpr double usual = 300;
    constexpr double most = 30e6; // pixels
    constexpr double points = 72;
    const double inches = std::max(1.0, width * height) / (points * points);
    return std::floor(std::clamp(std::sqrt(most / inches), 1.0, usual));
}

/// A picture in grey, as PGM.
std::string pgmOf(SplashBitmap &bitmap)
{
    const int width = bitmap.getWidth();
    const int height = bitmap.getHeight();
    std::string bytes = "P5\n" + std::to_string(width) + ' ' + std::to_string(height) + "\n255\n";
    bytes.reserve(bytes.size()
                  + static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    const unsigned char *row = bitmap.getDataPtr();
    for (int y = 0; y < height; ++y, row += bitmap.getRowSize())
        bytes.append(reinterpret_cast<const char *>(row), static_cast<std::size_t>(width));
    return bytes;
}

} // namespace

Result<PagePicture> pictureOfPdfPage(std::string_view bytes, const std::string &file,
                                     std::uint32_t page)
{
    preparePoppler();
    auto stream = std::make_unique<MemStream>(bytes.data(), 0, static_cast<Goffset>(bytes.size()),
                                              Object(objNull));
    PDFDoc document(stream.release()); // which it owns
    const Error missing{PdfError::Damaged, file, 0, "its pages cannot be drawn"};
    if (!document.isOk() || page < 1 || page > static_cast<std::uint32_t>(document.getNumPages()))
        return missing;
    Page *const shown = document.getPage(static_cast<int>(page));
    if (shown == nullptr)
        return missing;
    const double resolution = resolutionFor(shown->getCropWidth(), shown->getCropHeight());
    SplashColor white{255, 255, 255};
    SplashOutputDev device(splashModeMono8, 1, false, white, true);
    device.startDoc(&document);
    constexpr auto noAnnotations = [](Annot *, void *) { return false; };
    shown->displaySlice(&device, resolution, resolution, 0, false, true, -1, -1, -1, -1, false,
                        nullptr, nullptr, noAnnotations, nullptr);
    SplashBitmap *const bitmap = device.getBitmap();
    if (bitmap == nullptr || bitmap->getDataPtr() == nullptr)
        return missing;
    return PagePicture{static_cast<std::uint32_t>(resolution), pgmOf(*bitmap)};
}

} // namespace entente
