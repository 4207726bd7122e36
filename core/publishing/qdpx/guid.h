// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace entente::qdpx {

/// The GUID of what bears a name: always the same (UUID version 5), so that what is exported twice
/// is known again by the program that reads it, and the same export gives the same bytes.
[[nodiscard]] QString guidOf(const QString &name);

/// GUIDs of one project, no two of which are the same: the second of a name has another.
class Guids final
{
public:
    [[nodiscard]] QString next(const QString &name);

private:
    QSet<QString> m_given;
};

} // namespace entente::qdpx
