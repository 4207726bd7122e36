// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/detailspanel.h"

#include "core/briefing/encodingsentence.h"
#include "core/filter/evidencesentence.h"
#include "core/filter/filtersentence.h"
#include "ui/filter/chip.h"
#include "ui/filter/flowlayout.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/style/wayout.h"
#include "ui/topics/correctionform.h"
#include "ui/topics/topictext.h"
#include "ui/workspace/briefingtitle.h"
#include "ui/workspace/furtherwords.h"
#include "ui/workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStringList>
#include <QVBoxLayout>

namespace entente::ui {

namespace {

constexpr int kindIconSize = 2 * grid;

QString quoted(const QString &words)
{
    return QStringLiteral("“%1”").arg(words);
}

QString wordsOf(const Briefing &briefing, TextRange range)
{
    return toQString(simplified(briefing.words(range)));
}

void put(QLabel *label, const QString &words)
{
    label->setText(words);
    label->setAccessibleDescription(words);
    label->setVisible(!words.isEmpty());
}

} // namespace

DetailsPanel::DetailsPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("detailsPanel"));
    setAccessibleName(tr("Details"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_pages->addWidget(buildEmpty());
    setMinimumWidth(26 * grid);
    connect(workspace, &Workspace::selectionChanged, this, &DetailsPanel::follow);
    connect(workspace, &Workspace::filterChanged, this, &DetailsPanel::refreshChips);
    follow();
}

void DetailsPanel::setLibrary(LibrarySession *library)
{
    m_library = library;
    // A corrected briefing is read anew; its topic stays selected, but is another.
    connect(m_workspace, &Workspace::briefingsChanged, this, &DetailsPanel::follow);
    addCorrections();
}

void DetailsPanel::addCorrections()
{
    if (m_library != nullptr && m_column != nullptr)
        m_column->insertWidget(m_column->count() - 1, new CorrectionForm(m_workspace, m_library));
}

QLabel *DetailsPanel::makeText(const QString &name, const QString &role)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setAccessibleName(role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    // A word longer than the panel must not widen it.
    label->setMinimumWidth(1);
    return label;
}

QWidget *DetailsPanel::buildEmpty()
{
    auto *label = makeText(QStringLiteral("detailsEmpty"), tr("Details"));
    label->setText(tr("Select a topic to see where it stands and on which words it rests."));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAlignment(Qt::AlignTop);
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    column->addWidget(label);
    column->addWidget(
        makeWayOut("firstTopicButton", tr("Go to the first topic"), "nextTopicAction"), 0,
        Qt::AlignLeft);
    column->addStretch(1);
    return page;
}

QWidget *DetailsPanel::buildKind()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid);
    m_kindIcon = new QLabel;
    m_kindIcon->setFixedSize(kindIconSize, kindIconSize + 2);
    m_kind = makeText(QStringLiteral("detailsKind"), tr("Kind"));
    line->addWidget(m_kindIcon, 0, Qt::AlignTop);
    line->addWidget(m_kind, 1);
    return row;
}

QWidget *DetailsPanel::buildButtons()
{
    auto *row = new QWidget;
    auto *line = new FlowLayout(row);
    line->setFlowSpacing({grid, grid});
    m_showInText = new QPushButton(icon(QStringLiteral("read")), tr("Show in text"));
    m_showInText->setObjectName(QStringLiteral("showInTextButton"));
    m_showInText->setAccessibleName(tr("Show in text"));
    m_copy = new QPushButton(icon(QStringLiteral("copy")), tr("Copy"));
    m_copy->setObjectName(QStringLiteral("copyDetailsButton"));
    m_copy->setAccessibleName(tr("Copy with its source"));
    m_copy->setToolTip(tr("Copy the text with title, source, date and line"));
    line->addWidget(m_showInText);
    line->addWidget(m_copy);
    connect(m_showInText, &QPushButton::clicked, this,
            [this] { m_workspace->showInText(m_workspace->selection()); });
    connect(m_copy, &QPushButton::clicked, this, &DetailsPanel::copy);
    return row;
}

