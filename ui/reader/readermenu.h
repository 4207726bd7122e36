// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/pagespots.h"

#include <QMenu>

#include <functional>

namespace entente::ui {

class ReaderView;

/// The menu of the page: what can be done with the words selected, and with what was clicked. It is
/// gone once it is closed.
class ReaderMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `filler`, where there is one, adds what others can do there.
    ReaderMenu(ReaderView *view, const PageHit &hit, const std::function<void(QMenu *)> &filler);

private:
    void addText();
    void addNotes();
    void addLink(const PageHit &hit);

    ReaderView *m_view;
};

} // namespace entente::ui
