// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/sqlite/cells.h"

#include <array>
#include <initializer_list>

namespace entente::library {

// A list of columns is the one place that says which column of a table holds which member of a
// value. What a SELECT and an INSERT name, what is bound and what is read all come from it, so that
// nothing rests on an order that is written down twice.

/// A column, how it is written from a value, and how it is read into one.
template <typename Value>
struct Column
{
    const char *name;
    void (*put)(Statement &to, const Value &value);
    void (*take)(const Statement &from, int column, Value &value);
};

template <typename Value, std::size_t count>
using Columns = std::array<Column<Value>, count>;

template <typename Owner, typename Member>
Owner ownerOf(Member Owner::*); // of which a member is; only its type is asked for

template <auto member>
using OwnerOf = decltype(ownerOf(member));

/// A member, or a member of that, and so on.
template <auto first, auto... rest>
constexpr auto &memberOf(auto &value)
{
    if constexpr (sizeof...(rest) == 0)
        return value.*first;
    else
        return memberOf<rest...>(value.*first);
}

/// The column of such a member: column<&Note::anchor, &Anchoring::exact>("exact").
template <auto first, auto... rest>
constexpr auto column(const char *name)
{
    using Value = OwnerOf<first>;
    return Column<Value>{
        name,
        [](Statement &to, const Value &value) { putCell(to, memberOf<first, rest...>(value)); },
        [](const Statement &from, int at, Value &value) {
            takeCell(from, at, memberOf<first, rest...>(value));
        }};
}

/// The same for a member that is bytes and no text.
template <auto first, auto... rest>
constexpr auto bytesColumn(const char *name)
{
    using Value = OwnerOf<first>;
    return Column<Value>{
        name,
        [](Statement &to, const Value &value) { to.bindBytes(memberOf<first, rest...>(value)); },
        [](const Statement &from, int at, Value &value) {
            memberOf<first, rest...>(value) = from.bytes(at);
        }};
}

/// One list behind the other.
template <typename Value, std::size_t a, std::size_t b>
constexpr Columns<Value, a + b> operator+(const Columns<Value, a> &front,
                                          const Columns<Value, b> &back)
{
    Columns<Value, a + b> all{};
    for (std::size_t i = 0; i < a + b; ++i)
        all[i] = i < a ? front[i] : back[i - a];
    return all;
}

/// "a, b, c", each made of %1 as `pattern` says.
template <typename Value, std::size_t count>
QString namesOf(const Columns<Value, count> &columns, const QString &pattern = QStringLiteral("%1"))
{
    QStringList names;
    for (const Column<Value> &each : columns)
        names << pattern.arg(QLatin1String(each.name));
    return names.join(QStringLiteral(", "));
}

/// "INSERT INTO table(key, a, b) VALUES(?, ?, ?)", where the keys are bound first.
template <typename Value, std::size_t count>
QString insertInto(const char *table, std::initializer_list<const char *> keys,
                   const Columns<Value, count> &columns, const char *verb = "INSERT")
{
    QStringList names;
    for (const char *key : keys)
        names << QLatin1String(key);
    for (const Column<Value> &each : columns)
        names << QLatin1String(each.name);
    const QStringList places(names.size(), QStringLiteral("?"));
    return QStringLiteral("%1 INTO %2(%3) VALUES(%4)")
        .arg(QLatin1String(verb), QLatin1String(table), names.join(QStringLiteral(", ")),
             places.join(QStringLiteral(", ")));
}

template <typename Value, std::size_t count>
Statement &putAll(Statement &to, const Columns<Value, count> &columns, const Value &value)
{
    for (const Column<Value> &each : columns)
        each.put(to, value);
    return to;
}

/// From those that were selected from a number on.
template <typename Value, std::size_t count>
void takeAll(const Statement &from, const Columns<Value, count> &columns, Value &value,
             int first = 0)
{
    for (const Column<Value> &each : columns)
        each.take(from, first++, value);
}

} // namespace entente::library
