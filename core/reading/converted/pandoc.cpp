// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/decoding.h"
#include "core/reading/converted/conversion.h"
#include "core/reading/converted/richtext.h"
#include "core/reading/programpath.h"
#include "core/reading/readingerror.h"

namespace entente {

std::string pandocProgram()
{
    return programOnPath("pandoc");
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
