// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/archive/unpacking.h"

#include "core/base/decoding.h"
#include "core/base/fileerror.h"
#include "core/reading/archive/archiveerror.h"
#include "core/reading/file.h"
#include "core/reading/readingerror.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

namespace entente {

namespace {

constexpr std::size_t mostOfFile = maximumFileMebibytes << 20;
constexpr std::size_t mostMebibytes = 256;
constexpr std::size_t mostEntries = 50'000;
// Texts pack ten times, tables fifty; a bomb packs a thousand times.
constexpr std::size_t mostTimes = 250;
constexpr std::size_t ratioCountsFrom = 8 << 20;

struct Close
{
    void operator()(archive *opened) const { archive_read_free(opened); }
};
using Archive = std::unique_ptr<archive, Close>;

/// In the C locale the library has no names but those that are marked as UTF-8.
std::string nameOf(archive_entry *entry)
{
    if (const char *name = archive_entry_pathname_utf8(entry))
        return name;
    const char *name = archive_entry_pathname(entry);
    std::string bytes = name == nullptr ? "" : name;
    auto decoded = text::decodedText(bytes);
    const auto *words = std::get_if<text::DecodedText>(&decoded);
    return words == nullptr ? std::string() : words->utf8;
}

/// Files that file managers and programs put beside those of people.
bool isHidden(std::string_view path)
{
    if (path.starts_with("__MACOSX/") || path.ends_with("Thumbs.db")
        || path.ends_with("desktop.ini"))
        return true;
    while (!path.empty()) {
        const std::string_view part = path.substr(0, path.find('/'));
        if (part.starts_with('.') && part != "." && part != "..")
            return true;
        path.remove_prefix(std::min(part.size() + 1, path.size()));
    }
    return false;
}

std::string reasonOf(archive *opened)
{
    const char *reason = archive_error_string(opened);
    return reason == nullptr ? "it ends too early" : reason;
}

class Unpacking final
{
public:
    Unpacking(const std::string &bytes, const std::string &file)
        : m_bytes(bytes),
          m_file(file),
          m_most(
              std::min(mostMebibytes << 20, std::max(ratioCountsFrom, mostTimes * bytes.size()))),
          m_archive(archive_read_new())
    {
    }

    Result<std::vector<Document>> unpack()
    {
        if (!m_archive)
            return Error{ArchiveError::Damaged, m_file, 0, "out of memory"};
        archive *opened = m_archive.get();
        archive_read_support_format_zip(opened);
        archive_read_support_format_tar(opened);
        archive_read_support_filter_gzip(opened);
        archive_read_support_filter_bzip2(opened);
        archive_read_support_filter_xz(opened);
        archive_read_support_filter_zstd(opened);
        int status = archive_read_open_memory(opened, m_bytes.data(), m_bytes.size());
        archive_entry *entry = nullptr;
        std::size_t entries = 0;
        while (status >= ARCHIVE_WARN && !m_ended) {
            status = archive_read_next_header(opened, &entry);
            if (status < ARCHIVE_WARN || status == ARCHIVE_EOF)
                break;
            if (++entries > mostEntries)
                end(Error{ReadingError::TooMuchWithin, m_file, 0, std::to_string(mostEntries)});
            else
                take(entry);
        }
        if (status < ARCHIVE_WARN && !m_ended)
            end(Error{ArchiveError::Damaged, m_file, 0, reasonOf(opened)});
        if (m_documents.empty())
            return m_ended ? *m_ended : Error{ArchiveError::NoFiles, m_file, 0, {}};
        if (m_ended)
            m_documents.push_back({m_file + " (…)", {}, m_ended});
        return std::move(m_documents);
    }

private:
    void take(archive_entry *entry)
    {
        const std::string path = nameOf(entry);
        // Some programs say nothing of what an entry is; folders end in a slash.
        const auto type = archive_entry_filetype(entry);
        if ((type != AE_IFREG && type != 0) || path.ends_with('/') || isHidden(path))
            return;
        Document document{nameWithin(m_file, path), {}};
        if (archive_entry_is_encrypted(entry) != 0)
            document.unread = Error{ArchiveError::Locked, document.file, 0, {}};
        else
            read(document);
        if (!m_ended)
            m_documents.push_back(std::move(document));
    }

    void read(Document &document)
    {
        for (;;) {
            const void *piece = nullptr;
            std::size_t size = 0;
            la_int64_t offset = 0;
            const int status = archive_read_data_block(m_archive.get(), &piece, &size, &offset);
            if (status == ARCHIVE_EOF)
                return;
            if (status < ARCHIVE_WARN) {
                document.unread = Error{ArchiveError::Damaged, document.file, 0,
                                        reasonOf(m_archive.get())};
                return;
            }
            m_total += size;
            if (m_total > m_most) {
                end(Error{ReadingError::TooMuchWithin, m_file, 0,
                          std::to_string(m_most >> 20) + " MiB"});
                return;
            }
            // Of one that is too large, the rest is passed over.
            if (document.bytes.size() + size > mostOfFile) {
                document.bytes.clear();
                document.unread = Error{FileError::TooLarge, document.file, 0,
                                        std::to_string(maximumFileMebibytes)};
            } else if (!document.unread && size > 0) {
                document.bytes.append(static_cast<const char *>(piece), size);
            }
        }
    }

    void end(Error error) { m_ended = std::move(error); }

    const std::string &m_bytes;
    const std::string &m_file;
    std::size_t m_most;
    Archive m_archive;
    std::vector<Document> m_documents;
    std::optional<Error> m_ended;
    std::size_t m_total = 0;
};

} // namespace

Result<std::vector<Document>> unpack(const std::string &bytes, const std::string &file)
{
    return Unpacking(bytes, file).unpack();
}

} // namespace entente
