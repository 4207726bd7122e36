// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sys/types.h>

#include <string>

namespace entente::test {

/// A desktop of its own for one program: a screen that nobody sees, a bus, and on it what carries
/// the tree of the program to assistive technology. It is in the environment while it stands.
class Stage final
{
public:
    /// Its files lie in a folder.
    explicit Stage(const std::string &folder);
    ~Stage();
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    /// What is missing on this machine; empty where the stage stands.
    [[nodiscard]] const std::string &missing() const { return m_missing; }

private:
    std::string m_missing;
    pid_t m_screen = 0;
    pid_t m_bus = 0;
};

} // namespace entente::test
