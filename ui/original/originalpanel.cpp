// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/original/originalpanel.h"

#include "ui/original/pagesheet.h"
#include "ui/style/handfocus.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace entente::ui {

namespace {

constexpr int leastWidth = 36 * grid; // at which a page of A4 can still be made out

QToolButton *button(const char *name, const char *iconName, const QString &words, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setIcon(icon(QString::fromLatin1(iconName)));
    made->setAutoRaise(true);
    made->setToolTip(words);
    made->setAccessibleName(words);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

OriginalPanel::OriginalPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_number(new QLabel(this)),
      m_back(button("originalBack", "back", tr("Previous page"), this)),
      m_forward(button("originalForward", "forward", tr("Next page"), this)),
      m_problem(new QLabel(this)),
      m_sheet(new PageSheet(this))
{
    setObjectName(QStringLiteral("originalPanel"));
    setAccessibleName(tr("Original page"));
    build();
    connect(m_workspace, &Workspace::currentChanged, this, &OriginalPanel::follow);
    connect(m_workspace, &Workspace::briefingsChanged, this, &OriginalPanel::follow);
    connect(m_workspace, &Workspace::selectionChanged, this, &OriginalPanel::followSelection);
    connect(m_sheet, &PageSheet::pageChanged, this, &OriginalPanel::updateBar);
    connect(m_back, &QToolButton::clicked, this,
            [this] { m_sheet->show(m_sheet->page() - 1, std::nullopt); });
    connect(m_forward, &QToolButton::clicked, this,
            [this] { m_sheet->show(m_sheet->page() + 1, std::nullopt); });
}

OriginalPanel::~OriginalPanel()
{
    m_sheet->setDocument({}); // before the briefing goes, and its bytes with it
}

bool OriginalPanel::hasPages(const Briefing *briefing)
{
    return briefing != nullptr && briefing->reader == "pdf";
}

void OriginalPanel::build()
{
    setMinimumWidth(leastWidth);
    m_number->setObjectName(QStringLiteral("originalNumber"));
    m_number->setFont(ui::font(TypeSize::Caption));
    m_problem->setObjectName(QStringLiteral("originalProblem"));
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignCenter);
    m_problem->setMargin(2 * grid);
    m_problem->hide();
    QToolButton *close = button("originalClose", "close", tr("Close the original page"), this);
    connect(close, &QToolButton::clicked, this, &OriginalPanel::closed);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * grid, grid / 2, grid, grid / 2);
    bar->setSpacing(grid / 2);
    bar->addWidget(m_number, 1);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_problem, 1);
    column->addWidget(m_sheet, 1);
    handFocus(this, m_sheet);
}

void OriginalPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
    followSelection();
}

/// Opens the current briefing's bytes, which are not copied and live as long as the briefing does.
void OriginalPanel::follow()
{
    const int current = m_workspace->current();
    const BriefingPtr wanted = m_workspace->currentBriefing() == nullptr
        ? nullptr
        : m_workspace->briefings()[static_cast<std::size_t>(current)];
    if (!isVisible() || wanted == m_briefing)
        return;
    QByteArray bytes;
    if (hasPages(wanted.get()))
        bytes = QByteArray::fromRawData(wanted->source.data(),
                                        static_cast<qsizetype>(wanted->source.size()));
    const bool isOpen = m_sheet->setDocument(bytes) > 0;
    m_briefing = wanted;
    m_problem->setText(!hasPages(wanted.get())
                           ? tr("This briefing is no PDF: it has no pages of its own.")
                           : tr("The pages of this PDF cannot be drawn; its text is beside."));
    m_problem->setVisible(!isOpen);
    m_sheet->setVisible(isOpen);
    updateBar();
}

void OriginalPanel::followSelection()
{
    const TopicRef selected = m_workspace->selection();
    const Topic *topic = m_workspace->topic(selected);
    if (topic != nullptr && selected.briefing == m_workspace->current())
        showPlace((topic->title.isEmpty() ? topic->text : topic->title).begin);
}

void OriginalPanel::showPlace(std::uint32_t offset)
{
    if (!isVisible() || m_briefing == nullptr || m_sheet->isHidden())
        return;
    const Locator where = m_briefing->locatorOf(offset);
    if (const auto *place = std::get_if<PagePlace>(&where))
        m_sheet->show(static_cast<int>(place->page) - 1, place->box);
}

qreal OriginalPanel::zoom() const
{
    return m_sheet->zoom();
}

void OriginalPanel::setZoom(qreal zoom)
{
    m_sheet->setZoom(zoom);
}

void OriginalPanel::updateBar()
{
    const int pages = m_sheet->pageCount();
    const int page = m_sheet->page();
    m_number->setText(pages == 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(pages));
    m_sheet->setAccessibleName(
        pages == 0 ? tr("Original page")
                   : tr("Page %1 of %2 as it was printed").arg(page + 1).arg(pages));
    m_back->setEnabled(page > 0);
    m_forward->setEnabled(page + 1 < pages);
}

} // namespace entente::ui
