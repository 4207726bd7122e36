// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/comparisonteaser.h"

#include "ui/overview/comparisonrows.h"
#include "ui/overview/glance.h"
#include "ui/overview/wording.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/workspace/briefingtitle.h"
#include "ui/workspace/workspace.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente::ui {

namespace {

/// A flat button of the style does not show where the keyboard is.
class LinkButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPushButton::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this);
        painter.setPen(accent(palette()));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
};

QString numbered(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

ComparisonTeaser::ComparisonTeaser(Workspace *workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_heading(new QLabel(tr("Compared"), this)),
      m_caption(new QLabel(this)),
      m_rows(new ComparisonRows(this)),
      m_note(new QLabel(this)),
      m_open(new LinkButton(tr("Open in Compare"), this))
{
    setObjectName(QStringLiteral("comparisonTeaser"));
    m_heading->setObjectName(QStringLiteral("comparisonHeading"));
    m_heading->setFont(ui::font(TypeSize::Lead, QFont::DemiBold));
    m_caption->setObjectName(QStringLiteral("comparisonCaption"));
    m_caption->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("comparisonNote"));
    m_note->setWordWrap(true);
    for (QLabel *label : {m_caption, m_note})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_rows->setAccessibleName(m_heading->text());
    m_open->setObjectName(QStringLiteral("openCompareButton"));
    m_open->setAccessibleName(m_open->text());
    m_open->setFlat(true);
    m_open->setCursor(Qt::PointingHandCursor);
    connect(m_open, &QPushButton::clicked, this, &ComparisonTeaser::comparisonRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, grid, 0);
    column->setSpacing(grid / 2);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(grid, 0, 0, 0);
    words->setSpacing(grid);
    for (QWidget *each : std::initializer_list<QWidget *>{m_heading, m_caption, m_rows, m_note})
        words->addWidget(each);
    column->addLayout(words);
    // The button's own padding brings its icon under the words.
    column->addWidget(m_open, 0, Qt::AlignLeft);
    colour();
}

void ComparisonTeaser::tell(const ComparisonGlance &glance)
{
    setVisible(glance.table >= 0);
    if (glance.table < 0)
        return;
    const Briefing &briefing = *m_workspace->briefing(glance.briefing);
    const Table &table = briefing.tables[static_cast<std::size_t>(glance.table)];
    QString caption = toQString(simplified(briefing.words(table.caption)));
    if (m_workspace->showsAll())
        caption = titleOf(*m_workspace, briefing);
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    m_rows->setRows(briefing, table, glance.rows);
    m_rows->setVisible(!glance.rows.empty());
    m_note->setText(note(glance));
    m_note->setVisible(!m_note->text().isEmpty());
}

QString ComparisonTeaser::note(const ComparisonGlance &glance) const
{
    QStringList notes;
    if (glance.shown > glance.rows.size())
        notes << tr("and %1 more in Compare").arg(numbered(glance.shown - glance.rows.size()));
    if (glance.total > glance.shown)
        notes << leftOut(glance.total - glance.shown);
    if (glance.tables > 1)
        notes << tr("one of %1 comparisons").arg(numbered(glance.tables));
    return notes.join(tr(" · "));
}

void ComparisonTeaser::colour()
{
    const QColor link = accent(palette());
    QPalette colours = m_open->palette();
    if (colours.color(QPalette::ButtonText) == link && !m_open->icon().isNull())
        return;
    colours.setColor(QPalette::ButtonText, link);
    m_open->setPalette(colours);
    m_open->setIcon(icon(QStringLiteral("compare"), link));
}

void ComparisonTeaser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace entente::ui
