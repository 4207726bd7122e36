// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/runerror.h"

#include <exception>
#include <new>
#include <string>

namespace entente {

/// Does a work that answers with a Result, and answers with an error too where a library threw, or
/// the memory is at its end. `about` names the file. Whatever runs in a thread of its own runs in
/// here, for an exception that leaves a thread ends the program.
template <typename Work>
[[nodiscard]] auto caught(const std::string &about, Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc &) {
        return Error{RunError::OutOfMemory, about, 0, {}};
    } catch (const std::exception &problem) {
        return Error{RunError::Unexpected, about, 0, problem.what()};
    } catch (...) {
        return Error{RunError::Unexpected, about, 0, "nothing is known of it"};
    }
}

} // namespace entente
