// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace entente {

/// A value, or the reason why there is none. Errors are values in core: nothing is thrown across
/// our own interfaces.
template <typename T>
class [[nodiscard]] Result final
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success carries nothing.
template <>
class [[nodiscard]] Result<void> final
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace entente

// clang-format off
/// ENTENTE_TRY(std::string text, loadFile(path)); declares text and goes on with it, or hands the
/// error on: the function around it returns a Result, too. After Boost.Outcome's macro of that name.
#define ENTENTE_TRY(declaration, ...) \
    ENTENTE_TRY_NAMED(ENTENTE_TRIED(__LINE__), declaration, __VA_ARGS__)
/// The same for what succeeds without a value, or with one that nobody asks for.
#define ENTENTE_TRY_VOID(...) \
    do { \
        if (const auto &tried = (__VA_ARGS__); !tried) \
            return tried.error(); \
    } while (false)

#define ENTENTE_TRIED(line) ENTENTE_TRIED_IN(line)
#define ENTENTE_TRIED_IN(line) tried_##line
#define ENTENTE_TRY_NAMED(tried, declaration, ...) \
    auto tried = (__VA_ARGS__); \
    if (!tried) \
        return tried.error(); \
    declaration = std::move(tried).value() // NOLINT(bugprone-macro-parentheses)
// clang-format on
