// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/pdf.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPageLayout>
#include <QPdfWriter>

namespace entente {

namespace {

/// The day of export in place of the clock's time, in as many bytes: the same input gives the same
/// file.
void setCreationDate(QByteArray &pdf, const std::optional<Date> &date)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype begin = pdf.lastIndexOf(key) + key.size();
    const qsizetype end = pdf.indexOf(')', begin);
    if (begin < key.size() || end < 0)
        return;
    QByteArray day = "19700101";
    if (date) {
        QString written = QString::fromStdString(date->toString()).remove(u'-');
        while (written.size() < day.size())
            written += QStringLiteral("01");
        day = written.toLatin1();
    }
    day += "000000Z";
    // Qt writes the offset of the local time zone behind the time, or "Z".
    const qsizetype room = end - begin;
    if (room < day.size())
        return;
    if (room > day.size())
        day = day.left(14) + "+00'00'";
    if (room == day.size())
        pdf.replace(begin, room, day);
}

/// Qt writes fonts in the order of a hash table, whose seed is random; here it is not. Tables that
/// others make meanwhile keep the seed that they were made with.
class EvenOrder final
{
public:
    EvenOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~EvenOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(EvenOrder)
};

/// The character that a reader expects for one that only looks like it: Qt names a glyph after the
/// first character that the font maps to it, so that 日 is copied as the radical ⽇.
char16_t usual(char16_t code)
{
    switch (code) {
    case 0x0009: // by the glyph they share
    case 0x00A0:
        return u' ';
    case 0x00AD:
        return u'-';
    case 0x02BB:
        return u'\u2018';
    case 0x2012:
        return u'\u2013';
    default:
        break;
    }
    const bool radical = code >= 0x2E80 && code <= 0x2FDF;
    const bool compatible = code >= 0xF900 && code <= 0xFAFF;
    if (!radical && !compatible)
        return code;
    const QString other = QChar(code).decomposition();
    return other.size() == 1 ? other[0].unicode() : code;
}

/// Mends the tables by which text is copied out of the document.
void mendCharacterMaps(QByteArray &pdf)
{
    const QByteArray begins = " beginbfrange";
    const QByteArray ends = "endbfrange";
    for (qsizetype at = pdf.indexOf(begins); at >= 0; at = pdf.indexOf(begins, at)) {
        const qsizetype end = pdf.indexOf(ends, at);
        if (end < 0)
            return;
        bool listed = false; // what stands outside of brackets are numbers of glyphs
        for (; at + 5 < end; ++at) {
            if (pdf[at] == '[' || pdf[at] == ']')
                listed = pdf[at] == '[';
            if (!listed || pdf[at] != '<' || pdf[at + 5] != '>')
                continue;
            bool number = false;
            const auto code = static_cast<char16_t>(pdf.mid(at + 1, 4).toUShort(&number, 16));
            if (number && usual(code) != code) {
                pdf.replace(at + 1, 4,
                            QByteArray::number(usual(code), 16).rightJustified(4, '0').toUpper());
            }
        }
        at = end;
    }
}

} // namespace

QPageLayout pageLayout(const PublishOptions &options)
{
    return QPageLayout(QPageSize(options.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter),
                       options.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF(0, 0, 0, 0));
}

Result<QByteArray> pdfOf(const Publication &publication, const PublishOptions &options,
                         const Progress &progress)
{
    const QPageLayout layout = pageLayout(options);
    const Result<TypesetPages> pages = TypesetPages::make(
        publication, options, layout.fullRect(QPageLayout::Point).size(), progress);
    if (!pages)
        return pages.error();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const EvenOrder order;
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setResolution(static_cast<int>(pages::unitsPerInch));
        writer.setPageLayout(layout);
        writer.setTitle(pages.value().title());
        writer.setCreator(QStringLiteral("Entente " ENTENTE_VERSION));
        if (const Result<void> painted = pages.value().paint(writer, progress); !painted)
            return painted.error();
    }
    buffer.close();
    setCreationDate(bytes, options.date);
    mendCharacterMaps(bytes);
    return bytes;
}

} // namespace entente
