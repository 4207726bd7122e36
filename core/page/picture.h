// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/content.h"
#include "core/page/imagefile.h"

#include <QImage>

#include <optional>
#include <string>

namespace entente::page {

/// The picture in the bytes of a PNG, JPEG or SVG; nothing where they are none that can be drawn. A
/// JPEG stays as it is; SVG needs a QGuiApplication, for the fonts in it.
[[nodiscard]] std::optional<Picture> pictureOf(const std::string &bytes);

/// The picture that a briefing shows.
[[nodiscard]] std::optional<Picture> pictureOf(const ImagePlace &place);

/// A picture as pixels that can be painted; a large one is smaller than the picture says.
[[nodiscard]] QImage imageOf(const Picture &picture);

} // namespace entente::page
