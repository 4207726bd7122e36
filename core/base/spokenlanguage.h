// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace entente {

/// The languages that the program has words in: first that of its sources, then those of
/// resources/translations.
inline constexpr std::array spokenLanguages{"en", "ja"};

/// That of them which a tag such as "ja" or the name of a locale such as "ja_JP" asks for; empty
/// where it is none of them.
[[nodiscard]] QString spokenLanguage(const QString &tag);

/// While one lives, its thread says everything in a language of its own, whatever the rest of the
/// program speaks: a document in English is English on a Japanese desktop, too. An empty one leaves
/// all as it is.
class SpokenLanguage final
{
public:
    explicit SpokenLanguage(const QString &language);
    ~SpokenLanguage();
    SpokenLanguage(const SpokenLanguage &) = delete;
    SpokenLanguage(SpokenLanguage &&) = delete;
    SpokenLanguage &operator=(const SpokenLanguage &) = delete;
    SpokenLanguage &operator=(SpokenLanguage &&) = delete;

    /// That of this thread; empty where it speaks as the rest of the program does.
    [[nodiscard]] static const QString &ofThread();

private:
    QString m_before;
};

} // namespace entente
