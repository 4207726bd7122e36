// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/enclosedsources.h"

#include "core/reading/file.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>

#include <exception>
#include <optional>

namespace entente {

namespace {

constexpr std::size_t most = maximumFileMebibytes << 20;

/// Unpacked bytes beyond what a briefing may hold: a small file can unpack to any size.
class TooMuch final : public std::exception
{};

class Collector final : public Pipeline
{
public:
    explicit Collector(std::string &bytes) : Pipeline("enclosed source", nullptr), m_bytes(bytes) {}

    void write(const unsigned char *data, std::size_t size) override
    {
        if (size > most - m_bytes.size())
            throw TooMuch();
        m_bytes.append(reinterpret_cast<const char *>(data), size);
    }
    void finish() override {}

private:
    std::string &m_bytes;
};

std::string nameOf(QPDFObjectHandle specification)
{
    for (const char *const key : {"/UF", "/F"}) {
        if (QPDFObjectHandle name = specification.getKey(key); name.isString())
            return name.getUTF8Value();
    }
    return {};
}

std::optional<Document> sourceIn(QPDFObjectHandle specification)
{
    if (!specification.isDictionary()
        || !specification.getKey("/AFRelationship").isNameAndEquals("/Source"))
        return std::nullopt;
    QPDFObjectHandle files = specification.getKey("/EF");
    if (!files.isDictionary())
        return std::nullopt;
    QPDFObjectHandle stream = files.getKey(files.hasKey("/UF") ? "/UF" : "/F");
    if (!stream.isStream())
        return std::nullopt;
    Document document{nameOf(specification), {}};
    Collector collector(document.bytes);
    if (!stream.pipeStreamData(&collector, 0, qpdf_dl_all, true))
        return std::nullopt;
    return document;
}

} // namespace

bool isPdf(std::string_view bytes)
{
    // Acrobat takes files with rubbish before the header, up to so far.
    constexpr std::size_t reach = 1024;
    return bytes.substr(0, reach).find("%PDF-") != std::string_view::npos;
}

std::string containerOf(const std::string &file)
{
    return file.ends_with(')') ? file.substr(0, file.rfind(" (")) : file;
}

Result<std::vector<Document>> enclosedSources(const std::string &pdf, const std::string &file)
{
    std::vector<Document> found;
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile(file.c_str(), pdf.data(), pdf.size());
        QPDFObjectHandle associated = document.getRoot().getKey("/AF");
        const int count = associated.isArray() ? associated.getArrayNItems() : 0;
        for (int i = 0; i < count; ++i) {
            if (std::optional<Document> source = sourceIn(associated.getArrayItem(i)))
                found.push_back(std::move(*source));
        }
    } catch (const TooMuch &) {
        return Error{ErrorCode::TooLarge, file, 0, std::to_string(maximumFileMebibytes)};
    } catch (const QPDFExc &problem) {
        const bool locked = problem.getErrorCode() == qpdf_e_password;
        return Error{locked ? ErrorCode::Encrypted : ErrorCode::Damaged, file, 0,
                     problem.getMessageDetail()};
    } catch (const std::exception &problem) {
        return Error{ErrorCode::Damaged, file, 0, problem.what()};
    }
    if (found.empty())
        return Error{ErrorCode::KnownOtherFormat, file, 0, "PDF"};
    for (Document &source : found)
        source.file = found.size() == 1 ? file : file + " (" + source.file + ")";
    return found;
}

} // namespace entente
