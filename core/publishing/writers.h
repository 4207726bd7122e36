// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/publication.h"

namespace entente {

/// What the writer of a format is given. It answers the bytes of the document; one that takes long
/// tells of its progress, and may be Cancelled.
struct Order
{
    const Publication &publication;
    PublishOptions options; ///< with the marking of the document, whether or not one was asked for
    QString title;
    std::string askedMarking; ///< empty where none was asked for
    Progress progress;
};

} // namespace entente
