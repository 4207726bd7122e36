// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/spokenlanguage.h"

#include <utility>

namespace entente {

namespace {

QString &ownLanguage()
{
    thread_local QString language;
    return language;
}

} // namespace

QString spokenLanguage(const QString &tag)
{
    const QString wanted = tag.section(u'_', 0, 0).section(u'-', 0, 0);
    for (const char *language : spokenLanguages) {
        if (wanted.compare(QLatin1String(language), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(language);
    }
    return {};
}

SpokenLanguage::SpokenLanguage(const QString &language) : m_before(ownLanguage())
{
    if (!language.isEmpty())
        ownLanguage() = language;
}

SpokenLanguage::~SpokenLanguage()
{
    ownLanguage() = std::move(m_before);
}

const QString &SpokenLanguage::ofThread()
{
    return ownLanguage();
}

} // namespace entente
