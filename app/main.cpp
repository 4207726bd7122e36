// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"
#include "app/topicscommand.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace entente;
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QFile::decodeName(argv[i]);
    const std::shared_ptr<const Vocabulary> vocabulary = bundledVocabulary();
    const auto parsed = parseArguments(words, *vocabulary);
    if (const auto *error = std::get_if<UsageError>(&parsed)) {
        complain(stderr, error->sentence);
        return WrongUsage;
    }
    const Arguments &arguments = std::get<Arguments>(parsed);
    switch (arguments.command) {
    case Command::Help:
        std::fputs(helpText().toUtf8().constData(), stdout);
        return Done;
    case Command::Version:
        std::puts("entente " ENTENTE_VERSION);
        return Done;
    case Command::Topics: {
        const QCoreApplication application(argc, argv);
        return runTopics(arguments, vocabulary, stdout, stderr);
    }
    default:
        return WrongUsage;
    }
}
