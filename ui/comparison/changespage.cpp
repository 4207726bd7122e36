// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/changespage.h"

#include "core/base/caught.h"
#include "ui/comparison/changesmodel.h"
#include "ui/comparison/copybutton.h"
#include "ui/comparison/tablecopy.h"
#include "ui/comparison/tablemodel.h"
#include "ui/comparison/tableview.h"
#include "ui/style/handfocus.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {

namespace {

struct Found
{
    QList<ChangeRow> rows;
    QString counts;
};

int numberOf(const Workspace &workspace, const BriefingPtr &briefing)
{
    const auto &open = workspace.briefings();
    const auto at = std::find(open.begin(), open.end(), briefing);
    return at == open.end() ? -1 : static_cast<int>(at - open.begin());
}

} // namespace

ChangesPage::ChangesPage(Workspace *workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new ChangesModel(workspace, this)),
      m_view(new TableView),
      m_title(new QLabel),
      m_counts(new QLabel),
      m_leftOut(new QLabel)
{
    setObjectName(QStringLiteral("changesPage"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_threads.setMaxThreadCount(1);
    build();
    connect(workspace, &Workspace::filterChanged, this, &ChangesPage::follow);
}

ChangesPage::~ChangesPage()
{
    m_asked.reset();
    m_threads.waitForDone();
}

QWidget *ChangesPage::buildTop()
{
    auto *top = new QWidget;
    auto *back = new QPushButton(icon(QStringLiteral("back")), tr("Tables"));
    back->setObjectName(QStringLiteral("leaveChangesButton"));
    back->setAccessibleName(tr("Back to the tables"));
    auto *swapped = new QPushButton(tr("Swap sides"));
    swapped->setObjectName(QStringLiteral("swapChangesButton"));
    connect(back, &QPushButton::clicked, this, &ChangesPage::end);
    connect(swapped, &QPushButton::clicked, this, &ChangesPage::swap);
    auto *line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid);
    line->addWidget(back);
    line->addStretch(1);
    line->addWidget(swapped);
    line->addWidget(new CopyButton([this] { return shownTable(); }));
    return top;
}

void ChangesPage::build()
{
    m_title->setObjectName(QStringLiteral("changesTitle"));
    m_title->setText(tr("What changed"));
    m_title->setFont(ui::font(TypeSize::Lead, QFont::DemiBold));
    m_counts->setObjectName(QStringLiteral("changesCounts"));
    m_counts->setWordWrap(true);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_leftOut->setObjectName(QStringLiteral("changesLeftOut"));
    m_leftOut->setForegroundRole(QPalette::PlaceholderText);
    m_leftOut->setContentsMargins(3 * grid / 2, grid, 0, 0);
    m_view->setObjectName(QStringLiteral("changesView"));
    m_view->setAccessibleName(tr("What changed"));
    m_view->setModel(m_model);
    handFocus(this, m_view);
    connect(m_view, &QTableView::activated, this, &ChangesPage::openTopic);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(3 * grid / 2, 2 * grid, 3 * grid / 2, grid);
    words->setSpacing(grid / 2);
    words->addWidget(m_title);
    words->addWidget(m_counts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->setSpacing(0);
    column->addWidget(buildTop());
    column->addLayout(words);
    column->addWidget(m_view, 1);
    column->addWidget(m_leftOut);
}

void ChangesPage::compare(int before, int now)
{
    if (m_workspace->briefing(before) == nullptr || m_workspace->briefing(now) == nullptr)
        return;
    m_old = m_workspace->briefings()[static_cast<std::size_t>(before)];
    m_new = m_workspace->briefings()[static_cast<std::size_t>(now)];
    m_model->clear();
    m_counts->setText(tr("Comparing…"));
    m_leftOut->hide();
    m_asked = std::make_shared<int>(0);
    m_threads.start([this, old = m_old, words = m_new, asked = std::weak_ptr(m_asked)] {
        Result<Found> found = caught(words->file, [&]() -> Result<Found> {
            const Changes changes = findChanges(*old, *words);
            return Found{changeRows(changes, *old, *words), changeCounts(changes)};
        });
        QMetaObject::invokeMethod(
            this,
            [this, asked, found = std::move(found)] {
                if (asked.expired())
                    return;
                if (found)
                    show(found.value().rows, found.value().counts);
                else
                    m_counts->setText(sentence(found.error()));
            },
            Qt::QueuedConnection);
    });
}

void ChangesPage::show(QList<ChangeRow> rows, const QString &counts)
{
    const bool none = rows.isEmpty();
    m_model->setChanges(std::move(rows), numberOf(*m_workspace, m_old),
                        numberOf(*m_workspace, m_new));
    m_counts->setText(none ? tr("Nothing but the breaking of lines differs.") : counts);
    m_counts->setAccessibleName(m_counts->text());
    showRows();
    Q_EMIT compared();
}

void ChangesPage::showRows()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_view->setRowShown(row, m_model->isShown(row));
    const int leftOut = m_model->leftOut();
    m_leftOut->setText(
        leftOut == 1
            ? tr("1 change is left out by the filter.")
            : tr("%1 changes are left out by the filter.").arg(QLocale().toString(leftOut)));
    m_leftOut->setVisible(leftOut > 0);
}

void ChangesPage::follow()
{
    if (!isShowing())
        return;
    const int before = numberOf(*m_workspace, m_old);
    const int now = numberOf(*m_workspace, m_new);
    if (before < 0 || now < 0) {
        end();
        return;
    }
    if (m_model->now() >= 0 && (m_model->before() != before || m_model->now() != now))
        compare(before, now); // others were closed before them
    m_model->followFilter();
    showRows();
}

void ChangesPage::end()
{
    m_asked.reset();
    m_old.reset();
    m_new.reset();
    m_model->clear();
    Q_EMIT left();
}

void ChangesPage::swap()
{
    compare(numberOf(*m_workspace, m_new), numberOf(*m_workspace, m_old));
}

void ChangesPage::openTopic()
{
    const auto topic = m_view->currentIndex().data(TableModel::TopicRole).value<TopicRef>();
    if (topic.isValid())
        m_workspace->showInText(topic);
}

CopiedTable ChangesPage::shownTable() const
{
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isShown(row))
            rows << row;
    }
    CopiedTable table = rowsOf(*m_model, rows);
    table.caption = m_title->text();
    return table;
}

} // namespace entente::ui
