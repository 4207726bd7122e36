// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/versionsdialog.h"

#include "ui/dossier/dossierdelegate.h"
#include "ui/style/style.h"
#include "ui/topics/viewstyle.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace entente::ui {

namespace {

QString lineOf(const library::Dossier &version)
{
    const QDateTime written = QDateTime::fromString(QString::fromStdString(version.modified),
                                                    Qt::ISODate);
    return VersionsDialog::tr("%1\n%2 · items: %3")
        .arg(QLocale().toString(written.toLocalTime(), QLocale::ShortFormat),
             QString::fromStdString(version.title))
        .arg(version.items.size());
}

} // namespace

VersionsDialog::VersionsDialog(session::SessionMaker maker, const library::Dossier &dossier,
                               QWidget *parent)
    : QDialog(parent),
      m_list(new QListWidget),
      m_items(new QListView),
      m_said(new QLabel),
      m_model(new DossierModel(this)),
      m_inquiry(std::move(maker))
{
    setObjectName(QStringLiteral("dossierVersionsDialog"));
    setWindowTitle(tr("Versions of “%1”").arg(QString::fromStdString(dossier.title)));
    resize(120 * grid, 70 * grid);
    m_list->setObjectName(QStringLiteral("dossierVersionsList"));
    m_list->setAccessibleName(tr("Versions, the newest first"));
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showVersion);
    m_items->setObjectName(QStringLiteral("dossierVersionItems"));
    m_items->setAccessibleName(tr("What the dossier held"));
    m_items->setModel(m_model);
    m_items->setItemDelegate(new DossierDelegate(m_items));
    m_items->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_items->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_items->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_items->setResizeMode(QListView::Adjust);
    applyQuietSelection(m_items);
    m_said->setObjectName(QStringLiteral("dossierVersionsSaid"));
    m_said->setWordWrap(true);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_items);
    split->setSizes({36 * grid, 80 * grid});
    split->setStretchFactor(1, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_restore = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(QStringLiteral("restoreVersionButton"));
    m_restore->setToolTip(tr("Make the dossier say this again; what it says now is kept, too"));
    m_restore->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT restoreRequested(m_versions[static_cast<std::size_t>(m_list->currentRow())]);
        accept();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    column->addWidget(m_said);
    column->addWidget(split, 1);
    column->addWidget(buttons);
    m_inquiry.ask(
        [id = dossier.id](session::Session &session) {
            return session.store().dossierVersions(id);
        },
        [this](const Result<std::vector<library::Dossier>> &versions) { take(versions); });
}

void VersionsDialog::take(const Result<std::vector<library::Dossier>> &versions)
{
    if (!versions) {
        m_said->setText(sentence(versions.error()));
        return;
    }
    m_versions = versions.value();
    for (const library::Dossier &each : m_versions)
        m_list->addItem(lineOf(each));
    m_said->setText(m_versions.empty()
                        ? tr("Nothing else was kept yet. A version is kept when the dossier is "
                             "changed after it stood for ten minutes.")
                        : tr("A version is kept when the dossier is changed after it stood for "
                             "ten minutes. Restoring one keeps what stands now."));
    if (!m_versions.empty())
        m_list->setCurrentRow(0);
    m_list->setFocus();
}

void VersionsDialog::showVersion(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_versions.size())
        return;
    m_restore->setEnabled(true);
    m_inquiry.ask(
        [version = m_versions[static_cast<std::size_t>(row)]](
            session::Session &session) -> Result<ShownDossierPtr> {
            ENTENTE_TRY(session::ShownDossier found, session.show(version));
            return ShownDossierPtr(std::make_shared<session::ShownDossier>(std::move(found)));
        },
        [this](const Result<ShownDossierPtr> &found) {
            if (!found) {
                m_said->setText(sentence(found.error()));
                return;
            }
            static_cast<DossierDelegate *>(m_items->itemDelegate())->forget();
            m_model->setShown(found.value());
        });
}

} // namespace entente::ui
