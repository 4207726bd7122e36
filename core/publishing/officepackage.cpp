// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/officepackage.h"

#include <zip.h>

#include <memory>
#include <new>

namespace entente::office {

namespace {

QString latin(const char *words)
{
    return QString::fromLatin1(words);
}

const QString packages = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");

/// In memory nothing of a zip can fail but memory itself.
void require(bool succeeds)
{
    if (!succeeds)
        throw std::bad_alloc();
}

struct SourceEnd
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
struct ArchiveEnd
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

void add(zip_t *archive, const File &file)
{
    constexpr zip_uint16_t firstDay = 1 << 5 | 1; // of 1980, before which a zip knows no days
    zip_source_t *source = zip_source_buffer(archive, file.bytes.data(), file.bytes.size(), 0);
    require(source != nullptr);
    const zip_int64_t at = zip_file_add(archive, file.name.data(), source, ZIP_FL_ENC_UTF_8);
    if (at < 0)
        zip_source_free(source);
    require(at >= 0);
    const auto number = static_cast<zip_uint64_t>(at);
    require(zip_file_set_dostime(archive, number, 0, firstDay, 0) == 0);
    require(zip_set_file_compression(archive, number, ZIP_CM_DEFLATE, 0) == 0);
}

} // namespace

void Xml::open(const char *name, Attributes attributes)
{
    m_writer.writeStartElement(latin(name));
    for (const auto &each : attributes)
        m_writer.writeAttribute(latin(each.first), each.second);
}

void Xml::leaf(const char *name, Attributes attributes)
{
    open(name, attributes);
    close();
}

void Xml::attribute(const char *name, const QString &value)
{
    m_writer.writeAttribute(latin(name), value);
}

void Xml::words(const QString &words)
{
    QString allowed = words;
    allowed.removeIf([](QChar c) {
        const bool isSpace = c == u'\t' || c == u'\n';
        return (c.unicode() < 0x20 && !isSpace) || c.unicode() >= 0xFFFE;
    });
    m_writer.writeCharacters(allowed);
}

void Xml::append(const QString &xml)
{
    m_writer.writeCharacters(QString()); // ends the tag that is open
    m_text += xml;
}

QString documentType(const char *name)
{
    return latin("http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
        + latin(name);
}

QString packageType(const char *name)
{
    return packages + latin("relationships/") + latin(name);
}

std::string part(const QString &xml)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml.toStdString();
}

std::string relationships(const std::vector<Relationship> &all)
{
    Xml xml;
    xml.open("Relationships", {{"xmlns", packages + latin("relationships")}});
    for (const Relationship &each : all) {
        xml.open("Relationship", {{"Id", each.id}, {"Type", each.type}, {"Target", each.target}});
        if (each.isOutside)
            xml.attribute("TargetMode", latin("External"));
        xml.close();
    }
    xml.close();
    return part(xml.take());
}

QByteArray zipped(const std::vector<File> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, SourceEnd> target(
        zip_source_buffer_create(nullptr, 0, 0, &error));
    require(target != nullptr);
    zip_source_keep(target.get()); // the archive owns it as well
    std::unique_ptr<zip_t, ArchiveEnd> archive(
        zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    require(archive != nullptr);
    for (const File &file : files)
        add(archive.get(), file);
    require(zip_close(archive.get()) == 0);
    static_cast<void>(archive.release());
    zip_stat_t status;
    require(zip_source_stat(target.get(), &status) == 0 && zip_source_open(target.get()) == 0);
    QByteArray bytes(static_cast<qsizetype>(status.size), '\0');
    require(zip_source_read(target.get(), bytes.data(), status.size)
            == static_cast<zip_int64_t>(status.size));
    zip_source_close(target.get());
    return bytes;
}

} // namespace entente::office
