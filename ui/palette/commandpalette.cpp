// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/commandpalette.h"

#include "ui/palette/commanddelegate.h"
#include "ui/palette/commandmodel.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace entente::ui {

namespace {

constexpr int widest = 90 * grid;
constexpr int highest = 62 * grid;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window),
      m_model(new CommandModel(this)),
      m_edit(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_found(new QLabel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Commands"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    hide();
    build();
    window->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::look);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandPalette::announce);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isVisible() && now != nullptr && !isAncestorOf(now))
            hide(); // who goes elsewhere is not called back
    });
}

void CommandPalette::build()
{
    m_edit->setObjectName(QStringLiteral("commandEdit"));
    m_edit->setAccessibleName(tr("What to do or to go to"));
    m_edit->setPlaceholderText(tr("What to do, or where to go: a command, briefing, section, "
                                  "topic, focus area or filter"));
    m_edit->setFont(ui::font(TypeSize::Lead));
    m_edit->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands that match"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays with what is typed
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setObjectName(QStringLiteral("commandsFound"));
    m_found->setFont(ui::font(TypeSize::Caption));
    m_found->setForegroundRole(QPalette::PlaceholderText);
    m_found->setContentsMargins(2 * grid, grid / 2, 2 * grid, grid / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid, grid, grid, grid / 2);
    column->setSpacing(grid / 2);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    column->addWidget(m_found);
    setFocusProxy(m_edit);
}

void CommandPalette::open(std::vector<Command> commands)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_model->setCommands(std::move(commands));
    m_edit->clear();
    look({});
    place();
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(widest, window->width() - 4 * grid);
    const int height = std::min(highest, window->height() - 12 * grid);
    setGeometry((window->width() - width) / 2, 6 * grid, width, height);
}

void CommandPalette::look(const QString &typed)
{
    m_model->setTyped(typed);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    const int found = m_model->matches();
    m_found->setText(
        found == 0 ? tr("Nothing is called so. Fewer letters find more.")
            : found > CommandModel::mostShown
            ? tr("The best %1 of %2")
                  .arg(QLocale().toString(CommandModel::mostShown), QLocale().toString(found))
            : tr("%n found", nullptr, found));
    announce();
}

/// The keyboard is in the field: what is chosen in the list is read out as of the field.
void CommandPalette::announce()
{
    const QModelIndex current = m_list->currentIndex();
    m_edit->setAccessibleDescription(
        current.isValid() ? current.data(Qt::AccessibleTextRole).toString() : m_found->text());
}

void CommandPalette::choose(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int last = rows - 1;
    const int from = m_list->currentIndex().row();
    const int wanted = from + by;
    // A step beyond an end leads to the other; a page stops there.
    const int to = std::abs(by) > 1 ? std::clamp(wanted, 0, last)
        : wanted < 0                ? last
        : wanted > last             ? 0
                                    : wanted;
    m_list->setCurrentIndex(m_model->index(to, 0));
}

void CommandPalette::run()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !m_model->at(current.row()).isPossible)
        return;
    const Command command = m_model->at(current.row());
    m_model->noteUse(command);
    leave(); // what is done may depend on where the keyboard is
    if (command.run)
        command.run();
}

void CommandPalette::leave()
{
    const QPointer<QWidget> before = m_before;
    hide();
    if (before != nullptr && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    else
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

bool CommandPalette::handleKey(int key)
{
    const int page = std::max(1, m_list->viewport()->height() / (4 * grid) - 1);
    switch (key) {
    case Qt::Key_Down:
        choose(1);
        return true;
    case Qt::Key_Up:
        choose(-1);
        return true;
    case Qt::Key_PageDown:
        choose(std::max(2, page));
        return true;
    case Qt::Key_PageUp:
        choose(-std::max(2, page));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_edit && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_list->viewport()->update();
}

} // namespace entente::ui