QWidget *DetailsPanel::buildTopic()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    m_title = makeText(QStringLiteral("detailsTitle"), tr("Title"));
    m_title->setFont(ui::font(TypeSize::Title, QFont::DemiBold));
    QWidget *kind = buildKind();
    m_evidence = makeText(QStringLiteral("detailsEvidence"), tr("Rests on"));
    m_place = makeText(QStringLiteral("detailsPlace"), tr("Place"));
    m_text = makeText(QStringLiteral("detailsText"), tr("Text"));
    m_text->setFont(readingFont(TypeSize::Lead));
    m_origin = makeText(QStringLiteral("detailsOrigin"), tr("Source"));
    m_hidden = makeText(QStringLiteral("detailsHidden"), tr("Filter"));
    for (QLabel *quiet : {m_evidence, m_place, m_origin, m_hidden})
        quiet->setForegroundRole(QPalette::PlaceholderText);
    m_areas = new QWidget;
    m_areas->setObjectName(QStringLiteral("detailsAreas"));
    m_areas->setAccessibleName(tr("Focus areas"));
    m_areaFlow = new FlowLayout(m_areas);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), kind, static_cast<QWidget *>(m_evidence),
          static_cast<QWidget *>(m_place), m_areas, static_cast<QWidget *>(m_text),
          static_cast<QWidget *>(m_origin), static_cast<QWidget *>(m_hidden), buildButtons()})
        column->addWidget(part);
    column->addStretch(1);
    m_column = column;
    addCorrections();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("detailsScroll"));
    scroll->setAccessibleName(tr("Details"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    body->setBackgroundRole(QPalette::Base);
    scroll->setWidget(body);
    return scroll;
}

void DetailsPanel::follow()
{
    const TopicRef ref = m_workspace->selection();
    const Topic *topic = m_workspace->topic(ref);
    if (topic != nullptr) {
        if (m_title == nullptr)
            m_pages->addWidget(buildTopic());
        showTopic(*m_workspace->briefing(ref.briefing), *topic);
    }
    m_pages->setCurrentIndex(topic == nullptr ? 0 : 1);
}

void DetailsPanel::showTopic(const Briefing &briefing, const Topic &topic)
{
    put(m_title, wordsOf(briefing, topic.title));
    showKind(briefing, topic);
    showAreas(briefing, topic);
    put(m_text, toQString(briefing.words(topic.text)).trimmed());
    showOrigin(briefing, topic);
    refreshChips();
}

void DetailsPanel::showKind(const Briefing &briefing, const Topic &topic)
{
    m_kindIcon->setPixmap(kindIcon(topic.kind, palette())
                              .pixmap(QSize(kindIconSize, kindIconSize), devicePixelRatioF()));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, kindColour(topic.kind, palette()));
    m_kind->setPalette(colours);
    m_kind->setForegroundRole(QPalette::WindowText);
    m_kind->setFont(ui::font(TypeSize::Body, QFont::DemiBold));
    put(m_kind, kindLabel(topic.kind));
    QStringList evidence = evidenceSentences(briefing, topic);
    for (QString &line : evidence) // lines wrap, so that each has to be seen to begin
        line[0] = line[0].toUpper();
    put(m_evidence, evidence.join(QLatin1Char('\n')));
}

void DetailsPanel::showAreas(const Briefing &briefing, const Topic &topic)
{
    for (Chip *chip : std::as_const(m_chips)) {
        m_areaFlow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    for (std::uint32_t i = topic.firstTag; i < topic.lastTag; ++i) {
        const ConceptIndex area = briefing.tags[i];
        auto *chip = new Chip(m_workspace->areaLabel(area), m_areas);
        chip->setObjectName(QStringLiteral("detailsChip-")
                            + QString::fromStdString(m_workspace->vocabulary().at(area).id));
        chip->setOutlined(true);
        chip->setProperty("area", int(area));
        if (i < briefing.tagWords.size()) {
            const QString rests = quoted(wordsOf(briefing, briefing.tagWords[i]));
            chip->setToolTip(tr("Rests on %1").arg(rests));
            chip->setAccessibleDescription(tr("Rests on %1").arg(rests));
        }
        connect(chip, &Chip::clicked, this, [this, area] { m_workspace->toggleArea(area); });
        m_areaFlow->addWidget(chip);
        m_chips.append(chip);
        chip->show();
    }
    m_areas->setVisible(!m_chips.isEmpty());
}

void DetailsPanel::showOrigin(const Briefing &briefing, const Topic &topic)
{
    QStringList place{placeOf(briefing, topic)};
    if (topic.section >= 0)
        place << wordsOf(briefing,
                         briefing.sections[static_cast<std::size_t>(topic.section)].heading);
    place[0][0] = place[0][0].toUpper();
    put(m_place, place.join(QStringLiteral(" · ")));
    QStringList origin{titleOf(*m_workspace, briefing)};
    if (briefing.meta.date)
        origin << QString::fromStdString(briefing.meta.date->toString());
    if (!briefing.meta.source.empty())
        origin << QString::fromStdString(briefing.meta.source);
    if (!briefing.meta.marking.empty())
        origin << QString::fromStdString(briefing.meta.marking);
    origin << furtherWords(briefing.meta, QStringLiteral("\n"));
    if (briefing.encoding != SourceEncoding())
        origin << encodingSentence(briefing.encoding);
    origin.removeAll(QString());
    put(m_origin, origin.join(QLatin1Char('\n')));
}

void DetailsPanel::refreshChips()
{
    if (m_hidden == nullptr)
        return;
    const Filter &filter = m_workspace->filter();
    for (Chip *chip : std::as_const(m_chips))
        chip->setChoice(
            choiceOf(filter, static_cast<ConceptIndex>(chip->property("area").toInt())));
    const TopicRef ref = m_workspace->selection();
    const bool left = ref.isValid() && !m_workspace->isShown(ref)
        && (m_workspace->showsAll() || ref.briefing == m_workspace->current());
    put(m_hidden, left ? tr("The present filter leaves this topic out.") : QString());
}

void DetailsPanel::copy() const
{
    const TopicRef ref = m_workspace->selection();
    if (const Topic *topic = m_workspace->topic(ref))
        copyTopic(*m_workspace->briefing(ref.briefing), *topic);
}

void DetailsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        follow();
}

} // namespace entente::ui
