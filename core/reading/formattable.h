// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/archive/unpacking.h"
#include "core/reading/article/articlereader.h"
#include "core/reading/converted/convertedsigns.h"
#include "core/reading/formats.h"
#include "core/reading/html/pagereader.h"
#include "core/reading/mail/mailformats.h"
#include "core/reading/mail/savedpage.h"
#include "core/reading/markdown/markdownreader.h"
#include "core/reading/office/officeformats.h"
#include "core/reading/pdf/pdfreader.h"
#include "core/reading/pdf/pdfscans.h"
#include "core/reading/pdf/pdfsources.h"
#include "core/reading/sandbox/sandboxerror.h"
#include "core/reading/sheets/csvreader.h"
#include "core/reading/signs.h"
#include "core/reading/webarchive/webarchive.h"

#include <QtGlobal>

#include <array>

// What is read apart stands on libraries that would make each start of the program slower. The
// program has these rows without their readers, the helper and tests with them.
#ifdef ENTENTE_READERS_HERE
#define ENTENTE_APART(reader) reader
#else
#define ENTENTE_APART(reader)                                                                      \
    ReaderElsewhere {}
#endif

// The one place where a format is named. What it is recognised, opened and read by lies in the
// folder of its own.

namespace entente {

/// Stands for a reader that only the helper has. Who calls it has not asked the helper.
struct ReaderElsewhere
{
    constexpr operator decltype(Format::open)() const
    {
        return [](const std::string &, const std::string &file) -> Result<std::vector<Document>> {
            return Error{SandboxError::NoHelper, file, 0, "not asked"};
        };
    }
    constexpr operator decltype(Format::read)() const
    {
        return [](Briefing &briefing, std::size_t, std::vector<LeftOut> *) -> Result<void> {
            return Error{SandboxError::NoHelper, briefing.file, 0, "not asked"};
        };
    }
    constexpr operator decltype(Format::prepare)() const { return nullptr; }
    constexpr operator decltype(Format::scans)() const
    {
        return [](std::string_view, const std::string &file) -> Result<ScannedPages> {
            return Error{SandboxError::NoHelper, file, 0, "not asked"};
        };
    }
    constexpr operator decltype(Format::picture)() const
    {
        return [](std::string_view, const std::string &file, std::uint32_t) -> Result<PagePicture> {
            return Error{SandboxError::NoHelper, file, 0, "not asked"};
        };
    }
};

inline constexpr std::array formatTable{
    Format{.id = "pdf",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "PDF"),
           .patterns = "*.pdf",
           .mediaTypes = "application/pdf",
           .isFormatOf = isPdf,
           .open = ENTENTE_APART(sourcesInPdf),
           .read = ENTENTE_APART(readPdfInto),
           .isReadApart = true,
           .prepare = ENTENTE_APART(preparePdf),
           .scans = ENTENTE_APART(scansInPdf),
           .picture = ENTENTE_APART(pictureOfPdfPage)},
    Format{.id = "zip",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "ZIP"),
           .patterns = "*.zip",
           .mediaTypes = "application/zip",
           .isFormatOf = isZipFolder,
           .open = ENTENTE_APART(unpack),
           .isReadApart = true},
    Format{.id = "word",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "Word"),
           .patterns = "*.docx *.docm",
           .mediaTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.document "
                         "application/vnd.ms-word.document.macroenabled.12",
           .isFormatOf = isWord,
           .read = ENTENTE_APART(readWordInto),
           .isReadApart = true},
    Format{.id = "odt",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "OpenDocument text"),
           .patterns = "*.odt *.ott",
           .mediaTypes = "application/vnd.oasis.opendocument.text "
                         "application/vnd.oasis.opendocument.text-template",
           .isFormatOf = isOpenText,
           .read = ENTENTE_APART(readOpenTextInto),
           .isReadApart = true},
    Format{.id = "excel",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "Excel"),
           .patterns = "*.xlsx *.xlsm",
           .mediaTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet "
                         "application/vnd.ms-excel.sheet.macroenabled.12",
           .isFormatOf = isWorkbook,
           .read = ENTENTE_APART(readWorkbookInto),
           .isReadApart = true},
    Format{.id = "ods",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "OpenDocument spreadsheet"),
           .patterns = "*.ods *.ots",
           .mediaTypes = "application/vnd.oasis.opendocument.spreadsheet "
                         "application/vnd.oasis.opendocument.spreadsheet-template",
           .isFormatOf = isOpenSheets,
           .read = ENTENTE_APART(readOpenSheetsInto),
           .isReadApart = true},
    Format{.id = "epub",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "EPUB"),
           .patterns = "*.epub",
           .mediaTypes = "application/epub+zip",
           .isFormatOf = isEpub,
           .read = ENTENTE_APART(readEpubInto),
           .isReadApart = true},
    Format{.id = "package",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "another office document"),
           .signature = "PK\x03\x04"},
    Format{.id = "tar",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "tar"),
           .patterns = "*.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz *.tar.zst",
           .mediaTypes = "application/x-tar application/x-compressed-tar "
                         "application/x-bzip-compressed-tar application/x-xz-compressed-tar "
                         "application/x-zstd-compressed-tar",
           .isFormatOf = isTar,
           .open = ENTENTE_APART(unpack),
           .isReadApart = true},
    Format{.id = "outlook",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "Outlook message"),
           .patterns = "*.msg",
           .mediaTypes = "application/vnd.ms-outlook",
           .isFormatOf = isOutlook,
           .open = ENTENTE_APART(openOutlook),
           .read = ENTENTE_APART(readOutlookInto),
           .isReadApart = true,
           .prepare = ENTENTE_APART(prepareMail)},
    Format{.id = "ole",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "Word"),
           .signature = "\xD0\xCF\x11\xE0"},
    Format{.id = "rtf",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "RTF"),
           .patterns = "*.rtf",
           .mediaTypes = "application/rtf text/rtf",
           .signature = "{\\rtf",
           .isReadApart = true,
           .pandocsName = "rtf"},
    Format{.id = "png", .name = QT_TRANSLATE_NOOP("ReadingTexts", "PNG"), .signature = "\x89PNG"},
    Format{.id = "jpeg",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "JPEG"),
           .signature = "\xFF\xD8\xFF"},
    Format{.id = "webarchive",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "Safari web archive"),
           .patterns = "*.webarchive",
           .mediaTypes = "application/x-webarchive",
           .isFormatOf = isWebArchive,
           .read = ENTENTE_APART(readWebArchiveInto),
           .isReadApart = true},
    Format{.id = "mhtml",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "saved web page"),
           .patterns = "*.mhtml *.mht",
           .mediaTypes = "application/x-mimearchive",
           .isFormatOf = isSavedPage,
           .read = ENTENTE_APART(readSavedPageInto),
           .isReadApart = true,
           .prepare = ENTENTE_APART(prepareMail)},
    Format{.id = "mail",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "mail"),
           .patterns = "*.eml",
           .mediaTypes = "message/rfc822",
           .isFormatOf = isMail,
           .open = ENTENTE_APART(openMail),
           .read = ENTENTE_APART(readMailInto),
           .isReadApart = true,
           .prepare = ENTENTE_APART(prepareMail)},
    Format{.id = "mbox",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "mailbox"),
           .patterns = "*.mbox *.mbx",
           .mediaTypes = "application/mbox",
           .isFormatOf = isMailbox,
           .open = ENTENTE_APART(openMailbox),
           .isReadApart = true,
           .prepare = ENTENTE_APART(prepareMail)},
    Format{.id = "docbook",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "DocBook"),
           .patterns = "*.docbook *.dbk",
           .mediaTypes = "application/docbook+xml",
           .isFormatOf = isDocBook,
           .isReadApart = true,
           .pandocsName = "docbook"},
    Format{.id = "fictionbook",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "FictionBook"),
           .patterns = "*.fb2",
           .mediaTypes = "application/x-fictionbook+xml",
           .isFormatOf = isFictionBook,
           .isReadApart = true,
           .pandocsName = "fb2"},
    Format{.id = "notebook",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "Jupyter notebook"),
           .patterns = "*.ipynb",
           .mediaTypes = "application/x-ipynb+json",
           .isFormatOf = isNotebook,
           .isReadApart = true,
           .pandocsName = "ipynb"},
    Format{.id = "restructuredtext",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "reStructuredText"),
           .patterns = "*.rst",
           .mediaTypes = "text/x-rst",
           .isFormatOf = isTextNamedSo,
           .isReadApart = true,
           .pandocsName = "rst"},
    Format{.id = "org",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "Org"),
           .patterns = "*.org",
           .mediaTypes = "text/org",
           .isFormatOf = isTextNamedSo,
           .isReadApart = true,
           .pandocsName = "org"},
    Format{.id = "textile",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "Textile"),
           .patterns = "*.textile",
           .mediaTypes = "text/x-textile",
           .isFormatOf = isTextNamedSo,
           .isReadApart = true,
           .pandocsName = "textile"},
    Format{.id = "latex",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "LaTeX"),
           .patterns = "*.tex *.latex",
           .mediaTypes = "text/x-tex",
           .isFormatOf = isTextNamedSo,
           .isReadApart = true,
           .pandocsName = "latex"},
    Format{.id = "typst",
           .name = QT_TRANSLATE_NOOP("ReadingTexts", "Typst"),
           .patterns = "*.typ",
           .mediaTypes = "text/vnd.typst",
           .isFormatOf = isTextNamedSo,
           .isReadApart = true,
           .pandocsName = "typst"},
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
