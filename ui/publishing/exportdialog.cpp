// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/exportdialog.h"

#include "core/briefing/marking.h"
#include "core/publishing/selection.h"
#include "ui/publishing/enclosureform.h"
#include "ui/publishing/formscroll.h"
#include "ui/publishing/pagepreview.h"
#include "ui/publishing/printform.h"
#include "ui/publishing/typeform.h"
#include "ui/style/mnemonic.h"
#include "ui/style/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace entente::ui {

namespace {

constexpr int columnWidth = 52 * grid;
constexpr int mostGroupingLetters = 18;

/// What topics are grouped by, in the order of the choices.
enum class Order : int { Kind, FocusArea, FocusAreaAcross };

/// Annotations of the briefings that are exported.
int annotationCount(const Publication &publication)
{
    std::size_t count = 0;
    for (const std::size_t number : chosenBriefings(publication)) {
        if (number < publication.annotations.size())
            count += publication.annotations[number].size();
    }
    return static_cast<int>(count);
}

QCheckBox *makeBox(const QString &words, const char *name, bool checked, QWidget *parent)
{
    auto *box = new QCheckBox(words, parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(withoutMnemonic(words));
    box->setChecked(checked);
    return box;
}

/// What the filter shows of all the briefings, counted.
Share sumOf(const Selection &selection)
{
    Share sum;
    for (const Share &share : selection.shares()) {
        sum.counts.count += share.counts.count;
        sum.counts.total += share.counts.total;
        sum.counts.passages += share.passages.size();
        sum.rowsShown += share.rowsShown;
        sum.rows += share.rows;
    }
    return sum;
}

} // namespace

ExportDialog::ExportDialog(const ExportSubject &subject, const PublishOptions &defaults,
                           QWidget *parent, Purpose purpose)
    : QDialog(parent),
      m_purpose(purpose),
      m_defaults(defaults),
      m_publication(subject.publication),
      m_title(new QLineEdit(this)),
      m_preparedFor(new QLineEdit(this)),
      m_form(new QVBoxLayout),
      m_nothing(new QLabel(this)),
      m_buttons(new QDialogButtonBox(this))
{
    const bool isPrint = purpose == Purpose::Print;
    setObjectName(isPrint ? QStringLiteral("printDialog") : QStringLiteral("exportDialog"));
    setWindowTitle(isPrint ? tr("Print") : tr("Export to PDF"));
    setAccessibleName(windowTitle());
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    whole->setSpacing(3 * grid);
    auto *left = new QVBoxLayout;
    left->setSpacing(grid);
    whole->addLayout(left, 1);
    auto *scroll = new FormScroll(this);
    scroll->setObjectName(QStringLiteral("exportForm"));
    auto *choices = new QWidget(scroll);
    choices->setLayout(m_form);
    m_form->setContentsMargins(0, 0, grid / 2, 0);
    m_form->setSpacing(grid);
    left->addWidget(scroll, 1);
    m_title->setPlaceholderText(publicationTitle(m_publication, defaults));
    buildTitle();
    addSection(tr("What is shown"), makeShown(subject));
    addSection(tr("What goes in"), makeContents());
    addSection(tr("Page"), makePage());
    addSection(tr("Type and marking"), makeType());
    if (isPrint)
        addSection(tr("On paper"), makePrint());
    else
        addSection(tr("Inside the file"), makeEnclosure());
    whole->addWidget(makePreview());
    m_nothing->setObjectName(QStringLiteral("exportNothing"));
    m_nothing->setWordWrap(true);
    m_form->addStretch(1);
    scroll->setWidget(choices);
    left->addWidget(m_nothing);
    left->addWidget(m_buttons);
    buildButtons();
    for (const QCheckBox *box :
         {m_topics, m_tables, m_passages, m_fullText, m_contents, m_chart, m_notes})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::followChoices);
    for (const QComboBox *box : {m_paper, m_orientation, m_grouping})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::followChoices);
    for (const QLineEdit *line : {m_title, m_preparedFor})
        connect(line, &QLineEdit::textChanged, this, &ExportDialog::followChoices);
    followChoices();
    updateColours();
    const QSize room = (parent != nullptr ? parent : this)->screen()->availableSize();
    constexpr int frame = 6 * grid; // of the window, and its head
    resize(sizeHint().boundedTo(room - QSize(frame, frame)));
}

