// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/filename.h"
#include "tests/app/commandline.h"

#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <sstream>
#include <thread>
#include <vector>

namespace entente::test {

/// The program itself, in a process of its own.
class Running final
{
public:
    /// What it prints goes to files of a folder.
    Running(const QString &folder, const QStringList &words)
        : m_output((folder + QStringLiteral("/said")).toStdString()),
          m_errors((folder + QStringLiteral("/complained")).toStdString())
    {
        // It may be killed before it opens them; what an earlier one said is not its word.
        std::filesystem::remove(m_output);
        std::filesystem::remove(m_errors);
        std::vector<std::string> arguments{ENTENTE_PROGRAM};
        for (const QString &word : words)
            arguments.push_back(fileOf(word));
        std::vector<char *> pointers;
        pointers.reserve(arguments.size() + 1);
        for (std::string &argument : arguments)
            pointers.push_back(argument.data());
        pointers.push_back(nullptr);
        m_child = ::fork();
        if (m_child != 0)
            return;
        if (std::freopen(m_output.c_str(), "w", stdout) == nullptr
            || std::freopen(m_errors.c_str(), "w", stderr) == nullptr)
            ::_exit(126);
        ::execv(pointers.front(), pointers.data());
        ::_exit(127);
    }
    ~Running()
    {
        if (m_child > 0)
            end(SIGKILL);
    }
    Q_DISABLE_COPY_MOVE(Running)

    /// Waits for its end, after sending it a signal where one is given. The status is that of the
    /// program, or -1 where the signal ended it.
    Ended end(int signal = 0)
    {
        if (signal != 0)
            ::kill(m_child, signal);
        int status = 0;
        ::waitpid(m_child, &status, 0);
        m_child = 0;
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contents(m_output),
                contents(m_errors)};
    }

    /// Whether it says some words within twenty seconds; on either of its outputs.
    [[nodiscard]] bool says(const std::string &words) const
    {
        constexpr int tries = 2000;
        for (int i = 0; i < tries; ++i) {
            if ((contents(m_output) + contents(m_errors)).find(words) != std::string::npos)
                return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return false;
    }

    /// The lines that it printed to their ends.
    [[nodiscard]] std::vector<std::string> lines() const
    {
        std::istringstream all(contents(m_output));
        std::vector<std::string> lines;
        for (std::string line; std::getline(all, line) && !all.eof();)
            lines.push_back(line);
        return lines;
    }

private:
    std::string m_output;
    std::string m_errors;
    pid_t m_child = 0;
};

/// A test with a library of its own, used by the program.
class ProgramTest : public CommandTest
{
protected:
    void SetUp() override
    {
        ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
        ::setenv("HOME", folder().toUtf8().constData(), 1);
        std::filesystem::create_directory(path("kept").toStdString());
        std::filesystem::create_directory(path("in").toStdString());
    }

    [[nodiscard]] QString library() const { return path("kept/l.entente"); }
    [[nodiscard]] QStringList onLibrary(QStringList words) const
    {
        return words << QStringLiteral("--library") << library();
    }
    /// Runs a command on the library to its end.
    [[nodiscard]] Ended run(const QStringList &words) const
    {
        return Running(folder(), onLibrary(words)).end();
    }

    /// Writes so many documents into the folder "in".
    void writeDocuments(int count, const std::string &title = "Number") const
    {
        for (int i = 0; i < count; ++i) {
            const std::string number = std::to_string(i);
            const std::string name = "in/" + title + number + ".md";
            (void)write(name.c_str(),
                        "# " + title + " " + number + "\n\n## Threats\n\n- Mines lie in strait "
                            + number + ".\n");
        }
    }

    /// Fails the test where the library is not whole.
    void expectWhole() const
    {
        const Ended check = run(words("library check"));
        EXPECT_EQ(check.status, Done) << check.errors;
        EXPECT_NE(check.output.find("whole"), std::string::npos) << check.output;
    }

    /// Names beside the library that are neither its own nor its index's.
    [[nodiscard]] std::vector<std::string> strangers() const
    {
        std::vector<std::string> names;
        for (const auto &entry : std::filesystem::directory_iterator(path("kept").toStdString())) {
            const std::string name = entry.path().filename().string();
            if (name != "l.entente" && name != "l.entente-wal" && name != "l.entente-shm"
                && name != "l.entente.index")
                names.push_back(name);
        }
        return names;
    }
};

} // namespace entente::test
