// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarypanel.h"

#include "core/filter/filter.h"
#include "ui/dossier/dossierpage.h"
#include "ui/dossier/dossierpublisher.h"
#include "ui/library/briefingmodel.h"
#include "ui/library/events.h"
#include "ui/library/facetbutton.h"
#include "ui/library/importline.h"
#include "ui/library/matrixpage.h"
#include "ui/library/passagespage.h"
#include "ui/library/sidespage.h"
#include "ui/library/timeline.h"
#include "ui/style/handfocus.h"
#include "ui/style/paneltabs.h"
#include "ui/style/style.h"
#include "ui/topics/viewstyle.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {

LibraryPanel::LibraryPanel(Workspace *workspace, LibrarySession *session, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_session(session),
      m_model(new BriefingModel(workspace, session, this)),
      m_events(new Events(this)),
      m_tabs(new PanelTabs),
      m_groupings(new QComboBox),
      m_onlySelected(new QToolButton),
      m_allEditions(new QToolButton),
      m_times(new QWidget),
      m_pages(new QStackedWidget),
      m_table(new QTreeView),
      m_passages(new PassagesPage(workspace, session)),
      m_sides(new SidesPage(workspace, session)),
      m_matrix(new MatrixPage(workspace, session, m_events)),
      m_dossier(new DossierPage(workspace, session)),
      m_hint(new QLabel),
      m_nothing(new QLabel),
      m_clear(new QPushButton(tr("Clear filter"))),
      m_import(new QPushButton(tr("Import files…"))),
      m_importFolder(new QPushButton(tr("Import a folder…")))
{
    setObjectName(QStringLiteral("libraryPanel"));
    setAccessibleName(tr("Library"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *imports = new ImportLine(session->imports(), this);
    connect(imports, &ImportLine::jobsRequested, this, &LibraryPanel::jobsRequested);
    column->addWidget(imports);
    buildHeader();
    auto *times = new QVBoxLayout(m_times);
    times->setContentsMargins(0, 0, 0, 0);
    times->addWidget(new Timeline(workspace, session, m_events, this));
    column->addWidget(m_times);
    buildBriefings();
    buildActions();
    m_pages->addWidget(buildBriefingsPage());
    m_pages->addWidget(m_passages);
    m_pages->addWidget(m_sides);
    m_pages->addWidget(m_matrix);
    m_pages->addWidget(m_dossier);
    m_pages->addWidget(buildNothing());
    column->addWidget(m_hint);
    column->addWidget(m_pages, 1);
    connect(m_model, &BriefingModel::modelAboutToBeReset, this, &LibraryPanel::keepSelection);
    connect(m_model, &BriefingModel::modelReset, this, &LibraryPanel::restoreSelection);
    connect(m_dossier, &DossierPage::passagesWanted, this,
            [this] { m_tabs->setCurrentIndex(Passages); });
    connect(m_dossier, &DossierPage::filterSet, this,
            [this] { m_tabs->setCurrentIndex(Briefings); });
    connect(session->search(), &LibrarySearch::viewChanged, this, &LibraryPanel::follow);
    connect(session, &LibrarySession::stateChanged, this, &LibraryPanel::follow);
    connect(session, &LibrarySession::briefingsChanged, this, &LibraryPanel::follow);
    follow();
}

void LibraryPanel::showDossier()
{
    m_tabs->setCurrentIndex(Dossiers);
}

LibraryPanel::~LibraryPanel()
{
    QSettings settings;
    settings.setValue(QStringLiteral("library/columns"), m_table->header()->saveState());
    settings.setValue(QStringLiteral("library/grouping"), static_cast<int>(m_model->grouping()));
}

void LibraryPanel::setJobs(Jobs *jobs)
{
    m_dossier->publisher()->setJobs(jobs);
}

void LibraryPanel::buildHeader()
{
    m_tabs->setObjectName(QStringLiteral("libraryTabs"));
    m_tabs->setAccessibleName(tr("What is listed"));
    m_tabs->addTab(tr("Briefings"));
    m_tabs->addTab(tr("Passages"));
    m_tabs->addTab(tr("Two sides"));
    m_tabs->addTab(tr("Matrix"));
    m_tabs->addTab(tr("Dossier"));
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this] { m_followsText = false; });
    connect(m_tabs, &QTabBar::currentChanged, this, &LibraryPanel::followPage);
    m_groupings->setObjectName(QStringLiteral("briefingGroupingCombo"));
    m_groupings->setAccessibleName(tr("Group by"));
    m_groupings->addItem(tr("nothing"), int(BriefingGrouping::None));
    m_groupings->addItem(tr("year"), int(BriefingGrouping::Year));
    m_groupings->addItem(tr("source"), int(BriefingGrouping::Source));
    m_groupings->addItem(tr("state"), int(BriefingGrouping::State));
    m_groupings->addItem(tr("focus area"), int(BriefingGrouping::FocusArea));
    const int grouping = QSettings().value(QStringLiteral("library/grouping")).toInt();
    m_groupings->setCurrentIndex(std::max(0, m_groupings->findData(grouping)));
    const auto group = [this] {
        m_model->setGrouping(static_cast<BriefingGrouping>(m_groupings->currentData().toInt()));
    };
    connect(m_groupings, &QComboBox::currentIndexChanged, this, group);
    group();
    m_onlySelected->setObjectName(QStringLiteral("onlySelectedButton"));
    m_onlySelected->setText(tr("Only the selected"));
    m_onlySelected->setToolTip(tr("Filter and search in the selected briefings only"));
    m_onlySelected->setCheckable(true);
    m_onlySelected->setAutoRaise(true);
    m_onlySelected->setFocusPolicy(Qt::StrongFocus);
    connect(m_onlySelected, &QToolButton::toggled, this, &LibraryPanel::searchInSelected);
    m_allEditions->setObjectName(QStringLiteral("allEditionsButton"));
    m_allEditions->setText(tr("All editions"));
    m_allEditions->setToolTip(
        tr("List and search older editions too, not only the newest of each document"));
    m_allEditions->setAccessibleName(tr("All editions"));
    m_allEditions->setAccessibleDescription(m_allEditions->toolTip());
    m_allEditions->setCheckable(true);
    m_allEditions->setAutoRaise(true);
    m_allEditions->setFocusPolicy(Qt::StrongFocus);
    connect(m_allEditions, &QToolButton::toggled, this, [this](bool all) {
        QSettings().setValue(QStringLiteral("library/allEditions"), all);
        m_session->search()->setShowsAllEditions(all);
    });
    m_allEditions->setChecked(QSettings().value(QStringLiteral("library/allEditions")).toBool());
    auto *line = new QHBoxLayout;
    line->setContentsMargins(2 * grid, grid / 2, 2 * grid, grid / 2);
    line->setSpacing(grid);
    line->addWidget(m_tabs);
    line->addStretch(1);
    line->addWidget(m_allEditions);
    line->addWidget(m_onlySelected);
    for (const auto facet : {FacetButton::Facet::Desk, FacetButton::Facet::Source,
                             FacetButton::Facet::Language, FacetButton::Facet::Format}) {
        m_facets.push_back(new FacetButton(facet, m_workspace, m_session, this));
        line->addWidget(m_facets.back());
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    m_hint->setObjectName(QStringLiteral("libraryHint"));
    m_hint->setContentsMargins(2 * grid, grid / 2, 2 * grid, grid / 2);
    m_hint->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_hint, &QLabel::linkActivated, this,
            [this](const QString &words) { m_workspace->setFilterText(words); });
}

/// The table below how it is grouped.
QWidget *LibraryPanel::buildBriefingsPage()
{
    auto *name = new QLabel(tr("Group by"));
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setBuddy(m_groupings);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(2 * grid, grid / 2, 2 * grid, grid / 2);
    line->setSpacing(grid);
    line->addWidget(name);
    line->addWidget(m_groupings);
    line->addStretch(1);
    auto *page = new QWidget;
    handFocus(page, m_table);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    return page;
}

QWidget *LibraryPanel::buildNothing()
{
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setFont(ui::font(TypeSize::Lead));
    m_clear->setObjectName(QStringLiteral("libraryClearButton"));
    m_import->setObjectName(QStringLiteral("libraryImportButton"));
    m_importFolder->setObjectName(QStringLiteral("libraryImportFolderButton"));
    connect(m_clear, &QPushButton::clicked, m_workspace, &Workspace::clearFilter);
    connect(m_import, &QPushButton::clicked, this, &LibraryPanel::importRequested);
    connect(m_importFolder, &QPushButton::clicked, this, &LibraryPanel::importFolderRequested);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addStretch(2);
    column->addWidget(m_nothing);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {m_clear, m_import, m_importFolder})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addSpacing(2 * grid);
    column->addLayout(buttons);
    column->addStretch(3);
    return page;
}

