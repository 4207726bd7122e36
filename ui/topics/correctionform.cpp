// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/correctionform.h"

#include "core/filter/filtersentence.h"
#include "ui/filter/flowlayout.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/topics/areaticks.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente::ui {

CorrectionForm::CorrectionForm(Workspace *workspace, LibrarySession *library, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_library(library),
      m_kind(new QPushButton(tr("Kind"), this)),
      m_areas(new QPushButton(tr("Focus areas…"), this)),
      m_ticks(new AreaTicks(workspace, this)),
      m_corrected(new QLabel(this)),
      m_none(new QPushButton(tr("Not a topic"), this)),
      m_takeBack(new QPushButton(tr("Take back"), this))
{
    setObjectName(QStringLiteral("correctionForm"));
    setAccessibleName(tr("Correction of the topic"));
    build();
    connect(workspace, &Workspace::selectionChanged, this, &CorrectionForm::refresh);
    connect(workspace, &Workspace::briefingsChanged, this, &CorrectionForm::refresh);
    connect(library->kept(), &KeptBriefings::changed, this, &CorrectionForm::refresh);
    connect(library, &LibrarySession::stateChanged, this, &CorrectionForm::refresh);
    refresh();
}

void CorrectionForm::build()
{
    m_kind->setObjectName(QStringLiteral("correctKindButton"));
    m_kind->setAccessibleName(tr("Correct the kind of the topic"));
    m_kind->setToolTip(tr("Say of what kind the topic is"));
    auto *menu = new QMenu(m_kind);
    menu->setObjectName(QStringLiteral("correctKindMenu"));
    auto *kinds = new QActionGroup(menu);
    for (const Kind kind : allKinds) {
        QAction *action = menu->addAction(kindLabel(kind));
        action->setObjectName(QStringLiteral("correctKind-") + toQString(entente::name(kind)));
        action->setCheckable(true);
        action->setData(static_cast<int>(kind));
        kinds->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind] { setKind(kind); });
    }
    connect(menu, &QMenu::aboutToShow, this, &CorrectionForm::fillKinds);
    m_kind->setMenu(menu);
    m_areas->setObjectName(QStringLiteral("correctAreasButton"));
    m_areas->setAccessibleName(tr("Correct the focus areas of the topic"));
    m_areas->setToolTip(tr("Say which focus areas the topic touches"));
    connect(m_areas, &QPushButton::clicked, this,
            [this] { m_ticks->openBelow(m_areas, areasNow()); });
    connect(m_ticks, &AreaTicks::chosen, this, &CorrectionForm::setAreas);
    m_corrected->setObjectName(QStringLiteral("correctedLabel"));
    m_corrected->setForegroundRole(QPalette::PlaceholderText);
    m_corrected->setWordWrap(true);
    m_none->setObjectName(QStringLiteral("noTopicButton"));
    m_none->setAccessibleName(m_none->text());
    m_none->setToolTip(tr("Leave these words in the text alone"));
    connect(m_none, &QPushButton::clicked, this,
            [this] { m_library->corrections()->setNoTopics({m_workspace->selection()}); });
    m_takeBack->setObjectName(QStringLiteral("takeBackButton"));
    m_takeBack->setAccessibleName(tr("Take the correction back"));
    connect(m_takeBack, &QPushButton::clicked, this, &CorrectionForm::takeBack);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->setFlowSpacing({grid, grid});
    for (QWidget *button : {m_kind, m_areas, m_none, m_takeBack})
        flow->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_corrected);
    column->addWidget(buttons);
}

void CorrectionForm::refresh()
{
    const TopicRef ref = m_workspace->selection();
    const bool isCorrected = m_library->corrections()->correctionOf(ref) != nullptr;
    m_corrected->setVisible(isCorrected);
    m_takeBack->setVisible(isCorrected);
    const bool canCorrect = m_workspace->topic(ref) != nullptr && !m_library->isReadOnly();
    for (QPushButton *button : {m_kind, m_areas, m_none, m_takeBack})
        button->setEnabled(canCorrect);
    if (const Topic *topic = m_workspace->topic(ref))
        showSaid(*topic);
}

void CorrectionForm::showSaid(const Topic &topic)
{
    m_kind->setText(tr("Kind: %1").arg(kindLabel(topic.kind)));
    const bool isAdded = topic.byAnalyst.added;
    m_corrected->setText(isAdded ? tr("Marked as a topic by you.") : tr("Corrected by you."));
    // To take back what made it a topic is to say that it is none.
    m_none->setVisible(!isAdded);
    m_takeBack->setToolTip(isAdded ? tr("Leave these words in the text alone")
                                   : tr("Show again what analysis found"));
}

void CorrectionForm::fillKinds()
{
    const Topic *topic = m_workspace->topic(m_workspace->selection());
    for (QAction *action : m_kind->menu()->actions()) {
        const auto kind = static_cast<Kind>(action->data().toInt());
        action->setIcon(kindIcon(kind, palette()));
        action->setChecked(topic != nullptr && topic->kind == kind);
    }
}

std::vector<std::string> CorrectionForm::areasNow() const
{
    const TopicRef ref = m_workspace->selection();
    std::vector<std::string> ids;
    if (const Topic *topic = m_workspace->topic(ref)) {
        for (const ConceptIndex area : m_workspace->briefing(ref.briefing)->areasOf(*topic))
            ids.push_back(m_workspace->vocabulary().at(area).id);
    }
    return ids;
}

// What one does not set stays as it was corrected before.
void CorrectionForm::setKind(Kind kind)
{
    const TopicRef ref = m_workspace->selection();
    const library::Correction *before = m_library->corrections()->correctionOf(ref);
    m_library->corrections()->correct(ref, kind, before == nullptr ? std::nullopt : before->areas);
}

void CorrectionForm::setAreas(const std::vector<std::string> &areas)
{
    const TopicRef ref = m_workspace->selection();
    const library::Correction *before = m_library->corrections()->correctionOf(ref);
    m_library->corrections()->correct(ref, before == nullptr ? std::nullopt : before->kind, areas);
}

void CorrectionForm::takeBack()
{
    m_library->corrections()->takeBack({m_workspace->selection()});
}

} // namespace entente::ui
