// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/zipmaker.h"

#include <zip.h>

#include <cstdlib>

namespace entente::test {

std::string zipOf(const std::vector<ZipMember> &members)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *made = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(made);
    zip_t *archive = zip_open_from_source(made, ZIP_TRUNCATE, &error);
    for (const ZipMember &each : members) {
        zip_source_t *bytes = zip_source_buffer(archive, each.bytes.data(), each.bytes.size(), 0);
        const zip_int64_t index = zip_file_add(archive, each.name.c_str(), bytes, ZIP_FL_ENC_UTF_8);
        if (index < 0)
            std::abort();
        if (each.name == "mimetype") // by which OpenDocument and EPUB are known unopened
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    if (zip_close(archive) != 0)
        std::abort();
    zip_stat_t stat;
    zip_source_stat(made, &stat);
    std::string packed(stat.size, '\0');
    zip_source_open(made);
    zip_source_read(made, packed.data(), packed.size());
    zip_source_close(made);
    zip_source_free(made);
    return packed;
}

} // namespace entente::test
