// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"
#include "core/briefing/leftout.h"
#include "core/reading/documents.h"
#include "core/reading/recognition/pagepicture.h"

#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// What is known of a document whose format is asked for.
struct Candidate
{
    std::string_view bytes; ///< all of them; of a text, its UTF-8
    std::string_view file;  ///< its name: no more than a hint
    std::size_t body = 0;   ///< where a text goes on behind its front matter
    bool isNamedSo = false; ///< the name is one that files of the format asked about bear
};

/// What the program knows of a format. One without a reader is known so that it can be called by
/// its name where it is refused.
struct Format
{
    std::string_view id;         ///< "markdown": never translated
    const char *name = "";       ///< for people, see nameOf()
    const char *patterns = "";   ///< of file names, as in "*.md *.markdown"
    const char *mediaTypes = ""; ///< as in "text/markdown text/x-markdown"
    /// Its documents are texts: decoded, with front matter, each place a line. It is asked for only
    /// where the bytes are a text, and none of those that are not.
    bool isText = false;
    std::string_view signature = {}; ///< the first bytes, where these tell
    bool (*isFormatOf)(const Candidate &) = nullptr;
    /// The documents that lie inside, where it is a container.
    Result<std::vector<Document>> (*open)(const std::string &bytes,
                                          const std::string &file) = nullptr;
    /// Reads Briefing::source, of a text from its body on. What it takes for no part of the text
    /// is added to `leftOut`, where that is given.
    Result<void> (*read)(Briefing &briefing, std::size_t body,
                         std::vector<LeftOut> *leftOut) = nullptr;
    /// Its bytes may be made to harm the reader: a helper process opens and reads them, see
    /// sandbox/. For all that is packed or binary.
    bool isReadApart = false;
    /// Loads what its reader needs of the system, for in the helper nothing is loaded later on.
    void (*prepare)() = nullptr;
    /// Which of its pages are pictures without words; and one of them, drawn, by its number from 1.
    Result<ScannedPages> (*scans)(std::string_view bytes, const std::string &file) = nullptr;
    Result<PagePicture> (*picture)(std::string_view bytes, const std::string &file,
                                   std::uint32_t page) = nullptr;
    /// What pandoc calls it, where pandoc makes a page of it that is read in its place: it has no
    /// reader of ours, and is read apart. See converted/.
    const char *pandocsName = nullptr;

    [[nodiscard]] bool isRead() const { return read != nullptr || pandocsName != nullptr; }
    [[nodiscard]] bool isOpened() const { return open != nullptr || isRead(); }
};

/// All of them, in the order in which they are asked for.
[[nodiscard]] std::span<const Format> formats();

/// The format that bytes show for certain, and that is not that of a text; null for all else.
[[nodiscard]] const Format *formatOf(const Candidate &given);

/// The format of what is a text.
[[nodiscard]] const Format &textFormatOf(const Candidate &given);

/// Whether a file bears a name that those of a format bear.
[[nodiscard]] bool hasNameOf(const Format &format, std::string_view file);

/// The format with an id; null where there is none.
[[nodiscard]] const Format *formatNamed(std::string_view id);

/// "Markdown", translated.
[[nodiscard]] QString nameOf(const Format &format);
/// The same by an id, which stands for itself where there is no such format.
[[nodiscard]] QString nameOfFormat(std::string_view id);

/// The patterns of all files that can be opened, as a file dialog takes them: "*.md *.pdf".
[[nodiscard]] QString openedPatterns();

/// The media type that a file's name speaks of; "text/plain" where no format has such names.
[[nodiscard]] std::string mediaTypeOf(std::string_view file);

} // namespace entente
