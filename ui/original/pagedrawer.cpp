// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/original/pagedrawer.h"

#include "core/base/beside.h"

#include <QLibrary>

namespace entente::ui {

namespace {

using Maker = PageDrawer *(*)(const QByteArray &, PageDrawer::Drawn);

Maker loadedMaker()
{
    const std::string path = besideProgram("entente-pages.so");
    if (path.empty())
        return nullptr;
    QLibrary library(QString::fromStdString(path));
    return reinterpret_cast<Maker>(library.resolve("ententePageDrawer"));
}

} // namespace

std::unique_ptr<PageDrawer> drawerOf(const QByteArray &bytes, PageDrawer::Drawn drawn)
{
    static const Maker make = loadedMaker(); // it stays
    return std::unique_ptr<PageDrawer>(make == nullptr ? nullptr : make(bytes, std::move(drawn)));
}

} // namespace entente::ui
