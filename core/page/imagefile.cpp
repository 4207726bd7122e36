// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/imagefile.h"

#include <QByteArray>
#include <QUrl>

#include <filesystem>
#include <fstream>

namespace entente::page {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest = 32 << 20;

/// RFC 2397.
std::optional<std::string> dataOf(const std::string &address)
{
    const std::size_t comma = address.find(',');
    if (comma == std::string::npos || !address.starts_with("data:image/"))
        return std::nullopt;
    const bool isBase64 = address.substr(0, comma).ends_with(";base64");
    QByteArray data = QByteArray::fromPercentEncoding(
        QByteArray::fromStdString(address.substr(comma + 1)));
    if (isBase64)
        data = QByteArray::fromBase64(data);
    return data.toStdString();
}

/// The file that an address means beside the briefing; links that lead out of the folder lead
/// nowhere.
std::optional<std::string> pathOf(const std::string &briefingFile, const std::string &address)
{
    const QUrl url(QString::fromStdString(address));
    if (!url.isRelative() || !url.host().isEmpty() || url.path().startsWith(u'/'))
        return std::nullopt;
    std::error_code problem;
    if (!fs::is_regular_file(briefingFile, problem))
        return std::nullopt;
    const fs::path given = fs::path(briefingFile).parent_path();
    const fs::path folder = fs::canonical(given.empty() ? fs::path(".") : given, problem);
    const std::string name = url.path(QUrl::FullyDecoded).toStdString();
    if (problem || name.empty() || name.find('\0') != std::string::npos)
        return std::nullopt;
    const fs::path file = fs::canonical(folder / name, problem);
    if (problem || !fs::is_regular_file(file, problem))
        return std::nullopt;
    const std::string below = file.lexically_relative(folder).generic_string();
    if (below.empty() || below.starts_with(".."))
        return std::nullopt;
    return file.string();
}

} // namespace

std::optional<std::string> imageBytes(const ImagePlace &place)
{
    std::optional<std::string> bytes;
    if (place.address.starts_with("data:")) {
        bytes = dataOf(place.address);
    } else if (const std::optional<std::string> path = pathOf(place.file, place.address)) {
        std::error_code problem;
        const std::uintmax_t size = fs::file_size(*path, problem);
        if (problem || size > largest)
            return std::nullopt;
        bytes.emplace(static_cast<std::size_t>(size), '\0');
        std::ifstream file(*path, std::ios::binary);
        if (!file.read(bytes->data(), static_cast<std::streamsize>(size)))
            return std::nullopt;
    }
    if (bytes && (bytes->empty() || bytes->size() > largest))
        bytes.reset();
    return bytes;
}

} // namespace entente::page
