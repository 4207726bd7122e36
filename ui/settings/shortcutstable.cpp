// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/shortcutstable.h"

#include "ui/settings/pressedkeys.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {

namespace {

enum Column : int { NameColumn, PlaceColumn, KeysColumn, columnCount };

QString written(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsTable::ShortcutsTable(Keymap keymap, QWidget *parent)
    : QWidget(parent),
      m_keymap(std::move(keymap)),
      m_search(new QLineEdit(this)),
      m_table(new QTableWidget(this)),
      m_keys(new PressedKeys(this)),
      m_verdict(new QLabel(this)),
      m_use(new QPushButton(tr("&Use these keys"), this)),
      m_none(new QPushButton(tr("&No keys"), this)),
      m_usual(new QPushButton(tr("Usual &keys"), this)),
      m_allUsual(new QPushButton(tr("Usual keys for &all"), this))
{
    m_search->setObjectName(QStringLiteral("shortcutsSearch"));
    m_search->setAccessibleName(tr("Search the shortcuts"));
    m_search->setPlaceholderText(tr("Search by what it does, its menu or its keys"));
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    buildTable();
    buildKeys();
    fill();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) { find(words); });
    follow();
}

ShortcutsTable::~ShortcutsTable()
{
    m_table->disconnect(this); // it goes after this, and tells then that nothing is chosen
}

void ShortcutsTable::buildTable()
{
    m_table->setObjectName(QStringLiteral("shortcutsTable"));
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setColumnCount(columnCount);
    m_table->setHorizontalHeaderLabels({tr("Action"), tr("Menu"), tr("Keys")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(PlaceColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ShortcutsTable::follow);
}

void ShortcutsTable::buildKeys()
{
    m_keys->setObjectName(QStringLiteral("newKeys"));
    m_keys->setAccessibleName(tr("Keys for the action that is chosen"));
    m_verdict->setObjectName(QStringLiteral("keysVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(3 * grid);
    m_use->setObjectName(QStringLiteral("useKeys"));
    m_none->setObjectName(QStringLiteral("noKeys"));
    m_usual->setObjectName(QStringLiteral("usualKeys"));
    m_allUsual->setObjectName(QStringLiteral("allUsualKeys"));
    auto *line = new QHBoxLayout;
    line->setSpacing(grid);
    line->addWidget(m_keys, 1);
    for (QPushButton *button : {m_use, m_none, m_usual}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    m_allUsual->setAutoDefault(false);
    auto *last = new QHBoxLayout;
    last->addWidget(m_verdict, 1);
    last->addWidget(m_allUsual);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    static_cast<QVBoxLayout *>(layout())->addLayout(last);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsTable::weigh);
    connect(m_use, &QPushButton::clicked, this, &ShortcutsTable::use);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_keymap.set(chosen(), {});
        fill();
    });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_keymap.reset(chosen());
        fill();
    });
    connect(m_allUsual, &QPushButton::clicked, this, [this] {
        m_keymap.resetAll();
        fill();
    });
}

void ShortcutsTable::fill()
{
    const auto &actions = m_keymap.actions();
    const bool isNew = m_table->rowCount() == 0;
    m_table->setRowCount(static_cast<int>(actions.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const NamedAction &each = actions[static_cast<std::size_t>(row)];
        const bool changed = each.action->shortcut() != Keymap::usual(each.action);
        const QStringList words{each.name, each.place, written(each.action->shortcut())};
        for (int at = 0; at < columnCount; ++at) {
            auto *cell = new QTableWidgetItem(words[at]);
            cell->setFont(ui::font(TypeSize::Body, changed ? QFont::DemiBold : QFont::Normal));
            m_table->setItem(row, at, cell);
        }
    }
    if (isNew)
        m_table->setCurrentCell(0, 0);
    follow();
}

int ShortcutsTable::find(const QString &words)
{
    const QSignalBlocker quiet(m_search);
    m_search->setText(words);
    const QStringList each = words.split(u' ', Qt::SkipEmptyParts);
    int found = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList told;
        for (int at = 0; at < columnCount; ++at)
            told << m_table->item(row, at)->text();
        const QString line = told.join(u' ');
        const bool has = std::all_of(each.begin(), each.end(), [&](const QString &word) {
            return line.contains(word, Qt::CaseInsensitive);
        });
        m_table->setRowHidden(row, !has);
        if (has && found++ == 0)
            m_table->setCurrentCell(row, 0);
    }
    return found;
}

QAction *ShortcutsTable::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : m_keymap.actions()[static_cast<std::size_t>(row)].action;
}

void ShortcutsTable::follow()
{
    const QAction *action = chosen();
    const QSignalBlocker quiet(m_keys);
    m_keys->setKeySequence(action != nullptr ? action->shortcut() : QKeySequence());
    m_none->setEnabled(action != nullptr && !action->shortcut().isEmpty());
    m_usual->setEnabled(action != nullptr && action->shortcut() != Keymap::usual(action));
    weigh();
}

void ShortcutsTable::weigh()
{
    const QAction *action = chosen();
    const QKeySequence keys = m_keys->keySequence();
    m_use->setEnabled(action != nullptr && !keys.isEmpty() && keys != action->shortcut());
    const NamedAction *owner = m_use->isEnabled() ? m_keymap.ownerOf(keys, action) : nullptr;
    m_verdict->setText(
        owner != nullptr
            ? tr("%1 is the shortcut of “%2” (%3). To use it here takes it from there.")
                  .arg(written(keys), owner->name, owner->place)
            : m_use->isEnabled() ? tr("%1 is free.").arg(written(keys))
                                 : tr("Choose an action, and press its new keys in the field."));
    m_verdict->setAccessibleName(m_verdict->text());
}

void ShortcutsTable::use()
{
    if (QAction *action = chosen())
        m_keymap.set(action, m_keys->keySequence());
    fill();
}

} // namespace entente::ui
