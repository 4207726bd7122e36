// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/peoplenotes.h"

#include "ui/style/paneltabs.h"
#include "ui/style/personbadge.h"
#include "ui/style/style.h"
#include "ui/team/peoplenotedelegate.h"
#include "ui/topics/viewstyle.h"
#include "ui/workspace/librarysession.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace entente::ui {

namespace {

using Part = PeopleNoteModel::Part;
constexpr std::array parts{Part::All, Part::New, Part::Mentions};

/// Fills a choice with all values that there are, each with its count; what was chosen stays.
void fill(QComboBox *box, const QString &all, const PeopleNoteModel::Counts &counts,
          const QString &chosen)
{
    box->clear();
    box->addItem(all, QString());
    for (const auto &[value, count] : counts)
        box->addItem(PeopleNotes::tr("%1  (%2)").arg(value, QLocale().toString(count)), value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

PeopleNotes::PeopleNotes(LibrarySession *library, QWidget *parent)
    : QDialog(parent),
      m_library(library),
      m_model(new PeopleNoteModel(library, this)),
      m_parts(new PanelTabs),
      m_authors(new QComboBox),
      m_desks(new QComboBox),
      m_list(new QListView),
      m_nothing(new QLabel),
      m_open(new QPushButton(tr("&Show in text"))),
      m_seen(new QPushButton(tr("Mark all as s&een"))),
      m_inquiry(library->team()->desk()->maker())
{
    setObjectName(QStringLiteral("peopleNotes"));
    setWindowTitle(tr("Notes of the team"));
    resize(90 * grid, 76 * grid);
    build();
    connect(library->team(), &LibraryTeam::changed, this, &PeopleNotes::reload);
    connect(library, &LibrarySession::briefingsChanged, this, &PeopleNotes::reload);
    reload();
}

void PeopleNotes::build()
{
    m_parts->setObjectName(QStringLiteral("peopleNoteParts"));
    m_parts->setAccessibleName(tr("Which notes are listed"));
    for (std::size_t i = 0; i < parts.size(); ++i)
        m_parts->addTab(QString());
    m_authors->setObjectName(QStringLiteral("peopleNoteAuthors"));
    m_authors->setAccessibleName(tr("Authors whose notes are listed"));
    m_desks->setObjectName(QStringLiteral("peopleNoteDesks"));
    m_desks->setAccessibleName(tr("Desks whose notes are listed"));
    for (QComboBox *box : {m_authors, m_desks}) {
        box->setToolTip(box->accessibleName());
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, &PeopleNotes::ask);
    }
    connect(m_parts, &QTabBar::currentChanged, this, &PeopleNotes::ask);
    m_list->setObjectName(QStringLiteral("peopleNoteList"));
    m_list->setAccessibleName(tr("Notes of the team"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PeopleNoteDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    applyQuietSelection(m_list);
    connect(m_list, &QListView::activated, this, &PeopleNotes::open);
    m_nothing->setObjectName(QStringLiteral("noPeopleNotes"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_open->setObjectName(QStringLiteral("showPeopleNoteButton"));
    m_seen->setObjectName(QStringLiteral("allSeenButton"));
    m_seen->setToolTip(tr("Nothing is marked as new any more"));
    for (QPushButton *each : {m_open, m_seen})
        each->setAutoDefault(false);
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_list->currentIndex()); });
    connect(m_seen, &QPushButton::clicked, this,
            [this] { m_library->team()->setSeen(m_model->newNotes()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { m_open->setEnabled(index.isValid()); });
    m_open->setEnabled(false);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(grid);
    choices->addWidget(m_parts);
    choices->addStretch(1);
    choices->addWidget(m_authors);
    choices->addWidget(m_desks);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *line = new QHBoxLayout;
    line->setSpacing(grid);
    line->addWidget(m_seen);
    line->addStretch(1);
    line->addWidget(m_open);
    line->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    column->addLayout(choices);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addLayout(line);
    m_list->setFocus();
}

void PeopleNotes::reload()
{
    m_inquiry.ask(
        [](session::Session &session) { return session.store().notes(0); },
        [this](const Result<std::vector<library::Note>> &notes) {
            if (!notes) {
                m_nothing->setText(sentence(notes.error()));
                return;
            }
            const QString before = m_list->currentIndex().data(PeopleNoteModel::IdRole).toString();
            m_model->setNotes(notes.value());
            count();
            for (int row = 0; row < m_model->rowCount() && !before.isEmpty(); ++row) {
                if (m_model->index(row).data(PeopleNoteModel::IdRole) == before)
                    m_list->setCurrentIndex(m_model->index(row));
            }
        });
}

void PeopleNotes::showPart(Part part)
{
    m_parts->setCurrentIndex(static_cast<int>(part));
}

void PeopleNotes::ask()
{
    m_model->ask({parts[static_cast<std::size_t>(std::max(0, m_parts->currentIndex()))],
                  m_authors->currentData().toString(), m_desks->currentData().toString()});
    count();
}

void PeopleNotes::count()
{
    const QLocale locale;
    m_parts->setTabText(0, tr("All  %1").arg(locale.toString(m_model->count(Part::All))));
    m_parts->setTabText(1, tr("New  %1").arg(locale.toString(m_model->count(Part::New))));
    m_parts->setTabText(2,
                        tr("Mention you  %1").arg(locale.toString(m_model->count(Part::Mentions))));
    fill(m_authors, tr("All authors"), m_model->authors(), m_model->asked().author);
    for (int i = 1; i < m_authors->count(); ++i)
        m_authors->setItemIcon(i, personIcon(m_authors->itemData(i).toString(), palette()));
    fill(m_desks, tr("All desks"), m_model->desks(), m_model->asked().desk);
    m_desks->setVisible(m_desks->count() > 2 || m_desks->currentIndex() > 0);
    m_seen->setEnabled(!m_model->newNotes().empty());
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_open->setEnabled(m_list->currentIndex().isValid());
    m_nothing->setText(m_model->asked().part == Part::New ? tr("You have seen all notes.")
                           : m_model->asked().part == Part::Mentions
                           ? tr("No note mentions you. Others do it with @ and your name.")
                           : tr("There are no notes."));
}

void PeopleNotes::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString id = index.data(PeopleNoteModel::IdRole).toString();
    const auto briefing = index.data(PeopleNoteModel::BriefingRole).toLongLong();
    m_library->team()->setSeen({id.toStdString()});
    Q_EMIT noteWanted(briefing, id);
}

} // namespace entente::ui
