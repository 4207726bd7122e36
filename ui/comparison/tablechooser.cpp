// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/tablechooser.h"

#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/workspace/briefingtitle.h"

#include <QEvent>

namespace entente::ui {

namespace {

constexpr int longestTitle = 72;
constexpr int longestOfSeveral = 40;

QString shortened(const QString &words, int characters)
{
    if (words.size() <= characters)
        return words;
    const qsizetype space = words.lastIndexOf(u' ', characters);
    return words.left(space > characters / 2 ? space : characters) + u'…';
}

} // namespace

TableChooser::TableChooser(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("tableChooser"));
    setAccessibleName(tr("Table"));
    setIconSize({2 * grid, 2 * grid});
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaxVisibleItems(20);
}

void TableChooser::setTables(const std::vector<TableRef> &tables,
                             const std::vector<BriefingPtr> &open)
{
    clear();
    for (const TableRef &table : tables)
        add(table, open);
}

void TableChooser::add(const TableRef &table, const std::vector<BriefingPtr> &open)
{
    const bool several = !open.empty();
    const QString title = titleOf(table);
    QStringList parts{shortened(title, several ? longestOfSeveral : longestTitle),
                      roleName(table.get().role)};
    QString whole = title;
    if (several) {
        const auto number = static_cast<std::size_t>(table.briefing);
        parts << shortened(QString::fromStdString(table.words->meta.title), longestOfSeveral);
        if (const QString apart = distinctionOf(open, number); !apart.isEmpty())
            parts << apart;
        whole = tr("%1 (%2)").arg(title, titleAmong(open, number));
    }
    const QString iconName = roleIcon(table.get().role);
    addItem(icon(iconName), parts.join(QStringLiteral("  ·  ")), iconName);
    setItemData(count() - 1, whole, Qt::ToolTipRole);
}

void TableChooser::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (int i = 0; i < count(); ++i)
        setItemIcon(i, icon(itemData(i).toString()));
}

} // namespace entente::ui
