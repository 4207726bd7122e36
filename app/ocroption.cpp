// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ocroption.h"

#include "app/apptexts.h"
#include "app/terminal.h"

#include <algorithm>
#include <mutex>

namespace entente {

OcrOption takeOcr(QStringList &words)
{
    const QString option = QStringLiteral("--ocr");
    OcrOption found;
    for (qsizetype i = 0; i < words.size() && words[i] != QStringLiteral("--");) {
        const bool hasLanguages = words[i].startsWith(option + u'=');
        if (words[i] != option && !hasLanguages) {
            ++i;
            continue;
        }
        found.isGiven = true;
        found.languages = hasLanguages ? words[i].section(u'=', 1) : QString();
        // What is handed to another program is letters, and begins with one.
        found.isSound = !hasLanguages
            || (!found.languages.isEmpty() && found.languages[0].isLetter()
                && std::all_of(found.languages.begin(), found.languages.end(), [](QChar c) {
                       return c == u'_' || c == u'+' || (c.unicode() < 128 && c.isLetterOrNumber());
                   }));
        words.removeAt(i);
    }
    return found;
}

QString unsoundOcr(const OcrOption &option)
{
    return AppTexts::tr("“%1” is no language of Tesseract; name some as in --ocr=eng+jpn.")
        .arg(option.languages);
}

RecognitionOrder orderOf(const OcrOption &option, const QString &language, std::FILE *errors)
{
    RecognitionOrder order;
    order.isTheirChoice = !option.languages.isEmpty();
    order.languages = order.isTheirChoice ? option.languages.toStdString()
                                          : recognitionLanguages(language.toStdString());
    order.progress = [errors](const std::string &file, std::size_t done, std::size_t total) {
        static std::mutex mutex; // an import recognises in several threads
        const std::scoped_lock lock(mutex);
        const QString name = QString::fromStdString(file);
        progressLine(errors, [&name](std::size_t at, std::size_t all) {
            return AppTexts::tr("%1: words of page %2 of %3 recognised").arg(name).arg(at).arg(all);
        })(done, total);
    };
    return order;
}

} // namespace entente
