// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfattachments.h"

#include "core/pdf/pdfsyntax.h"

#include <algorithm>

namespace entente::pdf {

namespace {

/// A name object: what is no regular character is written in hexadecimal digits.
std::string nameObject(std::string_view words)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string name = "/";
    for (const char c : words) {
        const auto byte = static_cast<unsigned char>(c);
        const bool regular = byte > ' ' && byte < 0x7f
            && std::string_view("()<>[]{}/%#").find(c) == std::string_view::npos;
        if (regular)
            name += c;
        else
            name += {'#', digits[byte >> 4], digits[byte & 15]};
    }
    return name;
}

int writeAttachment(const Attachment &attachment, Objects &objects)
{
    const int stream = objects.allocate(2);
    const int specification = stream + 1;
    objects.putStream(stream,
                      "/Type/EmbeddedFile/Subtype" + nameObject(attachment.mediaType)
                          + "/Params<</Size " + std::to_string(attachment.bytes.size()) + ">>",
                      deflated(attachment.bytes));
    // PDF/UA-1, 7.11, asks for both names.
    const std::string name = textString(attachment.name);
    std::string object = "<</Type/Filespec/F" + name + "/UF" + name + "/AFRelationship"
        + nameObject(attachment.relationship) + "/Desc" + textString(attachment.description)
        + "/EF<</F ";
    reference(object, stream);
    object += "/UF ";
    reference(object, stream);
    objects.put(specification, object + ">>>>");
    return specification;
}

} // namespace

std::string writeAttachments(const std::vector<Attachment> &attachments, Objects &objects)
{
    if (attachments.empty())
        return {};
    std::vector<std::pair<std::string, int>> named;
    std::string all = "/AF[";
    for (const Attachment &attachment : attachments) {
        named.emplace_back(attachment.name, writeAttachment(attachment, objects));
        reference(all, named.back().second);
    }
    // A name tree is sorted by its keys (ISO 32000-1, 7.9.6).
    std::sort(named.begin(), named.end());
    all += "]/Names<</EmbeddedFiles<</Names[";
    for (const auto &[name, specification] : named) {
        all += byteString(name);
        reference(all, specification);
    }
    return all + "]>>>>";
}

} // namespace entente::pdf