void ExportDialog::buildButtons()
{
    const bool isPrint = m_purpose == Purpose::Print;
    QPushButton *accept = m_buttons->addButton(isPrint ? tr("Print…") : tr("Choose file…"),
                                               QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("exportAccept"));
    accept->setAccessibleName(isPrint ? tr("Choose the printer and print")
                                      : tr("Choose the file and export"));
    accept->setDefault(true);
    QPushButton *cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("exportCancel"));
    cancel->setAccessibleName(tr("Cancel"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::fileWanted);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::buildTitle()
{
    m_title->setObjectName(QStringLiteral("exportTitle"));
    m_title->setAccessibleName(tr("Title of the document"));
    m_title->setText(m_defaults.title);
    m_title->setMinimumWidth(columnWidth);
    m_title->setCursorPosition(0);
    m_preparedFor->setObjectName(QStringLiteral("exportPreparedFor"));
    m_preparedFor->setAccessibleName(tr("Whom the document is prepared for"));
    m_preparedFor->setPlaceholderText(tr("nobody in particular"));
    m_preparedFor->setText(m_defaults.preparedFor);
    addLine(tr("&Title"), m_title);
    addLine(tr("Prepare&d for"), m_preparedFor);
}

void ExportDialog::addLine(const QString &words, QLineEdit *line)
{
    auto *label = new QLabel(words, this);
    label->setFont(ui::font(TypeSize::Caption, QFont::DemiBold));
    label->setBuddy(line);
    m_secondary << label;
    m_form->addWidget(label);
    m_form->addWidget(line);
}

void ExportDialog::addSection(const QString &heading, QWidget *body)
{
    auto *label = new QLabel(heading, this);
    label->setFont(ui::font(TypeSize::Caption, QFont::DemiBold));
    m_secondary << label;
    m_form->addSpacing(grid / 2);
    m_form->addWidget(label);
    m_form->addWidget(body);
}

QWidget *ExportDialog::makeShown(const ExportSubject &subject)
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    auto *sentence = new QLabel(subject.sentence, body);
    sentence->setObjectName(QStringLiteral("exportSentence"));
    auto *note = new QLabel(subject.scope, body);
    note->setObjectName(QStringLiteral("exportScope"));
    note->setFont(ui::font(TypeSize::Caption));
    m_secondary << note;
    for (QLabel *label : {sentence, note}) {
        label->setAccessibleName(label->text());
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFixedWidth(columnWidth);
        column->addWidget(label);
    }
    return body;
}

QWidget *ExportDialog::makeContents()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    const Selection selection(m_publication);
    const Share sum = sumOf(selection);
    m_topics = makeBox(tr("To&pics (%1 of %2)").arg(sum.counts.count).arg(sum.counts.total),
                       "exportTopics", m_defaults.topics, body);
    m_tables = makeBox(tr("Ta&bles (%1 of %2 rows)").arg(sum.rowsShown).arg(sum.rows),
                       "exportTables", m_defaults.tables, body);
    m_passages = makeBox(tr("Pa&ssages of the text (%1)").arg(sum.counts.passages),
                         "exportPassages", m_defaults.passages, body);
    m_passages->setHidden(m_publication.filter.text.empty());
    m_fullText = makeBox(tr("The &full text, whatever the filter"), "exportFullText",
                         m_defaults.fullText, body);
    m_contents = makeBox(tr("A list of &contents with page numbers"), "exportContents",
                         m_defaults.contents, body);
    m_chart = makeBox(tr("A c&hart of topics by focus area"), "exportChart", m_defaults.chart,
                      body);
    m_grouping = new QComboBox(body);
    m_grouping->setObjectName(QStringLiteral("exportGrouping"));
    m_grouping->setAccessibleName(tr("Group topics"));
    m_grouping->addItem(tr("by kind"), int(Order::Kind));
    m_grouping->addItem(tr("by focus area"), int(Order::FocusArea));
    if (selection.shares().size() > 1)
        m_grouping->addItem(tr("by focus area, across all"), int(Order::FocusAreaAcross));
    m_grouping->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_grouping->setMinimumContentsLength(mostGroupingLetters);
    const Order order = m_defaults.contentsBy == ContentsBy::FocusArea ? Order::FocusAreaAcross
        : m_defaults.grouping == Grouping::FocusArea                   ? Order::FocusArea
                                                                       : Order::Kind;
    const int known = m_grouping->findData(int(order));
    m_grouping->setCurrentIndex(known < 0 ? int(Order::FocusArea) : known);
    const int notes = annotationCount(m_publication);
    m_notes = makeBox(tr("&Notes and highlights (%1)").arg(notes), "exportNotes",
                      m_defaults.annotations, body);
    m_notes->setEnabled(notes > 0);
    auto *topics = new QHBoxLayout;
    topics->addWidget(m_topics, 1);
    topics->addWidget(m_grouping);
    column->addLayout(topics);
    for (QCheckBox *box : {m_tables, m_passages, m_chart, m_fullText, m_notes, m_contents})
        column->addWidget(box);
    return body;
}

