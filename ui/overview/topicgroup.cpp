// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/topicgroup.h"

#include "core/filter/filtersentence.h"
#include "ui/overview/glance.h"
#include "ui/overview/quietlist.h"
#include "ui/overview/topicgroupdelegate.h"
#include "ui/overview/topicgroupmodel.h"
#include "ui/overview/wording.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace entente::ui {

namespace {

constexpr int iconSize = 2 * grid;

QString numbered(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

TopicGroup::TopicGroup(Kind kind, Workspace *workspace, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_workspace(workspace),
      m_model(new TopicGroupModel(this)),
      m_heading(new QLabel(kindsLabel(kind), this)),
      m_count(new QLabel(this)),
      m_list(new QuietList(this)),
      m_note(new QLabel(this))
{
    const QString id = toQString(name(kind));
    setObjectName(id + QStringLiteral("Group"));
    m_heading->setObjectName(id + QStringLiteral("Heading"));
    m_heading->setFont(ui::font(TypeSize::Lead, QFont::DemiBold));
    m_heading->setBuddy(m_list);
    m_count->setObjectName(id + QStringLiteral("Count"));
    m_count->setFont(ui::font(TypeSize::Lead));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(id + QStringLiteral("List"));
    m_list->setRows(m_model, new TopicGroupDelegate(m_list));
    m_note->setObjectName(id + QStringLiteral("Note"));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setContentsMargins(grid, grid / 2, grid, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, grid / 2);
    head->setSpacing(grid);
    head->addSpacing(grid + iconSize + grid); // not a margin, which has no side of its own
    head->addWidget(m_heading);
    head->addWidget(m_count, 1);
    head->addSpacing(grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list);
    column->addWidget(m_note);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TopicGroup::giveSelection);
    connect(m_list, &QuietList::opened, this, [this](const QModelIndex &index) {
        Q_EMIT topicActivated(index.data(TopicGroupModel::TopicRefRole).value<TopicRef>());
    });
}

void TopicGroup::tell(const KindGlance &glance, bool afresh)
{
    const bool was = std::exchange(m_following, true);
    m_model->setTopics(*m_workspace, glance.topics, afresh);
    m_following = was;
    QStringList notes;
    if (glance.shown > glance.topics.size())
        notes << tr("and %1 more in Topics").arg(numbered(glance.shown - glance.topics.size()));
    if (glance.total > glance.shown)
        notes << leftOut(glance.total - glance.shown);
    const QString note = notes.join(tr(" · "));
    const bool none = glance.shown == 0;
    // A group that the filter empties is a single quiet line.
    m_heading->setForegroundRole(none ? QPalette::PlaceholderText : QPalette::WindowText);
    m_count->setText(none ? note : numbered(glance.shown));
    m_count->setFont(ui::font(none ? TypeSize::Body : TypeSize::Lead));
    m_note->setText(note);
    m_note->setVisible(!none && !notes.isEmpty());
    m_list->setVisible(!glance.topics.empty());
    m_list->setAccessibleName(tr("%1, %2").arg(kindsLabel(m_kind), numbered(glance.shown)));
    m_list->setAccessibleDescription(m_note->text());
    setVisible(glance.total > 0);
    takeSelection();
}

void TopicGroup::takeSelection()
{
    const bool was = std::exchange(m_following, true);
    const QModelIndex index = m_model->indexOf(m_workspace->selection());
    QItemSelectionModel *selection = m_list->selectionModel();
    if (!index.isValid())
        selection->clearSelection();
    else if (!selection->isSelected(index))
        selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_following = was;
}

void TopicGroup::giveSelection()
{
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    if (!m_following && !chosen.isEmpty())
        m_workspace->select(chosen.first().data(TopicGroupModel::TopicRefRole).value<TopicRef>());
}

void TopicGroup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect square(grid, 0, iconSize, iconSize);
    square.moveTop(m_heading->y() + (m_heading->height() - grid / 2 - iconSize) / 2 + grid / 4);
    if (layoutDirection() == Qt::RightToLeft)
        square.moveRight(width() - 1 - grid);
    kindIcon(m_kind, palette()).paint(&painter, square);
}

} // namespace entente::ui
