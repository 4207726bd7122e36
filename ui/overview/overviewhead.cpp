// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewhead.h"

#include "ui/overview/briefingrows.h"
#include "ui/overview/numbersrow.h"
#include "ui/overview/wording.h"
#include "ui/style/style.h"
#include "ui/workspace/furtherwords.h"
#include "ui/workspace/workspace.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace entente::ui {

namespace {

constexpr int mostBriefings = 12;

QString numbered(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString originOf(const Briefing &briefing)
{
    const Metadata &meta = briefing.meta;
    QStringList parts;
    if (meta.date)
        parts << writtenDate(*meta.date);
    parts << QString::fromStdString(meta.source) << languageName(meta.language)
          << QString::fromStdString(meta.marking);
    if (meta.sample)
        parts << OverviewHead::tr("Sample");
    const QString encoding = QString::fromStdString(briefing.encoding.name);
    if (!briefing.encoding.isSure)
        parts << OverviewHead::tr("%1, a guess").arg(encoding);
    else if (briefing.encoding != SourceEncoding())
        parts << encoding;
    parts.removeAll(QString());
    return parts.join(OverviewHead::tr("  ·  "));
}

} // namespace

OverviewHead::OverviewHead(Workspace *workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(new QLabel(this)),
      m_subtitle(new QLabel(this)),
      m_origin(new QLabel(this)),
      m_further(new QLabel(this)),
      m_numbers(new NumbersRow(this)),
      m_model(new BriefingRowsModel(this)),
      m_briefings(new QuietList(this))
{
    setObjectName(QStringLiteral("overviewHead"));
    m_title->setObjectName(QStringLiteral("overviewTitle"));
    m_title->setFont(ui::font(TypeSize::Display, QFont::Bold));
    m_subtitle->setObjectName(QStringLiteral("overviewSubtitle"));
    m_subtitle->setFont(ui::font(TypeSize::Lead));
    m_origin->setObjectName(QStringLiteral("overviewOrigin"));
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_further->setObjectName(QStringLiteral("overviewFurther"));
    m_further->setAccessibleName(tr("Further metadata"));
    m_further->setFont(ui::font(TypeSize::Caption));
    m_further->setForegroundRole(QPalette::PlaceholderText);
    m_further->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A word longer than the page must not widen it.
    m_further->setMinimumWidth(1);
    for (QLabel *label : {m_title, m_subtitle, m_origin, m_further}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(grid, 0, grid, 0);
    }
    m_briefings->setObjectName(QStringLiteral("briefingRows"));
    m_briefings->setAccessibleName(tr("Open briefings"));
    m_briefings->setRows(m_model, new BriefingRowDelegate(m_briefings));
    m_briefings->setMostRows(mostBriefings);
    m_briefings->setSelectionMode(QAbstractItemView::NoSelection);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addWidget(m_origin);
    column->addWidget(m_further);
    column->addSpacing(grid);
    auto *numbers = new QVBoxLayout;
    numbers->setContentsMargins(grid, 0, grid, 0);
    numbers->addWidget(m_numbers);
    column->addLayout(numbers);
    column->addWidget(m_briefings);
}

void OverviewHead::setWords(QLabel *label, const QString &words)
{
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

void OverviewHead::follow()
{
    const Briefing *briefing = m_workspace->currentBriefing();
    const bool all = m_workspace->showsAll();
    m_briefings->setVisible(all);
    if (all)
        tellAll();
    else if (briefing != nullptr)
        tellBriefing(*briefing);
}

void OverviewHead::tellBriefing(const Briefing &briefing)
{
    if (m_counted != &briefing) {
        m_counted = &briefing;
        m_words = wordCount(briefing.text);
    }
    const FilterResult &result = m_workspace->result();
    setWords(m_title, QString::fromStdString(briefing.meta.title));
    setWords(m_subtitle, QString::fromStdString(briefing.meta.subtitle));
    setWords(m_origin, originOf(briefing));
    setWords(m_further, furtherWords(briefing.meta, tr("  ·  ")));
    const std::size_t minutes = minutesToRead(m_words);
    m_numbers->setNumbers(
        {{tr("%1 of %2").arg(numbered(result.count), numbered(result.total)), tr("topics shown")},
         {numbered(briefing.sections.size()),
          briefing.sections.size() == 1 ? tr("section") : tr("sections")},
         {numbered(briefing.tables.size()),
          briefing.tables.size() == 1 ? tr("table") : tr("tables")},
         {numbered(m_words), m_words == 1 ? tr("word") : tr("words")},
         {numbered(minutes), minutes == 1 ? tr("minute to read") : tr("minutes to read")}});
}

void OverviewHead::tellAll()
{
    const FilterResult &result = m_workspace->result();
    std::size_t sections = 0;
    std::size_t tables = 0;
    for (const BriefingPtr &each : m_workspace->briefings()) {
        sections += each->sections.size();
        tables += each->tables.size();
    }
    setWords(m_title, tr("All open briefings"));
    setWords(m_subtitle, {});
    setWords(m_origin, {});
    setWords(m_further, {});
    m_numbers->setNumbers(
        {{tr("%1 of %2").arg(numbered(result.count), numbered(result.total)), tr("topics shown")},
         {numbered(m_workspace->briefings().size()),
          m_workspace->briefings().size() == 1 ? tr("briefing") : tr("briefings")},
         {numbered(sections), sections == 1 ? tr("section") : tr("sections")},
         {numbered(tables), tables == 1 ? tr("table") : tr("tables")}});
    m_model->follow(*m_workspace);
}

} // namespace entente::ui
