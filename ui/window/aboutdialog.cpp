// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/aboutdialog.h"

#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/window/madewith.h"
#include "ui/window/systemreport.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace entente::ui {

namespace {

enum Column : int { Name, Version, Licence, columnCount };

QTextBrowser *makeText(const char *name, const QString &role, QWidget *parent)
{
    auto *text = new QTextBrowser(parent);
    text->setObjectName(QString::fromLatin1(name));
    text->setAccessibleName(role);
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenLinks(false);
    text->document()->setDocumentMargin(grid);
    return text;
}

QFont fixedFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(static_cast<int>(TypeSize::Caption));
    return fixed;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent),
      m_libraries(new QTableWidget(this)),
      m_terms(makeText("libraryTerms", tr("Terms of the library"), this))
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Entente"));
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("aboutTabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(makeProgram(), tr("This program"));
    tabs->addTab(makeLibraries(), tr("Made with"));
    tabs->addTab(makeLicence(), tr("Licence"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("&Copy for a report"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyReport"));
    copy->setAutoDefault(false);
    copy->setToolTip(tr("Versions, system, screens, fonts and language: no names of files, and "
                        "nothing of what you read"));
    auto *told = new QLabel(this);
    told->setObjectName(QStringLiteral("reportCopied"));
    told->setForegroundRole(QPalette::PlaceholderText);
    auto *foot = new QHBoxLayout;
    foot->addWidget(told, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(2 * grid);
    column->addWidget(makeHead());
    column->addWidget(tabs, 1);
    column->addLayout(foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [told] {
        QGuiApplication::clipboard()->setText(systemReport());
        told->setText(tr("It is on the clipboard."));
        told->setAccessibleName(told->text());
    });
    resize(80 * grid, 64 * grid);
}

QWidget *AboutDialog::makeHead()
{
    auto *head = new QWidget(this);
    auto *sign = new QLabel(head);
    sign->setPixmap(applicationIcon().pixmap(7 * grid));
    auto *name = new QLabel(tr("Entente %1").arg(QStringLiteral(ENTENTE_VERSION)), head);
    name->setObjectName(QStringLiteral("aboutVersion"));
    name->setFont(ui::font(TypeSize::Title, QFont::DemiBold));
    auto *purpose = new QLabel(tr("Reads briefings into topics that can be browsed, filtered, "
                                  "compared and published."),
                               head);
    purpose->setWordWrap(true);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * grid);
    row->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(grid / 2);
    words->addWidget(name);
    words->addWidget(purpose);
    row->addLayout(words, 1);
    return head;
}

QWidget *AboutDialog::makeProgram()
{
    auto *text = makeText("aboutText", tr("About Entente"), this);
    text->setPlainText(
        tr("Free software under the GNU General Public License, version 3 or later. "
           "It comes without any warranty. The window asks nothing of the network and "
           "sends nothing to it.")
        + QStringLiteral("\n\n") + systemReport());
    return text;
}

QWidget *AboutDialog::makeLibraries()
{
    auto *page = new QWidget(this);
    const std::vector<MadeWith> all = madeWith();
    m_libraries->setObjectName(QStringLiteral("libraryTable"));
    m_libraries->setAccessibleName(tr("Libraries that the program is made with"));
    m_libraries->setColumnCount(columnCount);
    m_libraries->setRowCount(static_cast<int>(all.size()));
    m_libraries->setHorizontalHeaderLabels({tr("Library"), tr("Version"), tr("Licence")});
    m_libraries->verticalHeader()->hide();
    m_libraries->setShowGrid(false);
    m_libraries->setFrameShape(QFrame::NoFrame);
    m_libraries->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_libraries->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_libraries->setSelectionMode(QAbstractItemView::SingleSelection);
    m_libraries->setTabKeyNavigation(false);
    m_libraries->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (int row = 0; row < m_libraries->rowCount(); ++row) {
        const MadeWith &each = all[static_cast<std::size_t>(row)];
        m_libraries->setItem(row, Name, new QTableWidgetItem(each.name));
        m_libraries->setItem(row, Version, new QTableWidgetItem(each.version));
        m_libraries->setItem(row, Licence, new QTableWidgetItem(each.licence));
    }
    m_libraries->resizeColumnToContents(Version);
    m_libraries->resizeColumnToContents(Licence);
    m_terms->setFont(fixedFont());
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, grid, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_libraries, 3);
    column->addWidget(m_terms, 2);
    connect(m_libraries, &QTableWidget::currentCellChanged, this, &AboutDialog::showTerms);
    if (!all.empty())
        m_libraries->setCurrentCell(0, 0);
    return page;
}

void AboutDialog::showTerms()
{
    const std::vector<MadeWith> all = madeWith();
    const int row = m_libraries->currentRow();
    if (row >= 0 && row < static_cast<int>(all.size()))
        m_terms->setPlainText(termsOf(all[static_cast<std::size_t>(row)]));
}

QWidget *AboutDialog::makeLicence()
{
    auto *text = makeText("ownTerms", tr("Terms of the program"), this);
    text->setFont(fixedFont());
    text->setPlainText(ownTerms());
    return text;
}

} // namespace entente::ui
