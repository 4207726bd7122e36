// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/facetbutton.h"

#include "core/base/languagename.h"
#include "core/reading/formats.h"
#include "ui/style/style.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace entente::ui {

namespace {

/// A name that stands in sentences as an entry of its own: "mail" is "Mail".
QString capitalised(QString name)
{
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

constexpr std::size_t mostValues = 30;
constexpr int widest = 45 * grid;

QString objectNameOf(FacetButton::Facet facet)
{
    switch (facet) {
    case FacetButton::Facet::Source:
        return QStringLiteral("sourcesButton");
    case FacetButton::Facet::Language:
        return QStringLiteral("languagesButton");
    case FacetButton::Facet::Desk:
        return QStringLiteral("desksButton");
    case FacetButton::Facet::Format:
        break;
    }
    return QStringLiteral("formatsButton");
}

/// The values of a facet: those that a filter asks for, or those that an answer counts.
template <typename Values>
auto &valuesOf(Values &of, FacetButton::Facet facet)
{
    switch (facet) {
    case FacetButton::Facet::Source:
        return of.sources;
    case FacetButton::Facet::Language:
        return of.languages;
    case FacetButton::Facet::Desk:
        return of.desks;
    case FacetButton::Facet::Format:
        break;
    }
    return of.formats;
}

} // namespace

FacetButton::FacetButton(Facet facet, Workspace *workspace, LibrarySession *session,
                         QWidget *parent)
    : QToolButton(parent),
      m_facet(facet),
      m_workspace(workspace),
      m_session(session),
      m_menu(new QMenu(this))
{
    setObjectName(objectNameOf(facet));
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(m_menu);
    m_menu->setObjectName(objectName() + QStringLiteral("Menu"));
    connect(m_menu, &QMenu::aboutToShow, this, &FacetButton::fill);
    connect(workspace, &Workspace::filterChanged, this, &FacetButton::follow);
    // Desks are a team's: nobody else is asked for one. A filter that asks can be taken back.
    if (facet == Facet::Desk)
        connect(session->team(), &LibraryTeam::changed, this, &FacetButton::follow);
    follow();
}

const std::vector<std::string> &FacetButton::chosen() const
{
    return valuesOf(m_workspace->filter(), m_facet);
}

const std::vector<search::Facet<std::string>> &FacetButton::counts() const
{
    return valuesOf(m_session->search()->view().answer, m_facet);
}

QString FacetButton::nameOf(const std::string &value) const
{
    if (m_facet == Facet::Source)
        return value.empty() ? tr("Source not known") : toQString(value);
    if (m_facet == Facet::Desk)
        return value.empty() ? tr("No desk yet") : toQString(value);
    if (m_facet == Facet::Format)
        return value.empty() ? tr("Format not known") : capitalised(nameOfFormat(value));
    if (value.empty())
        return tr("Language not known");
    const QString name = languageName(value, QLocale().name());
    return name.isEmpty() ? toQString(value) : name;
}

void FacetButton::follow()
{
    const QString what = m_facet == Facet::Source ? tr("Source")
        : m_facet == Facet::Language              ? tr("Language")
        : m_facet == Facet::Desk                  ? tr("Desk")
                                                  : tr("Format");
    QStringList names;
    for (const std::string &value : chosen())
        names << nameOf(value);
    QFont type = font();
    type.setBold(!names.isEmpty());
    setFont(type);
    setText(names.isEmpty()        ? what
                : names.size() < 2 ? names.front()
                                   : tr("%1: %2 chosen").arg(what).arg(names.size()));
    setAccessibleName(names.isEmpty() ? what
                                      : tr("%1: %2").arg(what, names.join(QStringLiteral(", "))));
    if (m_facet == Facet::Desk)
        setVisible(m_session->team()->isJoined() || !names.isEmpty());
}

std::uint32_t FacetButton::countOf(const search::Facet<std::string> &facet) const
{
    return m_countsBriefings ? facet.count.briefings : facet.count.documents;
}

void FacetButton::fill()
{
    m_menu->clear();
    std::vector<search::Facet<std::string>> values = counts();
    for (const std::string &value : chosen()) {
        const bool there = std::any_of(values.begin(), values.end(),
                                       [&](const auto &each) { return each.value == value; });
        if (!there)
            values.push_back({value, {}});
    }
    std::stable_sort(values.begin(), values.end(),
                     [this](const auto &a, const auto &b) { return countOf(a) > countOf(b); });
    values.resize(std::min(values.size(), mostValues));
    for (const search::Facet<std::string> &each : values) {
        // A source may be a whole sentence, behind which nobody would see the count.
        const QString name = fontMetrics().elidedText(nameOf(each.value), Qt::ElideMiddle, widest);
        QString words = tr("%1  (%2)").arg(name, QLocale().toString(countOf(each)));
        words.replace(u'&', QStringLiteral("&&"));
        QAction *action = m_menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(std::find(chosen().begin(), chosen().end(), each.value)
                           != chosen().end());
        connect(action, &QAction::triggered, this, [this, value = each.value] { toggle(value); });
    }
    if (values.empty())
        m_menu->addAction(tr("Nothing to choose from"))->setEnabled(false);
    if (chosen().empty())
        return;
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("All")), &QAction::triggered, this, [this] { choose({}); });
}

void FacetButton::toggle(const std::string &value)
{
    std::vector<std::string> values = chosen();
    const auto at = std::find(values.begin(), values.end(), value);
    if (at == values.end())
        values.push_back(value);
    else
        values.erase(at);
    choose(std::move(values));
}

void FacetButton::choose(std::vector<std::string> values)
{
    Filter filter = m_workspace->filter();
    valuesOf(filter, m_facet) = std::move(values);
    m_workspace->setFilter(filter);
}

} // namespace entente::ui
