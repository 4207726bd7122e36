// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/publishingtexts.h"
#include "core/publishing/qdpx/source.h"

namespace entente::qdpx {

Users::Users() : m_all{PublishingTexts::tr("Entente (found by the program)")} {}

QString Users::person(const std::string &name)
{
    const QString named = name.empty() ? PublishingTexts::tr("Analyst") : attributeWords(name);
    if (!m_all.contains(named))
        m_all << named;
    return guid(named);
}

QString Users::guid(const QString &name)
{
    return guidOf(QStringLiteral("user:") + name);
}

} // namespace entente::qdpx
