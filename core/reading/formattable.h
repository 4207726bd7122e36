// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/article/articlereader.h"
#include "core/reading/formats.h"
#include "core/reading/html/pagereader.h"
#include "core/reading/markdown/markdownreader.h"
#include "core/reading/office/officeformats.h"
#include "core/reading/pdf/pdfsources.h"
#include "core/reading/signs.h"

#include <QtGlobal>

#include <array>

// The one place where a format is named. What it is recognised, opened and read by lies in the
// folder of its own.

namespace entente {

[[nodiscard]] bool isCsv(const Candidate &given);
[[nodiscard]] Result<void> readCsv(Briefing &briefing, std::size_t body,
                                   std::vector<LeftOut> *leftOut);

inline constexpr std::array formatTable{
    Format{.id = "pdf",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "PDF"),
           .patterns = "*.pdf",
           .mediaTypes = "application/pdf",
           .isFormatOf = isPdf,
           .open = sourcesInPdf},
    Format{.id = "word",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "Word"),
           .patterns = "*.docx *.docm",
           .mediaTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.document "
                         "application/vnd.ms-word.document.macroenabled.12",
           .isFormatOf = isWord,
           .read = readWordInto},
    Format{.id = "odt",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "OpenDocument text"),
           .patterns = "*.odt *.ott",
           .mediaTypes = "application/vnd.oasis.opendocument.text "
                         "application/vnd.oasis.opendocument.text-template",
           .isFormatOf = isOpenText,
           .read = readOpenTextInto},
    Format{.id = "epub",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "EPUB"),
           .patterns = "*.epub",
           .mediaTypes = "application/epub+zip",
           .isFormatOf = isEpub,
           .read = readEpubInto},
    Format{.id = "zip",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "Word or ZIP"),
           .signature = "PK\x03\x04"},
    Format{.id = "ole",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "Word"),
           .signature = "\xD0\xCF\x11\xE0"},
    Format{.id = "rtf", .name = QT_TRANSLATE_NOOP("ReadingTexts", "RTF"), .signature = "{\\rtf"},
    Format{.id = "png", .name = QT_TRANSLATE_NOOP("ReadingTexts", "PNG"), .signature = "\x89PNG"},
    Format{.id = "jpeg",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "JPEG"),
           .signature = "\xFF\xD8\xFF"},
    Format{.id = "html",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "HTML"),
           .patterns = "*.html *.htm *.xhtml",
           .mediaTypes = "text/html application/xhtml+xml",
           .isFormatOf = [](const Candidate &given) { return isPage(given.bytes); },
           .read = readPageInto},
    Format{.id = "xml", .name = QT_TRANSLATE_NOOP("ReadingTexts", "XML"), .isFormatOf = isXml},
    Format{.id = "json", .name = QT_TRANSLATE_NOOP("ReadingTexts", "JSON"), .isFormatOf = isJson},
    Format{.id = "csv",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "CSV and TSV"),
           .patterns = "*.csv *.tsv",
           .mediaTypes = "text/csv text/tab-separated-values",
           .isText = true,
           .isFormatOf = isCsv,
           .read = readCsv},
    Format{
        .id = "article",
        .name = QT_TRANSLATE_NOOP("ReadingTexts", "article text"),
        .patterns = "*.txt *.text",
        .mediaTypes = "text/plain",
        .isText = true,
        .isFormatOf =
            [](const Candidate &given) { return given.body == 0 && looksLikeArticle(given.bytes); },
        .read = [](Briefing &briefing, std::size_t,
                   std::vector<LeftOut> *) { return readArticle(briefing); }},
    Format{.id = "markdown",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "Markdown"),
           .patterns = "*.md *.markdown",
           .mediaTypes = "text/markdown",
           .isText = true,
           .isFormatOf = [](const Candidate &) { return true; }, // any text is Markdown
           .read = [](Briefing &briefing, std::size_t body,
                      std::vector<LeftOut> *) { return readMarkdown(briefing, body); }},
};

} // namespace entente
