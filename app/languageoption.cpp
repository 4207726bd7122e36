// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languageoption.h"

#include "app/apptexts.h"
#include "core/base/spokenlanguage.h"

namespace entente {

LanguageOption takeLanguage(QStringList &words)
{
    const QString option = QStringLiteral("--language");
    LanguageOption found;
    for (qsizetype i = 0; i < words.size() && words[i] != QStringLiteral("--");) {
        const bool isNext = words[i] == option;
        if (!isNext && !words[i].startsWith(option + u'=')) {
            ++i;
            continue;
        }
        found.given = isNext ? words.value(i + 1) : words[i].section(u'=', 1);
        words.removeAt(i);
        if (isNext && i < words.size())
            words.removeAt(i);
        found.language = spokenLanguage(found.given);
        found.isSpoken = found.isSpoken && !found.language.isEmpty();
    }
    return found;
}

QString unspoken(const LanguageOption &option)
{
    return AppTexts::tr("Entente does not speak “%1”; ask for --language en or ja.")
        .arg(option.given);
}

} // namespace entente
