// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/columns.h"

#include "ui/notes/notespanel.h"
#include "ui/style/style.h"
#include "ui/style/writing.h"
#include "ui/topics/detailspanel.h"
#include "ui/topics/outlinepanel.h"
#include "ui/topics/savedfilters.h"

#include <QStackedWidget>

#include <utility>

namespace entente::ui {

namespace {

constexpr int outlineWidth = 30 * grid;
constexpr int detailsWidth = 36 * grid;

/// Two widgets above one another, and how the height is shared.
QSplitter *columnOf(const char *name, QWidget *upper, int upperShare, QWidget *lower,
                    int lowerShare, QWidget *parent)
{
    auto *column = new QSplitter(Qt::Vertical, parent);
    column->setObjectName(QString::fromLatin1(name));
    column->setHandleWidth(1);
    column->setChildrenCollapsible(false);
    column->addWidget(upper);
    column->addWidget(lower);
    column->setStretchFactor(0, upperShare);
    column->setStretchFactor(1, lowerShare);
    return column;
}

/// As narrow as what is shown lets it be: pages that are hidden have no say.
class Centre final : public QStackedWidget
{
public:
    explicit Centre(QWidget *parent) : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget() == nullptr ? QSize() : currentWidget()->minimumSizeHint();
    }
};

} // namespace

Columns::Columns(Workspace *workspace, LibrarySession *library, QWidget *panels, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent),
      m_outline(new OutlinePanel(workspace, parent)),
      m_savedFilters(new SavedFilters(workspace, library, parent)),
      m_details(new DetailsPanel(workspace, parent)),
      m_notes(new NotesPanel(workspace, library, parent)),
      m_panels(panels),
      m_side(columnOf("sideBar", m_outline, 4, m_savedFilters, 1, parent)),
      m_centre(new Centre(parent)),
      m_right(columnOf("rightColumn", m_details, 3, m_notes, 2, parent))
{
    setObjectName(QStringLiteral("columns"));
    setHandleWidth(1);
    m_details->setLibrary(library);
    m_centre->addWidget(panels);
    addWidget(m_side);
    addWidget(m_centre);
    addWidget(m_right);
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);
    setSizes({outlineWidth, parent->width() - outlineWidth - detailsWidth, detailsWidth});
}

QWidget *Columns::centre() const
{
    return m_centre;
}

void Columns::showLibrary(QWidget *library)
{
    m_library = library;
    showAll();
}

void Columns::showEmpty(QWidget *page)
{
    // Also while the library is shown: a page that is none of the stack would lie over it.
    if (page != nullptr && m_centre->indexOf(page) < 0)
        m_centre->addWidget(page);
    if (std::exchange(m_empty, page) != page)
        showAll();
}

void Columns::setSideShown(bool shown)
{
    m_showsSide = shown;
    showAll();
}

void Columns::setDetailsShown(bool shown)
{
    m_showsDetails = shown;
    showAll();
}

void Columns::showAll()
{
    QWidget *middle = m_library != nullptr ? m_library : m_empty != nullptr ? m_empty : m_panels;
    if (m_centre->indexOf(middle) < 0)
        m_centre->addWidget(middle);
    m_centre->setCurrentWidget(middle);
    m_outline->setVisible(m_library == nullptr);
    m_side->setVisible(m_showsSide && middle != m_empty);
    m_right->setVisible(m_showsDetails && middle == m_panels);
}

void Columns::setWritingDirection(Qt::LayoutDirection direction)
{
    for (QWidget *panel : {static_cast<QWidget *>(m_outline), static_cast<QWidget *>(m_details)})
        setWriting(panel, direction);
}

} // namespace entente::ui
