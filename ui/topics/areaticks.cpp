// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/areaticks.h"

#include "ui/filter/areafinder.h"
#include "ui/filter/areapopup.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/workspace/workspace.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace entente::ui {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int conceptRole = Qt::UserRole + 2; ///< int

/// Every focus area, by label.
std::vector<ConceptIndex> areasByLabel(const Workspace &workspace)
{
    std::vector<ConceptIndex> areas(workspace.vocabulary().size());
    std::iota(areas.begin(), areas.end(), ConceptIndex{0});
    std::sort(areas.begin(), areas.end(), [&](ConceptIndex a, ConceptIndex b) {
        return QString::localeAwareCompare(workspace.areaLabel(a), workspace.areaLabel(b)) < 0;
    });
    return areas;
}

} // namespace

AreaTicks::AreaTicks(Workspace *workspace, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_workspace(workspace),
      m_areas(new QStandardItemModel(this)),
      m_found(new AreaFinder(workspace->vocabularyPtr(), conceptRole, this)),
      m_search(new QLineEdit(this)),
      m_list(new QListView(this))
{
    setObjectName(QStringLiteral("areaTicks"));
    setAccessibleName(tr("Focus areas of the topic"));
    setFrameShape(QFrame::StyledPanel);
    m_search->setObjectName(QStringLiteral("areaTicksSearch"));
    m_search->setAccessibleName(tr("Search the focus areas"));
    m_search->setPlaceholderText(tr("Search the focus areas…"));
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("areaTicksList"));
    m_list->setAccessibleName(tr("Focus areas of the topic"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    for (const ConceptIndex area : areasByLabel(*workspace)) {
        auto *item = new QStandardItem(workspace->areaLabel(area));
        item->setCheckable(true);
        item->setData(QString::fromStdString(workspace->vocabulary().at(area).id), idRole);
        item->setData(int(area), conceptRole);
        m_areas->appendRow(item);
    }
    m_found->setSourceModel(m_areas);
    m_list->setModel(m_found);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_found->find(words);
        m_list->setCurrentIndex(m_found->index(0, 0)); // what Enter would tick is seen
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid, grid, grid, grid);
    column->setSpacing(grid);
    column->addWidget(m_search);
    column->addWidget(m_list);
    setFixedSize(36 * grid, 48 * grid);
}

void AreaTicks::openBelow(QWidget *anchor, const std::vector<std::string> &areas)
{
    for (int row = 0; row < m_areas->rowCount(); ++row) {
        QStandardItem *item = m_areas->item(row);
        const std::string id = item->data(idRole).toString().toStdString();
        const bool isTicked = std::find(areas.begin(), areas.end(), id) != areas.end();
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
    m_before = ticked();
    m_search->clear();
    m_list->scrollToTop();
    m_list->setCurrentIndex(m_found->index(0, 0));
    showBelow(this, anchor);
    m_search->setFocus(Qt::PopupFocusReason);
}

std::vector<std::string> AreaTicks::ticked() const
{
    std::vector<std::string> ids;
    for (int row = 0; row < m_areas->rowCount(); ++row) {
        if (m_areas->item(row)->checkState() == Qt::Checked)
            ids.push_back(m_areas->item(row)->data(idRole).toString().toStdString());
    }
    return ids;
}

void AreaTicks::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_found->setData(index, int(isTicked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

bool AreaTicks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && key == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (enter) { // in the field it ticks what was looked for, else it is done
        if (watched == m_search && !m_search->text().isEmpty()) {
            toggle(m_found->index(0, 0));
            m_search->clear();
        } else {
            hide();
        }
        return true;
    }
    if (watched == m_list && key == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_search->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void AreaTicks::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_before.reset();
    QFrame::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape)
        hide();
}

void AreaTicks::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_before && ticked() != *m_before)
        Q_EMIT chosen(ticked());
    m_before.reset();
}

} // namespace entente::ui
