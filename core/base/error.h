// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <concepts>
#include <cstdint>
#include <string>
#include <type_traits>

namespace entente {

template <typename E>
concept RoomError = std::is_enum_v<E> && requires(E error)
{
    {
        pattern(error)
        } -> std::same_as<QString>;
};

/// Why something was refused: a value of the enumeration of the room in which that happens. Such an
/// enumeration comes with pattern(), found beside it, which puts a failure into one translated
/// sentence: %1 stands for the place and %2 for the detail.
class ErrorCode final
{
public:
    template <RoomError E>
    ErrorCode(E error) : m_pattern(&patternOf<E>), m_value(static_cast<std::uint8_t>(error))
    {
    }

    [[nodiscard]] QString words() const;

    friend bool operator==(const ErrorCode &, const ErrorCode &) = default;

private:
    template <typename E>
    static QString patternOf(std::uint8_t value);

    QString (*m_pattern)(std::uint8_t); ///< tells the room, too
    std::uint8_t m_value;
};

/// What went wrong and where. It carries facts only; sentence() puts them into words.
struct Error
{
    ErrorCode code;
    std::string file;       ///< the name as it was given
    std::uint32_t line = 0; ///< from 1; 0 where no line is known
    std::string detail;     ///< what was found there: a reason, a number, a name
};

/// One translated sentence that names the file, the place and the remedy.
[[nodiscard]] QString sentence(const Error &error);

template <typename E>
QString ErrorCode::patternOf(std::uint8_t value)
{
    return pattern(static_cast<E>(value));
}

} // namespace entente
