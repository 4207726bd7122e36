// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/decoding.h"
#include "core/reading/converted/conversion.h"
#include "core/reading/converted/richtext.h"
#include "core/reading/readingerror.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

namespace entente {

namespace {

bool isProgram(const std::string &path)
{
    struct stat status
    {};
    return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode)
        && ::access(path.c_str(), X_OK) == 0;
}

} // namespace

std::string pandocProgram()
{
    const char *const given = std::getenv("PATH");
    for (std::string_view paths = given != nullptr ? given : ""; !paths.empty();) {
        const std::string_view folder = paths.substr(0, paths.find(':'));
        paths.remove_prefix(std::min(paths.size(), folder.size() + 1));
        // A folder that is named from where one happens to be is no place for programs.
        if (!folder.starts_with('/'))
            continue;
        std::string path(folder);
        path += "/pandoc";
        if (isProgram(path))
            return path;
    }
    return {};
}

std::vector<std::string> pandocArguments(std::string_view format)
{
    return {"pandoc", "--sandbox",         "--standalone", "--wrap=none",
            "--from", std::string(format), "--to",         "html5"};
}

Result<std::string> bytesForPandoc(std::string_view format, std::string bytes,
                                   const std::string &file)
{
    if (format == "rtf")
        return richTextForPandoc(bytes);
    auto decoded = text::decodedText(bytes);
    if (auto *text = std::get_if<text::DecodedText>(&decoded))
        return std::move(text->utf8);
    const auto &why = std::get<text::Undecodable>(decoded);
    return Error{why.reason == text::Undecodable::Reason::Binary ? ReadingError::Binary
                                                                 : ReadingError::UnknownEncoding,
                 file,
                 0,
                 {}};
}

} // namespace entente
