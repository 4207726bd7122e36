// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/value.h"

namespace entente::team {

namespace {

enum : unsigned {
    TypeBytes = 17,
    TypeNumber = 20,
    TypeText = 25,
    TypeBytesList = 1001,
    TypeNumberList = 1016,
};

/// As the network has it: the highest byte first.
template <typename Integer>
void append(std::string &to, Integer value)
{
    for (int shift = (static_cast<int>(sizeof(Integer)) - 1) * 8; shift >= 0; shift -= 8)
        to += static_cast<char>((static_cast<std::uint64_t>(value) >> shift) & 0xFF);
}

/// What stands before the entries of a list of one dimension, from 1 and without nulls.
std::string listHead(unsigned type, std::size_t size)
{
    std::string head;
    append(head, std::int32_t{size > 0 ? 1 : 0});
    append(head, std::int32_t{0});
    append(head, static_cast<std::int32_t>(type));
    if (size > 0) {
        append(head, static_cast<std::int32_t>(size));
        append(head, std::int32_t{1});
    }
    return head;
}

} // namespace

Value text(std::string_view value)
{
    return {TypeText, false, std::string(value)};
}

Value number(std::int64_t value)
{
    return {0, false, std::to_string(value)};
}

Value truth(bool value)
{
    return {0, false, value ? "t" : "f"};
}

Value bytes(std::string_view value)
{
    return {TypeBytes, true, std::string(value)};
}

Value nothing()
{
    return {};
}

Value list(std::span<const std::string> values)
{
    std::string all = listHead(TypeBytes, values.size());
    for (const std::string &each : values) {
        append(all, static_cast<std::int32_t>(each.size()));
        all += each;
    }
    return {TypeBytesList, true, std::move(all)};
}

Value list(std::span<const std::int64_t> values)
{
    std::string all = listHead(TypeNumber, values.size());
    for (const std::int64_t each : values) {
        append(all, std::int32_t{sizeof each});
        append(all, each);
    }
    return {TypeNumberList, true, std::move(all)};
}

} // namespace entente::team
