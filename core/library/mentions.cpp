// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/mentions.h"

#include <QString>

namespace entente::library {

namespace {

bool isOfWord(QChar character)
{
    return character.isLetterOrNumber() || character == u'_';
}

/// Whether words that are written so are parted by nothing: what follows a name there may be a
/// title, or a particle.
bool isUnparted(QChar character)
{
    const QChar::Script script = character.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana;
}

/// The longest name that stands at a place.
qsizetype nameAt(const QString &words, qsizetype at, const std::vector<QString> &names)
{
    qsizetype found = -1;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QString &name = names[i];
        const qsizetype end = at + name.size();
        const bool isLonger = found < 0
            || name.size() > names[static_cast<std::size_t>(found)].size();
        if (!name.isEmpty() && isLonger
            && QStringView(words).mid(at, name.size()).compare(name, Qt::CaseInsensitive) == 0
            && (end >= words.size() || !isOfWord(words[end]) || !isOfWord(name.back())
                || isUnparted(name.back())))
            found = static_cast<qsizetype>(i);
    }
    return found;
}

} // namespace

std::vector<Mention> mentionsIn(std::string_view words, std::span<const std::string> people)
{
    std::vector<Mention> found;
    if (words.find('@') == std::string_view::npos)
        return found;
    const QString all = QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
    std::vector<QString> names;
    names.reserve(people.size());
    for (const std::string &name : people)
        names.push_back(QString::fromStdString(name));
    for (qsizetype at = all.indexOf(u'@'); at >= 0; at = all.indexOf(u'@', at + 1)) {
        if (at > 0 && isOfWord(all[at - 1]))
            continue;
        const qsizetype name = nameAt(all, at + 1, names);
        if (name < 0)
            continue;
        const auto before = static_cast<std::uint32_t>(QStringView(all).left(at).toUtf8().size());
        const qsizetype length = 1 + names[static_cast<std::size_t>(name)].size();
        const auto size = static_cast<std::uint32_t>(
            QStringView(all).mid(at, length).toUtf8().size());
        found.push_back({people[static_cast<std::size_t>(name)], {before, before + size}});
    }
    return found;
}

} // namespace entente::library
