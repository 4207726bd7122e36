// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/dossierhead.h"

#include "core/publishing/citation/style.h"
#include "ui/dossier/dossierpublisher.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/workspace/librarysession.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace entente::ui {

namespace {

const QString styleKey = QStringLiteral("dossier/style");

} // namespace

QToolButton *quietButton(const char *name, const QString &text, const QString &tip)
{
    auto *made = new QToolButton;
    made->setObjectName(QString::fromLatin1(name));
    made->setText(text);
    made->setToolTip(tip);
    made->setAccessibleName(tip.isEmpty() ? text : tip);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

DossierHead::DossierHead(LibrarySession *library, DossierPublisher *publisher, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_publisher(publisher),
      m_dossiers(new QComboBox),
      m_styles(new QComboBox),
      m_publish(quietButton("publishDossierButton", tr("Publish"),
                            tr("Publish with numbered references and the list of sources"))),
      m_title(new QLineEdit),
      m_purpose(new QLineEdit)
{
    m_dossiers->setObjectName(QStringLiteral("dossierCombo"));
    m_dossiers->setAccessibleName(tr("Dossier"));
    m_dossiers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_dossiers->setMinimumContentsLength(24);
    connect(m_dossiers, &QComboBox::activated, this, [this](int index) {
        m_library->dossiers()->setCurrent(m_dossiers->itemData(index).toString().toStdString());
    });
    QToolButton *const begin = quietButton("newDossierButton", tr("New"),
                                           tr("Begin a new dossier"));
    connect(begin, &QToolButton::clicked, this,
            [this] { m_library->dossiers()->begin(tr("New dossier")); });
    QToolButton *const remove = quietButton("removeDossierButton", tr("Remove"),
                                            tr("Remove this dossier; it can be undone"));
    connect(remove, &QToolButton::clicked, this, [this] {
        if (const library::Dossier *current = m_library->dossiers()->current())
            m_library->dossiers()->remove(current->id);
    });
    QToolButton *const versions = quietButton("dossierVersionsButton", tr("Versions"),
                                              tr("What this dossier said before"));
    connect(versions, &QToolButton::clicked, this, &DossierHead::versionsWanted);
    buildPublish();
    m_styles->setObjectName(QStringLiteral("dossierStyleCombo"));
    m_styles->setAccessibleName(tr("Style of references"));
    for (const citation::StyleRow &row : citation::styleTable) {
        if (row.citation != nullptr)
            m_styles->addItem(citation::styleLabel(row.style), int(row.style));
    }
    m_styles->setCurrentIndex(
        std::max(0, m_styles->findData(QSettings().value(styleKey, 0).toInt())));
    connect(m_styles, &QComboBox::activated, this,
            [this] { QSettings().setValue(styleKey, m_styles->currentData()); });
    auto *line = new QHBoxLayout;
    line->setSpacing(grid);
    line->addWidget(m_dossiers);
    line->addWidget(begin);
    line->addWidget(versions);
    line->addWidget(remove);
    line->addStretch(1);
    line->addWidget(m_styles);
    line->addWidget(m_publish);
    m_title->setObjectName(QStringLiteral("dossierTitle"));
    m_title->setAccessibleName(tr("Title of the dossier"));
    m_title->setPlaceholderText(tr("Title"));
    m_title->setFont(ui::font(TypeSize::Lead, QFont::DemiBold));
    m_purpose->setObjectName(QStringLiteral("dossierPurpose"));
    m_purpose->setAccessibleName(tr("Purpose of the dossier"));
    m_purpose->setPlaceholderText(tr("The question that it answers, or for whom it is"));
    for (QLineEdit *edit : {m_title, m_purpose})
        connect(edit, &QLineEdit::editingFinished, this, &DossierHead::write);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->setSpacing(grid);
    column->addLayout(line);
    column->addWidget(m_title);
    column->addWidget(m_purpose);
}

void DossierHead::buildPublish()
{
    m_publish->setAutoRaise(false);
    m_publish->setPopupMode(QToolButton::InstantPopup);
    m_publish->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_publish->setIcon(ui::icon(QStringLiteral("export")));
    auto *menu = new QMenu(m_publish);
    for (const OutputFormat format : allOutputFormats) {
        if (knows(format, FormatOption::BriefingsAlone))
            continue;
        QAction *action = menu->addAction(formatLabel(format));
        action->setObjectName(
            QStringLiteral("publishDossierAs%1").arg(QString::fromLatin1(rowOf(format).name)));
        connect(action, &QAction::triggered, this, [this, format] { publish(format); });
    }
    m_publish->setMenu(menu);
}

void DossierHead::setMayPublish(bool may)
{
    m_publish->setEnabled(may);
}

void DossierHead::follow()
{
    const library::Dossier *current = m_library->dossiers()->current();
    const QSignalBlocker quiet(m_dossiers);
    m_dossiers->clear();
    for (const library::Dossier &each : m_library->dossiers()->all()) {
        m_dossiers->addItem(QString::fromStdString(each.title), QString::fromStdString(each.id));
        if (&each == current)
            m_dossiers->setCurrentIndex(m_dossiers->count() - 1);
    }
    if (current == nullptr)
        return;
    for (const auto &[edit, words] :
         {std::pair(m_title, &current->title), std::pair(m_purpose, &current->purpose)}) {
        const QString text = QString::fromStdString(*words);
        if (edit->text() != text && !(edit->hasFocus() && edit->isModified()))
            edit->setText(text);
    }
}

void DossierHead::write()
{
    const library::Dossier *current = m_library->dossiers()->current();
    if (current == nullptr || !(m_title->isModified() || m_purpose->isModified()))
        return;
    library::Dossier changed = *current;
    if (const QString title = m_title->text().simplified(); !title.isEmpty())
        changed.title = title.toStdString();
    changed.purpose = m_purpose->text().simplified().toStdString();
    for (QLineEdit *edit : {m_title, m_purpose})
        edit->setModified(false);
    m_library->dossiers()->write(std::move(changed));
}

void DossierHead::publish(OutputFormat format)
{
    if (const library::Dossier *current = m_library->dossiers()->current())
        m_publisher->publish(*current, format,
                             static_cast<citation::Style>(m_styles->currentData().toInt()));
}

} // namespace entente::ui
