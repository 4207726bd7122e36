// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/translationcheck.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace entente::test {

namespace {

/// All that a pattern finds, in one order, for words stand otherwise in another language.
QStringList all(const QString &pattern, const QString &text)
{
    QStringList found;
    const QRegularExpression expression(pattern);
    for (auto each = expression.globalMatch(text); each.hasNext();)
        found << each.next().captured();
    std::sort(found.begin(), found.end());
    return found;
}

QString faultOf(const TranslatedText &text)
{
    if (text.isGone)
        return QStringLiteral("is no text of the program any more");
    if (!text.isFinished || text.translation.isEmpty())
        return QStringLiteral("is not translated");
    const QString placeholder = QStringLiteral("%L?[0-9]+|%n");
    if (all(placeholder, text.source) != all(placeholder, text.translation))
        return QStringLiteral("has other placeholders");
    if (acceleratorOf(text.source) != acceleratorOf(text.translation))
        return QStringLiteral("has another accelerator");
    const QString label = QStringLiteral("TLP:[A-Z+]+");
    if (all(label, text.source) != all(label, text.translation))
        return QStringLiteral("changes a TLP label");
    return {};
}

TranslatedText readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslatedText text;
    text.context = context;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"message")
           && !xml.atEnd()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"source") {
            text.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const QStringView type = xml.attributes().value(QStringLiteral("type"));
            text.isFinished = type.isEmpty();
            text.isGone = type == u"vanished" || type == u"obsolete";
            text.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements)
                                   .trimmed();
        }
    }
    return text;
}

} // namespace

std::vector<TranslatedText> translationsIn(QIODevice *file)
{
    std::vector<TranslatedText> texts;
    QXmlStreamReader xml(file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            texts.push_back(readMessage(xml, context));
    }
    return texts;
}

QStringList faultsOf(const std::vector<TranslatedText> &texts)
{
    QStringList faults;
    for (const TranslatedText &text : texts) {
        if (const QString fault = faultOf(text); !fault.isEmpty())
            faults << QStringLiteral("%1: “%2” %3").arg(text.context, text.source, fault);
    }
    return faults;
}

QChar acceleratorOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return text[i + 1].toUpper();
        ++i;
    }
    return {};
}

} // namespace entente::test