QWidget *ExportDialog::makePage()
{
    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    m_paper = new QComboBox(body);
    m_paper->setObjectName(QStringLiteral("exportPaper"));
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("A4, 210 × 297 mm"));
    m_paper->addItem(tr("Letter, 8.5 × 11 in"));
    m_paper->setCurrentIndex(static_cast<int>(m_defaults.paper));
    m_orientation = new QComboBox(body);
    m_orientation->setObjectName(QStringLiteral("exportOrientation"));
    m_orientation->setAccessibleName(tr("Orientation"));
    m_orientation->addItem(tr("Portrait"));
    m_orientation->addItem(tr("Landscape"));
    m_orientation->setCurrentIndex(m_defaults.landscape ? 1 : 0);
    row->addWidget(m_paper, 1);
    row->addWidget(m_orientation, 1);
    return body;
}

QWidget *ExportDialog::makeType()
{
    const Result<Marking> own = publicationMarking(m_publication, {});
    m_type = new TypeForm(m_defaults, own ? QString::fromStdString(own.value().text) : QString(),
                          this);
    connect(m_type, &TypeForm::changed, this, &ExportDialog::followChoices);
    return m_type;
}

QWidget *ExportDialog::makeEnclosure()
{
    m_enclosure = new EnclosureForm(m_defaults, this);
    connect(m_enclosure, &EnclosureForm::changed, this, &ExportDialog::followChoices);
    return m_enclosure;
}

QWidget *ExportDialog::makePrint()
{
    m_print = new PrintForm(this);
    connect(m_print, &PrintForm::changed, this, &ExportDialog::followChoices);
    connect(this, &QDialog::accepted, m_print, &PrintForm::remember);
    return m_print;
}

PrintChoice ExportDialog::printChoice() const
{
    return m_print != nullptr ? m_print->choice() : PrintChoice();
}

/// Made after the form, so that Tab comes to it behind what it shows.
QWidget *ExportDialog::makePreview()
{
    m_preview = new PagePreview(m_publication, this);
    return m_preview;
}

PublishOptions ExportDialog::options() const
{
    PublishOptions options = m_defaults;
    options.title = m_title->text().simplified();
    options.topics = m_topics->isChecked();
    options.tables = m_tables->isChecked();
    options.passages = m_passages->isChecked();
    options.contents = m_contents->isChecked();
    options.fullText = m_fullText->isChecked();
    options.paper = m_paper->currentIndex() == static_cast<int>(Paper::Letter) ? Paper::Letter
                                                                               : Paper::A4;
    options.landscape = m_orientation->currentIndex() == 1;
    const int order = m_grouping->currentData().toInt();
    options.grouping = order == int(Order::Kind) ? Grouping::Kind : Grouping::FocusArea;
    if (m_grouping->findData(int(Order::FocusAreaAcross)) >= 0) // else it stays what it was
        options.contentsBy = order == int(Order::FocusAreaAcross) ? ContentsBy::FocusArea
                                                                  : ContentsBy::Briefing;
    options.annotations = m_notes->isChecked();
    options.chart = m_chart->isChecked();
    options.preparedFor = m_preparedFor->text().simplified();
    m_type->apply(options);
    if (m_enclosure != nullptr)
        m_enclosure->apply(options);
    return options;
}

void ExportDialog::followChoices()
{
    const bool anyPassage = !m_passages->isHidden() && m_passages->isChecked();
    const bool any = m_topics->isChecked() || m_tables->isChecked() || anyPassage
        || m_fullText->isChecked();
    const PublishOptions chosen = options();
    const Result<Marking> marking = publicationMarking(m_publication, chosen);
    QString problem;
    if (!any)
        problem = tr("Choose at least topics, tables or the full text.");
    else if (!marking)
        problem = sentence(marking.error());
    else
        problem = m_enclosure != nullptr ? m_enclosure->problem() : m_print->problem();
    m_nothing->setText(problem);
    m_nothing->setAccessibleName(problem);
    m_buttons->findChild<QPushButton *>(QStringLiteral("exportAccept"))
        ->setEnabled(problem.isEmpty());
    m_grouping->setEnabled(m_topics->isChecked());
    m_chart->setEnabled(m_topics->isChecked());
    if (!problem.isEmpty())
        return;
    m_preview->setPrint(printChoice());
    m_preview->show(chosen);
}

void ExportDialog::updateColours()
{
    for (QLabel *label : std::as_const(m_secondary)) {
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, secondaryText(palette()));
        label->setPalette(colours);
    }
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
}

} // namespace entente::ui
