// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/briefingareas.h"
#include "ui/workspace/librarydesk.h"

#include <QObject>

#include <memory>
#include <vector>

namespace entente::ui {

/// The focus areas that most topics of a briefing of the library touch, at most three; read when
/// they are asked for.
class LibraryAreas final : public QObject
{
    Q_OBJECT

public:
    explicit LibraryAreas(LibraryDesk *desk, QObject *parent = nullptr);

    /// Empty until they are read, which asking for them starts; areasRead() says when.
    [[nodiscard]] std::vector<ConceptIndex> areasOf(library::BriefingId id);
    /// Whether those of all briefings are read; where they are not, they are from now on.
    [[nodiscard]] bool hasAllAreas();

    /// The briefings that there are from now on.
    void setRecords(BriefingRecords records) { m_records = std::move(records); }
    /// They may be others.
    void forget();

Q_SIGNALS:
    void areasRead();

private:
    void read();

    LibraryDesk *m_desk;
    BriefingRecords m_records;
    session::BriefingAreas m_areas; ///< as far as asked for
    std::vector<library::BriefingId> m_asked;
    BriefingRecords m_readOf; ///< the records whose areas are all read
    bool m_isReadingAll = false;
};

} // namespace entente::ui
