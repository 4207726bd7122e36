// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"
#include "core/filter/filter.h"
#include "core/search/request.h"

#include <QToolButton>

#include <vector>

namespace entente::ui {

class LibrarySession;
class Workspace;

/// A menu of the sources, the languages, the formats or the desks of a library, each with how many
/// there are of what is listed below. Choosing some asks the filter for them.
class FacetButton final : public QToolButton
{
    Q_OBJECT

public:
    enum class Facet : std::uint8_t { Source, Language, Format, Desk };

    FacetButton(Facet facet, Workspace *workspace, LibrarySession *session,
                QWidget *parent = nullptr);

    /// Whether briefings are listed, or results in them.
    void setCountsBriefings(bool countsBriefings) { m_countsBriefings = countsBriefings; }

private:
    void follow();
    [[nodiscard]] std::uint32_t countOf(const search::Facet<std::string> &facet) const;
    void fill();
    [[nodiscard]] const std::vector<std::string> &chosen() const;
    [[nodiscard]] const std::vector<search::Facet<std::string>> &counts() const;
    [[nodiscard]] QString nameOf(const std::string &value) const;
    void toggle(const std::string &value);
    void choose(std::vector<std::string> values);

    Facet m_facet;
    Workspace *m_workspace;
    LibrarySession *m_session;
    QMenu *m_menu;
    bool m_countsBriefings = true;
};

} // namespace entente::ui
