// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window takes to answer: frames while the longest release and a large Word file are
// scrolled from end to end, and tabs, filters and sizes that change with all releases open.
// A watchdog says which single event kept the window from answering for longest. Times are those
// of the processor, in the window's thread, on the offscreen platform.
//
//   entente-frames [FILE…]   (scrolls these instead)

#include "core/analysis/analysis.h"
#include "core/publishing/outputformat.h"
#include "resources/resources.h"
#include "tests/bench/reportpublication.h"
#include "tests/support/releases.h"
#include "ui/reader/readerview.h"
#include "ui/style/style.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>

namespace {

namespace fs = std::filesystem;
using namespace entente;

/// Milliseconds of the processor that this thread has had.
double worked()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// An application that knows which event took longest.
class Watched final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const double before = worked();
        const QByteArray type = receiver->metaObject()->className();
        const int kind = event->type();
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        const double took = worked() - before;
        if (m_depth == 0 && took > m_longest) {
            m_longest = took;
            m_which = type + ", event " + QByteArray::number(kind);
        }
        return done;
    }

    void forget() { m_longest = 0; }
    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] QByteArray which() const { return m_which; }

private:
    int m_depth = 0;
    double m_longest = 0;
    QByteArray m_which;
};

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void print(const std::string &what, std::vector<double> times, double goal, const Watched &dog)
{
    if (times.empty())
        return;
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    std::printf("%s: %zu frames, median %.2f ms, 99th percentile %.2f ms (goal %.0f), slowest "
                "%.2f ms; longest event %.2f ms (%s)\n",
                what.c_str(), times.size(), at(0.5), at(0.99), goal, times.back(), dog.longest(),
                dog.which().constData());
}

template <typename Work>
double timeOf(const Work &work)
{
    const double before = worked();
    work();
    settle();
    return worked() - before;
}

void open(ui::MainWindow &window, const QStringList &files)
{
    QEventLoop loop;
    QObject::connect(&window, &ui::MainWindow::opened, &loop, &QEventLoop::quit);
    window.open(files);
    loop.exec();
}

/// Down a notch of the wheel at a time until there is no more, and up again by pages.
void scroll(ui::MainWindow &window, const std::string &file, Watched &dog)
{
    open(window, {QString::fromStdString(file)});
    window.findChild<QAction *>(QStringLiteral("panelAction2"))->trigger();
    settle();
    auto *view = window.findChild<ui::ReaderView *>();
    QScrollBar *bar = view->verticalScrollBar();
    std::vector<double> frames;
    dog.forget();
    constexpr std::size_t most = 4000;
    const auto turn = [&](int notches) {
        const QPoint middle = view->viewport()->rect().center();
        QWheelEvent wheel(middle, view->viewport()->mapToGlobal(middle), {}, {0, 120 * notches},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        frames.push_back(timeOf([&] { QCoreApplication::sendEvent(view->viewport(), &wheel); }));
    };
    while (bar->value() < bar->maximum() && frames.size() < most)
        turn(-1);
    while (bar->value() > bar->minimum() && frames.size() < 2 * most)
        turn(4);
    const auto bytes = fs::file_size(file) / 1024;
    print("scrolling " + fs::path(file).filename().string() + " (" + std::to_string(bytes) + " KB)",
          frames, 16, dog);
    dog.forget();
    frames = {timeOf([&] { bar->setValue(bar->maximum()); }),
              timeOf([&] { bar->setValue(bar->minimum()); })};
    print("  to its end and back at once", frames, 50, dog);
}

std::string longestRelease()
{
    std::string longest;
    std::uintmax_t most = 0;
    for (const std::string &file : test::releaseFiles()) {
        if (fs::file_size(file) > most) {
            most = fs::file_size(file);
            longest = file;
        }
    }
    return longest;
}

/// A report of some two hundred pages, larger than any Word file of the corpus.
std::string largeWordFile(const QTemporaryDir &folder)
{
    constexpr int topics = 1000;
    const Result<QByteArray> bytes = publish(bench::publicationOf(topics), OutputFormat::Docx,
                                             bench::wholeText(2));
    QFile file(folder.filePath(QStringLiteral("report.docx")));
    if (!bytes || !file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytes.value());
    return file.fileName().toStdString();
}

/// All releases, as if each had been opened.
std::shared_ptr<const FilterIndex> allReleases()
{
    const std::vector<std::string> &texts = test::releases();
    const std::vector<std::string> &files = test::releaseFiles();
    std::vector<BriefingPtr> briefings;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        Result<Briefing> read = readAndAnalyse(texts[i], files[i], *bundledVocabulary());
        if (read)
            briefings.push_back(std::make_shared<const Briefing>(std::move(read).value()));
    }
    return std::make_shared<const FilterIndex>(std::move(briefings), bundledVocabulary());
}

void useAll(ui::MainWindow &window, Watched &dog)
{
    const auto index = allReleases();
    if (index->briefings().empty()) {
        std::puts("with all releases open: not measured, for there is no corpus");
        return;
    }
    ui::Workspace *workspace = window.workspace();
    workspace->setBriefings(index, 0);
    workspace->setShowsAll(true);
    const std::string with = " with " + std::to_string(index->briefings().size())
        + " releases open together";
    const std::vector<const char *> panels{"panelAction1", "panelAction2", "panelAction3",
                                           "panelAction4", "panelAction5"};
    for (const char *panel : panels) { // made, and seen once
        window.findChild<QAction *>(QLatin1String(panel))->trigger();
        settle();
    }
    for (const char *panel : panels) {
        const QString name = window.findChild<QAction *>(QLatin1String(panel))->text().remove(u'&');
        std::vector<double> tabs;
        std::vector<double> clicks;
        std::vector<double> sizes;
        dog.forget();
        for (int i = 0; i < 5; ++i) {
            window
                .findChild<QAction *>(QLatin1String(i % 2 == 0 ? "panelAction1" : "panelAction2"))
                ->trigger();
            settle();
            tabs.push_back(
                timeOf([&] { window.findChild<QAction *>(QLatin1String(panel))->trigger(); }));
        }
        print(name.toStdString() + ": tab" + with, tabs, 50, dog);
        dog.forget();
        for (int i = 0; i < 6; ++i)
            clicks.push_back(timeOf([&] { workspace->toggleKind(Kind::Threat); }));
        print(name.toStdString() + ": filter" + with, clicks, 50, dog);
        dog.forget();
        for (int i = 0; i < 6; ++i)
            sizes.push_back(timeOf([&] { window.resize(1280 - 40 * (i % 2), 800); }));
        print(name.toStdString() + ": size" + with, sizes, 50, dog);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Watched application(argc, argv);
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    ui::applyScheme(ui::Scheme::Light);
    ui::MainWindow window(bundledVocabulary(), folder.filePath(QStringLiteral("bench.entente")));
    window.resize(1280, 800);
    window.show();
    settle();
    std::vector<std::string> files(argv + 1, argv + argc);
    const bool isAsked = !files.empty();
    if (!isAsked)
        files = {longestRelease(), largeWordFile(folder)};
    for (const std::string &file : files) {
        if (file.empty())
            std::puts("scrolling: not measured, for there is no corpus");
        else
            scroll(window, file, application);
    }
    if (!isAsked)
        useAll(window, application);
    return 0;
}
