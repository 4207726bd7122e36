// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/conditions.h"
#include "core/search/request.h"
#include "core/search/segment.h"

#include <memory>
#include <vector>

namespace entente::search {

/// A segment and what of it no longer counts.
struct LiveSegment
{
    std::shared_ptr<const Segment> segment;
    std::shared_ptr<const Removed> removed; ///< never null
};

/// A state of the index that stays as it is while others write.
using LiveSegments = std::vector<LiveSegment>;

/// Answers a request in one pass over the segments.
[[nodiscard]] Answer search(const LiveSegments &segments, const Request &request);

} // namespace entente::search
