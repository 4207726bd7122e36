// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"

#include "core/base/fileerror.h"
#include "core/base/printable.h"

#include <unistd.h>

namespace entente {

namespace {

void put(std::FILE *file, const std::string &words)
{
    std::fwrite(words.data(), 1, words.size(), file);
}

} // namespace

void complain(std::FILE *errors, const QString &sentence)
{
    put(errors, "entente: " + text::printableLine(sentence.toStdString()) + '\n');
}

void printLine(std::FILE *output, const QString &sentence)
{
    printLine(output, sentence.toStdString());
}

void printLine(std::FILE *output, const std::string &name)
{
    put(output, text::printableLine(name) + '\n');
}

bool printText(std::FILE *output, const std::string &text)
{
    return printEscaped(output, text::printable(text));
}

bool printEscaped(std::FILE *output, const std::string &text)
{
    return std::fwrite(text.data(), 1, text.size(), output) == text.size();
}

bool endPrinting(std::FILE *output, bool isPrinted, std::FILE *errors)
{
    if (std::fflush(output) == 0 && isPrinted)
        return true;
    complain(errors,
             sentence({FileError::NotWritable, "standard output", 0, "disk full or closed"}));
    return false;
}

std::function<bool(std::size_t, std::size_t)> progressLine(std::FILE *errors, ProgressWords words)
{
    const bool isTerminal = ::isatty(::fileno(errors)) != 0;
    return [=, words = std::move(words)](std::size_t done, std::size_t total) {
        if (isTerminal) {
            put(errors,
                "\r\033[K" + text::printableLine(words(done, total).toStdString())
                    + (done == total ? "\n" : ""));
            std::fflush(errors);
        }
        return true;
    };
}

} // namespace entente
