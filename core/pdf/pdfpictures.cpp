// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfpictures.h"

#include "core/pdf/pdfsyntax.h"

namespace entente::pdf {

namespace {

std::string imageEntries(const page::Picture &picture, bool isGrey)
{
    return "/Type/XObject/Subtype/Image/Width " + std::to_string(picture.columns) + "/Height "
        + std::to_string(picture.rows) + "/BitsPerComponent 8/ColorSpace/"
        + (isGrey ? "DeviceGray" : "DeviceRGB");
}

} // namespace

std::string writePictures(const page::Content &content, Objects &objects)
{
    if (content.pictures.empty())
        return {};
    std::string resources = "/XObject<<";
    for (std::size_t i = 0; i < content.pictures.size(); ++i) {
        const page::Picture &picture = content.pictures[i];
        const int image = objects.allocate();
        std::string entries = imageEntries(picture, picture.isGrey);
        if (!picture.alpha.empty()) {
            const int mask = objects.allocate();
            objects.putStream(mask, imageEntries(picture, true), deflated(picture.alpha));
            entries += "/SMask ";
            reference(entries, mask);
        }
        if (picture.jpeg.empty())
            objects.putStream(image, entries, deflated(picture.pixels));
        else
            objects.putStream(image, entries + "/Filter/DCTDecode", picture.jpeg, false);
        resources += "/I" + std::to_string(i) + ' ';
        reference(resources, image);
    }
    return resources + ">>";
}

} // namespace entente::pdf
