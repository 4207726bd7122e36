// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/qdpx/codebook.h"
#include "core/publishing/qdpx/guid.h"
#include "core/publishing/writers.h"

#include <QStringList>

namespace entente::qdpx {

/// Who coded: the program, and people.
class Users final
{
public:
    Users();

    /// What the program found itself.
    [[nodiscard]] const QString &programs() const { return m_all.front(); }
    /// The GUID of a person, who is among all from then on; of whoever sits there for no name.
    [[nodiscard]] QString person(const std::string &name = {});
    [[nodiscard]] const QStringList &all() const { return m_all; }
    [[nodiscard]] static QString guid(const QString &name);

private:
    QStringList m_all;
};

/// What all sources of a project share, and what is written of each.
class Project final
{
public:
    Project(const Order &order, const Selection &selection);

    /// Appends a TextSource with what is shown of a briefing, and Notes on it; answers with its
    /// text, in which the positions of both count code points.
    [[nodiscard]] office::File writeSource(office::Xml &sources, office::Xml &notes,
                                           const Share &share);
    void writeVariables(office::Xml &xml) const;

    [[nodiscard]] const Users &users() const { return m_users; }
    [[nodiscard]] const CodeBook &codes() const { return m_codes; }
    /// The day of export as the standard writes a moment; nothing where none is given.
    [[nodiscard]] std::optional<QString> exported() const;

private:
    class Writing;

    const Order &m_order;
    const Selection &m_selection;
    Guids m_guids;
    Users m_users;
    CodeBook m_codes;
};

} // namespace entente::qdpx
