// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with single items of a dossier.

#include "core/library/filterrequest.h"
#include "ui/dossier/dossierpage.h"
#include "ui/dossier/versionsdialog.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>

namespace entente::ui {

namespace {

using Sort = library::DossierItem::Sort;

} // namespace

/// An empty one to begin with: what was, beside what is.
library::OwnTable DossierPage::newTable()
{
    library::OwnTable table;
    table.heads = {tr("Aspect").toStdString(), tr("Past").toStdString(),
                   tr("Current").toStdString()};
    table.rows.assign(2, std::vector<library::OwnCell>(table.heads.size()));
    return table;
}

void DossierPage::addItem(Sort sort)
{
    if (m_model->shown() == nullptr)
        return;
    library::DossierItem item;
    item.sort = sort;
    if (sort == Sort::Filter) {
        item.filter = currentFilter();
        if (item.filter == library::SavedFilter()) {
            say(tr("No filter is set. Choose focus areas, kinds, words or dates first; what they "
                   "find is added then."));
            return;
        }
    }
    if (sort == Sort::Table) {
        item.table = newTable();
        const auto made = m_askTable(item, *m_model->shown(), this);
        if (!made)
            return;
        item = *made;
    }
    if (sort == Sort::Heading)
        item.words = tr("Heading").toStdString();
    m_editsNext = sort == Sort::Heading || sort == Sort::Words;
    m_model->insert(currentRow(), std::move(item));
}

void DossierPage::editCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    const library::DossierItem *item = m_model->item(index.row());
    if (item == nullptr)
        return;
    if (item->sort != Sort::Table) {
        m_list->edit(index);
        return;
    }
    if (const auto made = m_askTable(*item, *m_model->shown(), this); made && *made != *item)
        m_model->replace(index.row(), *made);
}

void DossierPage::openCurrent()
{
    const library::DossierItem *item = m_model->item(currentRow());
    if (item != nullptr && item->sort == Sort::Filter) {
        m_workspace->setFilter(library::filterOf(item->filter, m_workspace->vocabulary()));
        Q_EMIT filterSet();
        return;
    }
    if (item == nullptr || item->cited.document.empty())
        return;
    const session::ShownDossier &shown = *m_model->shown();
    const auto row = static_cast<std::size_t>(currentRow());
    const library::BriefingId id = shown.sources[shown.text.parts[row].citation->source];
    if (id != 0)
        m_library->openPassage(id, shown.topics[row],
                               QString::fromStdString(item->cited.anchor.exact));
}

/// The filter that is set, under the name by which the library keeps it, if it does.
library::SavedFilter DossierPage::currentFilter() const
{
    library::SavedFilter set = library::savedFilter({}, m_workspace->filter(),
                                                    m_workspace->vocabulary());
    for (const library::SavedFilter &each : m_library->filters()->saved()) {
        library::SavedFilter nameless = each;
        nameless.name.clear();
        if (nameless == set)
            return each;
    }
    return set;
}

/// What is cited is opened, a filter set; what was written is edited.
void DossierPage::activate(const QModelIndex &index)
{
    const library::DossierItem *item = m_model->item(index.row());
    if (item == nullptr)
        return;
    if (item->cited.document.empty() && item->sort != Sort::Filter)
        editCurrent();
    else
        openCurrent();
}

void DossierPage::openVersions()
{
    const library::Dossier *current = m_library->dossiers()->current();
    if (current == nullptr)
        return;
    auto *dialog = new VersionsDialog({m_library->library(), m_workspace->vocabularyPtr(), {}},
                                      *current, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VersionsDialog::restoreRequested, m_library->dossiers(),
            &LibraryDossiers::restore);
    dialog->open();
}

void DossierPage::copySelected()
{
    QStringList parts;
    for (const int row : selectedRows())
        parts << m_model->index(row, 0).data(Qt::AccessibleTextRole).toString();
    if (!parts.isEmpty())
        QGuiApplication::clipboard()->setText(parts.join(QStringLiteral("\n\n")));
}

} // namespace entente::ui
