// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace entente::ui {

/// A server's address as it is filled in, part by part.
struct AddressParts
{
    QString account;
    QString host; ///< or a folder that a local socket lies in; several are parted by commas
    QString port; ///< of one host; several bear theirs themselves
    QString database;
    QString certificate; ///< files, of the person's own and of who vouches for the server
    QString key;
    QString authority;
    QString others; ///< settings beside these, as they were written

    bool operator==(const AddressParts &) const = default;
};

/// Nothing is judged: that is for whoever connects.
[[nodiscard]] AddressParts partsOf(const QString &address);
[[nodiscard]] QString addressOf(const AddressParts &parts);
/// "desk.example.org/entente": where it is, for people, without account and settings.
[[nodiscard]] QString shownServer(const QString &address);

} // namespace entente::ui
