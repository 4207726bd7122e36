// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/publishing/pdftext.h"

#include <QHash>
#include <QRegularExpression>

#include <cstdint>

namespace entente::test {

namespace {

using CharacterMap = QHash<int, QString>;

class PdfReader final
{
public:
    explicit PdfReader(const QByteArray &pdf) : m_pdf(pdf) {}

    [[nodiscard]] QStringList read()
    {
        QStringList pages;
        qsizetype at = 0;
        while ((at = m_pdf.indexOf("/Type /Page\n", at)) >= 0) {
            const qsizetype end = m_pdf.indexOf("endobj", at);
            const int contents = reference(m_pdf.mid(at, end - at), "/Contents ");
            pages << text(stream(object(contents)));
            at = end;
        }
        return pages;
    }

private:
    [[nodiscard]] QByteArray object(int number) const
    {
        const QByteArray head = '\n' + QByteArray::number(number) + " 0 obj\n";
        const qsizetype begin = m_pdf.indexOf(head);
        const qsizetype end = m_pdf.indexOf("\nendobj", begin);
        return begin < 0 ? QByteArray() : m_pdf.mid(begin + head.size(), end - begin - head.size());
    }

    [[nodiscard]] static int reference(const QByteArray &dictionary, const char *key)
    {
        const qsizetype at = dictionary.indexOf(key);
        return at < 0 ? 0 : dictionary.mid(at + qstrlen(key)).split(' ').value(0).toInt();
    }

    [[nodiscard]] static QByteArray stream(const QByteArray &object)
    {
        const qsizetype begin = object.indexOf("stream\n") + 7;
        const QByteArray bytes = object.mid(begin, object.lastIndexOf("endstream") - begin);
        if (!object.left(begin).contains("FlateDecode"))
            return bytes;
        // qUncompress() expects the length in front; a guess will do.
        return qUncompress(QByteArray::fromHex("00100000") + bytes);
    }

    [[nodiscard]] const CharacterMap &font(int number)
    {
        const auto known = m_fonts.constFind(number);
        if (known != m_fonts.constEnd())
            return *known;
        CharacterMap &map = m_fonts[number];
        const QString unicode = QString::fromLatin1(
            stream(object(reference(object(number), "/ToUnicode "))));
        static const QRegularExpression list(
            QStringLiteral("<([0-9A-Fa-f]{4})> <[0-9A-Fa-f]{4}> \\[([^\\]]*)\\]"));
        static const QRegularExpression code(QStringLiteral("<([0-9A-Fa-f]{4})>"));
        for (const QRegularExpressionMatch &range : list.globalMatch(unicode)) {
            int glyph = range.captured(1).toInt(nullptr, 16);
            for (const QRegularExpressionMatch &one : code.globalMatch(range.captured(2)))
                map[glyph++] = QChar(one.captured(1).toInt(nullptr, 16));
        }
        return map;
    }

    [[nodiscard]] QString text(const QByteArray &content)
    {
        static const QRegularExpression token(
            QStringLiteral("/F(\\d+) [\\d.]+ Tf|<([0-9a-fA-F]{4})> Tj|\\bBT\\b"));
        QString words;
        int present = 0;
        const QString all = QString::fromLatin1(content);
        for (const QRegularExpressionMatch &found : token.globalMatch(all)) {
            if (!found.captured(1).isEmpty())
                present = found.captured(1).toInt();
            else if (!found.captured(2).isEmpty())
                words += font(present).value(found.captured(2).toInt(nullptr, 16),
                                             QStringLiteral("?"));
            else
                words += u'\n';
        }
        return words;
    }

    QByteArray m_pdf;
    QHash<int, CharacterMap> m_fonts;
};

} // namespace

QStringList pagesOf(const QByteArray &pdf)
{
    return PdfReader(pdf).read();
}

} // namespace entente::test
