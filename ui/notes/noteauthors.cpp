// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/noteauthors.h"

#include "ui/style/personbadge.h"
#include "ui/style/style.h"
#include "ui/workspace/libraryteam.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <map>

namespace entente::ui {

NoteAuthors::NoteAuthors(LibraryTeam *team, QWidget *parent)
    : QWidget(parent), m_team(team), m_new(new QToolButton), m_authors(new QComboBox)
{
    setObjectName(QStringLiteral("noteAuthors"));
    m_new->setObjectName(QStringLiteral("newNotesButton"));
    m_new->setAutoRaise(true);
    m_new->setFocusPolicy(Qt::StrongFocus);
    m_new->setToolTip(tr("Go to the next note that is new"));
    m_authors->setObjectName(QStringLiteral("noteAuthorsBox"));
    m_authors->setAccessibleName(tr("Authors whose notes are listed"));
    m_authors->setToolTip(m_authors->accessibleName());
    m_authors->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_new, &QToolButton::clicked, this, &NoteAuthors::newWanted);
    connect(m_authors, &QComboBox::activated, this, &NoteAuthors::chosen);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(2 * grid, 0, 2 * grid, 0);
    line->setSpacing(grid);
    line->addWidget(m_authors, 1);
    line->addWidget(m_new);
    hide();
}

bool NoteAuthors::isChosen() const
{
    return m_authors->currentIndex() > 0;
}

void NoteAuthors::clear()
{
    m_authors->setCurrentIndex(0);
}

void NoteAuthors::choose(std::vector<library::PlacedNote> &notes)
{
    m_listed.clear();
    setVisible(m_team->isJoined() && !notes.empty());
    if (!m_team->isJoined())
        return;
    const QString before = m_authors->currentData().toString();
    std::map<QString, int> counts;
    for (const library::PlacedNote &each : notes)
        ++counts[m_team->authorOf(each.note.id)];
    m_authors->clear();
    m_authors->addItem(tr("All authors  (%1)").arg(QLocale().toString(qlonglong(notes.size()))));
    for (const auto &[author, count] : counts)
        m_authors->addItem(personIcon(author, palette()),
                           tr("%1  (%2)").arg(author, QLocale().toString(count)), author);
    const bool areSeveral = counts.size() > 1;
    m_authors->setVisible(areSeveral);
    const int chosen = areSeveral && !before.isEmpty() ? std::max(0, m_authors->findData(before))
                                                       : 0;
    m_authors->setCurrentIndex(chosen);
    if (chosen > 0) {
        const QString author = m_authors->currentData().toString();
        std::erase_if(notes, [&](const library::PlacedNote &each) {
            return m_team->authorOf(each.note.id) != author;
        });
    }
    countNew(notes);
}

void NoteAuthors::countNew(const std::vector<library::PlacedNote> &notes)
{
    int fresh = 0;
    for (const library::PlacedNote &each : notes) {
        m_listed.push_back(each.note.id);
        fresh += m_team->isUnseen(each.note.id) ? 1 : 0;
    }
    m_new->setVisible(fresh > 0);
    m_new->setText(tr("%n new", nullptr, fresh));
    setVisible(m_authors->isVisibleTo(this) || fresh > 0);
}

QString NoteAuthors::nextNew(const QString &after) const
{
    const auto isNew = [this](const std::string &id) { return m_team->isUnseen(id); };
    const auto at = std::find(m_listed.begin(), m_listed.end(), after.toStdString());
    auto next = at == m_listed.end() ? at : std::find_if(at + 1, m_listed.end(), isNew);
    if (next == m_listed.end())
        next = std::find_if(m_listed.begin(), m_listed.end(), isNew);
    return next == m_listed.end() ? QString() : toQString(*next);
}

} // namespace entente::ui
