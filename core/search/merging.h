// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searching.h"
#include "core/search/segmentimage.h"

#include <atomic>
#include <memory>

namespace entente::search {

/// One segment of several, without what was removed; null where it was cancelled. The answers it
/// gives are those that the several gave.
[[nodiscard]] std::unique_ptr<SegmentImage> merged(const LiveSegments &segments,
                                                   const std::atomic<bool> *cancelled = nullptr);

} // namespace entente::search
