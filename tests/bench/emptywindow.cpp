// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a window like Entente's could be: a QMainWindow with one tree and one text view.
// It is what Entente's start is held against.

#include <QApplication>
#include <QMainWindow>
#include <QSplitter>
#include <QTextEdit>
#include <QTreeView>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    auto *splitter = new QSplitter(&window);
    splitter->addWidget(new QTreeView(splitter));
    auto *text = new QTextEdit(splitter);
    text->setPlainText(QStringLiteral("Empty"));
    splitter->addWidget(text);
    window.setCentralWidget(splitter);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
