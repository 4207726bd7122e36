// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"
#include "ui/workspace/topicref.h"

#include <QObject>

#include <vector>

namespace entente::ui {

/// Where the user was: a panel, a briefing and the topic selected.
struct Place
{
    int panel = 0;
    int briefing = -1;
    TopicRef topic{};
    Filter filter{};

    bool operator==(const Place &) const = default;
};

/// The places one can go back and forward to, as in a web browser.
class History final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Notes a place that the user went to; what lay ahead is forgotten. Words that are typed on
    /// are one visit.
    void visit(const Place &place);
    /// While it is held no visit is noted: what is shown is not where somebody went.
    void hold(bool isHeld) { m_isHeld = isHeld; }
    /// While it lasts what is visited is gone back to, by whatever way: by a step back or ahead
    /// where it lies there, else in place of the present one.
    void setReturning(bool isReturning) { m_isReturning = isReturning; }
    [[nodiscard]] bool isReturning() const { return m_isReturning; }
    void clear();
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /// The place behind or ahead, which is then the present one.
    Place back();
    Place forward();

Q_SIGNALS:
    void changed();

private:
    void returnTo(const Place &place);

    std::vector<Place> m_places;
    std::size_t m_at = 0;
    bool m_isHeld = false;
    bool m_isReturning = false;
};

} // namespace entente::ui
