// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspages.h"

#include "ui/publishing/exportsettings.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/settingstexts.h"
#include "ui/style/readingstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

#include <algorithm>

namespace entente::ui {

namespace {

template <typename T>
T *named(T *control, const char *name)
{
    control->setObjectName(QString::fromLatin1(name));
    return control;
}

void changeStyle(const std::function<void(ReadingStyle &)> &change,
                 const std::function<void()> &changed)
{
    ReadingStyle style = readingStyle();
    change(style);
    setReadingStyle(style);
    QSettings settings;
    saveReadingStyle(settings, readingStyle());
    changed();
}

void changeExport(const std::function<void(PublishOptions &)> &change)
{
    QSettings settings;
    PublishOptions options = loadExportOptions(settings);
    change(options);
    saveExportOptions(settings, options);
}

QComboBox *makeFaces(QWidget *parent)
{
    auto *faces = named(new QComboBox(parent), "readingFace");
    faces->addItem(SettingsTexts::tr("The usual serif"), QString());
    for (const QString &family : QFontDatabase::families()) {
        if (!QFontDatabase::isPrivateFamily(family) && QFontDatabase::isSmoothlyScalable(family))
            faces->addItem(family, family);
    }
    faces->setCurrentIndex(std::max(0, faces->findData(readingStyle().family)));
    faces->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    faces->setMinimumContentsLength(24);
    return faces;
}

QSpinBox *makeNumber(const char *name, int least, int most, int value, const QString &unit,
                     QWidget *parent)
{
    auto *number = named(new QSpinBox(parent), name);
    number->setRange(least, most);
    number->setValue(value);
    number->setSuffix(unit);
    return number;
}

/// A box that is checked where an option is set, and sets it.
void addBox(SettingsForm *form, const char *name, const QString &label,
            bool PublishOptions::*option)
{
    QSettings settings;
    auto *box = named(new QCheckBox(form), name);
    box->setChecked(loadExportOptions(settings).*option);
    QObject::connect(box, &QCheckBox::toggled, form, [option](bool on) {
        changeExport([=](PublishOptions &options) { options.*option = on; });
    });
    form->add(label, box);
}

QWidget *makeLibraryPlace(QWidget *parent)
{
    auto *place = new QWidget(parent);
    auto *line = named(new QLineEdit(loadLibraryPlace(QSettings()), place), "libraryPlace");
    line->setPlaceholderText(SettingsTexts::tr("the usual place"));
    line->setAccessibleName(SettingsTexts::tr("File of the library"));
    line->setClearButtonEnabled(true);
    auto *choose = named(new QPushButton(SettingsTexts::tr("&Choose…"), place), "chooseLibrary");
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(line, 1);
    row->addWidget(choose);
    place->setFocusProxy(line);
    const auto keep = [line] {
        QSettings settings;
        saveLibraryPlace(settings, line->text().trimmed());
    };
    QObject::connect(line, &QLineEdit::textChanged, line, keep);
    QObject::connect(choose, &QPushButton::clicked, line, [line] {
        const QString file = QFileDialog::getSaveFileName(
            line, SettingsTexts::tr("File of the library"), line->text(),
            SettingsTexts::tr("Libraries (*.entente)"), nullptr, QFileDialog::DontConfirmOverwrite);
        if (!file.isEmpty())
            line->setText(file);
    });
    return place;
}

} // namespace

SettingsForm *makeReadingPage(const std::function<void()> &changed, QWidget *parent)
{
    auto *form = new SettingsForm(parent);
    const ReadingStyle &style = readingStyle();
    QComboBox *faces = makeFaces(form);
    form->add(SettingsTexts::tr("&Face"), faces, {}, SettingsTexts::tr("font typeface serif"));
    QObject::connect(faces, &QComboBox::currentIndexChanged, form, [faces, changed] {
        changeStyle([faces](ReadingStyle &to) { to.family = faces->currentData().toString(); },
                    changed);
    });
    QSpinBox *size = makeNumber("readingSize", leastReadingSize, mostReadingSize, style.size,
                                SettingsTexts::tr(" px"), form);
    form->add(SettingsTexts::tr("&Size"), size,
              SettingsTexts::tr("Before it is zoomed; headings and tables follow."),
              SettingsTexts::tr("font text large small"));
    QObject::connect(size, &QSpinBox::valueChanged, form, [changed](int value) {
        changeStyle([value](ReadingStyle &to) { to.size = value; }, changed);
    });
    QSpinBox *measure = makeNumber("readingMeasure", leastMeasure, mostMeasure, style.measure,
                                   SettingsTexts::tr(" characters a line"), form);
    form->add(SettingsTexts::tr("&Width"), measure,
              SettingsTexts::tr("Lines of 60 to 75 characters are read most easily."),
              SettingsTexts::tr("measure column line length"));
    QObject::connect(measure, &QSpinBox::valueChanged, form, [changed](int value) {
        changeStyle([value](ReadingStyle &to) { to.measure = value; }, changed);
    });
    auto *leading = named(new QDoubleSpinBox(form), "readingLeading");
    leading->setRange(leastLeading, mostLeading);
    leading->setSingleStep(0.1);
    leading->setDecimals(1);
    leading->setValue(style.leading);
    form->add(SettingsTexts::tr("&Leading"), leading,
              SettingsTexts::tr("From line to line, in sizes of the type."),
              SettingsTexts::tr("line spacing height"));
    QObject::connect(leading, &QDoubleSpinBox::valueChanged, form, [changed](double value) {
        changeStyle([value](ReadingStyle &to) { to.leading = value; }, changed);
    });
    auto *stays = named(new QCheckBox(form), "headsStay");
    stays->setChecked(style.headsStay);
    form->add(SettingsTexts::tr("&Heading stays at the top"), stays,
              SettingsTexts::tr("That of the section that is read, once it is scrolled away."),
              SettingsTexts::tr("sticky section title"));
    QObject::connect(stays, &QCheckBox::toggled, form, [changed](bool on) {
        changeStyle([on](ReadingStyle &to) { to.headsStay = on; }, changed);
    });
    return form;
}

SettingsForm *makeAppearancePage(const std::function<void(Scheme)> &chosen, QWidget *parent)
{
    auto *form = new SettingsForm(parent);
    auto *schemes = named(new QComboBox(form), "scheme");
    schemes->addItems({SettingsTexts::tr("As the desktop"), SettingsTexts::tr("Light"),
                       SettingsTexts::tr("Dark"), SettingsTexts::tr("Sepia"),
                       SettingsTexts::tr("High contrast")});
    schemes->setCurrentIndex(static_cast<int>(loadScheme(QSettings())));
    form->add(SettingsTexts::tr("&Colours"), schemes, {},
              SettingsTexts::tr("theme appearance scheme light dark sepia high contrast night"));
    QObject::connect(schemes, &QComboBox::currentIndexChanged, form,
                     [chosen](int index) { chosen(static_cast<Scheme>(index)); });
    auto *size = named(new QComboBox(form), "enlargement");
    for (const int percent : enlargements)
        size->addItem(SettingsTexts::tr("%1 %").arg(percent), percent);
    size->setCurrentIndex(size->findData(loadEnlargement(QSettings())));
    form->add(SettingsTexts::tr("&Size"), size,
              SettingsTexts::tr("Of words, icons and controls alike, from the next start on. The "
                                "text of a briefing is zoomed apart from that."),
              SettingsTexts::tr("zoom scale large text magnify accessibility low vision"));
    QObject::connect(size, &QComboBox::currentIndexChanged, form, [size] {
        QSettings settings;
        saveEnlargement(settings, size->currentData().toInt());
    });
    return form;
}

SettingsForm *makeStartPage(const std::function<void(const QString &)> &spoken, QWidget *parent)
{
    auto *form = new SettingsForm(parent);
    auto *start = named(new QComboBox(form), "startWith");
    start->addItems({SettingsTexts::tr("The library, or a sample while it is empty"),
                     SettingsTexts::tr("What was open the last time"),
                     SettingsTexts::tr("Nothing")});
    start->setCurrentIndex(static_cast<int>(loadStartWith(QSettings())));
    form->add(SettingsTexts::tr("&Open at the start"), start,
              SettingsTexts::tr("Where no file is named. What was open comes back with its filter, "
                                "at the place where it was left."),
              SettingsTexts::tr("session restore startup"));
    QObject::connect(start, &QComboBox::currentIndexChanged, form, [](int index) {
        QSettings settings;
        saveStartWith(settings, static_cast<StartWith>(index));
    });
    auto *language = named(new QComboBox(form), "language");
    language->addItem(SettingsTexts::tr("As the desktop"), QString());
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->addItem(QStringLiteral("日本語"), QStringLiteral("ja"));
    language->setCurrentIndex(std::max(0, language->findData(loadLanguage(QSettings()))));
    form->add(SettingsTexts::tr("&Language"), language,
              SettingsTexts::tr("Of the window, of focus areas, numbers and dates. A document is "
                                "exported in the language of its briefings, where they have one "
                                "and it is one of these."),
              SettingsTexts::tr("locale English Japanese"));
    QObject::connect(language, &QComboBox::currentIndexChanged, form, [language, spoken] {
        QSettings settings;
        saveLanguage(settings, language->currentData().toString());
        spoken(language->currentData().toString());
    });
    form->add(SettingsTexts::tr("Li&brary"), makeLibraryPlace(form),
              SettingsTexts::tr("The file that briefings are kept in, from the next start on. The "
                                "one that is there stays where it is; commands find another by "
                                "--library."),
              SettingsTexts::tr("database place folder"));
    auto *notices = named(new QCheckBox(form), "desktopNotices");
    notices->setChecked(loadDesktopNotices(QSettings()));
    form->add(SettingsTexts::tr("&Notifications"), notices,
              SettingsTexts::tr("The desktop tells what took a while and has ended while another "
                                "program was in front. Nothing that bears a marking is named."),
              SettingsTexts::tr("desktop notify jobs background finished"));
    QObject::connect(notices, &QCheckBox::toggled, form, [](bool on) {
        QSettings settings;
        saveDesktopNotices(settings, on);
    });
    return form;
}

SettingsForm *makeExportPage(QWidget *parent)
{
    auto *form = new SettingsForm(parent);
    QSettings settings;
    const PublishOptions now = loadExportOptions(settings);
    auto *paper = named(new QComboBox(form), "defaultPaper");
    paper->addItems(
        {SettingsTexts::tr("A4, 210 × 297 mm"), SettingsTexts::tr("Letter, 8.5 × 11 in")});
    paper->setCurrentIndex(static_cast<int>(now.paper));
    form->add(SettingsTexts::tr("&Paper"), paper,
              SettingsTexts::tr("What the dialog of the next export begins with."));
    QObject::connect(paper, &QComboBox::currentIndexChanged, form, [](int index) {
        changeExport([index](PublishOptions &to) { to.paper = static_cast<Paper>(index); });
    });
    auto *turn = named(new QComboBox(form), "defaultOrientation");
    turn->addItems({SettingsTexts::tr("Portrait"), SettingsTexts::tr("Landscape")});
    turn->setCurrentIndex(now.landscape ? 1 : 0);
    form->add(SettingsTexts::tr("&Orientation"), turn);
    QObject::connect(turn, &QComboBox::currentIndexChanged, form, [](int index) {
        changeExport([index](PublishOptions &to) { to.landscape = index == 1; });
    });
    QSpinBox *margin = makeNumber("defaultMargin", 10, 50, static_cast<int>(now.margin),
                                  SettingsTexts::tr(" mm"), form);
    form->add(SettingsTexts::tr("&Margins"), margin);
    QObject::connect(margin, &QSpinBox::valueChanged, form, [](int value) {
        changeExport([value](PublishOptions &to) { to.margin = value; });
    });
    QSpinBox *size = makeNumber("defaultFontSize", 7, 16, static_cast<int>(now.fontSize),
                                SettingsTexts::tr(" pt"), form);
    form->add(SettingsTexts::tr("&Type size"), size, {}, SettingsTexts::tr("font"));
    QObject::connect(size, &QSpinBox::valueChanged, form, [](int value) {
        changeExport([value](PublishOptions &to) { to.fontSize = value; });
    });
    addBox(form, "defaultContents", SettingsTexts::tr("List of &contents"),
           &PublishOptions::contents);
    addBox(form, "defaultChart", SettingsTexts::tr("C&hart of topics"), &PublishOptions::chart);
    addBox(form, "defaultNotes", SettingsTexts::tr("&Notes and highlights"),
           &PublishOptions::annotations);
    addBox(form, "defaultFullText", SettingsTexts::tr("The &full text"), &PublishOptions::fullText);
    return form;
}

} // namespace entente::ui