void LibraryPanel::follow()
{
    const QLocale locale;
    const search::Answer &answer = m_session->search()->view().answer;
    const int briefings = m_session->hasAllBriefings() || !m_session->search()->view().everything
        ? m_model->briefingCount()
        : static_cast<int>(m_session->search()->everything().total.briefings);
    m_tabs->setTabText(Briefings, tr("Briefings  %1").arg(locale.toString(briefings)));
    m_tabs->setTabText(Passages, tr("Passages  %1").arg(locale.toString(answer.total.documents)));
    followText();
    followPage();
    saySuggestions();
    if (m_isEntering)
        enter();
}

void LibraryPanel::enter()
{
    const bool listed = m_pages->currentIndex() != Nothing;
    m_isEntering = !listed;
    if (!listed)
        return;
    if (m_pages->currentIndex() == Passages) {
        m_passages->enter();
        return;
    }
    m_pages->currentWidget()->setFocus(Qt::TabFocusReason);
    if (m_pages->currentIndex() == Briefings && !m_table->currentIndex().isValid())
        m_table->selectionModel()->setCurrentIndex(
            m_model->index(0, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
}

void LibraryPanel::showLike(library::BriefingId briefing, std::uint32_t topic, const QString &title)
{
    m_followsText = false;
    m_tabs->setCurrentIndex(Passages);
    m_passages->showLike(library::documentId({briefing, topic}), title);
    followPage();
}

void LibraryPanel::followText()
{
    const bool hasText = !m_workspace->filter().text.empty();
    if (hasText != m_hadText) {
        const bool follows = m_followsText && m_tabs->currentIndex() < Sides;
        if (hasText && follows)
            m_tabs->setCurrentIndex(Passages);
        if (!hasText && follows)
            m_tabs->setCurrentIndex(Briefings);
        m_followsText = m_followsText || !hasText;
        m_hadText = hasText;
    }
}

void LibraryPanel::followPage()
{
    const bool isEmpty = m_session->briefings()->empty();
    const int tab = m_tabs->currentIndex();
    const bool found = tab == Briefings ? m_model->briefingCount() > 0
        : tab == Passages
        ? m_passages->model()->isLike() || m_session->search()->view().hitCount() > 0
        : tab == Dossiers ? true
                          : !isEmpty;
    const bool failed = m_session->state() == LibrarySession::State::Failed;
    if (m_session->state() == LibrarySession::State::Opening)
        m_nothing->setText(tr("Opening the library…"));
    else if (failed)
        m_nothing->setText(m_session->obstacle());
    else if (isEmpty)
        m_nothing->setText(tr("The library is empty. Import briefings, or drop files and folders "
                              "here."));
    else
        m_nothing->setText(m_workspace->counts().sentence);
    m_nothing->setAccessibleName(m_nothing->text());
    m_clear->setVisible(!isEmpty && !m_workspace->filter().isEmpty());
    m_import->setVisible(isEmpty && !failed);
    m_importFolder->setVisible(isEmpty && !failed);
    for (FacetButton *facet : m_facets)
        facet->setCountsBriefings(tab != Passages);
    m_times->setVisible(tab != Dossiers); // which is no selection of the filter
    m_pages->setCurrentIndex(found ? m_tabs->currentIndex() : static_cast<int>(Nothing));
}

void LibraryPanel::saySuggestions()
{
    const search::Answer &answer = m_session->search()->view().answer;
    QStringList parts;
    if (answer.anyWord)
        parts << tr("No passage has all the words; these have some of them.");
    QStringList links;
    for (const std::string &words : answer.suggestions)
        links << QStringLiteral("<a href=\"%1\">%1</a>").arg(toQString(words).toHtmlEscaped());
    if (!links.isEmpty())
        parts << tr("Did you mean %1?").arg(links.join(tr(" or ")));
    m_hint->setText(parts.join(u' '));
    m_hint->setVisible(!parts.isEmpty());
}

std::vector<session::Collected> LibraryPanel::selectedToCollect() const
{
    std::vector<session::Collected> all;
    const auto add = [&](library::BriefingId id, std::optional<std::uint32_t> topic) {
        session::Collected &made = all.emplace_back();
        made.on.id = id;
        made.topic = topic;
    };
    if (m_pages->currentIndex() == Briefings) {
        for (const library::BriefingId id : selected())
            add(id, std::nullopt);
    } else if (m_pages->currentIndex() == Passages) {
        for (const session::PassageWords &each : m_passages->chosen()) {
            add(each.briefing, each.topic);
            all.back().quote = each.part.words;
        }
    } else if (m_pages->currentIndex() == Sides) {
        for (const session::FoundSide::Place &place : m_sides->selected())
            add(place.briefing, place.topic);
    }
    return all;
}

void LibraryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyQuietSelection(m_table);
}

void LibraryPanel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_pages->currentIndex() != Nothing)
        m_pages->currentWidget()->setFocus(event->reason());
}

} // namespace entente::ui
