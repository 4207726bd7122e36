// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reading/mail/outlookfile.h"

#include <QString>

#include <gsf/gsf.h>

namespace entente::test {

namespace {

void write(GsfOutfile *storage, const std::string &name, const std::string &bytes)
{
    GsfOutput *stream = gsf_outfile_new_child(storage, name.c_str(), FALSE);
    gsf_output_write(stream, bytes.size(), reinterpret_cast<const guint8 *>(bytes.data()));
    gsf_output_close(stream);
    g_object_unref(stream);
}

std::string streamName(std::uint16_t id, const char *type)
{
    return "__substg1.0_"
        + QStringLiteral("%1").arg(id, 4, 16, QLatin1Char('0')).toUpper().toStdString() + type;
}

std::string little(std::uint64_t value, int bytes)
{
    std::string packed;
    for (int i = 0; i < bytes; ++i)
        packed += static_cast<char>((value >> (8 * i)) & 0xFF);
    return packed;
}

void writeStorage(GsfOutfile *storage, const OutlookFile &given, std::size_t headSize)
{
    for (const auto &[id, words] : given.words) {
        const QString wide = QString::fromStdString(words);
        write(storage, streamName(id, "001F"),
              {reinterpret_cast<const char *>(wide.utf16()),
               static_cast<std::size_t>(wide.size()) * 2});
    }
    for (const auto &[id, bytes] : given.bytes)
        write(storage, streamName(id, "0102"), bytes);
    std::string properties(headSize, '\0');
    for (const auto &[id, value] : given.numbers)
        properties += little(0x40, 2) + little(id, 2) + little(0, 4) + little(value, 8);
    write(storage, "__properties_version1.0", properties);
    const auto below = [&](const std::string &name, const OutlookFile &each, std::size_t head) {
        GsfOutput *child = gsf_outfile_new_child(storage, name.c_str(), TRUE);
        writeStorage(GSF_OUTFILE(child), each, head);
        gsf_output_close(child);
        g_object_unref(child);
    };
    for (std::size_t i = 0; i < given.files.size(); ++i)
        below("__attach_version1.0_#0000000" + std::to_string(i), given.files[i], 8);
    for (const OutlookFile &message : given.messages)
        below(streamName(0x3701, "000D"), message, 24);
}

} // namespace

std::string outlookFile(const OutlookFile &message)
{
    gsf_init();
    GsfOutput *sink = gsf_output_memory_new();
    GsfOutfile *out = gsf_outfile_msole_new(sink);
    writeStorage(out, message, 32);
    gsf_output_close(GSF_OUTPUT(out));
    const guint8 *bytes = gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(sink));
    std::string file(reinterpret_cast<const char *>(bytes),
                     static_cast<std::size_t>(gsf_output_size(sink)));
    g_object_unref(out);
    g_object_unref(sink);
    return file;
}

} // namespace entente::test
