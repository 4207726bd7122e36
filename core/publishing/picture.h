// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/content.h"

#include <QImage>

#include <optional>
#include <string>

namespace entente {

/// The picture in the bytes of a PNG, JPEG or SVG; nothing where they are none that can be drawn. A
/// JPEG stays as it is; SVG needs a QGuiApplication, for the fonts in it.
[[nodiscard]] std::optional<page::Picture> pictureOf(const std::string &bytes);

/// A picture as pixels that can be painted.
[[nodiscard]] QImage imageOf(const page::Picture &picture);

} // namespace entente
