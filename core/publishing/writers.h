// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/editor.h"
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
    const edition::Edition *made = nullptr; ///< where it is there, all else but the options is idle
};

/// What `write` answers for the editor of what is ordered.
template <typename Write>
auto edited(const Order &order, Write write, edition::Purpose purpose = edition::Purpose::Reading)
{
    if (order.made != nullptr)
        return write(edition::Editor(*order.made));
    const Selection selection(order.publication);
    return write(edition::Editor(selection, order.options, order.title, purpose));
}

} // namespace entente
