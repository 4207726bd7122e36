// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/translations.h"

#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace entente::test {

namespace {

std::set<ContextText> textsIn(QIODevice *device)
{
    std::set<ContextText> texts;
    QXmlStreamReader xml(device);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            texts.emplace(context, xml.readElementText());
    }
    return texts;
}

bool isOfQt(const QString &context)
{
    return context.size() > 1 && context[0] == u'Q' && context[1].isUpper();
}

} // namespace

std::optional<std::set<ContextText>> extractedTexts()
{
    const QTemporaryDir folder;
    const QString found = folder.filePath(QStringLiteral("entente.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(ENTENTE_SOURCES));
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"),
                  {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."),
                   QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                   QStringLiteral("resources"), QStringLiteral("-ts"), found});
    QFile file(found);
    if (!lupdate.waitForFinished(60'000) || lupdate.exitCode() != 0
        || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return textsIn(&file);
}

QString BracketTranslation::translate(const char *context, const char *text,
                                      const char * /*comment*/, int /*n*/) const
{
    const ContextText pair(QString::fromUtf8(context), QString::fromUtf8(text));
    const std::scoped_lock lock(m_mutex);
    if (m_texts.contains(pair)) {
        m_asked.insert(pair);
        return u'⟦' + pair.second + u'⟧';
    }
    if (!isOfQt(pair.first))
        m_missed.insert(pair);
    return {};
}

} // namespace entente::test
