// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "app/exportcommand.h"
#include "app/readcommand.h"
#include "app/terminal.h"
#include "app/topicscommand.h"
#include "tests/support/briefings.h"

#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

namespace entente::test {

/// How a command ended and what it printed.
struct Ended
{
    int status = -1;
    std::string output;
    std::string errors;
};

/// A file that is gone when it is closed.
class Capture final
{
public:
    Capture() : m_file(std::tmpfile()) {}
    ~Capture() { std::fclose(m_file); }
    Q_DISABLE_COPY_MOVE(Capture)

    [[nodiscard]] std::FILE *file() const { return m_file; }
    [[nodiscard]] std::string text() const
    {
        std::string all;
        std::rewind(m_file);
        for (int c = std::fgetc(m_file); c != EOF; c = std::fgetc(m_file))
            all += static_cast<char>(c);
        return all;
    }

private:
    std::FILE *m_file;
};

/// Does what the program does with "topics …", "read …" or "export …".
inline Ended entente(const QStringList &words)
{
    const std::shared_ptr<const Vocabulary> vocabulary = bundledVocabulary();
    const Capture output;
    const Capture errors;
    Ended run;
    const auto parsed = parseArguments(words, bundledVocabulary);
    if (const auto *error = std::get_if<UsageError>(&parsed)) {
        complain(errors.file(), error->sentence);
        run.status = WrongUsage;
    } else {
        const auto &arguments = std::get<Arguments>(parsed);
        run.status = arguments.command == Command::Topics
            ? runTopics(arguments, vocabulary, output.file(), errors.file())
            : arguments.command == Command::Read
            ? runRead(arguments, vocabulary, output.file(), errors.file())
            : runExport(arguments, vocabulary, Date::parse("2026-11-24"), errors.file());
    }
    run.output = output.text();
    run.errors = errors.text();
    return run;
}

/// What a command does with words that were parsed: `run(arguments, output, errors)`.
template <typename Run>
Ended ran(const std::variant<Arguments, UsageError> &parsed, Run run)
{
    if (const auto *error = std::get_if<UsageError>(&parsed))
        return {WrongUsage, {}, error->sentence.toStdString()};
    const Capture output;
    const Capture errors;
    const int status = run(std::get<Arguments>(parsed), output.file(), errors.file());
    return {status, output.text(), errors.text()};
}

/// While it lives, standard input is this text.
class StandardInput final
{
public:
    explicit StandardInput(const std::string &text) : m_before(::dup(STDIN_FILENO))
    {
        std::fwrite(text.data(), 1, text.size(), m_text.file());
        std::fflush(m_text.file());
        ::lseek(::fileno(m_text.file()), 0, SEEK_SET);
        ::dup2(::fileno(m_text.file()), STDIN_FILENO);
    }
    ~StandardInput()
    {
        ::dup2(m_before, STDIN_FILENO);
        ::close(m_before);
    }
    Q_DISABLE_COPY_MOVE(StandardInput)

private:
    Capture m_text;
    int m_before;
};

/// A test with a folder of its own.
class CommandTest : public ::testing::Test
{
protected:
    /// A person's own periods and events are not those of a test.
    CommandTest() { QStandardPaths::setTestModeEnabled(true); }

    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] QString write(const char *name, const std::string &text) const
    {
        std::ofstream(path(name).toStdString(), std::ios::binary) << text;
        return path(name);
    }
    [[nodiscard]] std::string written(const char *name) const
    {
        return contents(path(name).toStdString());
    }
    [[nodiscard]] bool exists(const char *name) const
    {
        return std::filesystem::exists(path(name).toStdString());
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

inline const QString alliance = QStringLiteral("entente:alliance");

/// Words of a command line.
inline QStringList words(const char *command)
{
    return QString::fromUtf8(command).split(u' ', Qt::SkipEmptyParts);
}

} // namespace entente::test
