// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/filename.h"

#include "core/base/utf8.h"

namespace entente {

namespace {

/// Python's “surrogateescape”, which is what other programs with this trouble do.
constexpr char16_t carrier = 0xDC00;

bool carries(QChar c)
{
    return c.unicode() >= carrier + 0x80 && c.unicode() <= carrier + 0xFF;
}

} // namespace

QString nameOf(std::string_view file)
{
    QString name;
    while (!file.empty()) {
        const std::size_t good = text::firstInvalid(file).value_or(file.size());
        name += QString::fromUtf8(file.data(), static_cast<qsizetype>(good));
        file.remove_prefix(good);
        if (!file.empty()) {
            name += QChar(static_cast<char16_t>(carrier + static_cast<unsigned char>(file[0])));
            file.remove_prefix(1);
        }
    }
    return name;
}

std::string fileOf(const QString &name)
{
    std::string file;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= name.size(); ++i) {
        const bool isEnd = i == name.size();
        const bool isCarrier = !isEnd && carries(name[i])
            && (i == 0 || !name[i - 1].isHighSurrogate());
        if (!isEnd && !isCarrier)
            continue;
        file += QStringView(name).mid(begin, i - begin).toUtf8().toStdString();
        if (isCarrier)
            file += static_cast<char>(name[i].unicode() - carrier);
        begin = i + 1;
    }
    return file;
}

} // namespace entente
