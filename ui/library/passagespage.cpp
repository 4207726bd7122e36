// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/passagespage.h"

#include "core/publishing/citation/style.h"
#include "ui/library/passageview.h"
#include "ui/style/handfocus.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/referencestyle.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace entente::ui {

namespace {

const QString byKey = QStringLiteral("library/passagesBy");
const QString orderKey = QStringLiteral("library/passageOrder");

/// A label that says what a choice is of, whatever is chosen.
QLabel *labelFor(QWidget *choice, const QString &words)
{
    auto *label = new QLabel(words);
    label->setBuddy(choice);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

PassagesPage::PassagesPage(Workspace *workspace, LibrarySession *library, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_model(new PassageModel(workspace, library, this)),
      m_view(new PassageView(m_model)),
      m_by(new QComboBox),
      m_order(new QComboBox),
      m_folds(new QToolButton),
      m_likeWhat(new QLabel),
      m_said(new QLabel),
      m_marked(new QLabel),
      m_clear(new QToolButton),
      m_copy(new QToolButton),
      m_inquiry({library->library(), workspace->vocabularyPtr(), {}})
{
    setObjectName(QStringLiteral("passagesPage"));
    setAccessibleName(tr("Passages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_view, 1);
    buildActions();
    handFocus(this, m_view);
    connect(m_view, &PassageView::opened, this, &PassagesPage::open);
    connect(m_view, &PassageView::menuRequested, this, &PassagesPage::openMenu);
    connect(m_model, &PassageModel::marksChanged, this, &PassagesPage::follow);
    connect(library->search(), &LibrarySearch::viewChanged, this, [this] {
        if (m_model->isLike() && !(m_library->search()->asked().filter == m_likeUnder))
            showFound();
    });
    connect(m_model, &PassageModel::failed, m_said, &QLabel::setText);
    connect(m_model, &PassageModel::listed, this, [this] {
        follow();
        if (std::exchange(m_isEntering, false))
            enter();
    });
    follow();
}

PassagesPage::~PassagesPage()
{
    QSettings settings;
    settings.setValue(byKey, m_by->currentData());
    settings.setValue(orderKey, m_order->currentData());
    setReferenceStyle(m_style);
}

QWidget *PassagesPage::buildChoices()
{
    using session::PassagesBy;
    const QSettings settings;
    m_by->setObjectName(QStringLiteral("passagesByCombo"));
    m_by->setAccessibleName(tr("Group by"));
    for (const auto &[words, by] :
         {std::pair(tr("nothing"), PassagesBy::Nothing),
          std::pair(tr("briefing"), PassagesBy::Briefing), std::pair(tr("year"), PassagesBy::Year),
          std::pair(tr("source"), PassagesBy::Source),
          std::pair(tr("focus area"), PassagesBy::Area), std::pair(tr("kind"), PassagesBy::Kind)})
        m_by->addItem(words, static_cast<int>(by));
    m_order->setObjectName(QStringLiteral("passageOrderCombo"));
    m_order->setAccessibleName(tr("Sort by"));
    m_order->addItem(tr("relevance"), static_cast<int>(search::Order::Relevance));
    m_order->addItem(tr("date, newest first"), static_cast<int>(search::Order::Newest));
    connect(m_by, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setBy(static_cast<PassagesBy>(m_by->currentData().toInt())); });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setOrder(static_cast<search::Order>(m_order->currentData().toInt()));
    });
    m_by->setCurrentIndex(std::max(0, m_by->findData(settings.value(byKey).toInt())));
    m_order->setCurrentIndex(std::max(0, m_order->findData(settings.value(orderKey).toInt())));
    m_style = referenceStyle();
    m_folds->setObjectName(QStringLiteral("foldRepeatsButton"));
    m_folds->setText(tr("Fold repeats"));
    m_folds->setToolTip(tr("Show once what several briefings say in nearly the same words"));
    m_folds->setAccessibleDescription(m_folds->toolTip());
    m_folds->setCheckable(true);
    m_folds->setChecked(true);
    m_folds->setAutoRaise(true);
    m_folds->setFocusPolicy(Qt::StrongFocus);
    connect(m_folds, &QToolButton::toggled, m_model, &PassageModel::setFolds);
    auto *choices = new QWidget;
    auto *line = new QHBoxLayout(choices);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid);
    line->addWidget(labelFor(m_by, tr("Group by")));
    line->addWidget(m_by);
    line->addSpacing(grid);
    line->addWidget(labelFor(m_order, tr("Sort by")));
    line->addWidget(m_order);
    line->addSpacing(grid);
    line->addWidget(m_folds);
    return choices;
}

QWidget *PassagesPage::buildLike()
{
    auto *back = new QToolButton;
    back->setObjectName(QStringLiteral("backFromLikeButton"));
    back->setIcon(icon(QStringLiteral("back")));
    back->setText(tr("Back"));
    back->setToolTip(tr("Back to the passages that were found"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    back->setFocusPolicy(Qt::StrongFocus);
    connect(back, &QToolButton::clicked, this, &PassagesPage::showFound);
    m_likeWhat->setObjectName(QStringLiteral("likeWhat"));
    m_likeWhat->setTextFormat(Qt::PlainText);
    auto *like = new QWidget;
    auto *line = new QHBoxLayout(like);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid);
    line->addWidget(back);
    line->addWidget(m_likeWhat);
    like->hide();
    return like;
}

void PassagesPage::buildCopy()
{
    m_copy->setObjectName(QStringLiteral("copyPassagesButton"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setText(tr("Copy with references"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setPopupMode(QToolButton::MenuButtonPopup);
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    auto *styles = new QMenu(m_copy);
    auto *group = new QActionGroup(styles);
    for (const citation::StyleRow &row : citation::styleTable) {
        if (row.citation == nullptr)
            continue; // for programs
        QAction *action = styles->addAction(citation::styleLabel(row.style));
        action->setCheckable(true);
        action->setChecked(row.style == m_style);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, style = row.style] {
            m_style = style;
            copy();
        });
    }
    m_copy->setMenu(styles);
    connect(m_copy, &QToolButton::clicked, this, &PassagesPage::copy);
}

QWidget *PassagesPage::buildBar()
{
    m_said->setObjectName(QStringLiteral("passagesSaid"));
    m_said->setForegroundRole(QPalette::PlaceholderText);
    m_marked->setObjectName(QStringLiteral("passagesMarked"));
    m_clear->setObjectName(QStringLiteral("clearMarksButton"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Mark nothing any more"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    connect(m_clear, &QToolButton::clicked, m_model, &PassageModel::clearMarks);
    buildCopy();
    m_choices = buildChoices();
    m_like = buildLike();
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(2 * grid, grid / 2, 2 * grid, grid / 2);
    line->setSpacing(grid);
    line->addWidget(m_choices);
    line->addWidget(m_like);
    line->addWidget(m_said, 1);
    line->addWidget(m_marked);
    line->addWidget(m_clear);
    line->addWidget(m_copy);
    return bar;
}

void PassagesPage::buildActions()
{
    auto *copyAction = new QAction(tr("&Copy with reference"), m_view);
    copyAction->setObjectName(QStringLiteral("copyPassagesAction"));
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copyAction);
    connect(copyAction, &QAction::triggered, this, &PassagesPage::copy);
    auto *back = new QAction(tr("Back to the passages that were found"), m_view);
    back->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(Qt::Key_Backspace)});
    back->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(back);
    connect(back, &QAction::triggered, this, &PassagesPage::showFound);
}

void PassagesPage::enter()
{
    m_isEntering = m_model->rowCount() == 0 || !m_model->isListed();
    m_view->setFocus(Qt::TabFocusReason);
    if (!m_isEntering)
        m_view->enter();
}

void PassagesPage::showLike(quint64 document, const QString &title)
{
    constexpr int mostLetters = 60;
    const QString shown = title.size() > mostLetters ? title.left(mostLetters).trimmed() + u'…'
                                                     : title;
    m_likeWhat->setText(tr("Most like “%1”").arg(shown));
    m_choices->hide();
    m_like->show();
    m_isEntering = true;
    m_likeUnder = m_library->search()->asked().filter;
    m_model->setLike(document);
}

void PassagesPage::showFound()
{
    m_like->hide();
    m_choices->show();
    m_isEntering = m_model->isLike() && m_view->hasFocus();
    m_model->setLike(std::nullopt);
}

void PassagesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setLookedAt(true);
}

void PassagesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setLookedAt(false);
}

void PassagesPage::follow()
{
    const std::size_t marked = m_model->marked().size();
    m_marked->setText(tr("%1 marked").arg(QLocale().toString(static_cast<qulonglong>(marked))));
    m_marked->setVisible(marked > 0);
    m_clear->setVisible(marked > 0);
    const bool isNothingLike = m_model->isLike() && m_model->isListed() && m_model->rowCount() == 0;
    m_said->setText(isNothingLike ? tr("Nothing in the library is like it.") : QString());
}

void PassagesPage::open(const QModelIndex &index)
{
    const int topic = index.data(PassageModel::TopicRole).toInt();
    const auto briefing = index.data(PassageModel::BriefingRole).toLongLong();
    if (briefing != 0)
        m_library->openHit(
            briefing, topic < 0 ? std::nullopt : std::optional(static_cast<std::uint32_t>(topic)));
}

void PassagesPage::openMenu(const QModelIndex &index, const QPoint &global)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex at = index;
    const auto add = [&](const QString &name, const QString &words, auto slot) {
        QAction *action = menu->addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
    };
    add(QStringLiteral("openPassageAction"), tr("&Open"), [this, at] { open(at); });
    const bool isMarked = index.data(PassageModel::IsMarkedRole).toBool();
    add(QStringLiteral("markPassageAction"), isMarked ? tr("&Mark no more") : tr("&Mark"),
        [this, at, isMarked] { m_model->setMarked(at, !isMarked); });
    if (index.data(PassageModel::CountRole).toInt() > 0)
        add(QStringLiteral("unfoldPassageAction"),
            index.data(PassageModel::IsOpenRole).toBool() ? tr("&Fold what says the same")
                                                          : tr("Un&fold what says the same"),
            [this, at] { m_model->toggle(at); });
    if (index.data(PassageModel::TopicRole).toInt() >= 0)
        add(QStringLiteral("similarPassagesAction"), tr("&Similar in the library"), [this, at] {
            if (const session::PassageWords *words = m_model->wordsOf(at))
                showLike(words->document,
                         QString::fromStdString(words->title.empty() ? words->part.words
                                                                     : words->title));
        });
    menu->addSeparator();
    add(QStringLiteral("copyPassageAction"), tr("&Copy with reference"), [this, at] {
        if (const session::PassageWords *words = m_model->wordsOf(at))
            copyAll({*words});
    });
    menu->popup(global);
}

