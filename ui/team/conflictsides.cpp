// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/conflictsides.h"

#include "core/comparison/worddiff.h"
#include "ui/comparison/differences.h"
#include "ui/style/personbadge.h"
#include "ui/style/style.h"
#include "ui/workspace/workspace.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace entente::ui {

namespace {

QString localTime(const std::string &iso)
{
    const QDateTime time = QDateTime::fromString(toQString(iso), Qt::ISODate).toLocalTime();
    return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : QString();
}

/// Words with those that differ in bold, on a wash and underlined: a colour alone tells nobody.
QString marked(const QString &words, const TextSpans &spans, const QPalette &palette)
{
    const QString open = QStringLiteral("<span style=\"font-weight:600;background-color:%1;"
                                        "text-decoration:underline\">")
                             .arg(differenceWash(palette).name());
    QString html;
    int done = 0;
    const auto plain = [&](int begin, int end) {
        return words.mid(begin, end - begin)
            .toHtmlEscaped()
            .replace(u'\n', QStringLiteral("<br/>"));
    };
    for (const TextSpan &span : spans) {
        html += plain(done, span.start) + open + plain(span.start, span.start + span.length)
            + QStringLiteral("</span>");
        done = span.start + span.length;
    }
    return html + plain(done, static_cast<int>(words.size()));
}

QLabel *sideLabel(const QString &name, const QString &words, const TextSpans &spans)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::RichText);
    label->setText(marked(words, spans, label->palette()));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    label->setAccessibleName(ConflictSides::tr("%1: %2").arg(name, words));
    label->setAccessibleDescription(differencesSaid(words, spans));
    return label;
}

QLabel *quietLabel(const QString &words)
{
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

} // namespace

ConflictSides::ConflictSides(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("conflictSides"));
    setAccessibleName(tr("Both sides"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    clear();
}

void ConflictSides::clear()
{
    begin();
}

QGridLayout *ConflictSides::begin()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *table = new QGridLayout(page);
    table->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    table->setHorizontalSpacing(3 * grid);
    table->setVerticalSpacing(2 * grid);
    setWidget(page);
    return table;
}

void ConflictSides::addHead(QGridLayout *table, int column, const QString &what,
                            const std::string &person, const std::string &at)
{
    auto *sign = new QLabel;
    sign->setPixmap(personIcon(toQString(person), palette()).pixmap(2 * grid));
    sign->setFixedWidth(2 * grid);
    const QString when = localTime(at);
    auto *words = new QLabel(
        when.isEmpty() ? tr("<b>%1</b><br/>%2").arg(what, toQString(person).toHtmlEscaped())
                       : tr("<b>%1</b><br/>%2, %3")
                             .arg(what, toQString(person).toHtmlEscaped(), when.toHtmlEscaped()));
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(grid);
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    table->addLayout(line, 1, column);
}

void ConflictSides::showSides(const team::ToldConflict &told)
{
    QGridLayout *table = begin();
    auto *title = quietLabel(told.on.isEmpty() ? told.title
                                               : tr("%1\n%2").arg(told.title, told.on));
    title->setObjectName(QStringLiteral("conflictTitle"));
    title->setFont(ui::font(TypeSize::Lead));
    table->addWidget(title, 0, 0, 1, 3);
    addHead(table, 1, tr("As it stands"), told.conflict.keptBy, told.keptAt);
    addHead(table, 2, tr("The other side"), told.conflict.lostBy, told.lostAt);
    int row = 2;
    for (const team::ToldField &field : told.fields) {
        auto *name = quietLabel(field.name);
        name->setForegroundRole(QPalette::PlaceholderText);
        const std::string kept = field.kept.toStdString();
        const std::string lost = field.lost.toStdString();
        const WordDiff differ = compareWords(kept, lost);
        table->addWidget(name, row, 0);
        QLabel *stands = sideLabel(tr("%1, as it stands").arg(field.name), field.kept,
                                   spansOf(kept, differ.left));
        stands->setObjectName(QStringLiteral("keptSide"));
        QLabel *other = sideLabel(tr("%1, the other side").arg(field.name), field.lost,
                                  spansOf(lost, differ.right));
        other->setObjectName(QStringLiteral("lostSide"));
        table->addWidget(stands, row, 1);
        table->addWidget(other, row, 2);
        ++row;
    }
    table->setColumnStretch(1, 1);
    table->setColumnStretch(2, 1);
    table->setRowStretch(row, 1);
}

void ConflictSides::showRefusal(const team::ToldRefusal &told)
{
    QGridLayout *table = begin();
    auto *title = quietLabel(told.on.isEmpty() ? told.title
                                               : tr("%1\n%2").arg(told.title, told.on));
    title->setObjectName(QStringLiteral("conflictTitle"));
    title->setFont(ui::font(TypeSize::Lead));
    table->addWidget(title, 0, 0);
    auto *why = quietLabel(tr("The team’s server did not take it: %1.").arg(told.why));
    why->setObjectName(QStringLiteral("refusalReason"));
    auto *remedy = quietLabel(told.remedy);
    remedy->setObjectName(QStringLiteral("refusalRemedy"));
    for (QLabel *label : {why, remedy}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::StrongFocus);
    }
    table->addWidget(why, 1, 0);
    table->addWidget(remedy, 2, 0);
    table->setRowStretch(3, 1);
}

} // namespace entente::ui
