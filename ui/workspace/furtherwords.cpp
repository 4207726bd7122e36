// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/furtherwords.h"

#include "ui/workspace/workspacetexts.h"

#include <QStringList>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr std::size_t mostFacts = 24;
constexpr int longestValue = 240;

/// One line, whatever the value is.
QString shown(const std::string &words)
{
    constexpr std::size_t bytes = 4 * longestValue;
    QString line = QString::fromUtf8(words.data(),
                                     static_cast<qsizetype>(std::min(words.size(), bytes)));
    if (line.size() > longestValue || words.size() > bytes)
        line = line.left(longestValue - (line[longestValue - 1].isHighSurrogate() ? 1 : 0)) + u'…';
    return line;
}

} // namespace

QString furtherWords(const Metadata &meta, const QString &gap)
{
    QStringList parts;
    if (!meta.unreadDate.empty())
        parts << WorkspaceTexts::tr("The date “%1” is not understood").arg(shown(meta.unreadDate));
    const std::size_t named = std::min(meta.further.size(), mostFacts);
    for (std::size_t i = 0; i < named; ++i) {
        const Fact &fact = meta.further[i];
        parts << (fact.value.empty()
                      ? shown(fact.name)
                      : WorkspaceTexts::tr("%1: %2").arg(shown(fact.name), shown(fact.value)));
    }
    if (named < meta.further.size())
        parts << WorkspaceTexts::tr("and %1 more").arg(meta.further.size() - named);
    return parts.join(gap);
}

} // namespace entente::ui