std::vector<session::PassageWords> PassagesPage::chosen() const
{
    if (!m_model->marked().empty())
        return m_model->marked();
    const session::PassageWords *words = m_model->wordsOf(m_view->currentIndex());
    return words != nullptr ? std::vector{*words} : std::vector<session::PassageWords>();
}

void PassagesPage::copy()
{
    if (std::vector<session::PassageWords> passages = chosen(); !passages.empty())
        copyAll(std::move(passages));
    else
        m_said->setText(tr("Mark passages with the space bar to copy them."));
}

void PassagesPage::copyAll(std::vector<session::PassageWords> passages)
{
    const std::size_t count = passages.size();
    m_inquiry.ask(
        [passages = std::move(passages), style = m_style](session::Session &session) {
            return session::quotedPassages(passages, style, session);
        },
        [this, count](const Result<std::string> &text) {
            if (!text) {
                m_said->setText(sentence(text.error()));
                return;
            }
            QGuiApplication::clipboard()->setText(QString::fromStdString(text.value()));
            m_said->setText(count == 1
                                ? tr("1 passage is on the clipboard.")
                                : tr("%1 passages are on the clipboard.")
                                      .arg(QLocale().toString(static_cast<qulonglong>(count))));
            Q_EMIT copied();
        });
}

} // namespace entente::ui
