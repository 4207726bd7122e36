// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <functional>
#include <memory>

namespace entente::ui {

/// Draws the pages of one PDF, on a thread of its own.
class PageDrawer
{
public:
    /// On the thread that asked, with the number that ask() gave.
    using Drawn = std::function<void(quint64 request, const QImage &image)>;

    PageDrawer() = default;
    PageDrawer(const PageDrawer &) = delete;
    PageDrawer &operator=(const PageDrawer &) = delete;
    virtual ~PageDrawer() = default;

    [[nodiscard]] virtual int pageCount() const = 0;         ///< 0 where it cannot be drawn
    [[nodiscard]] virtual QSizeF points(int page) const = 0; ///< from 0; empty for none
    /// Never calls back before it has returned, nor once the drawer is gone.
    [[nodiscard]] virtual quint64 ask(int page, QSize pixels) = 0;
};

/// `bytes` have to live as long as the drawer. Null where the module that draws is missing: it is
/// loaded with the first page that is wanted, for it brings what takes long to load.
[[nodiscard]] std::unique_ptr<PageDrawer> drawerOf(const QByteArray &bytes,
                                                   PageDrawer::Drawn drawn);

} // namespace entente::ui
