// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the pictures of the manual, in both languages, of the real window: entente-manual-pictures
// FOLDER. There is no test in it.

#include "resources/resources.h"
#include "resources/translation.h"
#include "ui/settings/settingsdialog.h"
#include "ui/style/style.h"
#include "ui/window/mainwindow.h"
#include "ui/workspace/librarysession.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <map>
#include <vector>

namespace {

using namespace entente;
using namespace entente::ui;

/// As few colours as a file with a palette holds: those that are there most often, and for each
/// other one the nearest of them.
QImage withPalette(const QImage &image)
{
    std::map<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    std::vector<std::pair<int, QRgb>> often;
    for (const auto &[colour, count] : counts)
        often.emplace_back(count, colour);
    std::sort(often.rbegin(), often.rend());
    often.resize(std::min<std::size_t>(often.size(), 256));
    QList<QRgb> colours;
    for (const auto &each : often)
        colours << each.second;
    std::map<QRgb, uchar> numbers;
    for (const auto &each : counts) {
        const auto distance = [own = each.first](QRgb other) {
            const int red = qRed(own) - qRed(other);
            const int green = qGreen(own) - qGreen(other);
            const int blue = qBlue(own) - qBlue(other);
            return red * red + green * green + blue * blue;
        };
        const auto nearest = std::min_element(
            colours.begin(), colours.end(),
            [&](QRgb left, QRgb right) { return distance(left) < distance(right); });
        numbers[each.first] = static_cast<uchar>(nearest - colours.begin());
    }
    QImage result(image.size(), QImage::Format_Indexed8);
    result.setColorTable(colours);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            result.scanLine(y)[x] = numbers[image.pixel(x, y)];
    }
    return result;
}

class Pictures final
{
public:
    Pictures(const QString &language, const QString &folder)
        : m_folder(folder + u'/' + language + u'/')
    {
        QSettings().clear();
        QDir().mkpath(m_folder);
        speak(language);
        m_window = std::make_unique<MainWindow>(
            bundledVocabulary(), m_files.filePath(QStringLiteral("library.entente")),
            QStringList{QStringLiteral("entente:alliance"),
                        QStringLiteral("entente:us-japan-2015")});
        m_window->show();
        settle();
    }

    void makeAll()
    {
        panels();
        notes();
        library();
        dialogs();
    }

private:
    void settle()
    {
        m_window->library()->finish();
        QTest::qWait(400);
    }

    void trigger(const char *name)
    {
        m_window->findChild<QAction *>(QString::fromLatin1(name))->trigger();
        settle();
    }

    void size(int width, int height, bool withSides)
    {
        for (const char *side : {"outlineAction", "detailsAction"})
            m_window->findChild<QAction *>(QString::fromLatin1(side))->setChecked(withSides);
        m_window->resize(width, height);
        settle();
    }

    void take(const char *name, QWidget *widget)
    {
        const QString file = m_folder + QString::fromLatin1(name) + QStringLiteral(".png");
        const QImage shown = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
        if (!withPalette(shown).save(file, "PNG", 0))
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(file));
    }

    void take(const char *name, const char *widget)
    {
        take(name, m_window->findChild<QWidget *>(QString::fromLatin1(widget)));
    }

    void panels()
    {
        size(1120, 700, true);
        trigger("panelAction1");
        take("window", m_window.get());
        size(720, 640, false);
        trigger("panelAction2");
        m_window->workspace()->select(m_window->workspace()->shownTopics()[2]);
        settle();
        take("read", "readerPanel");
        trigger("panelAction4");
        take("compare", "comparePanel");
        m_window->resize(720, 700);
        trigger("allBriefingsAction");
        trigger("panelAction5");
        take("charts", "chartsPanel");
        trigger("allBriefingsAction");
        m_window->workspace()->toggleKind(Kind::Recommendation);
        settle();
        take("filter", "filterBar");
        trigger("clearFilterAction");
        size(800, 620, true);
        m_window->findChild<QAction *>(QStringLiteral("outlineAction"))->setChecked(false);
        trigger("panelAction3");
        m_window->workspace()->select(m_window->workspace()->shownTopics()[1]);
        settle();
        take("topics", "columns");
    }

    void notes()
    {
        trigger("panelAction2");
        m_window->workspace()->select(m_window->workspace()->shownTopics()[1]);
        settle();
        trigger("addNoteAction");
        if (auto *words = m_window->findChild<QPlainTextEdit *>(QStringLiteral("noteEdit"))) {
            words->setPlainText(languageSpoken() == QStringLiteral("ja")
                                    ? QStringLiteral("前年の声明と照合する。")
                                    : QStringLiteral("Hold against last year's statement."));
        }
        settle();
        take("notes", "columns");
    }

    void library()
    {
        QStringList files;
        for (const std::string &name : bundledBriefings()) {
            files << m_files.filePath(QString::fromStdString(name.substr(bundledScheme.size()))
                                      + QStringLiteral(".md"));
            QFile file(files.back());
            if (file.open(QIODevice::WriteOnly))
                file.write(QByteArray::fromStdString(bundledBriefing(name).value()));
        }
        for (const std::size_t topic : {1U, 6U, 10U}) {
            m_window->workspace()->select(m_window->workspace()->shownTopics()[topic]);
            trigger("collectAction");
        }
        size(760, 560, false);
        trigger("libraryAction");
        m_window->library()->imports()->importFiles(files);
        QTest::qWait(4000);
        settle();
        take("library", "libraryPanel");
        m_window->findChild<QTabBar *>(QStringLiteral("libraryTabs"))->setCurrentIndex(4);
        QTest::qWait(1000);
        take("dossier", "libraryPanel");
        trigger("libraryAction");
    }

    void dialogs()
    {
        m_window->findChild<QAction *>(QStringLiteral("settingsAction"))->trigger();
        auto *settings = m_window->findChild<SettingsDialog *>();
        settings->resize(720, 440);
        QTest::qWait(300);
        take("settings", settings);
        settings->close();
        m_window->resize(1280, 800);
        trigger("exportPdfAction");
        QTest::qWait(2500);
        auto *dialog = m_window->findChild<QWidget *>(QStringLiteral("exportDialog"));
        dialog->resize(820, 560);
        QTest::qWait(2000);
        take("export", dialog);
        dialog->close();
    }

    QString m_folder;
    QTemporaryDir m_files;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "entente-manual-pictures FOLDER\n");
        return 2;
    }
    const QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("entente-pictures"));
    speak(QStringLiteral("en"));
    applyScheme(Scheme::Light);
    for (const char *language : {"en", "ja"})
        Pictures(QString::fromLatin1(language), QString::fromLocal8Bit(argv[1])).makeAll();
    return 0;
}
