// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/htmlimage.h"

#include "core/page/imagefile.h"
#include "core/publishing/htmltext.h"
#include "core/publishing/publishingtexts.h"

#include <QByteArray>

namespace entente::html {

namespace {

/// Of the images that every browser shows. Of SVG a browser runs and fetches nothing in an <img>.
std::string mediaType(const std::string &bytes)
{
    constexpr std::size_t head = 1024;
    if (bytes.starts_with("\x89PNG\r\n"))
        return "image/png";
    if (bytes.starts_with("\xFF\xD8\xFF"))
        return "image/jpeg";
    return bytes.substr(0, head).find("<svg") != std::string::npos ? "image/svg+xml" : "";
}

} // namespace

std::string drawnImage(const pages::Run &run)
{
    if (!run.image)
        return {};
    const std::optional<std::string> bytes = page::imageBytes(*run.image);
    const std::string type = bytes ? mediaType(*bytes) : std::string();
    if (type.empty())
        return {};
    const std::string data = QByteArray::fromStdString(*bytes).toBase64().toStdString();
    // Without words it would be taken for an ornament.
    const QString words = run.words.isEmpty() ? PublishingTexts::tr("Figure") : run.words;
    std::string html = "<img alt=\"" + escaped(words) + "\" src=\"data:" + type + ";base64,";
    return html.append(data).append("\">");
}

} // namespace entente::html
