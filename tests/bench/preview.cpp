// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the preview of a document of about thirty pages takes to follow a change of its options.

#include "tests/bench/reportpublication.h"
#include "ui/publishing/pagepreview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <algorithm>
#include <cstdio>
#include <vector>

int main(int argc, char **argv)
{
    using namespace entente;
    constexpr int topics = 25;
    constexpr int changes = 21;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    ui::PagePreview preview(bench::publicationOf(topics));
    preview.QWidget::show();
    QEventLoop loop;
    QObject::connect(&preview, &ui::PagePreview::shown, &loop, &QEventLoop::quit);
    std::vector<double> milliseconds;
    for (int i = 0; i < changes; ++i) {
        PublishOptions options = bench::wholeText(2);
        options.fontSize = 9.5 + i % 2;
        QElapsedTimer watch;
        watch.start();
        preview.show(options);
        loop.exec();
        milliseconds.push_back(static_cast<double>(watch.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("preview of %d pages after a change: median %.0f ms, slowest %.0f ms "
                "(goal: under 200)\n",
                preview.pageCount(), milliseconds[changes / 2], milliseconds.back());
    return 0;
}
