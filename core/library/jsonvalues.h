// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

// Words within JSON. What is not there is empty.

namespace entente::library {

[[nodiscard]] inline QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

[[nodiscard]] inline QJsonArray toArray(const std::vector<std::string> &values)
{
    QJsonArray array;
    for (const std::string &value : values)
        array.append(toText(value));
    return array;
}

[[nodiscard]] inline std::string text(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString().toStdString();
}

[[nodiscard]] inline std::vector<std::string> texts(const QJsonObject &json, const char *key)
{
    std::vector<std::string> values;
    for (const auto &value : json.value(QLatin1String(key)).toArray())
        values.push_back(value.toString().toStdString());
    return values;
}

} // namespace entente::library
