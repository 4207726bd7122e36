// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/topictext.h"

#include "ui/topics/topicstexts.h"
#include "ui/workspace/formattedcopy.h"
#include "ui/workspace/workspace.h"

#include <QStringList>

namespace entente::ui {

QString placeOf(const Briefing &briefing, const Topic &topic)
{
    const TextRange range = topic.whole();
    return words(briefing.locatorOf(range.begin),
                 briefing.locatorOf(std::max(range.begin + 1, range.end) - 1));
}

QString citation(const Briefing &briefing, const Topic &topic)
{
    QStringList parts{QString::fromStdString(briefing.meta.title)};
    if (briefing.meta.date)
        parts << QString::fromStdString(briefing.meta.date->toString());
    if (!briefing.meta.source.empty())
        parts << QString::fromStdString(briefing.meta.source);
    parts << QString::fromStdString(briefing.file) << placeOf(briefing, topic);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString asText(const Briefing &briefing, const Topic &topic)
{
    const QString title = toQString(simplified(briefing.words(topic.title)));
    const QString text = toQString(briefing.words(topic.text)).trimmed();
    QString words = title.isEmpty() || text.isEmpty() ? title + text
                                                      : TopicsTexts::tr("%1: %2").arg(title, text);
    return words + QStringLiteral("\n— ") + citation(briefing, topic);
}

void copyTopic(const Briefing &briefing, const Topic &topic)
{
    Clipping clipping;
    if (!topic.title.isEmpty())
        appendParagraph(clipping, toQString(simplified(briefing.words(topic.title))),
                        Style::Strong);
    append(clipping, clippingOf(briefing, topic.text));
    appendParagraph(clipping, QStringLiteral("— ") + citation(briefing, topic));
    clipping.language = briefing.meta.language;
    copyFormatted(asText(briefing, topic), clipping);
}

} // namespace entente::ui
