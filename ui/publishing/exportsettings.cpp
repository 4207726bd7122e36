// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/exportsettings.h"

#include <QDir>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace entente::ui {

namespace {

const QString paperKey = QStringLiteral("export/paper");
const QString landscapeKey = QStringLiteral("export/landscape");
const QString contentsKey = QStringLiteral("export/contents");
const QString topicsKey = QStringLiteral("export/topics");
const QString tablesKey = QStringLiteral("export/tables");
const QString passagesKey = QStringLiteral("export/passages");
const QString fullTextKey = QStringLiteral("export/fullText");
const QString groupingKey = QStringLiteral("export/groupByFocusArea");
const QString acrossKey = QStringLiteral("export/acrossBriefings");
const QString notesKey = QStringLiteral("export/notes");
const QString chartKey = QStringLiteral("export/chart");
const QString marginKey = QStringLiteral("export/margin");
const QString fontSizeKey = QStringLiteral("export/fontSize");
const QString fontKey = QStringLiteral("export/font");
const QString byteOrderMarkKey = QStringLiteral("export/byteOrderMark");
const QString folderKey = QStringLiteral("export/folder");

QString name(Paper paper)
{
    return paper == Paper::Letter ? QStringLiteral("letter") : QStringLiteral("a4");
}

/// As the desktop is set, which may say of paper alone what it says of nothing else.
QString paperLocale()
{
    for (const char *variable : {"LC_ALL", "LC_PAPER", "LANG"}) {
        if (const QString value = qEnvironmentVariable(variable); !value.isEmpty())
            return value;
    }
    return QLocale::system().name();
}

} // namespace

Paper usualPaper(const QString &locale)
{
    // As the Unicode CLDR tells of countries; the language that the program speaks tells nothing.
    constexpr std::array onLetter{QLocale::Belize,       QLocale::Canada,      QLocale::Chile,
                                  QLocale::Colombia,     QLocale::CostaRica,   QLocale::ElSalvador,
                                  QLocale::Guatemala,    QLocale::Mexico,      QLocale::Nicaragua,
                                  QLocale::Panama,       QLocale::Philippines, QLocale::PuertoRico,
                                  QLocale::UnitedStates, QLocale::Venezuela};
    // Not of a QLocale, which takes English anywhere it does not know for that of the United
    // States.
    const QString code = locale.section(u'.', 0, 0).section(u'@', 0, 0).section(u'_', 1);
    const QLocale::Territory country = QLocale::codeToTerritory(code);
    return std::find(onLetter.begin(), onLetter.end(), country) == onLetter.end() ? Paper::A4
                                                                                  : Paper::Letter;
}

PublishOptions loadExportOptions(QSettings &settings)
{
    PublishOptions options;
    const QString paper = settings.value(paperKey, name(usualPaper(paperLocale()))).toString();
    options.paper = paper == name(Paper::Letter) ? Paper::Letter : Paper::A4;
    options.landscape = settings.value(landscapeKey, options.landscape).toBool();
    options.contents = settings.value(contentsKey, options.contents).toBool();
    options.topics = settings.value(topicsKey, options.topics).toBool();
    options.tables = settings.value(tablesKey, options.tables).toBool();
    options.passages = settings.value(passagesKey, options.passages).toBool();
    options.fullText = settings.value(fullTextKey, options.fullText).toBool();
    options.grouping = settings.value(groupingKey, false).toBool() ? Grouping::FocusArea
                                                                   : Grouping::Kind;
    options.contentsBy = settings.value(acrossKey, false).toBool() ? ContentsBy::FocusArea
                                                                   : ContentsBy::Briefing;
    options.annotations = settings.value(notesKey, options.annotations).toBool();
    options.chart = settings.value(chartKey, options.chart).toBool();
    options.margin = settings.value(marginKey, options.margin).toDouble();
    options.fontSize = settings.value(fontSizeKey, options.fontSize).toDouble();
    options.font = settings.value(fontKey).toString().toStdString();
    options.byteOrderMark = settings.value(byteOrderMarkKey, options.byteOrderMark).toBool();
    return options;
}

void saveExportOptions(QSettings &settings, const PublishOptions &options)
{
    settings.setValue(paperKey, name(options.paper));
    settings.setValue(landscapeKey, options.landscape);
    settings.setValue(contentsKey, options.contents);
    settings.setValue(topicsKey, options.topics);
    settings.setValue(tablesKey, options.tables);
    settings.setValue(passagesKey, options.passages);
    settings.setValue(fullTextKey, options.fullText);
    settings.setValue(groupingKey, options.grouping == Grouping::FocusArea);
    settings.setValue(acrossKey, options.contentsBy == ContentsBy::FocusArea);
    settings.setValue(notesKey, options.annotations);
    settings.setValue(chartKey, options.chart);
    settings.setValue(marginKey, options.margin);
    settings.setValue(fontSizeKey, options.fontSize);
    settings.setValue(fontKey, QString::fromStdString(options.font));
    settings.setValue(byteOrderMarkKey, options.byteOrderMark);
}

QString loadExportFolder(QSettings &settings)
{
    const QString folder = settings.value(folderKey).toString();
    if (!folder.isEmpty() && QDir(folder).exists())
        return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

void saveExportFolder(QSettings &settings, const QString &folder)
{
    settings.setValue(folderKey, folder);
}

} // namespace entente::ui
