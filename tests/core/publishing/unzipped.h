// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtest/gtest.h>
#include <zip.h>

#include <map>
#include <string>

namespace entente::test {

using Parts = std::map<std::string, std::string>;

/// The files in a zip, by name; that of the first is under "".
inline Parts unzipped(const std::string &bytes)
{
    Parts parts;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (archive == nullptr) {
        ADD_FAILURE() << zip_error_strerror(&error);
        return parts;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const auto number = static_cast<zip_uint64_t>(i);
        zip_stat_t status;
        zip_stat_index(archive, number, 0, &status);
        std::string content(status.size, '\0');
        zip_file_t *file = zip_fopen_index(archive, number, 0);
        EXPECT_EQ(zip_fread(file, content.data(), content.size()),
                  static_cast<zip_int64_t>(status.size));
        zip_fclose(file);
        if (i == 0)
            parts[""] = status.name;
        parts[status.name] = std::move(content);
    }
    zip_discard(archive);
    return parts;
}

} // namespace entente::test
